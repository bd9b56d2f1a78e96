"""What forms for people show beside an article: speakers with their quotes, names by type."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.analysis import Analysis, Entity, EntityKind, Quote
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.store.export.words import Words


@dataclass(frozen=True, slots=True)
class Group:
    """One speaker, None where nobody was found, and all that was said."""

    name: str | None
    role: str | None
    quotes: tuple[Quote, ...]


def groups(analysis: Analysis) -> tuple[Group, ...]:
    """Speakers in the order in which they first speak."""
    found: dict[str | None, list[Quote]] = {}
    for quote in analysis.quotes:
        speaker = quote.speaker
        key = (speaker.entity or speaker.name) if speaker is not None else None
        found.setdefault(key, []).append(quote)
    return tuple(_group(quotes) for quotes in found.values())


def _group(quotes: list[Quote]) -> Group:
    speakers = [quote.speaker for quote in quotes if quote.speaker is not None]
    if not speakers:
        return Group(None, None, tuple(quotes))
    role = next((speaker.role for speaker in speakers if speaker.role), None)
    return Group(speakers[0].name, role, tuple(quotes))


def types(analysis: Analysis) -> Iterator[tuple[EntityKind, tuple[Entity, ...]]]:
    """Types that have names, each with its names in the order of the text."""
    for kind in EntityKind:
        found = tuple(entity for entity in analysis.entities if entity.kind is kind)
        if found:
            yield kind, found


def about(article: Article) -> tuple[str, ...]:
    """What is known of the article: outlet, byline, date, address."""
    known = article.metadata
    facts = (known.outlet, known.byline, known.published, known.url)
    return tuple(fact for fact in facts if fact)


def remark(quote: Quote, text: str, words: Words) -> str:
    """How it was said: "kata kepala NATO · langsung · lewat Antara"."""
    said = " ".join(_of(part, text) for part in _in_order(quote))
    via = f"{words.via} {quote.via.of(text)}" if quote.via else ""
    return " · ".join(part for part in (said, words.said[quote.kind], via) if part)


def _in_order(quote: Quote) -> list[Span]:
    return sorted(part for part in (quote.cue, quote.source) if part is not None)


def _of(span: Span, text: str) -> str:
    return span.of(text)
