"""Makes the README's pictures of the running window: `python -m tests.pictures`."""

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[1] / ".ci" / "pictures"


@dataclass(frozen=True)
class Picture:
    """What the window shows in one picture."""

    name: str
    #: How often the key of themes is pressed, from light on: paper, sepia, dark.
    themes: int
    size: tuple[int, int]
    keys: tuple[str, ...]


PICTURES = (
    Picture("quotes-light", 0, (1280, 860), ("q", "q", "q", "q")),
    Picture("names-dark", 3, (1280, 860), ("0", "e", "e", "e", "e", "n", "n")),
    Picture("details-paper", 1, (900, 760), ("o", "q", "q", "q", "Return")),
    Picture("correction-light", 0, (1280, 860), ("q", "q", "q", "h", "F4")),
    Picture("balance-dark", 3, (1280, 860), ("r", "q", "q", "b")),
)


def main() -> int:
    """Start the app once a picture in a home of its own, press the keys, and save the window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for picture in PICTURES:
        with tempfile.TemporaryDirectory() as home:
            for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
                os.environ[variable] = home
            _take(picture)
    return 0


def _take(picture: Picture) -> None:
    from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.app import build
    from tests.qt.children import child

    _application = QCoreApplication.instance() or QApplication(["sorot"])
    window = build(language="id")
    session = window._given.session
    page = child(window, QWidget, "article")

    def settle(milliseconds: int) -> None:
        deadline = QDeadlineTimer(milliseconds)
        while not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    window.resize(*picture.size)
    window.show()
    while session.analysis is None:
        settle(50)
    for key in (*["Ctrl+Shift+L"] * picture.themes, *picture.keys):
        QTest.keySequence(page, QKeySequence(key))
        settle(50)
    settle(1200)  # the pulse has faded
    FOLDER.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(FOLDER / f"{picture.name}.png"))
    window.close()


if __name__ == "__main__":
    sys.exit(main())
