"""What can still be read of a damaged library, put into a new one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.store.library.database import Database, Row
from desktop.store.library.errors import LibraryError
from desktop.store.library.migrations import Migration, upgrade

# The first 100 bytes of a file say how to read it (https://www.sqlite.org/fileformat.html).
_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_PAGES_AT = 28
_PAGE = 4096
_TABLES = """
SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = '{}' AND name NOT LIKE 'sqlite%'
"""
_ORPHANED_ARTICLES = """
INSERT OR IGNORE INTO articles (id, title, added, opened)
SELECT DISTINCT article, '', '', '' FROM {} WHERE article NOT IN (SELECT id FROM articles)
"""
#: No table has as many rows.
_FARTHEST = 2**40
#: An article that is lost itself lives on in these, and is whole again when it is opened.
_PRECIOUS = ("versions", "acts")


@dataclass(frozen=True, slots=True)
class Saved:
    """How many articles, and acts of the reader, could be saved."""

    articles: int = 0
    acts: int = 0


def salvage(old: Path, new: Path, steps: tuple[Migration, ...]) -> Saved:
    """Make a new library of all rows that can be read in a damaged file, which may be changed."""
    with closing(Database(new)) as target:
        target.write("PRAGMA journal_mode = DELETE")
        target.write("PRAGMA foreign_keys = OFF")
        _give_header(old, new.with_name("lender"), steps)
        with closing(sqlite3.connect(old, isolation_level=None)) as source:
            source.text_factory = _text
            # Else SQLite reads nothing of a file that is shorter than its header says.
            source.execute("PRAGMA writable_schema = ON")
            upgrade(target, steps[: _version(source, len(steps))])
            with target.transaction():
                for table in _names(target, "table"):
                    _copy(source, target, table)
                _adopt(target)
                for table in _names(target, "virtual"):
                    target.write(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")
        upgrade(target, steps)
        articles = target.number("SELECT count(*) FROM articles")
        return Saved(articles, target.number("SELECT count(*) FROM acts"))


def _give_header(old: Path, lender: Path, steps: tuple[Migration, ...]) -> None:
    """Lend a file whose first bytes were overwritten those of a new library."""
    with old.open("r+b") as file:
        if file.read(len(_MAGIC)) == _MAGIC:
            return
        size = file.seek(0, 2)
        with closing(Database(lender)) as library:
            upgrade(library, steps)
            library.write("PRAGMA journal_mode = DELETE")
        header = bytearray(lender.read_bytes()[:_HEADER])
        header[_PAGES_AT : _PAGES_AT + 4] = (size // _PAGE).to_bytes(4)
        file.seek(0)
        file.write(header)


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")


def _version(source: sqlite3.Connection, newest: int) -> int:
    with suppress(sqlite3.Error):  # then it is taken for one of today
        (version,) = source.execute("PRAGMA user_version").fetchone()
        if 1 <= version <= newest:
            return int(version)
    return newest


def _names(target: Database, kind: str) -> list[str]:
    return [str(name) for (name,) in target.rows(_TABLES.format(kind))]


def _copy(source: sqlite3.Connection, target: Database, table: str) -> None:
    columns = [str(row[1]) for row in target.rows(f"PRAGMA table_info({table})")]
    names = ", ".join(f'"{name}"' for name in columns)
    holes = ", ".join("?" for _ in columns)
    insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({holes})"
    for row in _readable(source, table, names):
        with suppress(LibraryError):  # a value that cannot be is a lost row
            target.write(insert, *row)


def _readable(source: sqlite3.Connection, table: str, names: str) -> Iterator[Row]:
    """The rows of a table around what is damaged; some of them may come twice."""
    ends = f"SELECT {names} FROM {table}"
    middle = f"SELECT rowid, {names} FROM {table} WHERE rowid >= ? ORDER BY rowid"
    yield from _until_damage(source, f"{ends} ORDER BY 1 DESC")
    start = step = 1
    while step < _FARTHEST:
        try:
            for row in source.execute(middle, (start,)):
                yield row[1:]
                start, step = row[0] + 1, 1
        except sqlite3.Error:
            # Nobody knows where the damaged page ends.
            start, step = start + step, step * 2
            continue
        return
    # Some tables have no row numbers.
    yield from _until_damage(source, ends)


def _until_damage(source: sqlite3.Connection, question: str) -> Iterator[Row]:
    with suppress(sqlite3.Error):  # what lies behind is read from another side
        yield from source.execute(question)


def _adopt(target: Database) -> None:
    """Give an article to those rows that lost it, and let go of what belongs to nothing."""
    for table in _PRECIOUS:
        target.write(_ORPHANED_ARTICLES.format(table))
    while lost := target.rows("PRAGMA foreign_key_check"):
        for table, row, parent, _key in lost:
            if row is None:
                target.write(f"DELETE FROM {table} WHERE article NOT IN (SELECT id FROM {parent})")
            else:
                target.write(f"DELETE FROM {table} WHERE rowid = ?", row)
    target.write(
        "UPDATE articles SET version = (SELECT max(id) FROM versions WHERE article = articles.id)"
    )
