"""Opening a library whatever state its file is in: a damaged one is recovered or set aside."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.store.library.database import Database
from desktop.store.library.errors import LibraryError, LibraryReason
from desktop.store.library.migrations import Migration, upgrade
from desktop.store.library.salvage import salvage

#: Bytes that are read through in some 20 ms.
_SMALL = 16_000_000
#: Tables that nothing else could make anew.
_OWN = ("acts", "rules", "persons", "aliases")
#: A file of another name is somebody's own and never taken out of its place.
_SUFFIX = ".sqlite3"
_BESIDE = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Notice:
    """What the reader has to be told: the old file was set aside, and what was saved of it."""

    aside: Path
    articles: int
    acts: int


def open_database(
    path: Path, steps: tuple[Migration, ...], busy_seconds: float
) -> tuple[Database, Notice | None]:
    """The library's file, made where there is none, brought to the newest form, and looked at.

    Raises:
        LibraryError: it is of a newer Sorot, not a library at all, locked, or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(path, LibraryReason.UNWRITABLE, error.strerror or str(error)) from error
    try:
        return _opened(path, steps, busy_seconds), None
    except LibraryError as error:
        if error.reason is not LibraryReason.DAMAGED:
            raise
        if path.suffix != _SUFFIX or not path.is_file():
            raise LibraryError(path, LibraryReason.FOREIGN, error.detail) from error
    notice = mend(path, steps)
    return _opened(path, steps, busy_seconds), notice


def mend(path: Path, steps: tuple[Migration, ...]) -> Notice:
    """Put a new library with all that can still be read in the place of a damaged one.

    The damaged file stays beside it as `library.damaged-DATE.sqlite3`.

    Raises:
        LibraryError: the folder cannot be written; the damaged file stays where it was.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=f".{path.stem}.", dir=path.parent) as folder:
            old, new = Path(folder) / "old", Path(folder) / "new"
            for end in ("", _BESIDE[0]):
                with suppress(FileNotFoundError):
                    shutil.copyfile(f"{path}{end}", f"{old}{end}")
            saved = salvage(old, new, steps)
            aside = _set_aside(path)
            new.replace(path)
    except OSError as error:
        raise LibraryError(path, LibraryReason.UNWRITABLE, error.strerror or str(error)) from error
    return Notice(aside, saved.articles, saved.acts)


def _opened(path: Path, steps: tuple[Migration, ...], busy_seconds: float) -> Database:
    database = Database(path, busy_seconds)
    try:
        upgrade(database, steps)
        _look(database)
        # A file that can only be read is found out here, not at the reader's first act.
        database.write("DELETE FROM meta WHERE 0")
    except BaseException:
        database.close()
        raise
    return database


def _look(database: Database) -> None:
    """Look for damage in all of a small library, and in the reader's own part of a large one.

    What stands elsewhere is met in use and mended then.
    """
    small = database.path.stat().st_size <= _SMALL
    for table in ("",) if small else _OWN:
        found = database.row(f"PRAGMA quick_check({table or 1})")
        if found is not None and found[0] != "ok":
            raise LibraryError(database.path, LibraryReason.DAMAGED, str(found[0]))


def _set_aside(path: Path) -> Path:
    day = date.today().isoformat()  # noqa: DTZ011 - the day on the reader's own calendar
    aside = path.with_name(f"{path.stem}.damaged-{day}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}.damaged-{day}-{number}{path.suffix}")
    path.replace(aside)
    for end in _BESIDE:
        with suppress(FileNotFoundError):
            Path(f"{path}{end}").replace(f"{aside}{end}")
    return aside
