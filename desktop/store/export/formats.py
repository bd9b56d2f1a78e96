"""The table of formats."""

from collections.abc import Iterable, Iterator

from desktop.store.export.json_lines import json_array, jsonl
from desktop.store.export.markdown import markdown
from desktop.store.export.record import Result
from desktop.store.export.table import csv_rows
from desktop.store.export.w3c import w3c

FORMATS = ("jsonl", "json", "csv", "markdown", "w3c")


def export(results: Iterable[Result], form: str, language: str | None = None) -> Iterator[str]:
    """The results in one of FORMATS, piece by piece as they come.

    `language` ("id" or "en") is that of Markdown's headings; other formats have none.

    Raises:
        ValueError: there is no such format.
    """
    if form == "markdown":
        return markdown(results, language)
    writers = {"jsonl": jsonl, "json": json_array, "csv": csv_rows, "w3c": w3c}
    if form not in writers:
        raise ValueError(f"no such format: {form}")
    return writers[form](results)
