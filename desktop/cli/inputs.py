"""What a name on the command line stands for: a file, a folder, an address, standard input."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.folders import paths_in
from desktop.reading.loader import load_many, load_many_stream
from desktop.reading.web.address import is_address

_STDIN = "-"
_STDIN_NAME = "standard input"

Found = Article | LoadError


def inputs(name: str, stdin: BinaryIO) -> Iterator[tuple[str, Found]]:
    """The articles of an input one after the other, each with the name by which it is told of."""
    if name == _STDIN:
        yield from _named(_STDIN_NAME, load_many_stream(stdin, _STDIN_NAME))
    elif is_address(name):
        yield name, _fetched(name)
    elif _is_folder(Path(name)):
        yield from _inside(Path(name))
    else:
        yield from _named(name, load_many(Path(name)))


def _fetched(address: str) -> Found:
    from desktop.reading.web.loading import load_address  # noqa: PLC0415 - files need none

    try:
        return load_address(address, typed=True).article
    except LoadError as error:
        return error


def _named(name: str, found: Iterable[Found]) -> Iterator[tuple[str, Found]]:
    """An input's articles; in a file of several the second is "berita.jsonl #2"."""
    for number, one in enumerate(found, 1):
        yield name if number == 1 else f"{name} #{number}", one


def _inside(folder: Path) -> Iterator[tuple[str, Found]]:
    empty = True
    for path in paths_in(folder):
        empty = False
        yield from _named(str(path), load_many(path))
    if empty:
        yield str(folder), LoadError(str(folder), LoadReason.NOTHING_INSIDE)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        # What cannot even be looked at is told when it is opened.
        return False
