"""The rows of one view as a model for a tree."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from desktop.session.row_words import display, sentence, tooltip
from desktop.session.rows import Branch, Row

Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What a row tells beside Qt's own roles."""

    #: The Row itself.
    ROW = Qt.ItemDataRole.UserRole + 1


class _Node:
    """A branch with its place in the tree."""

    __slots__ = ("children", "parent", "place", "row")

    def __init__(self, row: Row, parent: int, place: int) -> None:
        self.row = row
        #: Numbers of nodes; -1 is the root.
        self.parent = parent
        self.place = place
        self.children: list[int] = []


class RowModel(QAbstractItemModel):
    """Holds branches of rows; each row is found again by its key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []
        self._roots: list[int] = []
        self._numbers: dict[str, int] = {}

    def set_branches(self, branches: tuple[Branch, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._nodes = []
        self._roots = [self._add(branch, -1, place) for place, branch in enumerate(branches)]
        self._numbers = {node.row.key: number for number, node in enumerate(self._nodes)}
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The row that an index stands for."""
        return self._nodes[index.internalId()].row if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """The index of the row with that key; not valid where there is none."""
        number = self._numbers.get(key)
        return QModelIndex() if number is None else self._index(number)

    def _add(self, branch: Branch, parent: int, place: int) -> int:
        number = len(self._nodes)
        node = _Node(branch.row, parent, place)
        self._nodes.append(node)
        node.children = [self._add(each, number, at) for at, each in enumerate(branch.children)]
        return number

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._nodes[number].place, 0, number)

    def _below(self, parent: Index) -> list[int]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._roots

    @override
    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        below = self._below(parent or QModelIndex())
        if column != 0 or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    @override
    def parent(self, index: Index | None = None) -> Any:
        if index is None:
            return super().parent()
        number = self._nodes[index.internalId()].parent if index.isValid() else -1
        return QModelIndex() if number < 0 else self._index(number)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        parent = parent or QModelIndex()
        return 0 if parent.column() > 0 else len(self._below(parent))

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case RowRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return display(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(row)
        return None
