"""Which words carry which mark: from what was found and what is picked to Highlights; pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from desktop.model.analysis import Analysis, Entity, Quote, QuoteKind
from desktop.model.span import Span
from desktop.session.layers import Layer
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
    speaker_of,
)

#: Below this an attribution is a suggestion, not a fact.
SUGGESTION_BELOW = 0.5


class Part(StrEnum):
    """What the marked words are."""

    CONTENT = "content"
    NAME = "name"
    SOURCE = "source"
    CUE = "cue"


class State(IntEnum):
    """How strongly a mark shines, from the faintest."""

    #: Something else is active: a name keeps its line and loses its fill.
    QUIET = 0
    PASSIVE = 1
    #: The same thing elsewhere: another mention of the active entity, another quote of a speaker.
    RELATED = 2
    ACTIVE = 3


@dataclass(frozen=True, slots=True, order=True)
class Highlight:
    """One mark: the words, what they are, how strongly they shine, and whose they are."""

    span: Span
    part: Part
    state: State
    layer: Layer
    #: Id of the quote or entity.
    key: str
    #: Reported speech: a dashed bar and a fainter tint.
    indirect: bool = False
    #: Too unsure to be shown as a fact: grey and dashed.
    suggestion: bool = False


def highlights(
    analysis: Analysis, selection: Selection, shown: frozenset[Layer]
) -> tuple[Highlight, ...]:
    """All marks in the order of the text; what is picked shines though its layer be hidden."""
    marks = [*_names(analysis, selection, shown), *_quotes(analysis, selection, shown)]
    return tuple(sorted(marks))


def _names(
    analysis: Analysis, selection: Selection, shown: frozenset[Layer]
) -> Iterator[Highlight]:
    idle = State.PASSIVE if selection is None else State.QUIET
    for entity in analysis.entities:
        layer = Layer.of(entity.kind)
        active = isinstance(selection, MentionSelection) and selection.entity == entity.id
        if layer in shown or active:
            for index, span in enumerate(entity.mentions):
                state = _mention_state(entity, index, selection, idle)
                yield Highlight(span, Part.NAME, state, layer, entity.id)


def _mention_state(entity: Entity, index: int, selection: Selection, idle: State) -> State:
    if not isinstance(selection, MentionSelection) or selection.entity != entity.id:
        return idle
    return State.ACTIVE if selection.index == index else State.RELATED


def _quotes(
    analysis: Analysis, selection: Selection, shown: frozenset[Layer]
) -> Iterator[Highlight]:
    for quote in analysis.quotes:
        state = _quote_state(quote, selection)
        if Layer.QUOTE in shown or state > State.PASSIVE:
            yield _mark(quote, quote.span, Part.CONTENT, state)
        if state is State.ACTIVE:
            if quote.cue:
                yield _mark(quote, quote.cue, Part.CUE, state)
            if quote.source:
                yield _mark(quote, quote.source, Part.SOURCE, state)


def _quote_state(quote: Quote, selection: Selection) -> State:
    match selection:
        case QuoteSelection(quote_id) if quote_id == quote.id:
            return State.ACTIVE
        case SpeakerSelection(speaker) if speaker == speaker_of(quote):
            return State.RELATED
    return State.PASSIVE


def _mark(quote: Quote, span: Span, part: Part, state: State) -> Highlight:
    return Highlight(
        span,
        part,
        state,
        Layer.QUOTE,
        quote.id,
        indirect=quote.kind is QuoteKind.INDIRECT,
        suggestion=quote.confidence < SUGGESTION_BELOW,
    )
