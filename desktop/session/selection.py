"""What the reader has picked: a quote, a mention, a speaker, a passage, or nothing."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.analysis import Analysis, Quote
from desktop.model.span import Span


@dataclass(frozen=True, slots=True)
class QuoteSelection:
    """One quote; its speaker, cue and content light up together."""

    quote: str


@dataclass(frozen=True, slots=True)
class MentionSelection:
    """One entity and which of its mentions (from 0) is the active one."""

    entity: str
    index: int = 0


@dataclass(frozen=True, slots=True)
class SpeakerSelection:
    """All quotes of one speaker, by the speaker's name ("" where there is none)."""

    speaker: str


@dataclass(frozen=True, slots=True)
class PassageSelection:
    """A passage that carries no mark, such as the lead."""

    span: Span


Selection = QuoteSelection | MentionSelection | SpeakerSelection | PassageSelection | None


class Origin(StrEnum):
    """Who picked; decides about scrolling, focus and the way back."""

    #: A click in the text: what was clicked is in view already.
    PAGE = "page"
    #: An arrow in a list: shows the place, keeps the focus in the list, one way back for all.
    PREVIEW = "preview"
    #: A key or a click that goes there: scrolls, pulses, makes a way back.
    JUMP = "jump"
    #: Going back or forward, or restoring a session: scrolls, makes no new way back.
    RETURN = "return"


def speaker_of(quote: Quote) -> str:
    """The name that groups a quote: its speaker's, or ""."""
    return quote.speaker.name if quote.speaker else ""


def quotes_of(analysis: Analysis, speaker: str) -> tuple[Quote, ...]:
    """The quotes of a speaker in the order of the text."""
    return tuple(quote for quote in analysis.quotes if speaker_of(quote) == speaker)


def picked_quote(analysis: Analysis | None, selection: Selection) -> Quote | None:
    """The quote that is picked, if one is."""
    if analysis is None or not isinstance(selection, QuoteSelection):
        return None
    return analysis.quote(selection.quote)


def active_span(analysis: Analysis, selection: Selection) -> Span | None:
    """The words that stand for the selection in the text: content, mention, or first quote."""
    match selection:
        case QuoteSelection(quote_id):
            quote = analysis.quote(quote_id)
            return quote.span if quote else None
        case MentionSelection(entity_id, index):
            entity = analysis.entity(entity_id)
            in_range = entity is not None and index < len(entity.mentions)
            return entity.mentions[index] if entity is not None and in_range else None
        case SpeakerSelection(speaker):
            return next((quote.span for quote in quotes_of(analysis, speaker)), None)
        case PassageSelection(span):
            return span
    return None
