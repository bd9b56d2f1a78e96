"""The list of one view: arrows look, Return goes, letters search."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget
from typing_extensions import override

from desktop.session.row_model import Index, RowModel
from desktop.session.rows import MentionRow, Row, SpeakerRow, TypeRow, is_lit
from desktop.session.theme import Theme
from desktop.ui.panels.faces import TEXT
from desktop.ui.panels.row_delegate import RowDelegate
from desktop.ui.panels.thin_bar import ThinBar
from desktop.ui.style import passing_menu

_CURSOR = QAbstractItemView.CursorAction
_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RowTree(QTreeView):
    """Shows a model of rows; tells what the reader does and leaves it to others to act."""

    #: An arrow or a letter came to a row.
    previewed = Signal(object)
    #: A row was clicked.
    picked = Signal(object)
    #: Return was pressed on a row, or it was clicked twice.
    went = Signal(object)

    def __init__(self, model: RowModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.delegate = RowDelegate(theme, self)
        self._actions: list[QAction] = []
        self._quiet = False
        self._toggled = False
        self._prepare()
        self._bar = ThinBar(self.verticalScrollBar(), theme, self)
        self.setItemDelegate(self.delegate)
        self.verticalScrollBar().rangeChanged.connect(self.delegate.make_room)
        # Before the view hears of it: what it measures next is measured anew.
        model.modelReset.connect(self.delegate.forget)
        self.setModel(model)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.delegate.theme = theme
        self._bar.set_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.panel)
        self.setPalette(palette)
        self.viewport().update()

    def set_context_actions(self, actions: Sequence[QAction]) -> None:
        """What the menu of a row offers."""
        self._actions = list(actions)

    @property
    def current_row(self) -> Row | None:
        """The row with the focus, or that will have it."""
        return self.rows.row_at(self.currentIndex())

    def make_current(self, index: QModelIndex) -> None:
        """Make a row the current one without telling anybody; not valid means none."""
        self._move_quietly(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def first(self) -> QModelIndex:
        """The first row that lights something of its own: a quote or a name."""
        index = self.rows.index(0, 0)
        while isinstance(self.rows.row_at(index), SpeakerRow | TypeRow):
            self.expand(index)
            index = self.indexBelow(index)
        return index

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self.rows.row_at(current)
        if row is not None and not self._quiet:
            self.scrollTo(current)
            self.previewed.emit(row)

    @override
    def moveCursor(self, action: _CURSOR, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current = self.currentIndex()
        found = super().moveCursor(action, modifiers)
        into = isinstance(self.rows.row_at(found), MentionRow)
        outside = found.parent() != current.parent()
        if action is _CURSOR.MoveDown and into and outside:
            # Down and Up go from name to name; Right leads into the mentions, Left out of them.
            return self._after(found.parent(), current)
        if action is _CURSOR.MoveUp and into and outside:
            return found.parent()
        if action is _CURSOR.MoveRight and into and outside:
            return self._lit_below(current) or found
        return found

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key in _RETURNS:
            self._go()
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            self._open_menu(self.visualRect(self.currentIndex()).bottomLeft() + QPoint(TEXT, 0))
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt makes the first row current where there is none, which would pick it: to come by
        # with Tab picks nothing.
        if not self.currentIndex().isValid():
            self._move_quietly(self.first(), QItemSelectionModel.SelectionFlag.NoUpdate)
        super().focusInEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        # The click that follows picks the row; to be pressed on is no preview.
        self._quiet = True
        super().mousePressEvent(event)
        self._quiet = False
        left = event.button() is Qt.MouseButton.LeftButton
        self._toggled = left and self._opens(index, event.position().x())
        if self._toggled:
            self.setExpanded(index, not self.isExpanded(index))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            # The key was answered where it was pressed.
            return
        row = self.rows.row_at(self.indexAt(event.pos()))
        if row is not None:
            self.picked.emit(row)
            self._open_menu(event.pos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.delegate.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        self._bar.setGeometry(self.width() - self._bar.width(), 0, self._bar.width(), self.height())

    @override
    def drawBranches(self, painter: object, rect: object, index: object) -> None:
        """Rows paint their own signs."""

    def _prepare(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)

    def _move_quietly(self, index: QModelIndex, mode: QItemSelectionModel.SelectionFlag) -> None:
        self._quiet = True
        self.selectionModel().setCurrentIndex(index, mode)
        self._quiet = False

    def _opens(self, index: QModelIndex, x: float) -> bool:
        """Whether a press there opens or closes a row: on its sign, or anywhere on a type."""
        row = self.rows.row_at(index)
        return isinstance(row, TypeRow) or (isinstance(row, SpeakerRow) and x < TEXT)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None and (not self._toggled or isinstance(row, TypeRow)):
            self.picked.emit(row)

    def _double_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if isinstance(row, SpeakerRow | TypeRow):
            self.setExpanded(index, not self.isExpanded(index))
        elif row is not None:
            self.went.emit(row)

    def _go(self) -> None:
        index, row = self.currentIndex(), self.current_row
        if isinstance(row, TypeRow):
            self.setExpanded(index, not self.isExpanded(index))
        elif row is not None:
            self.went.emit(row)

    def _after(self, name: QModelIndex, otherwise: QModelIndex) -> QModelIndex:
        """The row below a name and all its mentions."""
        last = self.rows.index(self.rows.rowCount(name) - 1, 0, name)
        below = self.indexBelow(last)
        return below if below.isValid() else otherwise

    def _lit_below(self, name: QModelIndex) -> QModelIndex | None:
        """The mention of a name that is picked."""
        for place in range(self.rows.rowCount(name)):
            index = self.rows.index(place, 0, name)
            row = self.rows.row_at(index)
            if row is not None and is_lit(row, self.delegate.selection):
                return index
        return None

    def _open_menu(self, place: QPoint) -> None:
        if not self._actions or not self.currentIndex().isValid():
            return
        menu = passing_menu(self)
        menu.addActions(self._actions)
        menu.popup(self.viewport().mapToGlobal(place))
