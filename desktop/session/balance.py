"""Who an article lets speak, and how much: the figures of its source balance; pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.model.analysis import Analysis, Quote, QuoteKind, Speaker, SpeakerClass
from desktop.session.selection import speaker_of

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
#: From this share of all quoted words on one source is said to carry the article.
ONE_SOURCE = 0.8


@dataclass(frozen=True, slots=True)
class Figure:
    """Quotes of one kind: how many, by how many speakers, and how many of the quoted words."""

    quotes: tuple[str, ...]
    speakers: int
    words: int
    #: Of all quoted words, 0 to 1.
    share: float


@dataclass(frozen=True, slots=True)
class SpeakerFigure:
    """What one speaker says; without a speaker where the text names none."""

    name: str
    speaker: Speaker | None
    figure: Figure


@dataclass(frozen=True, slots=True)
class Balance:
    """All figures of an article. A marked part of a reported clause counts once, as direct."""

    total: Figure
    classes: tuple[tuple[SpeakerClass | None, Figure], ...]
    kinds: tuple[tuple[QuoteKind, Figure], ...]
    #: The one with most words first.
    speakers: tuple[SpeakerFigure, ...]

    @property
    def one_source(self) -> SpeakerFigure | None:
        """The speaker who alone has ONE_SOURCE of all quoted words or more."""
        first = next((each for each in self.speakers if each.name), None)
        return first if first is not None and first.figure.share >= ONE_SOURCE else None


def word_count(text: str) -> int:
    """How many words a text has; *Rp 10.000* has two."""
    return sum(1 for _ in _WORD.finditer(text))


def balance(analysis: Analysis, text: str) -> Balance:
    """The figures of an analysis."""
    words = _own_words(analysis, text)
    whole = sum(words.values())

    def figure(quotes: Iterable[Quote]) -> Figure:
        mine = tuple(quotes)
        count = sum(words[quote.id] for quote in mine)
        names = {speaker_of(quote) for quote in mine} - {""}
        ids = tuple(quote.id for quote in mine)
        return Figure(ids, len(names), count, count / whole if whole else 0.0)

    classes = [*SpeakerClass, None]
    by_class = [(kind, [q for q in analysis.quotes if _class(q) is kind]) for kind in classes]
    by_kind = [(kind, [q for q in analysis.quotes if q.kind is kind]) for kind in QuoteKind]
    by_name: dict[str, list[Quote]] = {}
    for quote in analysis.quotes:
        by_name.setdefault(speaker_of(quote), []).append(quote)
    speakers = [
        SpeakerFigure(name, quotes[0].speaker, figure(quotes)) for name, quotes in by_name.items()
    ]
    return Balance(
        figure(analysis.quotes),
        tuple((kind, figure(quotes)) for kind, quotes in by_class if quotes or kind),
        tuple((kind, figure(quotes)) for kind, quotes in by_kind),
        tuple(sorted(speakers, key=lambda each: -each.figure.words)),
    )


def _class(quote: Quote) -> SpeakerClass | None:
    return quote.speaker.kind if quote.speaker is not None else None


def _own_words(analysis: Analysis, text: str) -> dict[str, int]:
    """Words of each quote without those of the quotes inside of it."""
    words = {quote.id: word_count(quote.span.of(text)) for quote in analysis.quotes}
    whole = dict(words)
    for quote in analysis.quotes:
        if quote.within in words:
            words[quote.within] = max(0, words[quote.within] - whole[quote.id])
    return words
