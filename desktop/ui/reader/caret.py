"""A text cursor that keys move: words are selected without a mouse."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from desktop.session.selection import Origin
from desktop.session.session import Session
from desktop.ui.reader.article_view import ArticleView

_WIDTH = 2
_KEY, _MOVE = Qt.Key, QTextCursor.MoveOperation
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
#: What a key does alone, and together with Ctrl.
_MOVES = {
    _KEY.Key_Left: (_MOVE.PreviousCharacter, _MOVE.PreviousWord),
    _KEY.Key_Right: (_MOVE.NextCharacter, _MOVE.NextWord),
    _KEY.Key_Up: (_MOVE.Up, _MOVE.PreviousBlock),
    _KEY.Key_Down: (_MOVE.Down, _MOVE.NextBlock),
    _KEY.Key_Home: (_MOVE.StartOfLine, _MOVE.Start),
    _KEY.Key_End: (_MOVE.EndOfLine, _MOVE.End),
}
_PAGES = {_KEY.Key_PageUp: _MOVE.Up, _KEY.Key_PageDown: _MOVE.Down}


class Caret(QObject):
    """Shows the text cursor, and takes the keys that move it, while it is on."""

    #: Whether it is on now.
    toggled = Signal(bool)

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self.on = False
        session.article_changed.connect(self.leave)

    def toggle(self) -> None:
        """Show the text cursor on the page, or hide it."""
        if self.on:
            self.leave()
        elif self._view.built is not None:
            self._set(on=True)
            self._come_into_view()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Hide the text cursor; arrows scroll again."""
        if self.on:
            self._set(on=False)

    def move(self, event: QKeyEvent) -> bool:
        """Move the cursor, or the end of a selection with Shift; whether the key was one of it."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if held & ~(_CONTROL | _SHIFT):
            return False
        mode = QTextCursor.MoveMode.KeepAnchor if held & _SHIFT else QTextCursor.MoveMode.MoveAnchor
        cursor = self._view.textCursor()
        if key in _MOVES:
            cursor.movePosition(_MOVES[key][bool(held & _CONTROL)], mode)
        elif key in _PAGES:
            cursor.movePosition(_PAGES[key], mode, self._view.page_lines())
        else:
            return False
        self._view.setTextCursor(cursor)
        self._view.ensureCursorVisible()
        self._tell(cursor)
        return True

    def _set(self, *, on: bool) -> None:
        self.on = on
        flags = Qt.TextInteractionFlag
        by_key = flags.TextSelectableByKeyboard if on else flags.NoTextInteraction
        self._view.setTextInteractionFlags(flags.TextSelectableByMouse | by_key)
        # The flags decide about the focus, too.
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view.setCursorWidth(_WIDTH)
        self._view.move_caret = self.move if on else None
        self.toggled.emit(on)

    def _come_into_view(self) -> None:
        """Stand where something was picked last, if that is in view, else at the top of it."""
        view = self._view
        room = view.viewport().rect()
        if not room.intersects(view.cursorRect()):
            view.setTextCursor(view.cursorForPosition(room.topLeft()))

    def _tell(self, cursor: QTextCursor) -> None:
        """Let jumps begin here, and Enter ask what stands here."""
        built = self._view.built
        if built is None:
            return
        if self._session.selection is not None:
            self._session.select(None, Origin.PAGE)
        self._session.caret = built.offsets.offset(cursor.position())
