"""Articles in JSON: an object, an array of objects, or an object a line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.fields import UNNAMED, Columns, article_from
from desktop.reading.lines import ROW_LIMIT, ROW_LIMIT_WORDS, lines
from desktop.reading.records import article_of_record, is_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Found = Article | LoadError

#: Values in values in values: an article has a few.
_DEEPEST = 64
_MOST_FIELDS = 1000


@dataclass(frozen=True, slots=True)
class _Origin:
    """What errors call the file, what its articles call it, the fields that were named."""

    name: str
    source: str
    columns: Columns


def json_articles(
    parts: Iterable[bytes], name: str, source: str, columns: Columns = UNNAMED
) -> Iterator[Found]:
    """The articles of a file of JSON in order; an object that is none comes as a LoadError.

    Raises:
        LoadError: an object is over the limit, or the whole is no JSON.
    """
    rows = enumerate(lines(parts, name), 1)
    first = next((row for row in rows if row[1].strip()), (1, ""))
    rest = chain([first], rows)
    if _parsed(first[1]):
        return _by_line(rest, _Origin(name, source, columns))
    return _as_whole((row for _, row in rest), _Origin(name, source, columns))


def _parsed(line: str) -> bool:
    """Whether a line is a whole object, so that each line is one."""
    return line.lstrip().startswith("{") and _values(line) is not None


def _values(line: str) -> Any:
    try:
        # A number that is none ("NaN") is what other programs write for nothing.
        return json.loads(line, parse_constant=lambda _name: None)
    except (ValueError, RecursionError):
        return None


def _by_line(rows: Iterable[tuple[int, str]], origin: _Origin) -> Iterator[Found]:
    for number, row in rows:
        if row.strip():
            yield from _articles(_values(row), number, origin)


def _as_whole(rows: Iterable[str], origin: _Origin) -> Iterator[Found]:
    import ijson  # type: ignore[import-untyped]  # noqa: PLC0415 - 20 ms

    feed = _Feed(rows, origin.name)
    try:
        for number, values in enumerate(_objects(feed), 1):
            yield from _articles(values, number, origin)
    except (ijson.JSONError, ValueError) as error:
        raise LoadError(origin.name, LoadReason.DAMAGED, "JSON") from error


def _objects(feed: _Feed) -> Iterator[Any]:
    """The values that stand one after the other, or in one array, each as soon as it is whole.

    Raises:
        ValueError: something is nested deeper than any article is.
    """
    import ijson  # noqa: PLC0415

    depth = outer = 0
    builder = ijson.ObjectBuilder()
    for event, value in ijson.basic_parse(feed, use_float=True, multiple_values=True):
        if event == "end_array" and depth == outer == 1:
            depth = outer = 0
            continue
        if event == "start_array" and depth == 0:
            depth = outer = 1
            continue
        builder.event(event, value)
        depth += event.startswith("start_") - event.startswith("end_")
        if depth > _DEEPEST:
            raise ValueError("nested too deeply")
        if depth == outer and event != "map_key":
            yield builder.value
            builder = ijson.ObjectBuilder()
            feed.eaten()


class _Feed:
    """Lines as the stream that ijson reads, which counts what one object takes."""

    def __init__(self, rows: Iterable[str], name: str) -> None:
        self._rows = iter(rows)
        self._name = name
        self._waiting = b""
        self._taken = 0

    def read(self, size: int) -> bytes:
        """Up to `size` bytes; none at the end."""
        if not self._waiting and size:
            self._waiting = next(self._rows, "").encode("utf-8", "replace")
        piece, self._waiting = self._waiting[:size], self._waiting[size:]
        self._taken += len(piece)
        if self._taken > ROW_LIMIT:
            raise LoadError(self._name, LoadReason.TOO_LARGE, ROW_LIMIT_WORDS)
        return piece

    def eaten(self) -> None:
        """An object came out; the next begins."""
        self._taken = 0


def _articles(values: Any, number: int, origin: _Origin) -> Iterator[Found]:
    """The article that an object is, or those in the list that it holds."""
    name = f"{origin.name}:{number}"
    found = _article(values, name, origin)
    inner = _inner(values) if isinstance(found, LoadError) else []
    if inner:
        for place, one in enumerate(inner, 1):
            yield _article(one, f"{name}:{place}", origin)
    else:
        yield found


def _inner(values: Any) -> list[Any]:
    # {"status": "ok", "articles": [{...}, {...}]}, as services of news answer.
    lists = [value for value in values.values() if _is_list(value)] if _is_object(values) else []
    return lists[0] if len(lists) == 1 else []


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_object, value))


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _article(values: Any, name: str, origin: _Origin) -> Found:
    if not isinstance(values, dict) or len(values) > _MOST_FIELDS:
        return LoadError(name, LoadReason.DAMAGED, "JSON")
    try:
        if is_record(values):
            return article_of_record(values, origin.source)
        return article_from(values, origin.source, origin.columns)
    except LoadError as error:
        return LoadError(name, error.reason, error.detail)
