"""Every command by its name: typed in part, done with Return, those used last on top."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.session.fuzzy import fit
from desktop.ui.command import Command, group_titles
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.entries import Entry
from desktop.ui.widgets.entry_list import EntryList
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.key_cap import key_words
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(640, 520)
_MOVES = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Doer(Protocol):
    """What does commands; see `desktop.ui.actions.Actions`."""

    def possible(self, command: str) -> bool:
        """Whether the command can be done now."""

    def do(self, command: str) -> None:
        """Do it."""


class Palette(Sheet):
    """A field over the commands that fit what is typed in it."""

    def __init__(
        self,
        commands: Sequence[Command],
        doer: Doer,
        recent: Callable[[], Sequence[str]],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__(translate("Palette", "Commands"), _SIZE, colours, parent)
        self.setObjectName("palette")
        self._commands = tuple(commands)
        self._doer = doer
        self._recent = recent
        self._field = Field(
            translate("Palette", "Type a command"),
            colours,
            self.panel,
            icon=Icon.SEARCH,
            clear_words=translate("Palette", "Clear"),
        )
        self._field.setObjectName("palette-field")
        self._list = EntryList(translate("Palette", "Commands that fit"), colours, self.panel)
        self._list.setObjectName("palette-list")
        self.header.insertWidget(1, self._field, 2)
        self.column.addWidget(self._list, 1)
        self._field.textChanged.connect(self._fill)
        self._list.opened.connect(self._do)
        self._list.left_upwards.connect(self._field.setFocus)
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._field.set_theme(colours)
        self._list.set_theme(colours)

    def toggle(self) -> None:
        """Come up with an empty field, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        self._field.clear()
        self._fill()
        self.open(self._field)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys that the field has no use for move in the list while one types.
        key = Qt.Key(event.key())
        if key in _RETURNS and self._list.current is not None:
            self._do(self._list.current)
        elif key in _MOVES:
            self._list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        wanted = self._field.text()
        recent = list(self._recent())
        titles = group_titles()
        found: list[tuple[float, Entry]] = []
        for place, row in enumerate(self._commands):
            score = fit(wanted, row.text)
            if score is None or not self._doer.possible(row.id):
                continue
            if row.id in recent:
                score += 100 - recent.index(row.id) if not wanted else 1
            keys = [key_words(key) for key in (*row.keys, *row.article_keys)]
            entry = Entry(row.id, _plain(row.text), "   ".join([titles[row.group], *keys]))
            found.append((score - place / 1000, entry))
        found.sort(key=lambda pair: -pair[0])
        self._list.show_entries(tuple(entry for _, entry in found))

    def _do(self, entry: Entry) -> None:
        # First the focus goes back: what is done may need it where it was.
        self.dismiss()
        self._doer.do(str(entry.value))


def _plain(words: str) -> str:
    return words.removesuffix("…")
