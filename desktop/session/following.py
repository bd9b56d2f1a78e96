"""What is picked once an act has made something else of it."""

from desktop.model.analysis import Analysis
from desktop.model.span import Span
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
    active_span,
    quotes_of,
    speaker_of,
)


def follow(selection: Selection, before: Analysis | None, after: Analysis | None) -> Selection:
    """What stands now where the picked thing stood: its quote, its mention, or its speaker."""
    if before is None or after is None:
        return selection
    span = active_span(before, selection)
    match selection:
        case QuoteSelection(quote_id) if after.quote(quote_id) is None:
            return _quote_at(after, span)
        case MentionSelection(entity_id) if active_span(after, selection) != span:
            return _mention_at(after, span, entity_id)
        case SpeakerSelection(speaker) if not quotes_of(after, speaker):
            return _speaker_now(before, after, speaker)
    return selection


def _speaker_now(before: Analysis, after: Analysis, speaker: str) -> Selection:
    """Who speaks now in the first of a speaker's quotes that is still there."""
    ids = [quote.id for quote in quotes_of(before, speaker)]
    now = next((quote for id_ in ids if (quote := after.quote(id_)) is not None), None)
    return SpeakerSelection(speaker_of(now)) if now is not None else None


def _quote_at(analysis: Analysis, span: Span | None) -> Selection:
    found = next((quote for quote in analysis.quotes if quote.span == span), None)
    return QuoteSelection(found.id) if found is not None else None


def _mention_at(analysis: Analysis, span: Span | None, entity_id: str) -> Selection:
    for entity in analysis.entities:
        if span in entity.mentions:
            return MentionSelection(entity.id, entity.mentions.index(span))
    return MentionSelection(entity_id) if analysis.entity(entity_id) is not None else None
