"""The reader's work on all articles as rows in words, by what is still open."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.session.note_rows import note_rows
from desktop.session.seeking_rows import Place, day_words

if TYPE_CHECKING:
    from desktop.corrections.overview import ArticleItem

_DOT = " · "
#: Values of statuses that ask for more.
_OPEN = frozenset({"unchecked", "disputed"})


class Share(StrEnum):
    """Which of the reader's work is listed."""

    OPEN = "open"
    CHECKS = "checks"
    REMARKS = "remarks"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One row: its item, where it leads, and its words."""

    item: "ArticleItem"
    place: Place
    lead: str
    end: str
    words: str
    note: str

    def holds(self, wanted: str) -> bool:
        """Whether every word asked for stands somewhere in the row."""
        whole = f"{self.lead} {self.end} {self.words} {self.note}".casefold()
        return all(word in whole for word in wanted.casefold().split())


def work_rows(listed: tuple["ArticleItem", ...], share: Share, wanted: str) -> tuple[WorkRow, ...]:
    """The rows of a share that hold all words asked for."""
    rows = (_row(each) for each in listed if _belongs(each, share))
    return tuple(row for row in rows if row.holds(wanted))


def _belongs(each: "ArticleItem", share: Share) -> bool:
    check = each.item.check
    match share:
        case Share.ALL:
            return True
        case Share.REMARKS:
            return check is None
        case Share.CHECKS:
            return check is not None
    return check is not None and check.status.value in _OPEN


def _row(each: "ArticleItem") -> WorkRow:
    (row,) = note_rows((each.item,))
    about = (each.name, each.outlet, day_words(each.published))
    return WorkRow(
        each,
        Place(each.article, each.item.span),
        row.title,
        _DOT.join(part for part in about[1:] if part),
        row.anchor.exact,
        _DOT.join(part for part in (row.said, each.name) if part),
    )
