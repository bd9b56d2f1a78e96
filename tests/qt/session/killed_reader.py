"""A window in a process of its own: changes a speaker, says so once it is kept, and waits."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import build
from desktop.model.acts import ChangeSpeaker
from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.model.work import SpeakerRef
from desktop.session.background import Stop
from tests.unit.corrections.material import found, quote


def analyse(article: Article, *, progress: Callable[[Progress], None], stop: Stop) -> Analysis:
    """What the first engine finds."""
    return found(article.text)


def main() -> None:
    """Do it; the parent ends this by a signal that cannot be caught."""
    application = QApplication([])
    window = build(sys.argv[1:], language="en", analyse=analyse)
    window.show()
    corrections, session = window.parts.corrections, window.parts.session
    corrections.confirmed.connect(lambda entry: print(entry.key, flush=True))
    once = QTimer(window)

    def change() -> None:
        if session.analysis is not None:
            once.stop()
            corrections.do(ChangeSpeaker(quote("q1"), "", SpeakerRef("Budi")))

    once.timeout.connect(change)
    once.start(10)
    application.exec()


if __name__ == "__main__":
    main()
