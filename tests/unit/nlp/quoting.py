"""Runs attribution on a few words of text."""

from collections.abc import Sequence
from functools import cache

from desktop.model.analysis import Entity, Progress, Quote
from desktop.model.article import Article, ParagraphKind
from desktop.nlp.document import read
from desktop.nlp.quotes.attribution import Attribution
from desktop.reading.plain import assemble


@cache
def attribution() -> Attribution:
    """The engine, made once."""
    return Attribution()


def _unheard(_progress: Progress) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False


def article(text: str, title: str | None = None) -> Article:
    """An article of the lines of `text`."""
    lines = [line for line in text.split("\n") if line.strip()]
    return assemble([(line, ParagraphKind.TEXT) for line in lines], title=title)


def find(
    text: str | Article, language: str = "id", entities: Sequence[Entity] = ()
) -> tuple[Quote, ...]:
    """The quotes of a text."""
    subject = article(text) if isinstance(text, str) else text
    document = read(subject, language)
    return attribution().find(document, entities, progress=_unheard, stop=_never)


def rows(text: str | Article, language: str = "id") -> list[tuple[str, str, str | None]]:
    """Kind, words and speaker of every quote in a text."""
    subject = article(text) if isinstance(text, str) else text
    return [
        (
            quote.kind.value,
            quote.span.of(subject.text),
            quote.speaker.name if quote.speaker else None,
        )
        for quote in find(subject, language)
    ]
