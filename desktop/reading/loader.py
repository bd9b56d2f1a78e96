"""From a file or a stream to its articles, whatever of the known kinds it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.files import open_file, read_head, read_rest
from desktop.reading.formats import read
from desktop.reading.kinds import HEAD, Kind, kind_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.reading.fields import Columns

Stop = Callable[[], bool]
#: Up to so many bytes a file of a kind is read in this process; a foreign one never is.
_NEAR = {Kind.TEXT: 1_000_000, Kind.PAGE: 1_000_000, Kind.MHTML: 1_000_000, Kind.MARKDOWN: 60_000}
#: A file of so many objects without one article among them is no file of articles.
_HOPELESS = 20


def never() -> bool:
    """Go on to the end."""
    return False


@dataclass(frozen=True, slots=True)
class _Input:
    """An open file: what errors call it, what its articles call it, the end of its name."""

    stream: BinaryIO
    name: str
    source: str
    suffix: str = ""
    #: Fields of tables that the reader has named; None: their names tell.
    columns: Columns | None = None


def load(path: Path, stop: Stop = never) -> Article:
    """The article in a file, or the first one of several; its source is the file's name.

    Raises:
        LoadError: it cannot be read; nothing else is ever raised.
    """
    return _first(load_many(path, stop))


def load_stream(stream: BinaryIO, name: str, stop: Stop = never) -> Article:
    """The article that a stream holds, such as standard input, or the first one of several.

    Raises:
        LoadError: it cannot be read; nothing else is ever raised.
    """
    return _first(load_many_stream(stream, name, stop))


def load_many(path: Path, stop: Stop = never) -> Iterator[Article | LoadError]:
    """The articles of a file one after the other; most kinds of files hold one.

    A row of a table or a line of JSON that cannot be read comes as a LoadError and the others
    follow; a file that cannot be read is one LoadError. Nothing is raised. No more than one
    article is held at a time, so a table may be of any length.
    """
    try:
        with _opened(path) as stream:
            yield from _found(_Input(stream, str(path), path.name, path.suffix), stop)
    except LoadError as error:
        yield error


def load_many_stream(
    stream: BinaryIO, name: str, stop: Stop = never, columns: Columns | None = None
) -> Iterator[Article | LoadError]:
    """The articles of a stream, in the way of `load_many`."""
    yield from _told(_Input(stream, name, name, "", columns), stop)


def load_many_open(
    stream: BinaryIO, path: Path, columns: Columns | None = None
) -> Iterator[Article | LoadError]:
    """The articles of a file that is open already, in the way of `load_many`."""
    yield from _told(_Input(stream, str(path), path.name, path.suffix, columns), never)


def _told(given: _Input, stop: Stop) -> Iterator[Article | LoadError]:
    try:
        yield from _found(given, stop)
    except LoadError as error:
        yield error


def _opened(path: Path) -> BinaryIO:
    if str(path).startswith(("http:/", "https:/")):
        raise LoadError(str(path), LoadReason.ADDRESS)
    return open_file(path)


def _first(found: Iterator[Article | LoadError]) -> Article:
    errors: list[LoadError] = []
    for one in found:
        if isinstance(one, Article):
            return one
        errors.append(one)
    raise errors[0]


def _found(given: _Input, stop: Stop) -> Iterator[Article | LoadError]:
    head = read_head(given.stream, HEAD, given.name)
    kind = kind_of(head, given.suffix, given.name)
    if kind in {Kind.JSON, Kind.TABLE}:
        yield from _checked(_rows(kind, head, given), given, stop)
    else:
        data = read_rest(head, given.stream, given.name)
        if not data.strip():
            raise LoadError(given.name, LoadReason.EMPTY)
        yield _article(kind, data, given, stop)


def _rows(kind: Kind, head: bytes, given: _Input) -> Iterator[Article | LoadError]:
    from desktop.reading.fields import UNNAMED  # noqa: PLC0415
    from desktop.reading.json_rows import json_articles  # noqa: PLC0415 - few files are tables
    from desktop.reading.lines import pieces  # noqa: PLC0415
    from desktop.reading.table_rows import table_articles  # noqa: PLC0415

    read = json_articles if kind is Kind.JSON else table_articles
    parts = pieces(head, given.stream, given.name)
    return read(parts, given.name, given.source, given.columns or UNNAMED)


def _checked(
    rows: Iterator[Article | LoadError], given: _Input, stop: Stop
) -> Iterator[Article | LoadError]:
    """The rows, until they are seen to be no articles, or somebody has had enough."""
    articles = failures = 0
    for row in rows:
        if stop():
            raise LoadError(given.name, LoadReason.STOPPED)
        articles += isinstance(row, Article)
        failures += isinstance(row, LoadError)
        yield row
        if not articles and failures == _HOPELESS:
            return
    if not articles and not failures:
        raise LoadError(given.name, LoadReason.EMPTY)


def _article(kind: Kind, data: bytes, given: _Input, stop: Stop) -> Article:
    try:
        if len(data) <= _NEAR.get(kind, -1):
            return read(kind, data, given.source)
        from desktop.reading.apart import read_apart  # noqa: PLC0415 - what is small needs none

        return read_apart(kind, data, given.source, stop)
    except LoadError as error:
        raise LoadError(given.name, error.reason, error.detail) from error
