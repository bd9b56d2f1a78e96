"""A table of rows with words that wrap, headings, and shares painted as bars."""

from collections.abc import Hashable, Sequence
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from desktop.ui.fonts import sans, serif
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.scroll_bar import scroll_bar_sheet

_PAD_X, _PAD_Y = 10, 6
_BAR = 64
#: A narrower table has no room for bars.
_TIGHT = 480
_KEY = Qt.ItemDataRole.UserRole + 1
_SHARE = Qt.ItemDataRole.UserRole + 2
_HEADING = Qt.ItemDataRole.UserRole + 3
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

Index = QModelIndex | QPersistentModelIndex


class RowLike(Protocol):
    """What a row tells."""

    @property
    def cells(self) -> tuple[str, ...]:
        """Its words, one for each column."""

    @property
    def key(self) -> Hashable:
        """What stands behind it, or None."""

    @property
    def heading(self) -> bool:
        """Whether it stands over others."""

    @property
    def share(self) -> float | None:
        """From 0 to 1, to be painted in the last column."""


class TableView(QTreeWidget):
    """Rows to move among by arrows; Return and a double click open what stands behind one."""

    #: The key of a row.
    opened = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._weights: tuple[int, ...] = ()
        self._shares = False
        #: Columns whose words are the article's.
        self.quoting: frozenset[int] = frozenset()
        #: Whether there is room for words and figures alone; beside the words of a cell.
        self.tight, self.pad = False, _PAD_X
        self._delegate = _Painter(colours, self)
        self.setItemDelegate(self._delegate)
        self.setRootIsDecorated(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.header().setSectionsClickable(False)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.itemDoubleClicked.connect(lambda item, _column: self._open(item))

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._delegate.colours = colours
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, colours.bg)
        palette.setColor(QPalette.ColorRole.Text, colours.text)
        self.setPalette(palette)
        self.verticalScrollBar().setStyleSheet(scroll_bar_sheet(colours))
        self._style_header()

    def fill(
        self, columns: Sequence[str], rows: Sequence[RowLike], weights: tuple[int, ...]
    ) -> None:
        """Show rows; columns have widths by `weights`, 0 is as wide as its words."""
        self.clear()
        self._weights = weights
        self._shares = any(row.share is not None for row in rows)
        self.setColumnCount(len(columns))
        self.setHeaderLabels(list(columns))
        self.header().setFont(sans(12))
        for row in rows:
            item = QTreeWidgetItem(list(row.cells))
            item.setData(0, _KEY, row.key)
            item.setData(0, _HEADING, row.heading)
            item.setData(len(columns) - 1, _SHARE, row.share)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, row.cells)))
            if row.heading:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(item)
            # Qt forgets it of an item that is in no tree yet.
            item.setFirstColumnSpanned(row.heading)
        self._share_out()
        first = (self.topLevelItem(n) for n, row in enumerate(rows) if not row.heading)
        chosen = next(first, None)
        if chosen is not None:
            self.setCurrentItem(chosen)

    def current_key(self) -> Hashable:
        """What stands behind the current row."""
        item = self.currentItem()
        key: Hashable = item.data(0, _KEY) if item is not None else None
        return key

    def all_keys(self) -> list[Hashable]:
        """What stands behind all rows, in order; None behind a heading."""
        items = (self.topLevelItem(n) for n in range(self.topLevelItemCount()))
        return [item.data(0, _KEY) for item in items if item is not None]

    def go_to(self, key: Hashable) -> None:
        """Make the row of a key the current one."""
        item = self.topLevelItem(self.all_keys().index(key))
        if item is not None:
            self.setCurrentItem(item)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # Qt repaints the cells alone, and the ring goes around whole rows.
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ENTER:
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
        self.scheduleDelayedItemsLayout()

    def _style_header(self) -> None:
        colours = self._delegate.colours
        sheet = (
            f"QHeaderView::section {{ background: {colours.bg.name()}; border: 0;"
            f" color: {colours.muted.name()}; padding: 4px {self.pad}px; }}"
        )
        if sheet != self.header().styleSheet():
            self.header().setStyleSheet(sheet)

    def _share_out(self) -> None:
        """Give columns of figures what they need and the others the rest."""
        room = self.viewport().width()
        self._set_tight(tight=room < _TIGHT)
        widths = {n: self._need(n) for n, weight in enumerate(self._weights) if not weight}
        rest, whole = max(0, room - sum(widths.values())), max(1, sum(self._weights))
        for column, weight in enumerate(self._weights):
            width = widths.get(column, rest * weight // whole)
            self.setColumnWidth(column, max(40, width))

    def _set_tight(self, *, tight: bool) -> None:
        """Where there is little room, bars go and words stand closer."""
        self.tight, self.pad = tight, _PAD_X // 2 if tight else _PAD_X
        self._style_header()

    def _need(self, column: int) -> int:
        metrics = QFontMetricsF(sans(13))
        items = (self.topLevelItem(n) for n in range(self.topLevelItemCount()))
        words = [item.text(column) for item in items if item is not None]
        words.append(self.headerItem().text(column))
        last = self._shares and column == len(self._weights) - 1
        widest = max(metrics.horizontalAdvance(each) for each in words)
        bar = _BAR + self.pad if last and not self.tight else 0
        return round(widest) + 2 * self.pad + bar

    def _open(self, item: QTreeWidgetItem | None) -> None:
        key = item.data(0, _KEY) if item is not None else None
        if key is not None:
            self.opened.emit(key)


class _Painter(QStyledItemDelegate):
    """Paints cells: words wrapped, the current row filled, a share as a bar."""

    def __init__(self, colours: Colours, view: TableView) -> None:
        super().__init__(view)
        self.colours = colours
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.columnWidth(index.column()) - 2 * self._view.pad
        heading = bool(index.sibling(index.row(), 0).data(_HEADING))
        room = QRectF(0, 0, self._view.viewport().width() if heading else width, 10_000)
        metrics = QFontMetricsF(self._font(index.column(), heading=heading))
        box = metrics.boundingRect(room, _FLAGS, str(index.data() or " "))
        above = 2 * _PAD_Y if heading else 0
        return QSize(width, round(box.height()) + 2 * _PAD_Y + above)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, view = self.colours, self._view
        heading = bool(index.sibling(index.row(), 0).data(_HEADING))
        box = QRectF(option.rect)
        item = view.currentItem()
        current = item is not None and view.indexFromItem(item).row() == index.row()
        painter.save()
        if current:
            painter.fillRect(box, colours.pressed)
            if view.hasFocus():
                self._ring(painter, index.row())
        inner = box.adjusted(view.pad, 3 * _PAD_Y if heading else _PAD_Y, -view.pad, -_PAD_Y)
        share = index.data(_SHARE)
        if isinstance(share, float) and not view.tight:
            self._bar(painter, inner, share)
            inner.setLeft(inner.left() + _BAR + view.pad)
        painter.setFont(self._font(index.column(), heading=heading))
        painter.setPen(colours.muted if heading else colours.text)
        painter.drawText(inner, _FLAGS, str(index.data() or ""))
        painter.restore()

    def _font(self, column: int, *, heading: bool) -> QFont:
        if heading:
            return sans(12, QFont.Weight.DemiBold)
        return serif(14) if column in self._view.quoting else sans(13)

    def _ring(self, painter: QPainter, row: int) -> None:
        model = self._view.model()
        first, last = (
            QRectF(self._view.visualRect(model.index(row, column)))
            for column in (0, model.columnCount() - 1)
        )
        painter.setPen(QPen(self.colours.focus, 2))
        painter.drawRect(first.united(last).adjusted(1, 1, -1, -1))

    def _bar(self, painter: QPainter, inner: QRectF, share: float) -> None:
        middle = inner.top() + QFontMetricsF(sans(13)).height() / 2
        track = QRectF(inner.left(), middle - 3, _BAR, 6)
        painter.fillRect(track, self.colours.hover)
        painter.fillRect(QRectF(track.left(), track.top(), _BAR * share, 6), self.colours.muted)


_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
