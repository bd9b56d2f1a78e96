"""What names on the command line stand for: files, folders, patterns, addresses, a stream."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from glob import glob
from pathlib import Path
from typing import BinaryIO

from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.fields import UNNAMED, Columns
from desktop.reading.files import open_file, read_head
from desktop.reading.folders import paths_in
from desktop.reading.kinds import HEAD, Kind, kind_of
from desktop.reading.loader import load_many_open, load_many_stream
from desktop.reading.web.address import is_address

_STDIN = "-"
_STDIN_NAME = "standard input"
PARQUET = ".parquet"

Found = Article | LoadError | Path


@dataclass(frozen=True, slots=True)
class Item:
    """One article to be: read already, or in a file that holds one, or known to be none."""

    #: How it is told of; in a file of several the second is "berita.jsonl #2".
    name: str
    found: Found
    #: How many bytes of all inputs lie before its end.
    position: int = 0


@dataclass(frozen=True, slots=True)
class _Place:
    """An input: a file, something that only has a name, or something that cannot be read."""

    name: str
    path: Path | None = None
    error: LoadError | None = None
    size: int = 0


class Inputs:
    """The articles of all inputs, one after the other in the order given, however many."""

    def __init__(self, names: Iterable[str], stdin: BinaryIO, columns: Columns = UNNAMED) -> None:
        self._places: Sequence[_Place] = [place for name in names for place in _places(name)]
        self._stdin = stdin
        self._columns = columns
        #: Bytes of all inputs whose size is known.
        self.total = sum(place.size for place in self._places)

    def __iter__(self) -> Iterator[Item]:
        before = 0
        for place in self._places:
            for number, (found, inside) in enumerate(self._found(place), 1):
                name = place.name if number == 1 else f"{place.name} #{number}"
                yield Item(name, found, before + min(inside, place.size))
            before += place.size

    def repeated(self) -> frozenset[str]:
        """Names of files that several of the inputs have, in different folders."""
        seen: set[str] = set()
        twice: set[str] = set()
        for place in self._places:
            name = place.path.name if place.path else place.name
            (twice if name in seen else seen).add(name)
        return frozenset(twice)

    def _found(self, place: _Place) -> Iterator[tuple[Found, int]]:
        if place.error is not None:
            yield place.error, 0
        elif place.path is not None:
            yield from self._in_file(place.path, place.size)
        elif place.name == _STDIN_NAME:
            for found in load_many_stream(self._stdin, _STDIN_NAME, columns=self._columns):
                yield found, 0
        else:
            yield _fetched(place.name), 0

    def _in_file(self, path: Path, size: int) -> Iterator[tuple[Found, int]]:
        if path.suffix.lower() == PARQUET:
            from desktop.corpus.parquet import articles  # noqa: PLC0415 - pyarrow is an extra

            yield from (
                (found, int(share * size)) for found, share in articles(path, self._columns)
            )
        elif _holds_rows(path):
            with open_file(path) as stream:
                for found in load_many_open(stream, path, self._columns):
                    yield found, stream.tell() if not stream.closed else size
        else:
            yield path, size


def _places(name: str) -> Iterator[_Place]:
    if name == _STDIN:
        yield _Place(_STDIN_NAME)
    elif is_address(name):
        yield _Place(name)
    elif _is_folder(Path(name)):
        yield from _inside(name, paths_in(Path(name), (PARQUET,)))
    elif any(sign in name for sign in "*?[") and not _exists(Path(name)):
        # A shell that knows no patterns, or one whose line would be too long.
        found = (Path(each) for each in sorted(glob(name, recursive=True)))  # noqa: PTH207 - of any root
        yield from _inside(name, tuple(path for path in found if path.is_file()))
    else:
        yield _Place(name, Path(name), size=_size(Path(name)))


def _inside(name: str, paths: Sequence[Path]) -> Iterator[_Place]:
    for path in paths:
        yield _Place(str(path), path, size=_size(path))
    if not paths:
        yield _Place(name, error=LoadError(name, LoadReason.NOTHING_INSIDE))


def _fetched(address: str) -> Article | LoadError:
    from desktop.reading.web.loading import load_address  # noqa: PLC0415 - files need none

    try:
        return load_address(address, typed=True).article
    except LoadError as error:
        return error


def _holds_rows(path: Path) -> bool:
    name = str(path)
    try:
        with open_file(path) as stream:
            head = read_head(stream, HEAD, name)
        return kind_of(head, path.suffix, name) in {Kind.JSON, Kind.TABLE}
    except LoadError:
        # Whoever reads it tells why it cannot be read.
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        # What cannot even be looked at is told when it is opened.
        return False


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
