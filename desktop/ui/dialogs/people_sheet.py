"""The people of the library: who may be one, who is called how, and the table of all."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.session.people import Listed, People
from desktop.session.people_rows import Pair, PersonValue, people_rows, taken_words
from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.entries import Entry
from desktop.ui.widgets.entry_list import EntryList
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.key_cap import key_words
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(860, 720)
_SIDE, _GAP = 24, 8
_MOVES = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OWN = frozenset({Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_Delete})


@dataclass(frozen=True, slots=True)
class _Doing:
    """What the next Return does to a person: call them as typed, or join them with another."""

    person: PersonValue
    renames: bool


class PeopleSheet(Sheet):
    """A field over persons; F2 renames, F4 joins, Return shows what was said."""

    def __init__(
        self,
        people: People,
        show_said: Callable[[str], object],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__(translate("People", "People of the library"), _SIZE, colours, parent)
        self.setObjectName("people")
        self._people, self._show_said = people, show_said
        self._doing: _Doing | None = None
        clear = translate("People", "Clear")
        self._field = Field("", colours, self.panel, icon=Icon.SEARCH, clear_words=clear)
        self._field.setObjectName("people-field")
        self._state = QLabel(self.panel)
        self._state.setObjectName("people-state")
        self._state.setFont(sans(12.5))
        self._state.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self._list = EntryList(translate("People", "People"), colours, self.panel)
        self._list.setObjectName("people-list")
        self._buttons = self._make_buttons(colours)
        self._lay_out()
        self._connect()
        self._ask()
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        for part in (self._field, self._list):
            part.set_theme(colours)
        for button in self._buttons:
            button.set_theme(colours)
        palette = self._state.palette()
        palette.setColor(self._state.foregroundRole(), colours.muted)
        self._state.setPalette(palette)

    def toggle(self) -> None:
        """Come up with everybody, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        self.open(self._field)
        self._begin(None)

    @override
    def dismiss(self) -> None:
        """Leave what was begun; only then go away."""
        if self._doing is not None:
            self._begin(None)
        else:
            super().dismiss()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _RETURNS:
            self._take()
        elif key in _MOVES:
            self._list.keyPressEvent(event)
        elif key is Qt.Key.Key_F2:
            self._begin_with(renames=True)
        elif key is Qt.Key.Key_F4:
            self._begin_with(renames=False)
        elif key is Qt.Key.Key_Delete:
            self._keep_apart()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        own = isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _OWN
        if own and event.type() == QEvent.Type.ShortcutOverride:
            # The window knows these keys, too, and would take them.
            event.accept()
            return True
        deletes = own and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if watched is self._field and deletes and not self._field.text():
            if event.type() == QEvent.Type.KeyPress:
                self._keep_apart()
            return True
        return super().eventFilter(watched, event)

    def _make_buttons(self, colours: Colours) -> tuple[WordButton, ...]:
        acts = (
            ("people-rename", translate("People", "Rename"), "F2", self._rename),
            ("people-join", translate("People", "Join with…"), "F4", self._join),
            ("people-read", translate("People", "Read a table…"), "", self._read),
            ("people-write", translate("People", "Write the table…"), "", self._write),
        )
        made = []
        for name, words, key, act in acts:
            button = WordButton(words, colours, self.panel, cap=key_words(key) if key else "")
            button.setObjectName(name)
            button.clicked.connect(act)
            made.append(button)
        return tuple(made)

    def _lay_out(self) -> None:
        self.header.insertWidget(1, self._field, 2)
        self.column.addWidget(self._state)
        self.column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 4)
        foot.setSpacing(_GAP)
        for button in self._buttons:
            foot.addWidget(button)
        foot.insertStretch(2, 1)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        people = self._people
        for part in (self._field, self._list):
            part.installEventFilter(self)
        self._field.textChanged.connect(self._look)
        self._list.opened.connect(lambda _entry: self._take())
        self._list.left_upwards.connect(self._field.setFocus)
        people.listed.connect(self._show)
        people.written.connect(lambda path: self._say(str(path)))
        people.taken.connect(lambda taken: self._say(taken_words(taken)))
        people.failed.connect(lambda error: self._say(str(error)))

    def _look(self) -> None:
        if self._doing is None or not self._doing.renames:
            self._people.look(self._field.text())

    def _show(self, listed: Listed) -> None:
        self._list.show_entries(
            tuple(Entry(row.value, row.lead, row.end, note=row.note) for row in people_rows(listed))
        )
        if self._doing is None:
            self._ask()

    def _take(self) -> None:
        """What Return does: what was begun, else what the current row is for."""
        entry, doing = self._list.current, self._doing
        if doing is not None and doing.renames:
            self._people.rename(doing.person.id, self._field.text().strip())
            self._begin(None)
        elif entry is None:
            return
        elif doing is not None and isinstance(entry.value, PersonValue):
            self._people.join(entry.value.id, doing.person.id)
            self._begin(None)
        elif isinstance(entry.value, Pair):
            self._people.join(entry.value.one, entry.value.other)
        elif isinstance(entry.value, PersonValue):
            self.dismiss()
            self._show_said(entry.value.name)

    def _rename(self) -> None:
        self._begin_with(renames=True)

    def _join(self) -> None:
        self._begin_with(renames=False)

    def _begin_with(self, *, renames: bool) -> None:
        entry = self._list.current
        if entry is not None and isinstance(entry.value, PersonValue):
            self._begin(_Doing(entry.value, renames))

    def _begin(self, doing: _Doing | None) -> None:
        self._doing = doing
        self._ask()
        self._field.setText(doing.person.name if doing is not None and doing.renames else "")
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        if doing is None:
            self._people.look("")

    def _ask(self) -> None:
        """Say what the field is for now."""
        words, told = _asked(self._doing)
        self._field.setPlaceholderText(words)
        self._field.setAccessibleName(words)
        self._say(told)

    def _keep_apart(self) -> None:
        entry = self._list.current
        if entry is not None and isinstance(entry.value, Pair):
            self._people.keep_apart(entry.value.one, entry.value.other)

    def _read(self) -> None:
        title = translate("People", "Read a table of people")
        path, _ = QFileDialog.getOpenFileName(self, title, "", "CSV (*.csv);;(*)")
        if path:
            self._people.read(Path(path))

    def _write(self) -> None:
        title = translate("People", "Write the table of people")
        path, _ = QFileDialog.getSaveFileName(self, title, "sorot.csv", "CSV (*.csv)")
        if path:
            self._people.write(Path(path))

    def _say(self, words: str) -> None:
        self._state.setText(words)


def _asked(doing: _Doing | None) -> tuple[str, str]:
    """What the field is for, and what Return does."""
    words = translate("People", "Find a person")
    told = translate("People", "Return shows everything that a person said.")
    if doing is not None and doing.renames:
        words = translate("People", "Another name for {name}").format(name=doing.person.name)
        told = translate("People", "Return keeps the new name; the old one stays an alias.")
    elif doing is not None:
        words = translate("People", "Who is {name}, too?").format(name=doing.person.name)
        told = translate("People", "Return joins {name} with the person in the list.").format(
            name=doing.person.name
        )
    return words, told
