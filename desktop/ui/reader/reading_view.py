"""A read-only text that is scrolled by keys and wheel and offers a menu of the window's acts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from desktop.ui.style import passing_menu

if TYPE_CHECKING:
    from collections.abc import Callable

#: Lines of the page before that stay in view when a whole page is turned.
_KEPT_LINES = 2


class ReadingView(QTextEdit):
    """Text for reading: no caret, no typing, no drops; Tab leaves it, arrows scroll it."""

    #: Ctrl and the wheel: 1 to enlarge, -1 to make smaller.
    zoom_requested = Signal(int)
    #: The reader scrolls by wheel or key.
    reader_scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: list[QAction | None] = []
        #: Takes the keys that move a text cursor, while there is one; whether a key was its.
        self.move_caret: Callable[[QKeyEvent], bool] | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)

    def line_pitch(self) -> int:
        """How far an arrow scrolls."""
        return self.fontMetrics().lineSpacing()

    def page_lines(self) -> int:
        """How many lines a turned page moves by."""
        return max(1, self.viewport().height() // self.line_pitch() - _KEPT_LINES)

    def set_context_actions(self, actions: list[QAction | None]) -> None:
        """What the menu over the text offers; None is a line."""
        self._actions = actions

    @override
    def event(self, event: QEvent) -> bool:
        # The text control would keep Ctrl+C and Ctrl+A from the window's commands.
        if event.type() is QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.keyCombination() == _MENU_KEYS:
            self._open_menu(self._caret_place())
            return
        if self.move_caret is not None and self.move_caret(event):
            return
        step = self._steps(event).get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        turned_back = held == _SHIFT and event.key() == Qt.Key.Key_Space
        if step is None or (held != Qt.KeyboardModifier.NoModifier and not turned_back):
            event.ignore()
            return
        self.reader_scrolled.emit()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step)

    def _steps(self, event: QKeyEvent) -> dict[Qt.Key, int]:
        line = self.line_pitch()
        page = self.page_lines() * line
        limit = self.verticalScrollBar().maximum()
        return {
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_Down: line,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Space: -page if event.modifiers() & _SHIFT else page,
            Qt.Key.Key_Home: -limit,
            Qt.Key.Key_End: limit,
        }

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        self.reader_scrolled.emit()
        super().wheelEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self._open_menu(self._caret_place() if by_key else event.globalPos())

    def _open_menu(self, place: QPoint) -> None:
        menu = passing_menu(self)
        for action in self._actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(place)

    def _caret_place(self) -> QPoint:
        """Below the text cursor, or the nearest place in view."""
        below, room = self.cursorRect().bottomLeft(), self.viewport().rect()
        inside = QPoint(below.x(), min(max(below.y(), room.top()), room.bottom()))
        return self.viewport().mapToGlobal(inside)


_SHIFT = Qt.KeyboardModifier.ShiftModifier
#: Windows opens menus by these itself, X11 does not.
_MENU_KEYS = QKeyCombination(_SHIFT, Qt.Key.Key_F10)
