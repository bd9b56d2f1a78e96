"""The lines of an earlier run that broke off: what is done by them, and where to go on."""

import json
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

from desktop.corpus.items import Item
from desktop.corpus.work import read_one
from desktop.model.article import Article
from desktop.reading.errors import LoadError
from desktop.store.export.record import printable

_PIECE = 65_536


class OtherInputsError(Exception):
    """The output holds results of articles that are not among the inputs, or in another order."""


def cut(path: Path) -> int:
    """Cut off a last line that is torn, and return how many bytes are left.

    A line is whole when it ends and is JSON: a disk that lost its power may keep zeros.

    Raises:
        OSError: it cannot be read or written.
    """
    if not path.exists():
        return 0
    with path.open("r+b") as stream:
        end = stream.seek(0, 2)
        while end:
            start = _line_start(stream, end - 1)
            stream.seek(start)
            line = stream.read(end - start)
            if line.endswith(b"\n") and _is_json(line):
                break
            end = start
        stream.truncate(end)
    return end


def _line_start(stream: Any, end: int) -> int:
    """Where the line begins in which byte number `end` stands."""
    while end > 0:
        start = max(0, end - _PIECE)
        stream.seek(start)
        found = stream.read(end - start).rfind(b"\n")
        if found >= 0:
            return int(start + found + 1)
        end = start
    return 0


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def keep_lines(path: Path, count: int) -> None:
    """Keep so many lines of a file, and cut the rest off.

    Raises:
        OSError: it cannot be read or written.
    """
    if not path.exists():
        return
    with path.open("r+b") as stream:
        for _ in range(count):
            if not stream.readline().endswith(b"\n"):
                break
        stream.truncate(stream.tell())


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The results in a file of JSON Lines, one at a time.

    Raises:
        OSError: it cannot be read.
        ValueError: a line is no result.
    """
    with path.open(encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            values = json.loads(line)
            if not isinstance(values, dict) or "article" not in values:
                raise ValueError(f"line {number} is no result of Sorot's")
            yield values


Key = tuple[str, str]


def keys(path: Path) -> Iterator[Key]:
    """Source and identity of each article that is done."""
    return ((each["source"], each["article"]["id"]) for each in records(path))


def pass_over(items: Iterator[Item], done: Iterator[Key], repeated: Container[str]) -> int:
    """Take from the items all up to the last that is done, and return how many had no result.

    Results stand in the order of the inputs, so both are walked through once, in constant memory.
    A file whose name no other input has is known by it and not read again.

    Raises:
        OtherInputsError: something is done that is no item.
    """
    without = 0
    for key in done:
        for item in items:
            if _is(item, key, repeated):
                break
            without += 1
        else:
            raise OtherInputsError
    return without


def _is(item: Item, key: Key, repeated: Container[str]) -> bool:
    found = item.found
    if isinstance(found, Path):
        if printable(found.name) != key[0]:
            return False
        if found.name not in repeated:
            return True
        found = read_one(found)
    if isinstance(found, LoadError):
        return False
    return _key(found) == key


def _key(article: Article) -> Key:
    return printable(article.source), article.id
