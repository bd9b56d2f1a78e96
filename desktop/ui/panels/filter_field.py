"""The line that filters the lists."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.session.theme import Theme
from desktop.ui.key_table import KeyTable
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon

translate = QCoreApplication.translate

_INTO = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FilterField(Field):
    """Esc clears it, and leaves it once it is clear; Down and Return go into the list."""

    #: Esc was pressed with nothing to clear.
    left = Signal()
    #: To the list.
    entered = Signal()

    def __init__(self, theme: Theme, keys: KeyTable, parent: QWidget | None = None) -> None:
        words = translate("Filter", "Filter quotes")
        clear = translate("Filter", "Clear filter")
        super().__init__(words, theme, parent, icon=Icon.FILTER, cap="", clear_words=clear)
        self._keys = keys
        self.setObjectName("filter")

    def show_words(self, words: str, *, narrow: bool) -> None:
        """Say what it filters; where there is little room, without its key."""
        self.setPlaceholderText(translate("Filter", "Filter") if narrow else words)
        self.setAccessibleName(words)
        self.set_cap("" if narrow else self._keys.cap("filter"))

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            # Else the window's own Esc would leave the field before it is cleared.
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in _INTO:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
