"""Windows on the bundled article, with what a careful reader found in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import build
from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.session.background import Stop
from desktop.ui.main_window import MainWindow
from tests.qt.gold import sample_analysis

GOLD = sample_analysis()


def gold(article: Article, *, progress: Callable[[Progress], None], stop: Stop) -> Analysis:
    """What is in the bundled article; nothing in any other."""
    if not article.text.startswith("MOSKWA"):
        return Analysis("id", "test")
    return GOLD


@contextmanager
def window(qtbot: QtBot, language: str = "en", files: tuple[str, ...] = ()) -> Iterator[MainWindow]:
    """A window on show and active, its article analysed."""
    made = build(files, language=language, analyse=gold)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: not made.parts.session.working)
    try:
        yield made
    finally:
        made.close()
        made.deleteLater()
        QApplication.processEvents()


def do(made: MainWindow, *commands: str) -> None:
    """Do commands one after the other."""
    for command in commands:
        made.actions_by_id[command].trigger()


def focus() -> str:
    """The name of the part that has the focus."""
    now = QApplication.focusWidget()
    return now.objectName() if now is not None else ""
