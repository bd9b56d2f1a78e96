"""The files of a folder that can be read as articles."""

from collections.abc import Iterator
from pathlib import Path

_SUFFIXES = frozenset({".txt", ".html", ".htm", ".xhtml"})


def paths_in(folder: Path) -> tuple[Path, ...]:
    """The files right inside of a folder that look like articles, by name; none for a file."""
    try:
        return tuple(sorted(_files(folder)))
    # What cannot be listed is told when it is opened.
    except (OSError, ValueError):
        return ()


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for path in folder.iterdir():
            if path.suffix.lower() in _SUFFIXES and path.is_file():
                yield path
