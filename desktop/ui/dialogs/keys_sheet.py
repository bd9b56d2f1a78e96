"""Where the reader gives commands other keys."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.ui.announcement import announce
from desktop.ui.command import Command, group_titles
from desktop.ui.fonts import sans
from desktop.ui.key_table import KeyTable, is_key
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.entries import Entry
from desktop.ui.widgets.entry_list import EntryList
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.key_cap import key_words
from desktop.ui.widgets.key_catcher import KeyCatcher
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(680, 640)
_SIDE = 24


class KeysSheet(Sheet):
    """Commands with their keys: Return and a key gives it, Del takes keys off."""

    def __init__(self, keys: KeyTable, colours: Colours, parent: QWidget) -> None:
        super().__init__(translate("KeysSheet", "Keys"), _SIZE, colours, parent)
        self.setObjectName("keys-sheet")
        self._keys = keys
        #: A key that another command has, once it was pressed.
        self._asked = ""
        self._field = Field(
            translate("KeysSheet", "Find a command or a key"),
            colours,
            self.panel,
            icon=Icon.SEARCH,
            clear_words=translate("KeysSheet", "Clear"),
        )
        self._field.setObjectName("keys-filter")
        self._list = EntryList(
            translate("KeysSheet", "Commands and their keys"), colours, self.panel
        )
        self._list.setObjectName("keys-list")
        self._catcher = KeyCatcher(translate("KeysSheet", "New key"), self.panel)
        self._catcher.setObjectName("keys-catcher")
        self._said = QLabel(self.panel)
        self._said.setObjectName("keys-said")
        self._said.setFont(sans(12.5))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._buttons = self._make_buttons(colours)
        self._lay_out()
        self._connect()
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._field.set_theme(colours)
        self._list.set_theme(colours)
        for button in self._buttons:
            button.set_theme(colours)
        palette = self._said.palette()
        palette.setColor(self._said.foregroundRole(), colours.text)
        self._said.setPalette(palette)

    def toggle(self) -> None:
        """Come up with every command, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        self._field.clear()
        self._fill()
        self._explain()
        self.open(self._field)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._take_off()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _make_buttons(self, colours: Colours) -> list[WordButton]:
        rows = (
            (translate("KeysSheet", "New key"), key_words("Return"), self._listen, "keys-new"),
            (translate("KeysSheet", "No key"), key_words("Del"), self._take_off, "keys-off"),
            (translate("KeysSheet", "As usual"), "", self._reset, "keys-reset"),
            (translate("KeysSheet", "All as usual"), "", self._reset_all, "keys-reset-all"),
        )
        made = []
        for words, cap, act, name in rows:
            button = WordButton(words, colours, self.panel, cap=cap)
            button.setObjectName(name)
            button.clicked.connect(act)
            made.append(button)
        return made

    def _lay_out(self) -> None:
        self.header.insertWidget(1, self._field, 2)
        self.column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 8, _SIDE, 4)
        foot.addWidget(self._said)
        self.column.addLayout(foot)
        acts = QHBoxLayout()
        acts.setContentsMargins(_SIDE, 4, _SIDE, 4)
        acts.setSpacing(6)
        for button in self._buttons:
            acts.addWidget(button)
        acts.addStretch(1)
        self.column.addLayout(acts)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._fill)
        self._list.opened.connect(self._listen)
        self._list.left_upwards.connect(self._field.setFocus)
        self._catcher.pressed.connect(self._offered)
        self._catcher.given_up.connect(self._give_up)
        self._keys.changed.connect(self._fill)

    def _current(self) -> Command | None:
        entry = self._list.current
        return self._keys.row(str(entry.value)) if entry is not None else None

    def _fill(self) -> None:
        now = self._list.current
        titles, wanted = group_titles(), self._field.text().casefold().split()
        entries = []
        for row in self._keys.commands:
            caps = [key_words(key) for key in dict.fromkeys(_all_keys(row))]
            entry = Entry(row.id, row.text.removesuffix("…"), "   ".join(caps), note="")
            said = f"{row.text} {titles[row.group]} {' '.join(caps)}".casefold()
            if all(word in said for word in wanted):
                entries.append(entry)
        self._list.show_entries(tuple(entries))
        if now is not None:
            self._list.make_current(now.value)

    def _listen(self, _entry: object = None) -> None:
        row = self._current()
        if row is None:
            return
        self._asked = ""
        words = translate("KeysSheet", "Press the new key for “{command}”. Esc leaves it as it is.")
        self._say(words.format(command=row.text))
        self._catcher.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self, key: str) -> None:
        row = self._current()
        if row is None:
            return
        scope = self._keys.scope_for(row.id, key)
        if not is_key(scope, key):
            words = translate("KeysSheet", "{key} cannot be the key of a command. Press another.")
            self._say(words.format(key=key_words(key)))
            return
        other = self._keys.holder(scope, key, but=row.id)
        if other is not None and self._asked != key:
            self._asked = key
            words = translate(
                "KeysSheet",
                "{key} does “{other}” already. Press it once more to take it from there, "
                "another key, or Esc.",
            )
            self._say(words.format(key=key_words(key), other=other.text))
            return
        self._keys.give(scope, row.id, key)
        words = translate("KeysSheet", "{key} does “{command}” now.")
        self._done(words.format(key=key_words(key), command=row.text))

    def _take_off(self) -> None:
        row = self._current()
        if row is not None:
            self._keys.take_off(row.id)
            words = translate("KeysSheet", "“{command}” has no key now.")
            self._done(words.format(command=row.text))

    def _reset(self) -> None:
        row = self._current()
        if row is not None:
            self._keys.reset(row.id)
            words = translate("KeysSheet", "“{command}” has its usual keys.")
            self._done(words.format(command=row.text))

    def _reset_all(self) -> None:
        self._keys.reset_all()
        self._done(translate("KeysSheet", "Every command has its usual keys."))

    def _give_up(self) -> None:
        self._explain()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, words: str) -> None:
        self._say(words)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explain(self) -> None:
        words = translate(
            "KeysSheet", "Letters work while the article has the focus, all else everywhere."
        )
        self._said.setText(words)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        # After the focus has moved, or what it moved to would be read over it.
        QTimer.singleShot(0, self, lambda: announce(self._said, words))


def _all_keys(row: Command) -> tuple[str, ...]:
    return (*row.keys, *row.article_keys, *row.sidebar_keys)
