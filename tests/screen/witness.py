"""Sorot with a witness inside: run by the tests on a screen, it answers what they cannot see."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QTextEdit,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from desktop.app import build
from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.session.selection import active_span
from desktop.ui.commands import commands
from desktop.ui.main_window import MainWindow

_Kind = TypeVar("_Kind", bound=QWidget)
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


class Witness(QObject):
    """Counts what arrives from the screen, and tells the state of a window when asked.

    A request comes in a line on standard input, its answer is a line of JSON on standard output:
    `state`, or `put PLACE` to bring the focus to a widget by its name, with all fields cleared and
    all commands within reach.
    """

    _asked = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys = 0
        self._clicks = 0
        self._fired: list[str] = []
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        window.actions_by_id.done.connect(self._fired.append)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        Thread(target=self._listen, daemon=True).start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count keys and clicks as they come; a key is an override before it is a shortcut."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            self._keys += event.key() not in _MODIFIERS
        elif event.type() == QEvent.Type.MouseButtonRelease and event.spontaneous():
            self._clicks += 1
        return False

    def _listen(self) -> None:
        for line in sys.stdin:
            self._asked.emit(line.strip())

    def _answer(self, request: str) -> None:
        verb, _, place = request.partition(" ")
        if verb == "put":
            self._put(place)
        print(json.dumps(self._state()), flush=True)

    def _put(self, place: str) -> None:
        if place == "find":
            self._window.parts.finder.show()
        for field in self._window.findChildren(QLineEdit):
            field.clear()
        for command in commands():
            self._window.actions_by_id[command.id].setEnabled(True)
        widget = self._window.findChild(QWidget, place)
        if widget is not None:
            widget.setFocus()
        self._fired.clear()

    def _state(self) -> dict[str, Any]:
        focus = QApplication.focusWidget()
        window = self._window
        return self._reading() | {
            "window": int(window.winId()),
            "active": window.isActiveWindow(),
            "title": window.windowTitle(),
            "focus": focus.objectName() or type(focus).__name__ if focus else None,
            "keys": self._keys,
            "clicks": self._clicks,
            "fired": self._fired,
            "shown": sorted(_names_on_show(window)),
            "texts": {field.objectName(): field.text() for field in _of(window, QLineEdit)},
            "carets": {page.objectName(): _at_caret(page) for page in _of(window, QTextEdit)},
            "caret_points": {
                page.objectName(): _middle(page.viewport(), page.cursorRect())
                for page in _of(window, QTextEdit)
            },
            "row_points": {
                view.objectName(): [_middle(view.viewport(), rect) for rect in _row_rects(view)]
                for view in _of(window, QTreeView)
            },
            "rows": {
                view.objectName(): view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
                for view in _of(window, QAbstractItemView)
            },
        }

    def _reading(self) -> dict[str, Any]:
        session = self._window.parts.session
        analysis, article = session.analysis, session.article
        text = article.text if article else ""
        active = active_span(analysis, session.selection) if analysis else None
        quotes = analysis.quotes if analysis else ()
        return {
            "working": session.working,
            "text": text,
            "quotes": [quote.span.of(text) for quote in quotes],
            "lit": active.of(text) if active else None,
            "offset": active.start if active else None,
            "selection": repr(session.selection),
        }


def _of(window: QWidget, kind: type[_Kind]) -> Iterator[_Kind]:
    return (child for child in window.findChildren(kind) if child.isVisible())


def _at_caret(page: QTextEdit) -> str:
    """The words that follow the text cursor in its paragraph."""
    cursor = page.textCursor()
    return cursor.block().text()[cursor.positionInBlock() :]


def _middle(widget: QWidget, rect: QRect) -> list[int]:
    """The middle of a rectangle of a widget, in its window."""
    point = widget.mapTo(widget.window(), rect.center())
    return [point.x(), point.y()]


def _row_rects(view: QTreeView) -> Iterator[QRect]:
    """The rectangles of the rows in view, from the top."""
    index = view.indexAt(QPoint(1, 1))
    while index.isValid() and view.viewport().rect().contains(view.visualRect(index)):
        yield view.visualRect(index)
        index = view.indexBelow(index)


def _names_on_show(window: QWidget) -> Iterator[str]:
    names = (child.objectName() for child in _of(window, QWidget))
    return (name for name in names if name and not name.startswith("qt_"))


def _endless(
    article: Article, *, progress: Callable[[Progress], None], stop: Callable[[], bool]
) -> Analysis:
    """An analysis that never ends, and listens to nobody."""
    while True:
        progress(Progress(0, 1, 0))
        stop()


def main() -> int:
    """Open the window on the files named, as `sorot` does."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rehearse", action="store_true", help="commands are told, not done")
    parser.add_argument("--endless", action="store_true", help="the analysis never ends")
    parser.add_argument("files", nargs="*")
    asked = parser.parse_args()
    application = QApplication(["sorot"])
    window = build(asked.files, language="en", analyse=_endless if asked.endless else None)
    if asked.rehearse:
        actions = window.actions_by_id
        actions._bindings = dict.fromkeys(actions._bindings, lambda: None)
    Witness(window)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
