"""All that a reader did to an article, as one list in the order of the text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum

from desktop.corrections.anchoring import Places
from desktop.corrections.applying import Revised, in_force
from desktop.model.acts import Act, Check, Entry, Highlight, Note, Tag, Unread, Withdraw
from desktop.model.span import Span
from desktop.model.work import (
    Anchor,
    CheckedKind,
    CheckMark,
    CheckStatus,
    Colour,
    LossReason,
    Remark,
)


class ItemKind(StrEnum):
    """What an item of the list is."""

    CORRECTION = "correction"
    CHECK = "check"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that the reader did: a correction, or what remarks or checks on a place come to."""

    kind: ItemKind
    #: The words it is about, as they were.
    anchor: Anchor
    #: Where they are now; None where they are not to be found.
    span: Span | None
    #: Keys of the acts, the latest last.
    acts: tuple[str, ...]
    #: When the latest was done; ISO 8601 in UTC.
    made: str
    correction: Act | None = None
    remark: Remark | None = None
    check: CheckMark | None = None
    lost: LossReason | None = None
    #: The words found stand there in another form than at the time.
    edited: bool = False

    @property
    def colour(self) -> Colour | None:
        """The colour of its highlight."""
        return self.remark.colour if self.remark else None

    @property
    def words(self) -> str:
        """What the reader wrote: the note of a remark or of a check."""
        if self.remark:
            return self.remark.note
        return self.check.note if self.check else ""

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of its remark."""
        return self.remark.tags if self.remark else ()

    @property
    def status(self) -> CheckStatus | None:
        """What checking came to."""
        return self.check.status if self.check else None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items to list; None and "" let all through."""

    kinds: frozenset[ItemKind] | None = None
    statuses: frozenset[CheckStatus] | None = None
    colours: frozenset[Colour] | None = None
    tag: str = ""
    #: Words that all stand in the item's own words, tags or note, in any case and order.
    words: str = ""
    lost_only: bool = False


def items(entries: Sequence[Entry], revised: Revised, places: Places) -> tuple[Item, ...]:
    """Everything in force in the order of the text; what cannot be found comes last."""
    made = {entry.key: entry.made for entry in entries}
    lost = {each.act: each.reason for each in revised.lost}
    found = [
        _correction(entry, places, lost.get(entry.key))
        for entry in in_force(entries)
        if not isinstance(entry.act, Check | Highlight | Note | Tag | Withdraw)
    ]
    found += [_item(ItemKind.REMARK, it, made, places, remark=it) for it in revised.remarks]
    found += [_item(ItemKind.CHECK, it, made, places, check=it) for it in revised.checks]
    return tuple(sorted(found, key=_order))


def matching(listed: Iterable[Item], wanted: Filter) -> tuple[Item, ...]:
    """The items that a filter lets through."""
    return tuple(item for item in listed if _matches(item, wanted))


def open_checks(listed: Iterable[Item]) -> tuple[Item, ...]:
    """What is not settled: to be checked, and disputed."""
    unsettled = {CheckStatus.UNCHECKED, CheckStatus.DISPUTED}
    return tuple(item for item in listed if item.status in unsettled)


def rows(listed: Iterable[Item]) -> tuple[tuple[str, ...], ...]:
    """A table for export, its first row the names of the columns."""
    head = ("kind", "words", "start", "end", "status", "link", "colour", "tags", "note", "made")
    return (head, *map(_row, listed))


def anchor_of(act: object) -> Anchor | None:
    """The words that an act is about: the first anchor in it."""
    if isinstance(act, Anchor):
        return act
    if not is_dataclass(act):
        return None
    inner = (anchor_of(getattr(act, each.name)) for each in fields(act))
    return next((each for each in inner if each is not None), None)


def _correction(entry: Entry, places: Places, reason: LossReason | None) -> Item:
    anchor = anchor_of(entry.act) or Anchor(
        entry.act.body if isinstance(entry.act, Unread) and entry.act.body else "?"
    )
    span = None if isinstance(entry.act, Unread) else places.of(anchor)
    return Item(
        ItemKind.CORRECTION,
        anchor,
        span,
        (entry.key,),
        entry.made,
        correction=entry.act,
        lost=reason,
        edited=span is not None and span.of(places.text) != anchor.exact,
    )


def _item(
    kind: ItemKind,
    of: Remark | CheckMark,
    made: dict[str, str],
    places: Places,
    *,
    remark: Remark | None = None,
    check: CheckMark | None = None,
) -> Item:
    return Item(
        kind,
        of.anchor,
        of.span,
        of.acts,
        made.get(of.acts[-1], ""),
        remark=remark,
        check=check,
        lost=LossReason.WORDS_GONE if of.span is None else None,
        edited=of.span is not None and of.span.of(places.text) != of.anchor.exact,
    )


def _order(item: Item) -> tuple[bool, int, int]:
    start = item.span.start if item.span else item.anchor.start
    return item.span is None, start, start + len(item.anchor.exact)


def _matches(item: Item, wanted: Filter) -> bool:
    told = " ".join((item.anchor.exact, item.words, *item.tags)).casefold()
    return (
        (wanted.kinds is None or item.kind in wanted.kinds)
        and (wanted.statuses is None or item.status in wanted.statuses)
        and (wanted.colours is None or item.colour in wanted.colours)
        and (not wanted.tag or wanted.tag in item.tags)
        and (not wanted.lost_only or item.lost is not None)
        and all(word in told for word in wanted.words.casefold().split())
    )


def _row(item: Item) -> tuple[str, ...]:
    check = item.check
    kind = check.kind.value if check and check.kind is CheckedKind.QUANTITY else item.kind.value
    return (
        kind,
        item.anchor.exact,
        str(item.span.start) if item.span else "",
        str(item.span.end) if item.span else "",
        item.status.value if item.status else "",
        check.link if check else "",
        item.colour.value if item.colour else "",
        ", ".join(item.tags),
        item.words,
        item.made,
    )
