"""From any form the library has had to that of today, step by step."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.store.library.database import APPLICATION_ID, Database
from desktop.store.library.errors import LibraryError, LibraryReason

_NAME = re.compile(r"(\d{3})\.sql")
_HEAD = """
SELECT user_version, (SELECT application_id FROM pragma_application_id),
       (SELECT count(*) FROM sqlite_schema)
FROM pragma_user_version
"""
_BACKUP = "{stem}.before-{version:03}{suffix}"


@dataclass(frozen=True, slots=True)
class Migration:
    """The step to a version: statements of SQL."""

    version: int
    path: Path

    def statements(self) -> Iterator[str]:
        """One statement after the other, without the comments between them."""
        statement = ""
        for line in self.path.read_text("utf-8").splitlines(keepends=True):
            if statement or (line.strip() and not line.startswith("--")):
                statement += line
            if sqlite3.complete_statement(statement):
                yield statement.strip()
                statement = ""


def migrations(folder: Path) -> tuple[Migration, ...]:
    """The steps in a folder, `001.sql` first."""
    found = ((_NAME.fullmatch(path.name), path) for path in sorted(folder.iterdir()))
    return tuple(Migration(int(match[1]), path) for match, path in found if match)


def upgrade(database: Database, steps: tuple[Migration, ...]) -> None:
    """Bring a library to the newest form; an older one is copied first and the copy kept.

    Raises:
        LibraryError: it is of a newer Sorot or none of Sorot's, or it could not be written.
    """
    newest = steps[-1].version
    version = _version(database)
    if version > newest:
        raise LibraryError(database.path, LibraryReason.NEWER, str(version))
    if version == newest:
        return
    if version:
        _keep_copy(database, steps[version].version)
    with database.transaction():
        # Another process may have done it while this one waited for its turn.
        for step in steps[_version(database) :]:
            for statement in step.statements():
                database.write(statement)
            database.write(f"PRAGMA user_version = {step.version}")
        database.write(f"PRAGMA application_id = {APPLICATION_ID}")


def _version(database: Database) -> int:
    # One statement sees one state of the file, whatever another process does meanwhile.
    version, owner, tables = database.row(_HEAD) or (0, 0, 0)
    if owner == APPLICATION_ID or (owner == 0 and not tables):
        return int(version)
    raise LibraryError(database.path, LibraryReason.FOREIGN)


def _keep_copy(database: Database, version: int) -> None:
    path = database.path
    names = {"stem": path.stem, "suffix": path.suffix}
    copy = path.with_name(_BACKUP.format(version=version, **names))
    older = path.parent.glob(_glob(path))
    half = copy.with_name(f"{copy.name}.part")
    half.unlink(missing_ok=True)
    database.copy_to(half)
    half.replace(copy)
    for other in older:
        if other != copy:
            with suppress(OSError):  # an old copy that stays does no harm
                other.unlink()


def _glob(path: Path) -> str:
    stem = re.sub(r"([*?[])", r"[\1]", path.stem)
    return f"{stem}.before-[0-9][0-9][0-9]{path.suffix}"
