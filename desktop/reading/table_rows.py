"""Articles in a table of text: CSV with commas or semicolons, or with tabs."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.fields import LONG_TEXT, UNNAMED, Columns, article_from, text_field
from desktop.reading.lines import ROW_LIMIT, ROW_LIMIT_WORDS, lines

Found = Article | LoadError

# Excel separates by semicolons where the comma is the decimal sign, as in Indonesia.
_SEPARATORS = ",;\t|"
_MOST_COLUMNS = 1000


def table_articles(
    parts: Iterable[bytes], name: str, source: str, columns: Columns = UNNAMED
) -> Iterator[Found]:
    """The articles of a table in order; a row that is none comes as a LoadError.

    Raises:
        LoadError: no column holds the texts, a row is over the limit, or it is no table.
    """
    rows = _rows(lines(parts, name), name)
    _, first = next(rows, (0, []))
    number, second = next(rows, (0, []))
    if len(first) > _MOST_COLUMNS:
        raise LoadError(name, LoadReason.DAMAGED, "CSV")
    if not second:
        raise LoadError(name, LoadReason.EMPTY if not first else LoadReason.NO_TEXT_FIELD)
    names, text, headed = _columns(first, second, name, columns.text)
    columns = Columns(text, columns.id)
    waiting = [(number, second)] if headed else [(1, first), (number, second)]
    for number, row in chain(waiting, rows):
        if any(cell.strip() for cell in row):
            yield _article(dict(_cells(names, row)), columns, f"{name}:{number}", source)


def _rows(table: Iterator[str], name: str) -> Iterator[tuple[int, list[str]]]:
    """Numbers of lines and cells of rows that are not empty."""
    head = next((line for line in table if line.strip()), "")
    if head.lower().startswith("sep="):
        # Excel's own line for the separator.
        separator, head = head[4:5], next(table, "")
    else:
        separator = max(_SEPARATORS, key=lambda sign: _outside_quotes(head).count(sign))
    # The module has one limit for all readers; a cell may be as long as a row.
    csv.field_size_limit(ROW_LIMIT)
    feed = _Feed(chain([head], table), name)
    reader = csv.reader(feed, delimiter=separator)
    try:
        for row in reader:
            feed.taken = 0
            if row:
                yield reader.line_num, row
    except csv.Error as error:
        raise LoadError(f"{name}:{reader.line_num}", LoadReason.DAMAGED, "CSV") from error


class _Feed:
    """Lines that count what one row takes: a mark that is never closed would take all of them."""

    def __init__(self, table: Iterable[str], name: str) -> None:
        self._table = iter(table)
        self._name = name
        self.taken = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._table)
        self.taken += len(line)
        if self.taken > ROW_LIMIT:
            raise LoadError(self._name, LoadReason.TOO_LARGE, ROW_LIMIT_WORDS)
        return line


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])


def _columns(
    first: Sequence[str], second: Sequence[str], name: str, named: str | None
) -> tuple[list[str], str, bool]:
    """Names of the columns, which one is the text, and whether the first row is the names."""
    names = _unique(first)
    if named is not None and named not in names:
        raise LoadError(name, LoadReason.NO_TEXT_FIELD)
    text = named or text_field(names)
    if text is not None:
        return names, text, True
    headed = max(map(len, first)) < LONG_TEXT
    cells = second if headed else first
    longest = max(range(len(cells)), key=lambda index: len(cells[index]))
    if len(cells[longest]) < LONG_TEXT:
        raise LoadError(name, LoadReason.NO_TEXT_FIELD)
    if not headed:
        names = _unique([""] * len(first))
    names += _unique([""] * len(cells))[len(names) :]
    return names, names[longest], headed


def _unique(cells: Sequence[str]) -> list[str]:
    """The names of the columns; one without a name, or with that of another, gets its number."""
    names: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = cell.strip()
        if not name or name in names:
            name = f"{name} {number}" if name else f"column {number}"
        names.append(name)
    return names


def _cells(names: Sequence[str], row: Sequence[str]) -> Iterator[tuple[str, str]]:
    last = min(len(row), _MOST_COLUMNS)
    more = [f"column {number}" for number in range(len(names) + 1, last + 1)]
    return zip([*names, *more], row, strict=False)


def _article(fields: dict[str, str], columns: Columns, name: str, source: str) -> Found:
    if columns.text not in fields:
        return LoadError(name, LoadReason.EMPTY)
    try:
        return article_from(fields, source, columns)
    except LoadError as error:
        return LoadError(name, error.reason, error.detail)
