"""Quotes as CSV for spreadsheets, one row a quote."""

import csv
import io
from collections.abc import Iterable, Iterator

from desktop.model.analysis import Quote
from desktop.model.span import Span
from desktop.store.export.record import Result, number, printable

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
)
# A spreadsheet takes a cell that begins with one of these for a formula and runs it, and an
# article is written by strangers. Such a cell gets an apostrophe in front; offsets stay exact.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_rows(results: Iterable[Result]) -> Iterator[str]:
    """A header, then one row a quote; an empty cell is a field that was not found."""
    yield _row(COLUMNS)
    for result in results:
        article = _article_cells(result)
        for quote in result.analysis.quotes:
            yield _row((*article, *_quote_cells(quote, result.article.text)))


Cells = tuple[str | float | None, ...]


def _article_cells(result: Result) -> Cells:
    article, analysis = result.article, result.analysis
    return (
        article.id,
        printable(article.source),
        article.title,
        article.metadata.outlet,
        article.metadata.published,
        article.metadata.url,
        analysis.language,
        analysis.engine,
    )


def _quote_cells(quote: Quote, text: str) -> Cells:
    def words(span: Span | None) -> str | None:
        return span.of(text) if span is not None else None

    speaker = quote.speaker
    who: Cells = (None, None, None, None)
    if speaker is not None:
        who = (speaker.name, speaker.role, speaker.kind.value, speaker.entity)
    return (
        quote.id,
        quote.kind.value,
        quote.within,
        quote.span.start,
        quote.span.end,
        words(quote.span),
        *who,
        words(quote.source),
        words(quote.cue),
        words(quote.via),
        words(quote.hearer),
        number(round(quote.confidence, 4)),
    )


def _row(cells: Cells) -> str:
    line = io.StringIO()
    # With both characters in the end of a line, a cell with either is put into marks.
    csv.writer(line, lineterminator="\r\n").writerow([_harmless(cell) for cell in cells])
    return line.getvalue().removesuffix("\r\n") + "\n"


def _harmless(cell: str | float | None) -> str | float | None:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
