"""A mention as the finders report it, and how rivals for the same words are settled."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.model.analysis import Amount, EntityKind
from desktop.model.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name something; `value` where the finder worked it out, `rank` settles rivals."""

    span: Span
    kind: EntityKind
    confidence: float = 1.0
    rank: int = 0
    value: str | Amount | None = None


def settle(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions of which no two share a word, in order: higher rank first, then longer."""
    chosen: list[Mention] = []
    taken: set[int] = set()
    best = sorted(mentions, key=lambda m: (-m.rank, -len(m.span), -m.confidence, m.span.start))
    for mention in best:
        places = range(mention.span.start, mention.span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(mention)
    return sorted(chosen, key=lambda m: m.span)
