"""Results as JSON: one line an article, or one indented array."""

import json
from collections.abc import Iterable, Iterator

from desktop.store.export.record import Result, record


def jsonl(results: Iterable[Result]) -> Iterator[str]:
    """One object a line, one line an article."""
    for result in results:
        yield json.dumps(record(result), ensure_ascii=False, allow_nan=False) + "\n"


def json_array(results: Iterable[Result]) -> Iterator[str]:
    """The same objects as one indented array, written as they come."""
    yield from array(
        json.dumps(record(result), ensure_ascii=False, allow_nan=False, indent=2)
        for result in results
    )
    yield "\n"


def array(items: Iterable[str], indent: str = "  ") -> Iterator[str]:
    """A JSON array of items that are JSON already, one below the other."""
    opening = "["
    for item in items:
        yield f"{opening}\n{indent}" + item.replace("\n", f"\n{indent}")
        opening = ","
    yield "[]" if opening == "[" else f"\n{indent[2:]}]"
