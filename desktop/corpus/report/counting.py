"""The counts that a report is made of."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.corpus.report.copies import Copies
from desktop.corpus.results import Results

#: The class of a quote for which no speaker was found.
UNKNOWN = "unknown"
#: How much a reader is told about who speaks, most first.
CLASSES = ("named", "role", "organisation", "document", "group", "anonymous", UNKNOWN)
_MONTH = re.compile(r"\d{4}-\d\d")


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """What is counted apart: outlet and month ("" where not known), who speaks, as what."""

    outlet: str
    month: str
    speaker: str
    kind: str


@dataclass(slots=True)
class Counts:
    """Counts over a corpus in which copies of one story are one article."""

    quotes: Counter[Cell] = field(default_factory=Counter)
    words: Counter[Cell] = field(default_factory=Counter)
    #: In how many articles a speaker is quoted, by speaker and class.
    articles: Counter[tuple[str, str]] = field(default_factory=Counter)
    #: Articles of an outlet that count, and copies, which do not.
    first: Counter[str] = field(default_factory=Counter)
    copies: Counter[str] = field(default_factory=Counter)

    def add(self, record: Mapping[str, Any]) -> None:
        """Count an article.

        Marked words within an indirect quote are part of it and no quote of their own.
        """
        about = record["article"]
        outlet = about["outlet"] or ""
        month = _MONTH.match(about["published"] or "")
        self.first[outlet] += 1
        speaking = set()
        for quote in record["quotes"]:
            if quote["within"] is not None:
                continue
            speaker = quote["speaker"] or {"name": "", "class": UNKNOWN}
            cell = Cell(outlet, month[0] if month else "", speaker["name"], speaker["class"])
            self.quotes[cell] += 1
            self.words[cell] += len(quote["text"].split())
            speaking.add((cell.speaker, cell.kind))
        self.articles.update(speaking)

    def by(self, *names: str, words: bool = False) -> Counter[tuple[str, ...]]:
        """Quotes, or their words, by some of the fields of a cell."""
        total: Counter[tuple[str, ...]] = Counter()
        for cell, count in (self.words if words else self.quotes).items():
            total[tuple(str(getattr(cell, name)) for name in names)] += count
        return total


def counted(results: Results) -> Counts:
    """The counts of all results; of copies of one story the first alone is counted.

    Raises:
        OSError: they cannot be read.
        ValueError: a line is no result.
    """
    counts = Counts()
    copies = Copies(results.text)
    for number, record in enumerate(results):
        if copies.original(number, record["article"]["text"]) is None:
            counts.add(record)
        else:
            counts.copies[record["article"]["outlet"] or ""] += 1
    return counts


def ranked(counter: Counter[tuple[str, ...]]) -> list[tuple[tuple[str, ...], int]]:
    """Most first, and in the order of the alphabet where they are equal."""
    return sorted(counter.items(), key=lambda item: (-item[1], item[0]))


def shares(counts: Iterable[int]) -> list[float]:
    """Parts of a whole; none has a part in nothing."""
    numbers = list(counts)
    whole = sum(numbers)
    return [number / whole if whole else 0.0 for number in numbers]
