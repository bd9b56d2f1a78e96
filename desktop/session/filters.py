"""Which quotes and names hold the words of the sidebar's filter; pure."""

import unicodedata
from dataclasses import dataclass

from desktop.model.analysis import Analysis, Entity, Quote
from desktop.session.filter_terms import terms


@dataclass(frozen=True, slots=True)
class Hits:
    """Ids of the quotes and entities that a filter leaves."""

    quotes: frozenset[str]
    entities: frozenset[str]


def folded(words: str) -> str:
    """Words without case and without accents: "José" as "jose"."""
    if words.isascii():
        return words.casefold()
    parts = unicodedata.normalize("NFKD", words)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def hits(analysis: Analysis, text: str, wanted: str) -> Hits:
    """All that holds every word of `wanted` somewhere; everything where nothing is wanted.

    A word such as "sumber:anonim" asks for a kind of quote, and no name is one.
    """
    known, words = terms(), folded(wanted).split()
    asked = [known[word] for word in words if word in known]
    sought = [word for word in words if word not in known]
    if not words:
        return Hits(
            frozenset(quote.id for quote in analysis.quotes),
            frozenset(entity.id for entity in analysis.entities),
        )
    names = {entity.id: _entity_words(entity, text) for entity in analysis.entities}

    def holds(words: str) -> bool:
        return all(word in words for word in sought)

    def meant(quote: Quote) -> bool:
        return all(each(quote) for each in asked) and holds(_quote_words(quote, text, names))

    return Hits(
        frozenset(quote.id for quote in analysis.quotes if meant(quote)),
        frozenset(key for key, words in names.items() if not asked and holds(words)),
    )


def _entity_words(entity: Entity, text: str) -> str:
    return folded("\n".join((entity.name, *entity.aliases(text))))


def _quote_words(quote: Quote, text: str, names: dict[str, str]) -> str:
    spans = (quote.span, quote.cue, quote.source, quote.via)
    parts = [span.of(text) for span in spans if span is not None]
    speaker = quote.speaker
    if speaker is not None:
        # Who looks for "Jokowi" wants the quotes of Joko Widodo too.
        parts += [speaker.name, speaker.role or "", names.get(speaker.entity or "", "")]
    return folded("\n".join(parts))
