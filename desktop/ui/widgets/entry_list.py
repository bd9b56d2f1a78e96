"""A list of entries: arrows move, Return opens, letters search, the end asks for more."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.entries import Entry, EntryModel, Index
from desktop.ui.widgets.entry_painter import EntryPainter
from desktop.ui.widgets.scroll_bar import scroll_bar_sheet

_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EntryList(QListView):
    """Shows entries and tells which one the reader looks at and which one is opened."""

    #: The Entry that is current now, or None.
    looked_at = Signal(object)
    #: Return was pressed on an Entry, or it was clicked.
    opened = Signal(object)
    #: The last entries are in view.
    more_wanted = Signal()
    #: Up was pressed on the first entry: the focus goes where one types.
    left_upwards = Signal()

    def __init__(self, name: str, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.entries = EntryModel(self)
        self._delegate = _Delegate(colours, self)
        self.setItemDelegate(self._delegate)
        self.setModel(self.entries)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.set_theme(colours)

    @property
    def current(self) -> Entry | None:
        """The entry with the focus, or that will have it."""
        return self.entries.entry(self.currentIndex())

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._delegate.colours = colours
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, colours.bg)
        self.setPalette(palette)
        self.verticalScrollBar().setStyleSheet(scroll_bar_sheet(colours))
        self.viewport().update()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Replace the entries; the first one is current."""
        self.entries.set_entries(entries)
        self.scrollToTop()
        if entries:
            first = self.entries.index(0, 0)
            mode = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(first, mode)

    def make_current(self, value: object) -> bool:
        """Make the entry with that value current; returns whether there is one."""
        for row in range(self.entries.rowCount()):
            index = self.entries.index(row, 0)
            entry = self.entries.entry(index)
            if entry is not None and entry.value == value:
                self.setCurrentIndex(index)
                return True
        return False

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.scrollTo(current)
        self.looked_at.emit(self.entries.entry(current))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _RETURNS:
            self._open(self.currentIndex())
        elif key is Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        entry = self.entries.entry(index)
        if entry is not None:
            self.opened.emit(entry)

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value >= bar.maximum() - bar.pageStep() // 2:
            self.more_wanted.emit()


class _Delegate(QStyledItemDelegate):
    """Hands rows to the painter."""

    def __init__(self, colours: Colours, view: EntryList) -> None:
        super().__init__(view)
        self.colours = colours
        self._view = view
        self._painter = EntryPainter()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._view.entries.entry(index)
        width = self._view.viewport().width()
        return QSize(width, self._painter.height(entry, width) if entry is not None else 0)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._view.entries.entry(index)
        if entry is not None:
            self._painter.paint(painter, option, entry, self.colours)
