"""Quotes as CSV for spreadsheets, one row a quote."""

import csv
import io
import json
from collections.abc import Iterable, Iterator

from desktop.store.export.record import Record, Result, number, record

COLUMNS = (
    "article",
    "file",
    "title",
    "outlet",
    "published",
    "url",
    "language",
    "engine",
    "quote",
    "kind",
    "within",
    "start",
    "end",
    "text",
    "speaker",
    "role",
    "class",
    "entity",
    "source",
    "cue",
    "via",
    "hearer",
    "confidence",
    #: What the input said of the article beyond that, as JSON.
    "carried",
)
# A spreadsheet takes a cell that begins with one of these for a formula and runs it, and an
# article is written by strangers. Such a cell gets an apostrophe in front; offsets stay exact.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_rows(results: Iterable[Result]) -> Iterator[str]:
    """A header, then one row a quote; an empty cell is a field that was not found."""
    yield csv_row(COLUMNS)
    for result in results:
        for cells in rows_of(record(result)):
            yield csv_row(cells)


Cells = tuple[str | float | None, ...]


def rows_of(made: Record) -> Iterator[Cells]:
    """One row a quote of a result in the form `sorot/1`, a cell for each of COLUMNS."""
    about = made["article"]
    article: Cells = (
        about["id"],
        made["source"],
        about["title"],
        about["outlet"],
        about["published"],
        about["url"],
        made["language"],
        made["engine"],
    )
    carried = made.get("carried")
    rest = json.dumps(carried, ensure_ascii=False) if carried else None
    for quote in made["quotes"]:
        yield (*article, *_quote_cells(quote), rest)


def _quote_cells(quote: Record) -> Cells:
    def words(part: str) -> str | None:
        return quote[part] and str(quote[part]["text"])

    speaker = quote["speaker"] or {}
    return (
        quote["id"],
        quote["kind"],
        quote["within"],
        quote["start"],
        quote["end"],
        quote["text"],
        *(speaker.get(name) for name in ("name", "role", "class", "entity")),
        words("source"),
        words("cue"),
        words("via"),
        words("hearer"),
        number(quote["confidence"]),
    )


def csv_row(cells: Cells) -> str:
    """A line of CSV that no spreadsheet takes for formulas."""
    line = io.StringIO()
    # With both characters in the end of a line, a cell with either is put into marks.
    csv.writer(line, lineterminator="\r\n").writerow([_harmless(cell) for cell in cells])
    return line.getvalue().removesuffix("\r\n") + "\n"


def _harmless(cell: str | float | None) -> str | float | None:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
