"""Articles made of templates and word lists, with what is said in them, the same for one seed."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Evidence,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.article import Article, Metadata, Paragraph, ParagraphKind
from desktop.model.span import Span
from desktop.resources import root

ENGINE = "synthetic"
_LEXICON = root() / "lexicons" / "id"
_OUTLETS = [f"Warta {name}" for name in ("Pagi", "Kota", "Desa", "Laut", "Timur", "Barat")]
_SAYINGS = ("kata", "ujar", "tutur", "jelas", "ungkap", "tegas")
_FIRST = date(2010, 1, 1)
#: One article in so many is a copy of an earlier one with another lead.
_COPIES = 10
_PEOPLE = 20_000


def _lines(name: str) -> list[str]:
    lines = (_LEXICON / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@dataclass(frozen=True, slots=True)
class _Zipf:
    """A few are drawn very often and most hardly ever, as words and speakers of news are."""

    items: Sequence[str]
    weights: list[float] = field(init=False)

    def __post_init__(self) -> None:
        shares = (1 / (rank + 3) for rank in range(len(self.items)))
        object.__setattr__(self, "weights", list(accumulate(shares)))

    def draw(self, dice: random.Random, count: int) -> list[str]:
        return dice.choices(self.items, cum_weights=self.weights, k=count)


class Newsroom:
    """Writes articles of some 250 words; every tenth is a copy of one of those before."""

    def __init__(self, seed: int = 2026) -> None:
        self._dice = random.Random(seed)
        words, names = _lines("common.txt"), [name.title() for name in _lines("names.txt")]
        self._dice.shuffle(words)
        self.words = words
        self._drawn = _Zipf(words)
        people = {" ".join(self._dice.sample(names, 2)) for _ in range(_PEOPLE)}
        self.people = sorted(people)
        self._dice.shuffle(self.people)
        self._speakers = _Zipf(self.people)
        self._places = [place.title() for place in _lines("places.txt")]
        self._earlier: list[tuple[list[str], list[tuple[str, str]]]] = []

    def articles(self, count: int) -> Iterator[tuple[Article, Analysis]]:
        """So many articles, each with its analysis, the earliest first."""
        for number in range(count):
            if number % _COPIES == _COPIES - 1:
                paragraphs, said = self._dice.choice(self._earlier)
                lead = self._sentence(12)
                yield self._article(number, [lead, *paragraphs[1:]], said)
            else:
                paragraphs, said = self._write()
                self._earlier = [*self._earlier[-500:], (paragraphs, said)]
                yield self._article(number, paragraphs, said)

    def _write(self) -> tuple[list[str], list[tuple[str, str]]]:
        place = self._dice.choice(self._places)
        paragraphs = [f"{place.upper()} - {self._sentence(18)} {self._sentence(14)}"]
        said = []
        for speaker in dict.fromkeys(self._speakers.draw(self._dice, 2)):
            for _ in range(2):
                quote = self._sentence(self._dice.randint(8, 20)).rstrip(".")
                saying = self._dice.choice(_SAYINGS)
                paragraphs.append(f"“{quote},” {saying} {speaker}. {self._sentence(12)}")
                said.append((speaker, quote))
            paragraphs.append(f"{self._sentence(20)} {self._sentence(16)}")
        return paragraphs, said

    def _sentence(self, words: int) -> str:
        return " ".join(self._drawn.draw(self._dice, words)).capitalize() + "."

    def _article(
        self, number: int, paragraphs: Sequence[str], said: Sequence[tuple[str, str]]
    ) -> tuple[Article, Analysis]:
        title = self._sentence(7).rstrip(".")
        lines = [title, *paragraphs]
        spans, start = [], 0
        for line in lines:
            spans.append(Span(start, start + len(line)))
            start += len(line) + 1
        kinds = [ParagraphKind.HEADING, *(ParagraphKind.TEXT for _ in paragraphs)]
        about = Metadata(
            published=(_FIRST + timedelta(hours=number)).isoformat(),
            outlet=self._dice.choice(_OUTLETS),
            url=f"https://warta.example/{number}",
        )
        paragraphs_of = tuple(map(Paragraph, spans, kinds))
        article = Article("\n".join(lines), paragraphs_of, title, about, f"warta-{number}")
        return article, _analysis(article.text, said)


def _analysis(text: str, said: Sequence[tuple[str, str]]) -> Analysis:
    quotes, people = [], dict.fromkeys(speaker for speaker, _ in said)
    ids = {speaker: f"e{number}" for number, speaker in enumerate(people)}
    for number, (speaker, words) in enumerate(said):
        span = _found(text, words, 0)
        source = _found(text, speaker, span.end)
        cue = Span(span.end + 3, source.start - 1)
        quotes.append(
            Quote(
                f"q{number}",
                span,
                QuoteKind.DIRECT,
                cue=cue,
                source=source,
                speaker=Speaker(speaker, SpeakerClass.NAMED, ids[speaker]),
                evidence=(Evidence("cue", "content-cue-source", cue),),
            )
        )
    entities = tuple(
        Entity(ids[name], name, EntityKind.PERSON, tuple(_all(text, name))) for name in people
    )
    return Analysis("id", ENGINE, tuple(quotes), entities)


def _found(text: str, words: str, start: int) -> Span:
    place = text.index(words, start)
    return Span(place, place + len(words))


def _all(text: str, words: str) -> Iterator[Span]:
    place = text.find(words)
    while place >= 0:
        yield Span(place, place + len(words))
        place = text.find(words, place + 1)
