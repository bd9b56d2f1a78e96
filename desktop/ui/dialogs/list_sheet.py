"""A sheet with a list of what the reader has made, each of which can be taken back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.entries import Entry
from desktop.ui.widgets.entry_list import EntryList
from desktop.ui.widgets.key_cap import key_words
from desktop.ui.widgets.sheet import Sheet

_SIZE = QSize(640, 480)
_SIDE = 24
#: So many entries are measured, and what stands above and below them is so high.
_ROWS, _BESIDE = 12, 150


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a list says beside its entries."""

    name: str
    title: str
    empty: str
    take_back: str


class ListSheet(Sheet):
    """Shows entries as they are now; Del, or the button, takes the current one back."""

    def __init__(
        self,
        words: ListWords,
        entries: Callable[[], tuple[Entry, ...]],
        take_back: Callable[[object], object],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__(words.title, _SIZE, colours, parent)
        self.setObjectName(words.name)
        self._entries, self._take_back = entries, take_back
        self._empty = QLabel(words.empty, self.panel)
        self._empty.setFont(sans(13))
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list = EntryList(words.title, colours, self.panel)
        self._list.setObjectName(f"{words.name}-list")
        self._button = WordButton(words.take_back, colours, self.panel, cap=key_words("Del"))
        self._button.setObjectName(f"{words.name}-take-back")
        self._button.clicked.connect(self._take)
        self._lay_out()
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._list.set_theme(colours)
        self._button.set_theme(colours)
        palette = self._empty.palette()
        palette.setColor(self._empty.foregroundRole(), colours.muted)
        self._empty.setPalette(palette)

    def toggle(self) -> None:
        """Come up with the entries of now, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        self.renew()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.open(self if self._list.isHidden() else self._list)

    def renew(self) -> None:
        """Show the entries of now."""
        entries = self._entries()
        place = self._list.currentIndex().row()
        self._list.show_entries(entries)
        if 0 < place < len(entries):
            self._list.make_current(entries[place].value)
        for part in (self._list, self._button):
            part.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        rows = sum(self._list.sizeHintForRow(row) for row in range(min(len(entries), _ROWS)))
        self.set_size(QSize(_SIZE.width(), min(_SIZE.height(), _BESIDE + rows)))
        if not entries and not self.isHidden():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._take()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 4)
        foot.addStretch(1)
        foot.addWidget(self._button)
        words_row = QHBoxLayout()
        words_row.setContentsMargins(_SIDE, 16, _SIDE, 16)
        words_row.addWidget(self._empty)
        self.column.addLayout(words_row)
        self.column.addWidget(self._list, 1)
        self.column.addLayout(foot)

    def _take(self) -> None:
        entry = self._list.current
        if entry is not None and not self._list.isHidden():
            self._take_back(entry.value)
            self.renew()
