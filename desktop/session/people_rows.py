"""The people of the library as rows in words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from desktop.session.people import Listed
    from desktop.store.library.persons import Person
    from desktop.store.library.persons_table import Taken
    from desktop.store.library.suggestions import Suggestion

translate = QCoreApplication.translate

_DOT = " · "


@dataclass(frozen=True, slots=True)
class PersonValue:
    """A person by id and name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two persons who may be one, by their ids; the first one's name would stay."""

    one: int
    other: int


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """One row and what it stands for."""

    value: PersonValue | Pair
    lead: str
    end: str = ""
    note: str = ""


def people_rows(listed: "Listed") -> tuple[PeopleRow, ...]:
    """Who may be one, then everybody."""
    return (*map(_suggestion, listed.suggestions), *map(_person, listed.people))


def taken_words(taken: "Taken") -> str:
    """What became of a table's lines."""
    count = taken.lines
    words = translate("People", "%n lines read", "", count)
    if not taken.refused:
        return words
    number, reason = taken.refused[0]
    refused = translate("People", "not read: line {number}: {reason}")
    return words + _DOT + refused.format(number=number, reason=reason)


def _suggestion(suggestion: "Suggestion") -> PeopleRow:
    lead = translate("People", "Is {other} the same as {one}?").format(
        one=suggestion.one_name, other=suggestion.other_name
    )
    note = translate("People", "Return joins them, Del keeps them apart")
    return PeopleRow(Pair(suggestion.one, suggestion.other), lead, note=note)


def _person(person: "Person") -> PeopleRow:
    count = person.quotes
    known = (*person.aliases, person.identifier, person.note)
    return PeopleRow(
        PersonValue(person.id, person.name),
        person.name,
        translate("Seeking", "%n quotes", "", count),
        _DOT.join(part for part in known if part),
    )
