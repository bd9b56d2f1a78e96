"""What can be read in a folder and the folders in it."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from desktop.reading.kinds import SUFFIXES


def paths_in(folder: Path, more: tuple[str, ...] = ()) -> tuple[Path, ...]:
    """The files of known kinds, sorted by name, a folder's own before those of its folders.

    Those whose names end with one of `more` are there, too. Hidden ones are left out, and links to
    folders are not followed, so that no link leads round in a circle. A folder that may not be
    listed is passed over; a file has none inside.
    """
    try:
        return tuple(_files(folder, (*SUFFIXES, *more)))
    except ValueError:
        # A name with a NUL in it is that of no folder.
        return ()


def _files(folder: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(place, name)
            if not name.startswith(".") and _is_readable(path, suffixes):
                yield path


def _is_readable(path: Path, suffixes: tuple[str, ...]) -> bool:
    if path.suffix.lower() not in suffixes:
        return False
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        # A link to nothing or to itself.
        return False
