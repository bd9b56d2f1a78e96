"""How long Sorot takes to its first text, against a window of PySide6 with the same text."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop.resources import root

_ARTICLE = root() / "sample" / "nato-ukraina.txt"
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QTextEdit, QMainWindow
from PySide6.QtCore import QTimer
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTextEdit(open(sys.argv[1], encoding="utf-8").read()))
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
import os
os._exit(0)
"""
SOROT = """
import sys
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QTimer
from desktop.app import build
application = QApplication([])
window = build()
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
import os
os._exit(0)
"""


def main(argv: list[str]) -> int:
    """Print medians of alternating runs and their ratio."""
    parser = argparse.ArgumentParser(prog="python -m tests.measure start", description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args(argv).runs
    with tempfile.TemporaryDirectory() as home:
        given = environment(Path(home))
        # The first of each reads from a cold disk.
        seconds(_BARE, given)
        seconds(SOROT, given)
        pairs = [(seconds(_BARE, given), seconds(SOROT, given)) for _ in range(runs)]
    bare = statistics.median(pair[0] for pair in pairs)
    sorot = statistics.median(pair[1] for pair in pairs)
    print(f"bare PySide6 window {bare * 1000:.0f} ms")
    print(f"Sorot               {sorot * 1000:.0f} ms")
    print(f"ratio               {sorot / bare:.2f} (medians of {runs} alternating runs)")
    return 0


def environment(home: Path) -> dict[str, str]:
    """An environment in which Sorot keeps all its files in a folder."""
    places = {
        f"XDG_{name}_HOME": str(home / name.lower())
        for name in ("CONFIG", "DATA", "STATE", "CACHE")
    }
    more = {**places, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    # A reader's Python keeps compiled modules, whatever the terminal here asks for.
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **more}


def seconds(program: str, given: dict[str, str]) -> float:
    """How long a program runs, from the start of Python to its end."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program, str(_ARTICLE)],
        check=True,
        env=given,
        capture_output=True,
    )
    return time.perf_counter() - start
