"""What was found in the library, as rows in words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from desktop.model.span import Span

if TYPE_CHECKING:
    from desktop.session.seeking import Findings, Spoken
    from desktop.store.library.persons import Person
    from desktop.store.library.speech import Said

translate = QCoreApplication.translate

_DOT = " · "


@dataclass(frozen=True, slots=True)
class Place:
    """An article of the library, and where in it."""

    key: int
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class SeekRow:
    """One row: a person by id, or a place; and its words."""

    value: int | Place
    lead: str
    end: str = ""
    words: str = ""
    emphasis: tuple[tuple[int, int], ...] = ()
    note: str = ""


def finding_rows(findings: "Findings") -> tuple[SeekRow, ...]:
    """People first, then articles."""
    rows = [person_row(each) for each in findings.people]
    hits = findings.hits.hits if findings.hits is not None else ()
    rows += [
        SeekRow(
            Place(hit.key, hit.place),
            hit.title,
            _DOT.join(_known(hit.outlet, day_words(hit.published))),
            hit.snippet,
            tuple((mark.start, mark.end) for mark in hit.marks),
        )
        for hit in hits
    ]
    rows += [
        SeekRow(
            Place(each.key),
            each.title,
            _DOT.join(_known(each.outlet, day_words(each.published))),
        )
        for each in findings.recent
    ]
    return tuple(rows)


def person_row(person: "Person") -> SeekRow:
    """Everything that a person said."""
    lead = translate("Seeking", "Everything %1 said").replace("%1", person.name)
    count = person.quotes
    end = translate("Seeking", "%n quotes", "", count)
    return SeekRow(person.id, lead, end, note=_DOT.join((*person.aliases, *_known(person.note))))


def spoken_rows(spoken: "Spoken") -> tuple[SeekRow, ...]:
    """The quotes, the latest first."""
    return tuple(_spoken(each) for each in spoken.page.quotes)


def total_words(spoken: "Spoken") -> str:
    """Whose words they are, and how many."""
    count = spoken.page.total
    return spoken.person.name + _DOT + translate("Seeking", "%n quotes", "", count)


def day_words(iso: str | None) -> str:
    """The day of an ISO 8601 date in the reader's language; what is none stays as it is."""
    if not iso:
        return ""
    date = QDateTime.fromString(iso, Qt.DateFormat.ISODate).date()
    return QLocale().toString(date, "d MMM yyyy") if date.isValid() else iso


def _spoken(said: "Said") -> SeekRow:
    outlets = dict.fromkeys(_known(said.outlet, *(copy.outlet for copy in said.copies)))
    count = len(said.copies) + 1
    more = translate("Seeking", "in %n articles", "", count) if count > 1 else ""
    note = _DOT.join(_known(", ".join(outlets), more))
    return SeekRow(
        Place(said.key, said.span), said.title, day_words(said.date), said.words, note=note
    )


def _known(*parts: str | None) -> list[str]:
    return [part for part in parts if part]
