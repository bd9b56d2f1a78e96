"""Lines of a PDF to paragraphs."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.reading.pdf.hyphens import Joiner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.reading.pdf.columns import Line

_ENDED = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_BULLET = re.compile(r"\A[•▪●◦■□►‣] *")
_OTHER_SIZE = 0.08
# Shares of the distance from line to line, of the size of the letters, of the column's width.
_APART = 1.35
_INDENT = 0.6
_SHORT = 0.35
# So many indents or distances mean that this is how the text parts its paragraphs.
_FEWEST_SIGNS = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph as it is on the page: its words and how large they are."""

    text: str
    size: float
    bold: bool
    lines: int


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[Piece]:
    """The paragraphs of all pages; one that goes on in the next column or page is one."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    joiner = Joiner(line.text for line in lines)
    setting = _Setting(lines)
    found: list[list[Line]] = [[lines[0]]]
    for before, line in pairwise(lines):
        if setting.parts(before, line):
            found.append([line])
        else:
            found[-1].append(line)
    return [_piece(group, joiner) for group in found]


class _Setting:
    """How a text is set: how far its lines are from each other, and what parts its paragraphs."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lead = _lead(lines)
        pairs = [
            (one, other) for one, other in pairwise(lines) if not other.first and _alike(one, other)
        ]
        apart = sum(self._is_apart(one, other) for one, other in pairs)
        indented = sum(_is_indented(one, other) for one, other in pairs)
        #: Whether a line that merely ends early is no sign.
        self._signed = max(apart, indented) >= _FEWEST_SIGNS
        self._indents = indented >= _FEWEST_SIGNS

    def parts(self, before: Line, line: Line) -> bool:
        """Whether a new paragraph begins with a line."""
        if before.row or line.row or not _alike(before, line) or _BULLET.match(line.text):
            return True
        if line.first:
            return self._begins_block(before, line)
        if self._is_apart(before, line) or _is_indented(before, line):
            return True
        if before.block_right - before.right > _SHORT * (before.block_right - before.block_left):
            return True
        return not self._signed and bool(_ENDED.search(before.text)) and _is_short(before, line)

    def _begins_block(self, before: Line, line: Line) -> bool:
        """At the head of a column or page a paragraph goes on unless the last one had ended."""
        if not _ENDED.search(before.text):
            return False
        if line.text[:1].islower():
            return False
        indented = line.left - line.block_left >= _INDENT * line.size
        return indented or not self._indents or _is_short(before, line)

    def _is_apart(self, before: Line, line: Line) -> bool:
        return before.base - line.base > _APART * self._lead.get(round(line.size), 1.2 * line.size)


def _lead(lines: Sequence[Line]) -> dict[int, float]:
    """The usual distance from line to line for each size."""
    distances: dict[int, list[float]] = {}
    for one, other in pairwise(lines):
        distance = one.base - other.base
        if not other.first and _alike(one, other) and distance > 0:
            distances.setdefault(round(other.size), []).append(distance)
    return {size: min(statistics.median_low(found), 2 * size) for size, found in distances.items()}


def _alike(one: Line, other: Line) -> bool:
    near = abs(one.size - other.size) <= _OTHER_SIZE * max(one.size, other.size)
    return near and one.bold == other.bold


def _is_indented(before: Line, line: Line) -> bool:
    indent = _INDENT * line.size
    return line.left - line.block_left > indent and before.left - before.block_left <= indent


def _is_short(before: Line, line: Line) -> bool:
    """Whether a line ends so early that the first word of the next had found room on it."""
    share = (len(line.text.partition(" ")[0]) + 1) / max(len(line.text), 1)
    return before.block_right - before.right > share * (line.right - line.left)


def _piece(lines: Sequence[Line], joiner: Joiner) -> Piece:
    text = lines[0].text
    for line in lines[1:]:
        text = joiner.joined(text, line.text)
    size, _ = Counter({line.size: len(line.text) for line in lines}).most_common(1)[0]
    return Piece(_BULLET.sub("", text, count=1), size, all(line.bold for line in lines), len(lines))


def body_size(pieces: Sequence[Piece]) -> float:
    """The size in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[round(piece.size, 1)] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
