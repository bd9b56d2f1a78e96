"""Articles with what is found in them, written down by their words."""

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.reading.plain import from_text

PERSON, ORGANISATION, DATE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.DATE
DIRECT, INDIRECT = QuoteKind.DIRECT, QuoteKind.INDIRECT


def article(*paragraphs: str) -> Article:
    """An article without a title."""
    return from_text("\n".join(paragraphs), "")


def span(text: str, words: str, nth: int = 0) -> Span:
    """Where words stand for the nth time."""
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def said(
    text: str,
    words: str,
    name: str | None = None,
    *,
    cue: str = "",
    source: str = "",
    kind: QuoteKind = DIRECT,
    by: SpeakerClass = SpeakerClass.NAMED,
    role: str | None = None,
    entity: str | None = None,
    via: str = "",
    within: str | None = None,
) -> Quote:
    """A quote with the id "q" and its place."""
    where = span(text, words)
    return Quote(
        f"q{where.start}",
        where,
        kind,
        span(text, cue) if cue else None,
        span(text, source) if source else None,
        Speaker(name, by, entity, role) if name else None,
        span(text, via) if via else None,
        within=within,
    )


def named(
    text: str, name: str, *forms: str, kind: EntityKind = PERSON, value: str | None = None
) -> Entity:
    """An entity with all mentions of its name and other forms."""
    spans: list[Span] = []
    for form in sorted((name, *forms), key=len, reverse=True):
        at = text.find(form)
        while at >= 0:
            found = Span(at, at + len(form))
            if not any(found.overlaps(each) for each in spans):
                spans.append(found)
            at = text.find(form, at + 1)
    return Entity(name, name, kind, tuple(sorted(spans)), value)


def analysis(*things: Quote | Entity) -> Analysis:
    """All of it, quotes in the order of the text."""
    quotes = sorted((t for t in things if isinstance(t, Quote)), key=lambda quote: quote.span)
    entities = tuple(t for t in things if isinstance(t, Entity))
    return Analysis("id", "test", tuple(quotes), entities)
