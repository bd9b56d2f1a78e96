"""What the reader did to an article, as rows: corrections, remarks, checks, and what is lost."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.model.span import Span

if TYPE_CHECKING:
    # Not needed before the reader has done something.
    from desktop.corrections.listing import Item
    from desktop.model.work import Anchor

translate = QCoreApplication.translate

_DOT = " · "


class Facet(StrEnum):
    """Kinds of rows; ALL is everything."""

    ALL = "all"
    REMARKS = "remarks"
    CHECKS = "checks"
    CORRECTIONS = "corrections"
    LOST = "lost"


#: By the value of an `ItemKind`.
_FACETS = {
    "remark": Facet.REMARKS,
    "check": Facet.CHECKS,
    "correction": Facet.CORRECTIONS,
}


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One row: what it is, the article's words, and what the reader says of them."""

    item: "Item"
    title: str
    said: str = ""

    @property
    def facet(self) -> Facet:
        """What kind of row it is."""
        return Facet.LOST if self.item.lost is not None else _FACETS[self.item.kind.value]

    @property
    def anchor(self) -> "Anchor":
        """The words it is about."""
        return self.item.anchor

    @property
    def span(self) -> Span | None:
        """Where they are; None where they are not to be found."""
        return self.item.span

    @property
    def key(self) -> tuple[str, str]:
        """The same while it is about the same words."""
        return self.item.kind.value, self.item.anchor.exact

    def holds(self, wanted: str) -> bool:
        """Whether every word asked for stands somewhere in the row."""
        whole = f"{self.title} {self.anchor.exact} {self.said}".casefold()
        return all(word in whole for word in wanted.casefold().split())


def note_rows(items: tuple["Item", ...]) -> tuple[NoteRow, ...]:
    """All rows in the order of the items."""
    return tuple(map(_row, items))


def chosen(rows: tuple[NoteRow, ...], facet: Facet, wanted: str) -> tuple[NoteRow, ...]:
    """The rows of a facet that hold all words asked for."""
    return tuple(row for row in rows if facet in {Facet.ALL, row.facet} and row.holds(wanted))


def _row(item: "Item") -> NoteRow:
    from desktop.session.work_words import loss_words  # noqa: PLC0415

    said = [item.words, item.check.link if item.check else ""]
    if item.lost is not None:
        said.append(loss_words(item.lost))
    elif item.edited:
        said.append(translate("Notes", "the words have changed since"))
    return NoteRow(item, _title(item), _DOT.join(part for part in said if part))


def _title(item: "Item") -> str:
    from desktop.session.work_words import (  # noqa: PLC0415
        act_words,
        colour_words,
        status_words,
    )

    if item.correction is not None:
        # The words that it is about stand below.
        told = act_words(item.correction)
        act = told.rpartition("”: ")[2] if told.startswith("“") else told
        return act[:1].upper() + act[1:]
    if item.check is not None:
        return translate("Notes", "Check: {status}").format(status=status_words(item.check.status))
    colour = item.colour
    parts = [
        translate("Notes", "Highlight, {colour}").format(colour=colour_words(colour))
        if colour
        else "",
        translate("Notes", "Note") if item.words else "",
        " ".join(f"#{tag}" for tag in item.tags),
    ]
    return _DOT.join(part for part in parts if part)
