"""A sample of results to be checked by people, drawn by outlet and kind."""

import random
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.corpus.results import Results
from desktop.store.export.table import csv_row

#: What people fill in: 1 right, 0 wrong, and how many quotes of the sentence are not there.
CODED = ("quote", "speaker", "missed")
CODERS = (1, 2)
COLUMNS = (
    "row",
    "outlet",
    "kind",
    "weight",
    "article",
    "file",
    "published",
    "sentence",
    "quote",
    "speaker",
    *(f"{what}_{coder}" for coder in CODERS for what in CODED),
)
#: The kind of a sentence in which nothing was found: without them nobody knows what is missing.
NONE = "none"
_END = re.compile(r"[.?!…][”\"’')\]]*\s+|\n")

Stratum = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing to be checked: a quote, or a sentence without one."""

    outlet: str
    kind: str
    start: int
    end: int
    quote: int | None = None


def units(record: Mapping[str, Any]) -> Iterator[Unit]:
    """Everything in a result that can be drawn, in the order of the text."""
    outlet = record["article"]["outlet"] or ""
    sentences = list(_sentences(record["article"]["text"]))
    starts = [start for start, _ in sentences]
    taken: set[int] = set()
    for number, quote in enumerate(record["quotes"]):
        parts = [quote, *(quote[part] for part in ("source", "cue") if quote[part])]
        first = bisect_right(starts, min(part["start"] for part in parts)) - 1
        last = bisect_right(starts, max(part["end"] for part in parts) - 1) - 1
        taken.update(range(first, last + 1))
        yield Unit(outlet, quote["kind"], sentences[first][0], sentences[last][1], number)
    for number, (start, end) in enumerate(sentences):
        if number not in taken:
            yield Unit(outlet, NONE, start, end)


def sample(results: Results, size: int, seed: int) -> Iterator[str]:
    """A sheet as CSV: a header, then `size` rows at most, the same for the same seed.

    Each outlet and kind has its share of the rows, and at least one while there are rows; a row
    stands for `weight` of its like. Results are walked through twice and never held.

    Raises:
        OSError: they cannot be read.
        NoResultError: a line is no result.
    """
    sizes = Counter(_stratum(unit) for record in results for unit in units(record))
    shares = allotted(sizes, size)
    drawn = _drawn(sizes, shares, seed)
    yield csv_row(COLUMNS)
    seen: Counter[Stratum] = Counter()
    row = 0
    for record in results:
        for unit in units(record):
            stratum = _stratum(unit)
            if seen[stratum] in drawn[stratum]:
                row += 1
                weight = sizes[stratum] / shares[stratum]
                yield csv_row((row, *_cells(record, unit, weight), *[None] * 2 * len(CODED)))
            seen[stratum] += 1


def allotted(sizes: Mapping[Stratum, int], size: int) -> dict[Stratum, int]:
    """How many to draw of each: one of each first, then by largest remainder of its share.

    Where there are fewer rows than strata, the largest have theirs.
    """
    order = sorted(sizes, key=lambda stratum: (-sizes[stratum], stratum))
    shares = dict.fromkeys(order[:size], 1)
    left = min(size, sum(sizes.values())) - len(shares)
    whole = sum(sizes[stratum] - 1 for stratum in shares)
    if left <= 0 or not whole:
        return shares | dict.fromkeys(order[size:], 0)
    exact = {stratum: left * (sizes[stratum] - 1) / whole for stratum in shares}
    for stratum, part in exact.items():
        shares[stratum] += int(part)
    rest = left - sum(int(part) for part in exact.values())
    by_remainder = sorted(
        exact, key=lambda stratum: (int(exact[stratum]) - exact[stratum], stratum)
    )
    for stratum in by_remainder[:rest]:
        shares[stratum] += 1
    return shares


def _drawn(
    sizes: Mapping[Stratum, int], shares: Mapping[Stratum, int], seed: int
) -> dict[Stratum, frozenset[int]]:
    drawn: defaultdict[Stratum, frozenset[int]] = defaultdict(frozenset)
    for stratum in sorted(sizes):
        # Each has its own numbers: an outlet more changes nothing in the others.
        numbers = random.Random(f"{seed}/{stratum}")  # noqa: S311 - to be drawn again, no secret
        drawn[stratum] = frozenset(numbers.sample(range(sizes[stratum]), shares[stratum]))
    return drawn


def _stratum(unit: Unit) -> Stratum:
    return unit.outlet, unit.kind


def _cells(record: Mapping[str, Any], unit: Unit, weight: float) -> tuple[str | float | None, ...]:
    about = record["article"]
    quote = record["quotes"][unit.quote] if unit.quote is not None else None
    return (
        unit.outlet,
        unit.kind,
        round(weight, 6),
        about["id"],
        record["source"],
        about["published"],
        about["text"][unit.start : unit.end].strip(),
        quote and quote["text"],
        quote and quote["speaker"] and quote["speaker"]["name"],
    )


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end, roughly: coders see more rather than less."""
    start = 0
    for end in _END.finditer(text):
        if text[start : end.end()].strip():
            yield start, end.end()
            start = end.end()
    if text[start:].strip() or start == 0:
        yield start, len(text)
