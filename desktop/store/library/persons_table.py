"""Persons as CSV for spreadsheets, and back."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.store.library.persons import Person, Persons

COLUMNS = ("name", "aliases", "identifier", "note")
_BETWEEN = "; "
_ALL = 2**31
# A spreadsheet takes a cell that begins with one of these for a formula and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Taken:
    """How many lines were taken, and why others were not: (number of the line, reason)."""

    lines: int
    refused: tuple[tuple[int, str], ...] = ()


def persons_csv(persons: Persons) -> Iterator[str]:
    """A header, then one row a person, who says most first."""
    yield _row(COLUMNS)
    yield from map(_person_row, persons.listing(limit=_ALL))


def take_csv(persons: Persons, text: str) -> Taken:
    """Add and change persons by the lines of a table with a header; nobody is taken away.

    A line is about whoever bears its name, else one of its aliases, else about somebody new;
    persons whom a line names together become one. An empty cell changes nothing.

    Raises:
        ValueError: it is no table with a column "name".
    """
    first = text.removeprefix("\ufeff").split("\n", 1)[0]
    table = csv.DictReader(
        io.StringIO(text.removeprefix("\ufeff"), newline=""),
        delimiter=max(",;\t", key=first.count),
        strict=True,
    )
    try:
        if "name" not in (table.fieldnames or ()):
            raise ValueError("there is no column called name")
        lines, refused = 0, []
        for values in table:
            try:
                _take(persons, {key: _plain(value) for key, value in values.items() if key})
                lines += 1
            except ValueError as error:
                refused.append((table.line_num, str(error)))
    except csv.Error as error:
        raise ValueError(f"line {table.line_num}: {error}") from error
    return Taken(lines, tuple(refused))


def _take(persons: Persons, values: dict[str, str]) -> None:
    name = values["name"]
    aliases = [alias for part in values.get("aliases", "").split(";") if (alias := part.strip())]
    known = [found for each in (name, *aliases) if (found := persons.named(each)) is not None]
    person = known[0] if known else persons.add(name)
    if person is None:
        raise ValueError(f"no name: {name!r}")
    persons.merge(person.id, [other.id for other in known[1:]])
    persons.change(
        person.id,
        name=name,
        aliases=aliases,
        identifier=values.get("identifier") or None,
        note=values.get("note") or None,
    )


def _person_row(person: Person) -> str:
    return _row((person.name, _BETWEEN.join(person.aliases), person.identifier, person.note))


def _row(cells: tuple[str, ...]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([_harmless(cell) for cell in cells])
    return line.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _plain(cell: object) -> str:
    """The cell without the apostrophe that `_harmless` put before it."""
    text = str(cell or "").strip()
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text
