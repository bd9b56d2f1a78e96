"""One connection to the library's file, for the thread that opened it."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.store.library.errors import LibraryError, LibraryReason

#: Seconds to wait for another process that writes.
BUSY_SECONDS = 5.0
#: "Sorot" in the file's header says whose file it is.
APPLICATION_ID = int.from_bytes(b"Srot")

#: Beginnings of SQLite's own names of errors (https://www.sqlite.org/rescode.html).
_REASONS = {
    "SQLITE_BUSY": LibraryReason.LOCKED,
    "SQLITE_LOCKED": LibraryReason.LOCKED,
    "SQLITE_FULL": LibraryReason.FULL,
    "SQLITE_READONLY": LibraryReason.UNWRITABLE,
    "SQLITE_CANTOPEN": LibraryReason.UNWRITABLE,
    "SQLITE_PERM": LibraryReason.UNWRITABLE,
    "SQLITE_AUTH": LibraryReason.UNWRITABLE,
    "SQLITE_CORRUPT": LibraryReason.DAMAGED,
    "SQLITE_NOTADB": LibraryReason.DAMAGED,
    "SQLITE_FORMAT": LibraryReason.DAMAGED,
    "SQLITE_CONSTRAINT_FOREIGNKEY": LibraryReason.GONE,
}

Row = tuple[Any, ...]
Value = str | int | float | bytes | None


class Database:
    """Statements and transactions; each failure is told as a LibraryError.

    Every transaction is on disk before the method that ends it returns: WAL with
    synchronous=FULL calls fsync at each commit.

    Raises:
        LibraryError: the file cannot be opened, or it is no database.
    """

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        with self._told():
            self._connection = sqlite3.connect(
                path, timeout=busy_seconds, isolation_level=None, cached_statements=256
            )
        try:
            self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self) -> None:
        for pragma in (
            "foreign_keys = ON",
            # A disk on a network may refuse it; the journal that stands in is as safe.
            "journal_mode = WAL",
            "synchronous = FULL",
            "temp_store = MEMORY",
            "cache_size = -16000",
        ):
            self.rows(f"PRAGMA {pragma}")

    def rows(self, statement: str, *values: Value) -> list[Row]:
        """All rows of a question."""
        with self._told():
            return self._connection.execute(statement, values).fetchall()

    def row(self, statement: str, *values: Value) -> Row | None:
        """The first row of a question, if there is one."""
        with self._told():
            found: Row | None = self._connection.execute(statement, values).fetchone()
            return found

    def write(self, statement: str, *values: Value) -> int:
        """Change something; the id of the row that was put in."""
        with self._told():
            return self._connection.execute(statement, values).lastrowid or 0

    def write_all(self, statement: str, rows: Iterable[Sequence[Value]]) -> None:
        """Change something once for each row."""
        with self._told():
            self._connection.executemany(statement, rows)

    def number(self, statement: str, *values: Value) -> int:
        """The one number that a question asks for; 0 where there is none."""
        found = self.row(statement, *values)
        return int(found[0] or 0) if found is not None else 0

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, also after a power cut; inside of another it is a part of that one."""
        if self._inside():
            yield
            return
        self.write("BEGIN IMMEDIATE")
        try:
            yield
            self.write("COMMIT")
        except BaseException:
            # SQLite itself takes back what a full disk or a lost one interrupts.
            if self._inside():
                self._connection.rollback()
            raise

    def copy_to(self, path: Path) -> None:
        """Put a copy of the whole library into a new file."""
        with self._told():
            copy = sqlite3.connect(path)
            try:
                self._connection.backup(copy)
            finally:
                copy.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._told():
            self._connection.close()

    def _inside(self) -> bool:
        return self._connection.in_transaction

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _told_as(self.path, error) from error


def _told_as(path: Path, error: sqlite3.Error) -> LibraryError:
    """The same failure as one of ours."""
    name = getattr(error, "sqlite_errorname", None) or ""
    found = (reason for start, reason in _REASONS.items() if name.startswith(start))
    return LibraryError(path, next(found, LibraryReason.OTHER), str(error))
