"""An article as steps in the order of its text: the lead, new actors, quotes, dates; pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.analysis import Analysis, EntityKind
from desktop.model.article import Article, ParagraphKind
from desktop.model.span import Span
from desktop.session.selection import (
    MentionSelection,
    PassageSelection,
    QuoteSelection,
    Selection,
)
from desktop.session.sentence import sentence_at

_ACTORS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION})


class Kind(StrEnum):
    """What a step shows."""

    LEAD = "lead"
    ACTOR = "actor"
    QUOTE = "quote"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the words it shows and what is picked there."""

    kind: Kind
    span: Span
    selection: Selection


def story(article: Article, analysis: Analysis) -> tuple[Step, ...]:
    """All steps. An actor comes before the quote that begins with the name."""
    order = list(Kind)
    steps = [*_lead(article), *_actors(analysis), *_quotes(analysis), *_dates(analysis)]
    lead, rest = steps[:1], steps[1:]
    if not lead or lead[0].kind is not Kind.LEAD:
        lead, rest = [], steps
    rest.sort(key=lambda step: (step.span.start, order.index(step.kind)))
    return (*lead, *rest)


def next_step(steps: tuple[Step, ...], selection: Selection, offset: int, by: int) -> int | None:
    """Index of the step after (1) or before (-1) the one picked, else nearest to `offset`.

    None where the story ends there.
    """
    places = [index for index, step in enumerate(steps) if step.selection == selection]
    if places and selection is not None:
        index = places[0] + by
    elif by > 0:
        # The lead is the first step though its sentence may hold names.
        starts = [step.span.start for step in steps[1:]]
        index = 0 if offset <= 0 else 1 + bisect_left(starts, offset)
    else:
        index = bisect_right([step.span.start for step in steps[1:]], offset - 1)
    return index if 0 <= index < len(steps) else None


def _lead(article: Article) -> Iterator[Step]:
    """The first sentence of the body."""
    body = (p.span for p in article.paragraphs if p.kind is ParagraphKind.TEXT)
    first = next((span for span in body if span.of(article.text).strip()), None)
    if first is not None:
        span = sentence_at(article, first.start)
        yield Step(Kind.LEAD, span, PassageSelection(span))


def _actors(analysis: Analysis) -> Iterator[Step]:
    """Where each person and organisation appears first."""
    for entity in analysis.entities:
        if entity.kind in _ACTORS:
            yield Step(Kind.ACTOR, entity.mentions[0], MentionSelection(entity.id, 0))


def _quotes(analysis: Analysis) -> Iterator[Step]:
    for quote in analysis.quotes:
        if quote.within is None:
            yield Step(Kind.QUOTE, quote.span, QuoteSelection(quote.id))


def _dates(analysis: Analysis) -> Iterator[Step]:
    for entity in analysis.entities:
        if entity.kind is EntityKind.DATE:
            for index, span in enumerate(entity.mentions):
                yield Step(Kind.DATE, span, MentionSelection(entity.id, index))
