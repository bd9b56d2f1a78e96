"""The reader's remarks and checks on every article of the library, listed and written out."""

import csv
import io
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.shelf import Shelf

if TYPE_CHECKING:
    from desktop.corrections.overview import ArticleItem
    from desktop.store.library.library import Library

#: A cell that begins so would be taken for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class MyWork(QObject):
    """Asks the library for the reader's work on all articles."""

    #: A tuple of ArticleItem: those of articles worked on last first.
    listed = Signal(object)
    #: A Path: what was listed is in this CSV file.
    written = Signal(object)
    #: An exception that a question ended with.
    failed = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent or shelf)
        self._shelf = shelf

    def look(self) -> None:
        """List everything."""
        self._shelf.ask(_listed, self.listed.emit, self.failed.emit)

    def write(self, path: Path, items: tuple["ArticleItem", ...]) -> None:
        """Write items into a CSV file."""
        self._shelf.ask(partial(_write, path, items), self.written.emit, self.failed.emit)


def _listed(library: "Library") -> tuple["ArticleItem", ...]:
    from desktop.session.ledger import library_work  # noqa: PLC0415 - in the worker

    return library_work(library)


def _write(path: Path, items: tuple["ArticleItem", ...], _library: "Library") -> Path:
    from desktop.corrections.overview import article_rows  # noqa: PLC0415 - in the worker
    from desktop.store.files import write_whole  # noqa: PLC0415

    table = io.StringIO(newline="")
    csv.writer(table).writerows(map(_harmless, article_rows(items)))
    write_whole(path, table.getvalue())
    return path


def _harmless(row: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row)
