"""The reader's own work on the article: remarks, checks, and what is not found again."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.session.note_rows import Facet, NoteRow, chosen
from desktop.session.theme import Theme
from desktop.ui.key_table import KeyTable
from desktop.ui.panels.notice import Notice, Step, Words
from desktop.ui.panels.tabs import Tabs
from desktop.ui.widgets.entries import Entry
from desktop.ui.widgets.entry_list import EntryList
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon

translate = QCoreApplication.translate

_INSET, _GAP = 12, 10


class NotesPanel(QWidget):
    """Lists rows and tells which one the reader looks at, opens, changes or removes."""

    #: The NoteRow that an arrow came to.
    previewed = Signal(object)
    #: Return on a NoteRow, or a click.
    opened = Signal(object)
    #: F2 on a NoteRow.
    change_wanted = Signal(object)
    #: Delete on a NoteRow.
    removal_wanted = Signal(object)
    #: How many rows there are.
    count_changed = Signal(int)

    def __init__(self, theme: Theme, keys: KeyTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self._keys = keys
        self._theme = theme
        self._rows: tuple[NoteRow, ...] = ()
        self._field = Field(
            translate("Notes", "Filter notes"),
            theme,
            self,
            icon=Icon.FILTER,
            clear_words=translate("Notes", "Clear filter"),
        )
        self._field.setObjectName("notes-filter")
        self._facets = Tabs(_facet_words(), theme, self)
        self._facets.setObjectName("notes-facets")
        self._facets.setAccessibleName(translate("Notes", "Kinds of notes"))
        # In a narrow sidebar arrows lead to those that find no room.
        self._facets.setUsesScrollButtons(True)
        self._facets.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._list = _List(translate("Notes", "Notes on the article"), theme, self)
        self._list.setObjectName("notes-list")
        self._notice = Notice(theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._notice)
        self._lay_out()
        self._connect()
        #: Words for an empty list take a while to lay out; most readings never see them.
        self._stale = True

    @property
    def current(self) -> NoteRow | None:
        """The row with the focus, or that will have it."""
        entry = self._list.current
        return _row(entry) if entry is not None else None

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for part in (self._field, self._facets, self._list, self._notice):
            part.set_theme(theme)
        self.update()

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """Show these rows; the current one stays current where it is still there."""
        before = self.current
        changed = bool(rows or self._rows)
        self._rows = rows
        if changed or self.isVisible():
            self._fill()
        else:
            self._stale = True
        if before is not None:
            same = (row for row in rows if row.key == before.key)
            self._list.make_current(next(same, None))
        self.count_changed.emit(len(rows))

    def focus_list(self) -> None:
        """Give the focus to the list, or to the filter where there are no rows."""
        target = self._list if self._stack.currentWidget() is self._list else self._field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Give the focus to the filter."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @property
    def filtering(self) -> bool:
        """Whether words or a kind leave out rows."""
        return bool(self._field.text()) or self._facets.currentIndex() > 0

    def clear_filter(self) -> None:
        """Show all rows."""
        self._facets.setCurrentIndex(0)
        self._field.clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the filter, Return and Down lead into the list.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.focus_list()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.panel)
        painter.fillRect(0, self._stack.y() - 1, self.width(), 1, self._theme.hairline)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _GAP, 0, 0)
        column.setSpacing(0)
        line = QVBoxLayout()
        line.setContentsMargins(_INSET, 0, _INSET, 0)
        line.addWidget(self._field)
        column.addLayout(line)
        column.addWidget(self._facets)
        column.addSpacing(1)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._fill)
        self._facets.currentChanged.connect(self._fill)
        self._list.looked_at.connect(self._preview)
        self._list.opened.connect(lambda entry: self.opened.emit(_row(entry)))
        self._list.left_upwards.connect(self.focus_filter)
        self._list.change_wanted.connect(lambda entry: self.change_wanted.emit(_row(entry)))
        self._list.removal_wanted.connect(lambda entry: self.removal_wanted.emit(_row(entry)))

    def _preview(self, entry: Entry | None) -> None:
        if entry is not None and self._list.hasFocus():
            self.previewed.emit(_row(entry))

    def _fill(self) -> None:
        self._stale = False
        wanted, facets = self._field.text(), tuple(Facet)
        for place, facet in enumerate(facets):
            self._facets.set_count(place, str(len(chosen(self._rows, facet, wanted))))
            used = facet is Facet.ALL or bool(chosen(self._rows, facet, ""))
            self._facets.setTabVisible(place, used)
        rows = chosen(self._rows, facets[self._facets.currentIndex()], wanted)
        self._list.show_entries(tuple(_entry(row) for row in rows))
        if rows:
            self._stack.setCurrentWidget(self._list)
            return
        self._notice.say(self._words())
        self._stack.setCurrentWidget(self._notice)

    def _words(self) -> Words:
        """Why there are no rows."""
        if not self._rows:
            reason = translate(
                "Notes",
                "Select words, or pick a quote, and press %1 to highlight, %2 to write a note, "
                "%3 to say what checking it came to.",
            )
            for place, command in enumerate(("highlight", "note", "check"), 1):
                reason = reason.replace(f"%{place}", f"<b>{self._keys.letter(command)}</b>")
            return Words(translate("Notes", "No notes yet"), reason)
        clear = Step(
            translate("Notes", "Show all"),
            self._keys.cap("leave"),
            self._show_all,
            "notes-show-all",
        )
        return Words(translate("Notes", "None of the notes fits"), "", (clear,))

    def _show_all(self) -> None:
        self.clear_filter()
        self.focus_list()


class _List(EntryList):
    """Knows the keys that change a row."""

    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    @override
    def event(self, event: QEvent) -> bool:
        # The window knows F2, too, and would take it.
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current
        if entry is not None and event.key() == Qt.Key.Key_F2:
            self.change_wanted.emit(entry)
        elif entry is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(entry)
        else:
            super().keyPressEvent(event)


def _entry(row: NoteRow) -> Entry:
    return Entry(row, row.title, words=row.anchor.exact, note=row.said)


def _row(entry: Entry) -> NoteRow:
    row = entry.value
    if not isinstance(row, NoteRow):
        raise TypeError(f"not a row of notes: {row!r}")
    return row


def _facet_words() -> tuple[str, ...]:
    words = {
        Facet.ALL: translate("Notes", "All"),
        Facet.REMARKS: translate("Notes", "Notes"),
        Facet.CHECKS: translate("Notes", "Checks"),
        Facet.CORRECTIONS: translate("Notes", "Corrected"),
        Facet.LOST: translate("Notes", "Lost"),
    }
    return tuple(words[facet] for facet in Facet)
