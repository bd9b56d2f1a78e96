"""Rows of a list that is found, not fixed: a name, some words of a text, and where they stand."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One row; `value` is what its owner knows it by.

    Raises:
        ValueError: an emphasis does not lie inside of the words.
    """

    value: object
    #: First line: what it is, in the app's voice.
    lead: str
    #: At the end of the first line: a count, a date.
    end: str = ""
    #: Words of an article, on two lines at most.
    words: str = ""
    #: Half-open ranges of code points in `words` that were asked for.
    emphasis: tuple[tuple[int, int], ...] = ()
    #: Last line, stepping back.
    note: str = ""

    def __post_init__(self) -> None:
        if any(not 0 <= start <= end <= len(self.words) for start, end in self.emphasis):
            raise ValueError(f"emphasis outside of the words: {self.emphasis}")

    @property
    def sentence(self) -> str:
        """All of it as it is read aloud."""
        parts = (self.lead, self.end, " ".join(self.words.split()), self.note)
        return ". ".join(part for part in parts if part)


class EntryModel(QAbstractListModel):
    """Entries in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def add_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these after the others."""
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries.extend(entries)
            self.endInsertRows()

    def entry(self, index: Index) -> Entry | None:
        """The entry at an index, if there is one."""
        return self._entries[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.lead
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.words or entry.lead
        return None
