"""The reader's acts laid over what the machine found, which stays as it is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop.corrections.anchoring import Places
from desktop.corrections.draft import Draft, LostError
from desktop.corrections.names import change_names
from desktop.corrections.quotes import change_quotes
from desktop.corrections.remarks import checks_of, remarks_of
from desktop.corrections.rules import follow_rule
from desktop.model.acts import Entry, Judge, NameAct, QuoteAct, Unread, Withdraw
from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.model.work import Anchor, CheckMark, LossReason, Lost, Remark, Rule


@dataclass(frozen=True, slots=True)
class Revised:
    """What the reader is to see of an article, and what became of each act."""

    analysis: Analysis
    #: In the order of the acts.
    lost: tuple[Lost, ...] = ()
    #: Ids of quotes and entities, also of those taken away, to the keys of the acts on them.
    origins: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    remarks: tuple[Remark, ...] = ()
    checks: tuple[CheckMark, ...] = ()


def apply(
    article: Article,
    machine: Analysis,
    entries: Sequence[Entry],
    rules: Iterable[Rule] = (),
    places: Places | None = None,
) -> Revised:
    """Lay rules, then acts in their order, over an analysis; it never raises.

    An act finds its words by their anchor and then the quote or the name that is there now, so that
    it sees what the acts before it made. What it is about may be gone: then it is told as lost, and
    does nothing. `places` keeps from one time to the next where the words of the same text are.
    """
    places = places if places is not None else Places(article.text)
    force = in_force(entries)
    draft, lost = Draft(machine, places), []
    for number, rule in enumerate(rules):
        draft.act = rule.act or f"rule-{number}"
        follow_rule(draft, rule)
    for entry in _without_old_verdicts(force, places):
        draft.act = entry.key
        try:
            _change(draft, entry)
        except LostError as error:
            lost.append(Lost(entry.key, error.reason))
    remarks, checks = remarks_of(force, places.of), checks_of(force, places.of)
    gone = [each.acts[-1] for each in remarks if each.span is None]
    gone += [each.acts[-1] for each in checks if each.span is None]
    lost += [Lost(act, LossReason.WORDS_GONE) for act in gone]
    order = {entry.key: number for number, entry in enumerate(force)}
    return Revised(
        draft.finish(),
        tuple(sorted(lost, key=lambda each: order[each.act])),
        MappingProxyType(dict(draft.origins)),
        remarks,
        checks,
    )


def in_force(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The acts that are neither undone nor withdrawn, in their order."""
    withdrawn: set[str] = set()
    kept: list[Entry] = []
    for entry in reversed(entries):
        if entry.undone or entry.key in withdrawn:
            continue
        if isinstance(entry.act, Withdraw):
            withdrawn.add(entry.act.act)
        kept.append(entry)
    return tuple(reversed(kept))


def _change(draft: Draft, entry: Entry) -> None:
    match entry.act:
        case Unread():
            raise LostError(LossReason.UNREADABLE)
        case act if isinstance(act, NameAct):
            change_names(draft, act)
        case act if isinstance(act, QuoteAct):
            change_quotes(draft, act)


def _without_old_verdicts(entries: Sequence[Entry], places: Places) -> list[Entry]:
    """The acts without verdicts that a later one on the same quote replaces."""
    latest: dict[Span | Anchor, str] = {}
    for entry in entries:
        if isinstance(entry.act, Judge):
            latest[_place(entry.act, places)] = entry.key
    return [
        entry
        for entry in entries
        if not isinstance(entry.act, Judge) or latest[_place(entry.act, places)] == entry.key
    ]


def _place(act: Judge, places: Places) -> Span | Anchor:
    return places.of(act.quote.words) or act.quote.words
