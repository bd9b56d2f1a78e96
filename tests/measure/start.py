"""How long Sorot takes to its first text, against a window of PySide6 with nothing in it."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QTextEdit, QMainWindow
from PySide6.QtCore import QTimer
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTextEdit("words"))
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""
_SOROT = """
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
        environment = _environment(Path(home))
        # The first of each reads from a cold disk.
        _seconds(_BARE, environment)
        _seconds(_SOROT, environment)
        pairs = [(_seconds(_BARE, environment), _seconds(_SOROT, environment)) for _ in range(runs)]
    bare = statistics.median(pair[0] for pair in pairs)
    sorot = statistics.median(pair[1] for pair in pairs)
    print(f"bare PySide6 window {bare * 1000:.0f} ms")
    print(f"Sorot               {sorot * 1000:.0f} ms")
    print(f"ratio               {sorot / bare:.2f} (medians of {runs} alternating runs)")
    return 0


def _environment(home: Path) -> dict[str, str]:
    places = {
        f"XDG_{name}_HOME": str(home / name.lower())
        for name in ("CONFIG", "DATA", "STATE", "CACHE")
    }
    return {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}


def _seconds(program: str, environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program], check=True, env=environment, capture_output=True
    )
    return time.perf_counter() - start
