"""Annotations out of the bytes of a file or the clipboard, in whichever of the forms."""

import json
from collections.abc import Iterator
from typing import Any

from desktop.store.importing.annotated import Annotated, NoAnnotationsError
from desktop.store.importing.annotations import from_annotations, is_annotations
from desktop.store.importing.records import from_record

#: Ends of the names of files that may hold annotations.
SUFFIXES = frozenset({".json", ".jsonl", ".ndjson", ".jsonld"})


def annotated_in(data: bytes) -> tuple[Annotated, ...]:
    """What the bytes say of each article.

    Raises:
        NoAnnotationsError: they are something else.
    """
    found: list[Annotated] = []
    for values in _objects(data):
        if is_annotations(values):
            found += from_annotations(values)
        elif values.get("format") == "sorot/1":
            found.append(from_record(values))
    if not found:
        raise NoAnnotationsError("neither a result of Sorot's nor annotations")
    return tuple(found)


def _objects(data: bytes) -> Iterator[dict[str, Any]]:
    """The objects of a document of JSON, of an array in it, or one of each line."""
    try:
        text = data.decode("utf-8-sig")
        whole = _parsed(text)
        values = [_parsed(line) for line in text.splitlines()] if whole is None else whole
    except (UnicodeDecodeError, RecursionError) as error:
        raise NoAnnotationsError(str(error)) from error
    for each in values if isinstance(values, list) else [values]:
        if isinstance(each, dict):
            yield each


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
