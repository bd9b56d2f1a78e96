"""Hears the next key, whatever it is, before any command does."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_MODIFIERS = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
        *(Qt.Key.Key_AltGr, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock),
        *(Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
    }
)


class KeyCatcher(QWidget):
    """Takes no room; while it has the focus, keys are told and do nothing."""

    #: A key, written as in the table of commands.
    pressed = Signal(str)
    #: Esc.
    given_up = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(1, 1)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            # Tab, too, which would move the focus.
            if event.type() == QEvent.Type.KeyPress:
                self._hear(event)
                return True
        return super().event(event)

    def _hear(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.given_up.emit()
        elif Qt.Key(event.key()) not in _MODIFIERS and not event.isAutoRepeat():
            self.pressed.emit(written(event))


def written(event: QKeyEvent) -> str:
    """A pressed key as the table of commands writes it."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    sign = event.text().isprintable() and not event.text().isalpha() and bool(event.text().strip())
    if held == Qt.KeyboardModifier.ShiftModifier and sign:
        # A question mark is one on every keyboard; where Shift is needed for it differs.
        held = Qt.KeyboardModifier.NoModifier
    sequence = QKeySequence(held.value | key.value)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
