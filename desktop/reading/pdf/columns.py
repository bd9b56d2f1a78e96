"""The order in which the lines of a page are read: column after column."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.reading.pdf.segments import Segment

    Pair = tuple[Segment, Segment]

# A column has lines enough beside those of the next, fewer lines that run across, and room for
# words: else it is a table or chance.
_FEWEST_BESIDE = 3
_ACROSS = 0.4
_NARROWEST = 7.0
#: Between the cells of a row of a table, which is one paragraph.
CELL = " | "
# Share of the size of the letters: more than any word is apart from the next.
_CELL_GAP = 2.5
_EVEN = 1.5
# Points from one place that is tried to the next, and how many are tried at most.
_STEP = 2.0
_MOST_TRIED = 12
# Points by which the edge of a column may waver.
_EDGE = 2.0


@dataclass(frozen=True, slots=True)
class Line:
    """A whole line of a column, and the edges of that column."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    #: Edges of the block of lines that it belongs to.
    block_left: float
    block_right: float
    #: Whether it is a row of a table: its cells stand far apart.
    row: bool = False
    #: Whether it is the first of its block.
    first: bool = False


def in_order(segments: Sequence[Segment]) -> list[Line]:
    """The lines of a page: what stands over columns first, then each column from top to bottom."""
    gutters = _gutters(segments)
    lines: list[Line] = []
    for band in _bands(segments, gutters):
        for block in _blocks(band, gutters):
            lines += _lines(block)
    return lines


def _gutters(segments: Sequence[Segment]) -> list[float]:
    """Where the columns of a page are parted, from left to right."""
    pairs = list(_neighbours(segments))
    found: list[float] = []
    for _ in range(_MOST_TRIED):
        place = _emptiest(pairs)
        beside = [pair for pair in pairs if _parts(pair, place)]
        if len(beside) < _FEWEST_BESIDE:
            break
        if _is_gutter(segments, beside, place):
            found.append(place)
        pairs = [pair for pair in pairs if not _parts(pair, place)]
    return sorted(found)


def _emptiest(pairs: Sequence[Pair]) -> float:
    """The middle of where most gaps lie one above the other."""
    counts: Counter[int] = Counter()
    for one, other in pairs:
        counts.update(range(round(one.right / _STEP) + 1, round(other.left / _STEP)))
    most = max(counts.values(), default=0)
    steps = [step for step, count in counts.items() if count == most]
    return _STEP * sorted(steps)[len(steps) // 2] if steps else 0.0


def _neighbours(segments: Sequence[Segment]) -> Iterator[Pair]:
    """Each piece with the nearest one to its right."""
    by_base = sorted(segments, key=lambda one: one.base)
    bases = [one.base for one in by_base]
    for one in segments:
        start = bisect_left(bases, one.base - one.size)
        end = bisect_right(bases, one.base + one.size)
        right = [it for it in by_base[start:end] if it.left >= one.right and it.near(one)]
        if right:
            yield one, min(right, key=lambda it: it.left)


def _parts(pair: Pair, place: float) -> bool:
    return pair[0].right < place < pair[1].left


def _is_gutter(segments: Sequence[Segment], beside: Sequence[Pair], place: float) -> bool:
    lowest = min(one.base for pair in beside for one in pair)
    highest = max(one.base for pair in beside for one in pair)
    near = [one for one in segments if lowest <= one.base <= highest]
    across = sum(one.left < place < one.right for one in near)
    narrowest = _NARROWEST * max(one.size for pair in beside for one in pair)
    left = [one for one in near if one.right <= place]
    right = [one for one in near if one.left >= place]
    wide = all(
        max(one.right for one in side) - min(one.left for one in side) >= narrowest
        for side in (left, right)
    )
    return wide and across <= _ACROSS * len(beside) and _is_edge([pair[1] for pair in beside])


def _is_edge(right: Sequence[Segment]) -> bool:
    """Whether most pieces begin at one edge, as the lines of a column do; gaps are by chance."""
    edges = [one.left for one in right]
    usual = max(sum(abs(edge - other) <= _EDGE for other in edges) for edge in edges)
    return usual > len(edges) / 2


def _bands(segments: Iterable[Segment], gutters: Sequence[float]) -> Iterator[list[Segment]]:
    """The page cut above and below what runs across the columns."""
    band: list[Segment] = []
    across_before = False
    for row in _rows(segments):
        across = any(one.left < place < one.right for one in row for place in gutters)
        if band and across != across_before:
            yield band
            band = []
        band += row
        across_before = across
    if band:
        yield band


def _rows(segments: Iterable[Segment]) -> list[list[Segment]]:
    """Pieces that stand beside each other, from the top of the page; each row from the left."""
    rows: list[list[Segment]] = []
    for one in sorted(segments, key=lambda one: (-one.base, one.left)):
        if rows and rows[-1][0].beside(one):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _blocks(band: Sequence[Segment], gutters: Sequence[float]) -> list[list[Segment]]:
    if any(one.left < place < one.right for one in band for place in gutters):
        return [list(band)]
    columns: dict[int, list[Segment]] = {}
    for one in band:
        columns.setdefault(sum(place <= one.left for place in gutters), []).append(one)
    return [columns[number] for number in sorted(columns)]


def _is_row(pieces: Sequence[Segment], size: float, edge: float) -> bool:
    """Whether pieces are cells of a table; words driven apart to fill a line are evenly so."""
    gaps = [other.left - one.right for one, other in pairwise(pieces)]
    filled = edge - pieces[-1].right <= _EDGE and bool(gaps) and max(gaps) < _EVEN * min(gaps)
    return bool(gaps) and max(gaps) > _CELL_GAP * size and not filled


def _lines(block: Sequence[Segment]) -> Iterator[Line]:
    left, right = min(one.left for one in block), max(one.right for one in block)
    for number, row in enumerate(_rows(block)):
        longest = max(row, key=lambda one: len(one.text))
        is_row = _is_row(row, longest.size, right)
        yield Line(
            (CELL if is_row else " ").join(one.text for one in row),
            row[0].left,
            max(one.right for one in row),
            longest.base,
            longest.size,
            all(one.bold for one in row),
            left,
            right,
            is_row,
            number == 0,
        )
