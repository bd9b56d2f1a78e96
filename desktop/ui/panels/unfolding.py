"""Which rows of a list are open: as the reader left them, and the names that are picked."""

from PySide6.QtCore import QModelIndex, QObject

from desktop.session.rows import NameRow
from desktop.ui.panels.row_tree import RowTree


class Unfolding(QObject):
    """Speakers and types are open until the reader closes them; a name while it is picked."""

    def __init__(self, tree: RowTree) -> None:
        super().__init__(tree)
        self._tree = tree
        #: Keys of groups that the reader closed, and of names that the reader opened.
        self._closed: set[str] = set()
        self._opened: set[str] = set()
        #: Keys of names that are open because they are or were picked.
        self._picked: set[str] = set()
        self._quiet = False
        tree.expanded.connect(self._expanded)
        tree.collapsed.connect(self._collapsed)

    def forget(self) -> None:
        """Begin anew: another article is on show."""
        self._closed.clear()
        self._opened.clear()
        self._picked.clear()

    def restore(self, *, whole: bool) -> None:
        """Open what was open before the rows were replaced; `whole` opens every group."""
        rows, self._quiet = self._tree.rows, True
        for place in range(rows.rowCount()):
            index = rows.index(place, 0)
            row = rows.row_at(index)
            shut = row is not None and row.key in self._closed and not whole
            self._tree.setExpanded(index, not shut)
        for key in self._opened | self._picked:
            self._tree.setExpanded(rows.index_of(key), True)
        self._quiet = False

    def pick(self, name: str | None, *, keep: bool) -> None:
        """Open a name by its key, and close those picked before it unless they are to be kept."""
        rows, self._quiet = self._tree.rows, True
        if not keep:
            for key in self._picked - {name} - self._opened:
                self._tree.collapse(rows.index_of(key))
            self._picked.clear()
        if name is not None:
            self._picked.add(name)
            self._tree.expand(rows.index_of(name))
        self._quiet = False

    def reveal(self, index: QModelIndex) -> None:
        """Open all that a row stands below."""
        self._quiet = True
        while (index := index.parent()).isValid():
            self._tree.expand(index)
        self._quiet = False

    def _expanded(self, index: QModelIndex) -> None:
        row = self._tree.rows.row_at(index)
        if row is None or self._quiet:
            return
        if isinstance(row, NameRow):
            self._opened.add(row.key)
        self._closed.discard(row.key)

    def _collapsed(self, index: QModelIndex) -> None:
        row = self._tree.rows.row_at(index)
        if row is None or self._quiet:
            return
        self._opened.discard(row.key)
        self._picked.discard(row.key)
        if not isinstance(row, NameRow):
            self._closed.add(row.key)
