"""The library: one field to find articles and people, and everything that somebody said."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.session.seeking import PAGE, Findings, Seeking, Spoken
from desktop.session.seeking_rows import Place, SeekRow, finding_rows, spoken_rows, total_words
from desktop.session.taking_out import Wanted
from desktop.ui.dialogs.export_file import ask_for_file
from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.entries import Entry
from desktop.ui.widgets.entry_list import EntryList
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(860, 720)
_SIDE = 24
#: A reader who types on is not done yet.
_PATIENCE_MS = 120
_MOVES = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class LibrarySheet(Sheet):
    """Finds as one types; Return on a person shows what was said, on a quote opens its place."""

    def __init__(
        self, seeking: Seeking, speaker: Callable[[], str], colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(translate("Library", "Library"), _SIZE, colours, parent)
        self.setObjectName("library")
        self._seeking, self._speaker = seeking, speaker
        self._person: int | None = None
        self._end = 0
        self._whole = False
        clear = translate("Library", "Clear")
        self._field = Field("", colours, self.panel, icon=Icon.SEARCH, clear_words=clear)
        self._field.setObjectName("library-field")
        self._state = QLabel(self.panel)
        self._state.setObjectName("library-state")
        self._state.setFont(sans(12.5))
        self._state.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self._back = WordButton(translate("Library", "Back to the library"), colours, self.panel)
        self._back.setObjectName("library-back")
        self._export = WordButton(translate("Library", "Export…"), colours, self.panel)
        self._export.setObjectName("library-export")
        self._list = EntryList(translate("Library", "Found in the library"), colours, self.panel)
        self._list.setObjectName("library-list")
        self._patience = _patience(self)
        self._lay_out()
        self._connect()
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        for part in (self._field, self._list):
            part.set_theme(colours)
        for button in (self._back, self._export):
            button.set_theme(colours)
        palette = self._state.palette()
        palette.setColor(self._state.foregroundRole(), colours.muted)
        self._state.setPalette(palette)

    def toggle(self) -> None:
        """Come up with the speaker's words that are asked for, else what was opened last."""
        if not self.isHidden():
            self.dismiss()
            return
        self.open(self._field)
        self._leave_person()
        if speaker := self._speaker():
            self._show_speaker(speaker)

    def _show_speaker(self, name: str) -> None:
        self._patience.stop()
        self._say(translate("Library", "Nothing of %1 in the library").replace("%1", name))
        self._list.show_entries(())
        self._seeking.said_by_name(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys that the field has no use for move in the list while one types.
        key = Qt.Key(event.key())
        if key in _RETURNS and self._list.current is not None:
            self._open(self._list.current)
        elif key in _MOVES:
            self._list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        back = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backspace
        pressed = back and event.type() == QEvent.Type.KeyPress
        if watched is self._field and pressed and not self._field.text():
            # With nothing left to delete, Backspace leads back to all that is in the library.
            self._leave_person()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.header.insertWidget(1, self._field, 2)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, _SIDE, 0)
        line.addWidget(self._state, 1)
        line.addWidget(self._back)
        line.addSpacing(8)
        line.addWidget(self._export)
        self.column.addLayout(line)
        self.column.addWidget(self._list, 1)

    def _connect(self) -> None:
        seeking = self._seeking
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._patience.start)
        self._patience.timeout.connect(self._ask)
        self._list.opened.connect(self._open)
        self._list.left_upwards.connect(self._field.setFocus)
        self._list.more_wanted.connect(self._ask_more)
        self._back.clicked.connect(self._leave_person)
        self._export.clicked.connect(self._take_out)
        seeking.written.connect(lambda path: self._say(str(path)))
        seeking.found.connect(self._show_findings)
        seeking.spoken.connect(self._show_spoken)
        seeking.failed.connect(lambda error: self._say(str(error)))

    def _ask(self, offset: int = 0) -> None:
        self._whole = True
        words = self._field.text()
        if self._person is None:
            self._seeking.seek(words, offset)
        else:
            self._seeking.said_by(self._person, words, offset)

    def _ask_more(self) -> None:
        if not self._whole and not self._patience.isActive():
            self._ask(self._end)

    def _show_findings(self, findings: Findings) -> None:
        if self._person is not None:
            return
        rows = finding_rows(findings)
        self._show(rows, findings.offset, len(rows) - len(findings.people))
        if findings.offset:
            return
        if findings.hits is not None:
            total = findings.hits.total
            self._say(translate("Library", "%n articles with these words", "", total))
        elif rows:
            self._say(translate("Library", "Opened last"))
        else:
            self._say(translate("Library", "Every article that you open is kept here."))

    def _show_spoken(self, spoken: Spoken) -> None:
        if spoken.person.id != self._person:
            self._person = spoken.person.id
            self._field.blockSignals(True)
            self._field.clear()
            self._field.blockSignals(False)
            self._say_what_is_sought()
        rows = spoken_rows(spoken)
        self._show(rows, spoken.offset, len(rows))
        self._say(total_words(spoken))

    def _show(self, rows: tuple[SeekRow, ...], offset: int, count: int) -> None:
        entries = tuple(
            Entry(row.value, row.lead, row.end, row.words, row.emphasis, row.note) for row in rows
        )
        if offset:
            self._list.entries.add_entries(entries)
        else:
            self._list.show_entries(entries)
        self._end = offset + count
        self._whole = count < PAGE

    def _open(self, entry: Entry) -> None:
        match entry.value:
            case Place(key, span):
                # First the focus goes back: the article takes it from there.
                self.dismiss()
                self._seeking.open(key, span)
            case int(person):
                self._patience.stop()
                self._seeking.said_by(person)

    def _take_out(self) -> None:
        """Write all that is listed, and what more there is of it, into a file."""
        chosen = ask_for_file(self)
        if chosen is not None:
            wanted = Wanted(self._person, self._field.text().strip())
            self._seeking.take_out(wanted, *chosen)

    def _leave_person(self) -> None:
        self._person = None
        self._field.clear()
        self._say_what_is_sought()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._patience.stop()
        self._ask()

    def _say_what_is_sought(self) -> None:
        words = (
            translate("Library", "Find words or a person in the library")
            if self._person is None
            else translate("Library", "A word in these quotes")
        )
        self._field.setPlaceholderText(words)
        self._field.setAccessibleName(words)
        self._back.setVisible(self._person is not None)

    def _say(self, words: str) -> None:
        self._state.setText(words)


def _patience(parent: QWidget) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(_PATIENCE_MS)
    return timer
