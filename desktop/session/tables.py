"""Figures and findings as a table, for a list on show, the clipboard and files; pure."""

import csv
import io
from collections.abc import Hashable
from dataclasses import dataclass

#: A spreadsheet takes a cell that begins with one of these for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; `key` says what stands behind it, a heading has none."""

    cells: tuple[str, ...]
    key: Hashable = None
    heading: bool = False
    #: Painted as a bar in the last column, 0 to 1.
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; `note` is a sentence above them."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    note: str = ""
    #: How columns share the room; 0 is as wide as its words.
    weights: tuple[int, ...] = ()
    #: Columns whose words are the article's own.
    quoting: frozenset[int] = frozenset()


def tab_separated(table: Table) -> str:
    """For a spreadsheet's clipboard."""
    lines = [table.columns, *(row.cells for row in table.rows)]
    return "\n".join("\t".join(_harmless(" ".join(c.split())) for c in cells) for cells in lines)


def markdown(table: Table) -> str:
    """For notes: headings are bold."""
    lines = [_pipes(table.columns), _pipes(("---",) * len(table.columns))]
    for row in table.rows:
        first = f"**{_escaped(row.cells[0])}**" if row.heading else _escaped(row.cells[0])
        lines.append(_pipes((first, *map(_escaped, row.cells[1:])), len(table.columns)))
    note = [_escaped(table.note), ""] if table.note else []
    return "\n".join([f"## {_escaped(table.title)}", "", *note, *lines, ""])


def comma_separated(table: Table) -> str:
    """For a file; the heading a row stands under is its first cell."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    grouped = any(row.heading for row in table.rows)
    writer.writerow(["", *table.columns] if grouped else table.columns)
    heading = ""
    for row in table.rows:
        if row.heading:
            heading = row.cells[0]
        else:
            cells = [_harmless(cell) for cell in row.cells]
            writer.writerow([heading, *cells] if grouped else cells)
    return file.getvalue()


def _pipes(cells: tuple[str, ...], width: int = 0) -> str:
    filled = [*cells, *[""] * (width - len(cells))]
    return f"| {' | '.join(filled)} |"


def _escaped(words: str) -> str:
    line = " ".join(words.split())
    for sign in "\\|*_`<>[]":
        line = line.replace(sign, f"\\{sign}")
    return line


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
