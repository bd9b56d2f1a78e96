"""The foot of the peek card: what the reader can do with what it shows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop.session.theme import Theme
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.key_cap import key_words

translate = QCoreApplication.translate

_SIDE, _ABOVE, _GAP = 16, 11, 8


class PeekFoot(QWidget):
    """Verdicts at the left, copying at the right; hidden where there is nothing to offer."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._verdicts: list[WordButton] = []
        self._copying: list[WordButton] = []
        self._offers_copying = False
        self._buttons: list[WordButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        self._row.setSpacing(_GAP)
        self._row.addStretch()
        self.hide()

    def set_copying(self, action: QAction) -> None:
        """Offer to copy the quote with its source."""
        self._copying = [self._button(action, translate("Peek", "Copy"), "peek-copy")]
        self._copying[0].setAccessibleName(action.text())
        self._copying[0].setToolTip(action.text())
        self._row.addWidget(self._copying[0])

    def set_verdicts(self, accept: QAction, reject: QAction, change: QAction) -> None:
        """Offer to accept the speaker, to reject it, and to name another."""
        self._verdicts = [
            self._button(accept, translate("Peek", "Accept"), "peek-accept"),
            self._button(reject, translate("Peek", "Reject"), "peek-reject"),
            self._button(change, translate("Peek", "Change speaker"), "peek-change"),
        ]
        for place, button in enumerate(self._verdicts):
            self._row.insertWidget(place, button)

    def offer(self, *, copying: bool, verdicts: bool) -> None:
        """Show what can be done with what the card shows now."""
        self._offers_copying = copying
        for button in self._verdicts:
            button.setVisible(verdicts)
        self._fit()
        self.setVisible(bool(copying and self._copying) or bool(verdicts and self._verdicts))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)

    def _fit(self) -> None:
        """Without room for all, copying is left to its key; then the verdicts' caps go."""
        shown = [button for button in self._verdicts if button.isVisibleTo(self)]
        for button in self._buttons:
            button.show_cap(on=True)
        room = self.width() - 2 * _SIDE + _GAP
        beside = _breadth([*shown, *self._copying]) <= room
        for button in self._copying:
            button.setVisible(self._offers_copying and (not shown or beside))
        capped = _breadth(shown) <= room
        for button in shown:
            button.show_cap(on=capped)

    def _button(self, action: QAction, words: str, name: str) -> WordButton:
        button = WordButton(words, self._theme, self)
        _show_key(button, action)
        action.changed.connect(partial(_show_key, button, action))
        button.setObjectName(name)
        button.clicked.connect(action.trigger)
        self._buttons.append(button)
        return button


def _breadth(buttons: Sequence[WordButton]) -> int:
    return sum(button.sizeHint().width() + _GAP for button in buttons)


def _show_key(button: WordButton, action: QAction) -> None:
    keys = action.shortcuts()
    button.set_cap(key_words(keys[0].toString()) if keys else "")
