"""The reader's own work on all articles: what is still to be checked, and all remarks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.corrections.overview import ArticleItem
from desktop.session.my_work import MyWork
from desktop.session.my_work_rows import Share, WorkRow, work_rows
from desktop.session.seeking_rows import Place
from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.choice_row import ChoiceRow
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.entries import Entry
from desktop.ui.widgets.entry_list import EntryList
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(860, 720)
_SIDE = 24
_MOVES = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WorkSheet(Sheet):
    """Rows with a filter; Return opens the article at the place, a button writes a table."""

    def __init__(
        self, work: MyWork, open_at: Callable[[Place], object], colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(translate("MyWork", "My notes and checks"), _SIZE, colours, parent)
        self.setObjectName("my-work")
        self._work, self._open_at = work, open_at
        self._listed: tuple[ArticleItem, ...] = ()
        self._rows: tuple[WorkRow, ...] = ()
        words = translate("MyWork", "Filter notes and checks")
        clear = translate("MyWork", "Clear")
        self._field = Field(words, colours, self.panel, icon=Icon.FILTER, clear_words=clear)
        self._field.setObjectName("my-work-field")
        self._share = ChoiceRow(translate("MyWork", "What is listed"), colours, self.panel)
        self._share.setObjectName("my-work-share")
        self._state = QLabel(self.panel)
        self._state.setObjectName("my-work-state")
        self._state.setFont(sans(12.5))
        self._list = EntryList(translate("MyWork", "Notes and checks"), colours, self.panel)
        self._list.setObjectName("my-work-list")
        self._write = WordButton(translate("MyWork", "Write a table…"), colours, self.panel)
        self._write.setObjectName("my-work-write")
        self._lay_out()
        self._connect()
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._field.set_theme(colours)
        self._share.set_theme(colours)
        self._list.set_theme(colours)
        self._write.set_theme(colours)
        palette = self._state.palette()
        palette.setColor(self._state.foregroundRole(), colours.muted)
        self._state.setPalette(palette)

    def toggle(self) -> None:
        """Come up with what is still open, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        self.open(self._field)
        self._field.clear()
        self._work.look()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _RETURNS and self._list.current is not None:
            self._open(self._list.current)
        elif key in _MOVES:
            self._list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.header.insertWidget(1, self._field, 2)
        line = QHBoxLayout()
        line.setContentsMargins(_SIDE, 10, _SIDE, 10)
        line.addWidget(self._share)
        line.addStretch(1)
        line.addWidget(self._state)
        self.column.addLayout(line)
        self.column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 4)
        foot.addStretch(1)
        foot.addWidget(self._write)
        self.column.addLayout(foot)
        choices = {
            Share.OPEN: translate("MyWork", "Still open"),
            Share.CHECKS: translate("MyWork", "All checks"),
            Share.REMARKS: translate("MyWork", "Notes and highlights"),
            Share.ALL: translate("MyWork", "Everything"),
        }
        self._share.offer(list(choices.items()), Share.OPEN)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._fill)
        self._share.changed.connect(self._fill)
        self._list.opened.connect(self._open)
        self._list.left_upwards.connect(self._field.setFocus)
        self._write.clicked.connect(self._ask_and_write)
        self._work.listed.connect(self._take)
        self._work.written.connect(lambda path: self._state.setText(str(path)))
        self._work.failed.connect(lambda error: self._state.setText(str(error)))

    def _take(self, listed: tuple[ArticleItem, ...]) -> None:
        self._listed = listed
        self._fill()

    def _fill(self) -> None:
        share = self._share.value
        kept = Share(share) if isinstance(share, str) else Share.OPEN
        self._rows = work_rows(self._listed, kept, self._field.text())
        self._list.show_entries(
            tuple(
                Entry(row.place, row.lead, row.end, row.words, note=row.note) for row in self._rows
            )
        )
        self._write.setEnabled(bool(self._rows))
        count = len(self._rows)
        self._state.setText(translate("MyWork", "%n listed", "", count))

    def _open(self, entry: Entry) -> None:
        if isinstance(entry.value, Place):
            # First the focus goes back: the article takes it from there.
            self.dismiss()
            self._open_at(entry.value)

    def _ask_and_write(self) -> None:
        title = translate("MyWork", "Write a table of notes and checks")
        path, _ = QFileDialog.getSaveFileName(self, title, "sorot.csv", "CSV (*.csv)")
        if path:
            self._work.write(Path(path), tuple(row.item for row in self._rows))
