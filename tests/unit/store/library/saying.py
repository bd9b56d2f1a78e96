"""Articles in which people say things, with the analysis that finds it."""

from typing import Any

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
from tests.unit.store.library.shelves import article

CLASSES = {"KPK": SpeakerClass.ORGANISATION, "seorang sumber": SpeakerClass.ANONYMOUS}


def saying(
    *said: tuple[str, str], around: str = "", also: tuple[str, str] | None = None, **known: Any
) -> tuple[Article, Analysis]:
    """`said` is (speaker, words); `also` gives a speaker another form, which the text holds."""
    lines = [f"“{words},” kata {name}." for name, words in said]
    if also is not None:
        lines.append(f"{also[0]} dikenal sebagai {also[1]}.")
    made = article("\n".join(filter(None, [around, *lines])), **known)
    quotes = tuple(
        Quote(
            f"q{number}",
            _span(made.text, words),
            QuoteKind.DIRECT,
            speaker=Speaker(name, CLASSES.get(name, SpeakerClass.NAMED)),
        )
        for number, (name, words) in enumerate(said)
    )
    entities: tuple[Entity, ...] = ()
    if also is not None:
        spans = sorted(_span(made.text, form) for form in also)
        entities = (Entity("e1", also[0], EntityKind.PERSON, tuple(spans)),)
    return made, Analysis("id", "7", quotes, entities)


def keep(library, made: tuple[Article, Analysis], *origins: str) -> int:
    """Put an article and what is said in it into a library; its key."""
    key: int = library.put(made[0], origins=origins)
    assert library.index(*made)
    return key


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
