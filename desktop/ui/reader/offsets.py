"""Code points of an article to positions in the document on show, and back; UTF-16 only here."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.model.span import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of an article's text that stands in the document from `position` on."""

    start: int
    end: int
    position: int


def units(text: str) -> int:
    """How many positions `text` takes in a document."""
    return len(text) + len(_ASTRAL.findall(text))


def code_points(text: str, position: int) -> int:
    """How many code points of `text` stand before a position in a document of it alone."""
    end = 0
    for letter in text:
        position -= units(letter)
        if position < 0:
            break
        end += 1
    return end


class Offsets:
    """Where an article's code points stand in a document, and which one a position shows."""

    def __init__(self, text: str, blocks: Sequence[Span | int]) -> None:
        """Lay out blocks: a Span of `text` each, or a number of positions that show none of it."""
        found = () if text.isascii() else _ASTRAL.finditer(text)
        self._astral = [match.start() for match in found]
        self._astral_units = [place + index for index, place in enumerate(self._astral)]
        self._length = len(text)
        pieces = []
        position = 0
        for block in blocks:
            if isinstance(block, Span):
                pieces.append(Piece(block.start, block.end, position))
                position += self._units(block.end) - self._units(block.start) + 1
            else:
                position += block + 1
        self.pieces = tuple(pieces)
        self._starts = [piece.start for piece in pieces]
        self._positions = [piece.position for piece in pieces]

    def position(self, offset: int) -> int:
        """Position of a code point; of one that is not shown, the end of the piece before it."""
        if not self.pieces:
            return 0
        piece = self._piece(offset)
        inside = min(max(offset, piece.start), piece.end)
        return piece.position + self._units(inside) - self._units(piece.start)

    def offset(self, position: int) -> int:
        """Code point at a position; where none stands, the nearest one of the text."""
        if not self.pieces:
            return 0
        piece = self.pieces[max(0, bisect_right(self._positions, position) - 1)]
        unit = self._units(piece.start) + max(0, position - piece.position)
        return min(self._code_point(unit), piece.end)

    def positions(self, span: Span) -> tuple[int, int]:
        """First position of a span and the one after its last."""
        last = min(span.end, self._length) - 1
        return self.position(span.start), self.position(last) + self._width(last)

    def span(self, first: int, last: int) -> Span | None:
        """The code points between two positions, or None where there are none."""
        start, end = self.offset(first), self.offset(last)
        return Span(start, end) if start < end else None

    def shown_at(self, position: int) -> int | None:
        """Code point whose character stands at a position; None at a line break or elsewhere."""
        offset = self.offset(position)
        first = self.position(offset)
        held = bool(self.pieces) and offset < self._piece(offset).end
        return offset if held and first <= position < first + self._width(offset) else None

    def _piece(self, offset: int) -> Piece:
        return self.pieces[max(0, bisect_right(self._starts, offset) - 1)]

    def _units(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset)

    def _code_point(self, unit: int) -> int:
        return unit - bisect_left(self._astral_units, unit)

    def _width(self, offset: int) -> int:
        index = bisect_left(self._astral, offset)
        astral = index < len(self._astral) and self._astral[index] == offset
        return 2 if astral else 1
