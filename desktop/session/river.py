"""Who speaks where in an article: its text as one line with a stretch for each quote; pure."""

from collections import Counter
from dataclasses import dataclass

from desktop.model.analysis import Analysis, Quote, QuoteKind
from desktop.session.balance import SpeakerFigure, balance
from desktop.session.selection import speaker_of

#: So many speakers have a pattern of their own; those after them share the last one.
PATTERNS = 5
#: Titles before a name are no part of its letters: *H. Joko Widodo* is JW.
_TITLES = frozenset({"h", "hj", "dr", "ir", "prof", "drs", "kh", "mr", "mrs", "ms"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """One quote on the line, as shares of the article's length from 0 to 1."""

    start: float
    end: float
    quote: str
    speaker: str
    #: Place of the speaker among all, the one with most words first; -1 without a speaker.
    rank: int
    direct: bool


@dataclass(frozen=True, slots=True)
class River:
    """The stretches in the order of the text, and the speakers by their share of words."""

    stretches: tuple[Stretch, ...] = ()
    speakers: tuple[SpeakerFigure, ...] = ()
    letters: tuple[str, ...] = ()

    def at(self, place: float) -> Stretch | None:
        """The stretch at a share of the length; of two inside each other the shorter one."""
        found = [each for each in self.stretches if each.start <= place < each.end]
        return min(found, key=lambda each: each.end - each.start, default=None)


def river(analysis: Analysis, text: str) -> River:
    """The line of an article."""
    speakers = tuple(each for each in balance(analysis, text).speakers if each.name)
    ranks = {each.name: rank for rank, each in enumerate(speakers)}
    length = max(1, len(text))

    def stretch(quote: Quote) -> Stretch:
        name = speaker_of(quote)
        direct = quote.kind is QuoteKind.DIRECT
        start, end = quote.span.start / length, quote.span.end / length
        return Stretch(start, end, quote.id, name, ranks.get(name, -1), direct)

    stretches = sorted(map(stretch, analysis.quotes), key=lambda each: (each.start, -each.end))
    return River(tuple(stretches), speakers, initials([each.name for each in speakers]))


def initials(names: list[str]) -> tuple[str, ...]:
    """Two letters for each name, a third where two would be the same: JS, VP; NATO is NA."""
    short = [_letters(name, 2) for name in names]
    often = Counter(short)
    return tuple(
        _letters(name, 3) if often[two] > 1 else two for name, two in zip(names, short, strict=True)
    )


def _letters(name: str, size: int) -> str:
    words = [word for word in name.replace("-", " ").split() if word.strip(".").isalnum()]
    proper = [word for word in words if word.strip(".").casefold() not in _TITLES] or words
    capital = [word for word in proper if word[0].isupper()] or proper
    if len(capital) > 1:
        first = [*capital[: size - 1], capital[-1]] if len(capital) >= size else capital
        letters = "".join(word[0] for word in first)
        more = capital[-1][1:]
        return (letters + more)[:size].upper()
    return (capital[0] if capital else name)[:size].upper()
