"""Making the targets of acts from what an analysis holds."""

from datetime import UTC, datetime
from os import urandom

from desktop.model.acts import Act, Entry
from desktop.model.analysis import Analysis, Entity, Quote
from desktop.model.span import Span
from desktop.model.work import Anchor, NameTarget, QuoteTarget, SpeakerRef


def entry(act: Act) -> Entry:
    """An act of now with a key of its own."""
    return Entry(urandom(16).hex(), act, datetime.now(UTC).isoformat(timespec="seconds"))


def quote_target(text: str, quote: Quote) -> QuoteTarget:
    """A quote as an act's target."""
    return QuoteTarget(Anchor.of(text, quote.span), quote.kind)


def name_target(text: str, entity: Entity, index: int = 0) -> NameTarget:
    """An entity as an act's target, by one of its mentions.

    Raises:
        IndexError: it has no such mention.
    """
    return NameTarget(Anchor.of(text, entity.mentions[index]), entity.name, entity.kind)


def selection_target(text: str, span: Span) -> Anchor:
    """Words that the reader selected, without the spaces and line breaks around them.

    Raises:
        ValueError: there is nothing but spaces.
    """
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Anchor.of(text, Span(start, start + len(words.strip())))


def speaker_ref(text: str, analysis: Analysis, name: str) -> SpeakerRef:
    """Who goes by a name: the entity of the article that does, else the bare name.

    Raises:
        ValueError: the name is empty.
    """
    named = [entity for entity in analysis.entities if entity.name == name.strip()]
    return SpeakerRef(name.strip(), name_target(text, named[0]) if named else None)


def speaker_of(text: str, analysis: Analysis, quote: Quote) -> SpeakerRef | None:
    """The speaker that a quote has."""
    if quote.speaker is None:
        return None
    entity = analysis.entity(quote.speaker.entity) if quote.speaker.entity else None
    return SpeakerRef(quote.speaker.name, name_target(text, entity) if entity else None)
