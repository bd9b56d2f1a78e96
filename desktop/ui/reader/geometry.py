"""Lines on show and where words stand on them, in the document's coordinates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

#: Pixels above a height at which it is asked for the block, too: one of them is on a line.
_ABOVE = (0, 20, 45, 70, 100, 130, 170)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text. Positions are the document's; `right` is where its last word ends."""

    block: int
    first: int
    last: int
    left: float
    right: float
    baseline: float
    top: float
    bottom: float
    _line: QTextLine
    _block_position: int

    def x(self, position: int) -> float:
        """Where the character at a position begins; not past the last word's end."""
        x, _ = cast("tuple[float, int]", self._line.cursorToX(position - self._block_position))
        return min(self.left + x, self.right)

    def position_at(self, x: float) -> int:
        """Position of the character under `x`."""
        on = QTextLine.CursorPosition.CursorOnCharacter
        return int(self._line.xToCursor(x - self.left, on)) + self._block_position


@dataclass(frozen=True, slots=True)
class Run:
    """The part of a span that stands on one line."""

    line: Line
    left: float
    right: float


def block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The block at a height, or one a little before it."""
    layout, fuzzy = document.documentLayout(), Qt.HitTestAccuracy.FuzzyHit
    # Between two paragraphs Qt may answer with the end of the document, while it still lays out.
    places = [layout.hitTest(QPointF(0, y - up), fuzzy) for up in _ABOVE]
    return document.findBlock(max(0, min(places)))


def lines_between(document: QTextDocument, top: float, bottom: float) -> list[Line]:
    """All lines that touch the heights from `top` to `bottom`."""
    found = []
    block = block_at(document, top)
    while block.isValid():
        lines = list(lines_of(document, block))
        if lines and lines[0].top > bottom:
            break
        found += [line for line in lines if line.bottom >= top and line.top <= bottom]
        block = block.next()
    return found


def lines_of(document: QTextDocument, block: QTextBlock) -> Iterator[Line]:
    """The lines of one block, laid out if they were not yet."""
    layout = _layout(document, block)
    for index in range(layout.lineCount()):
        yield _line(block, layout, layout.lineAt(index))


def line_at(document: QTextDocument, position: int) -> Line | None:
    """The line on which a position stands."""
    block = document.findBlock(position)
    if not block.isValid():
        return None
    layout = _layout(document, block)
    line = layout.lineForTextPosition(position - block.position())
    return _line(block, layout, line) if line.isValid() else None


def _layout(document: QTextDocument, block: QTextBlock) -> QTextLayout:
    document.documentLayout().blockBoundingRect(block)
    return block.layout()


def _line(block: QTextBlock, layout: QTextLayout, line: QTextLine) -> Line:
    origin, at = layout.position(), block.position()
    first, left, top = at + line.textStart(), origin.x() + line.x(), origin.y() + line.y()
    return Line(
        block.blockNumber(),
        first,
        first + line.textLength(),
        left,
        left + line.naturalTextWidth(),
        float(round(top + line.ascent())),
        top,
        top + line.height(),
        line,
        at,
    )


def runs(lines: Sequence[Line], first: int, last: int) -> list[Run]:
    """The runs of the positions from `first` to before `last`; blank ends of lines make none."""
    found = []
    for line in lines:
        if line.first < last and first < line.last:
            left, right = line.x(max(first, line.first)), line.x(min(last, line.last))
            if right > left:
                found.append(Run(line, left, right))
    return found
