"""Pieces of lines on a page of a PDF: words that stand together, with where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.reading.pdf.direction import in_reading_order, is_turned
from desktop.reading.pdf.letters import Letter, is_bold, letters

if TYPE_CHECKING:
    from collections.abc import Iterator

# Shares of the size of the letters; a wider gap may be that between two columns.
_GAP = 1.2
_NEW_LINE = 0.5
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a line; lengths are in points, y grows upwards as in PDF."""

    text: str
    left: float
    right: float
    #: The line that it stands on.
    base: float
    size: float
    bold: bool

    def near(self, other: Segment) -> bool:
        """Whether two pieces are about as high on the page, as lines of two columns are."""
        return abs(self.base - other.base) < min(self.size, other.size)

    def beside(self, other: Segment) -> bool:
        """Whether two pieces are as high on the page as each other, as those of one line are."""
        return abs(self.base - other.base) < _NEW_LINE * min(self.size, other.size)


def segments(text_page: Any) -> Iterator[Segment]:
    """The pieces of a page (a `PdfTextPage`) in the order in which they were drawn."""
    piece: list[Letter] = []
    for letter in letters(text_page):
        if piece and _is_apart(piece, letter):
            yield from _segment(text_page, piece)
            piece = []
        piece.append(letter)
    yield from _segment(text_page, piece)


def _is_apart(piece: list[Letter], letter: Letter) -> bool:
    if not letter.size:
        # A space that PDFium saw where none was written.
        return False
    before = next((one for one in reversed(piece) if not one.sign.isspace()), piece[-1])
    size = min(before.size or letter.size, letter.size)
    if abs(letter.base - before.base) > _NEW_LINE * size:
        return True
    gap = max(letter.left - before.right, before.left - letter.right)
    # The letters of a word from right to left stand apart by all of the word's length.
    return gap > _GAP * size and not (is_turned(letter) or is_turned(before))


def _segment(text_page: Any, piece: list[Letter]) -> Iterator[Segment]:
    solid = [letter for letter in piece if not letter.sign.isspace()]
    if not solid:
        return
    written = [letter for letter in solid if letter.size] or solid
    middle = written[len(written) // 2]
    yield Segment(
        _text(piece),
        min(letter.left for letter in solid),
        max(letter.right for letter in solid),
        middle.base,
        middle.size,
        is_bold(text_page, middle),
    )


def _text(piece: list[Letter]) -> str:
    signs = [_LIGATURES.get(sign, sign) for sign in in_reading_order(piece)]
    # A sign beyond the basic plane comes in two halves.
    text = "".join(signs).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return " ".join(text.split())
