"""Pages that fill from the top: lines of words, their marks, and a foot with the page's number."""

from collections.abc import Iterable, Sequence
from typing import Any

from desktop.model.analysis import Entity, Quote, QuoteKind
from desktop.store.export.pdf.faces import Face, spelt, width
from desktop.store.export.pdf.lines import Line, Type, broken
from desktop.store.export.pdf.strokes import underline
from desktop.store.export.runs import Part, Run

#: A4 (ISO 216) in points.
WIDTH, HEIGHT = 595.28, 841.89
_LEFT, _RIGHT, _TOP, _BOTTOM = 82.0, 70.0, 64.0, 70.0
_BAR, _NUMBER = 11.0, 15.0
_TINTS = {QuoteKind.DIRECT: 0.93, QuoteKind.INDIRECT: 0.965}
_FOOT = Type(Face.SANS, 8, 10)
_SMALL = Type(Face.SANS, 7, 9)


class Sheet:
    """Puts paragraphs below each other and begins a page where one is full."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._y = HEIGHT - _TOP
        self._page = 1
        self._fresh = True
        self._numbers: list[tuple[str, float, float]] = []
        #: What stands at the foot of every page, and which article of the document this is.
        self.foot = ""
        self.article = 0

    @property
    def canvas(self) -> Any:
        """What is drawn on."""
        return self._canvas

    def skip(self, points: float) -> None:
        """Leave room, unless the page has just begun."""
        if not self._fresh:
            self._y -= points

    def keep(self, points: float) -> None:
        """Begin a page where less than this is left."""
        if self._y - points < _BOTTOM and not self._fresh:
            self.turn()

    def turn(self) -> None:
        """End the page and begin another."""
        self._end()
        self._canvas.showPage()
        self._page += 1
        self._y, self._fresh = HEIGHT - _TOP, True

    def close(self) -> None:
        """End the last page."""
        self._end()
        self._canvas.showPage()

    def words(self, text: str, kind: Type, *, indent: float = 0.0, grey: float = 0.0) -> None:
        """A paragraph without marks."""
        self.paragraph([Run(text)], kind, indent=indent, grey=grey)

    def paragraph(
        self, runs: Iterable[Run], kind: Type, *, indent: float = 0.0, grey: float = 0.0
    ) -> None:
        """A paragraph with its marks; where a quote begins a link may lead to."""
        numbered: set[str] = set()
        for line in broken(runs, kind, WIDTH - _LEFT - _RIGHT - indent):
            self.keep(kind.leading)
            self._y -= kind.leading
            self._fresh = False
            self._line(line, kind, _LEFT + indent, grey)
            opened = [quote for quote in _opened(line) if quote.id not in numbered]
            self._number(opened, _LEFT + indent)
            numbered |= {quote.id for quote in opened}

    def label(self, text: str, kind: Type, indent: float = 0.0) -> None:
        """Words that end left of where the next paragraph begins, on its first line."""
        self.keep(kind.leading)
        x = _LEFT + indent - width(text, _SMALL.face, _SMALL.size)
        self._draw(text, _SMALL, x, self._y - kind.leading)

    def link(self, quote: Quote, height: float) -> None:
        """Make the lines of the last `height` points lead to where a quote stands in the text."""
        box = (_LEFT, self._y - 3, WIDTH - _RIGHT, self._y + height)
        self._canvas.linkRect("", f"{self.article}-{quote.id}", box, relative=0, thickness=0)

    def _line(self, line: Line, kind: Type, left: float, grey: float) -> None:
        canvas, y = self._canvas, self._y
        self._tint(line, kind, left)
        for part in line:
            canvas.setFillGray(grey)
            canvas.setFont(part.face.value, kind.size)
            canvas.drawString(left + part.x, y, part.text)
            mention = part.run.mention
            if mention is not None and isinstance(mention.owner, Entity):
                start = left + part.x
                underline(canvas, mention.owner.kind, start, start + part.width, y)
        self._bars(line, kind, left)

    def _tint(self, line: Line, kind: Type, left: float) -> None:
        for part in line:
            quotes = part.run.quotes
            if quotes:
                self._canvas.setFillGray(_TINTS[quotes[0].kind])
                bottom = self._y - 0.32 * kind.leading
                box = (left + part.x, bottom, part.width, kind.leading)
                self._canvas.rect(*box, stroke=0, fill=1)

    def _bars(self, line: Line, kind: Type, left: float) -> None:
        """A bar beside what is quoted: solid for words in marks, dashed for reported speech."""
        quotes = [part.run.quotes[0] for part in line if part.run.quotes]
        if not quotes:
            return
        canvas = self._canvas
        canvas.saveState()
        canvas.setLineWidth(1.6)
        canvas.setStrokeGray(0.35)
        if all(quote.kind is QuoteKind.INDIRECT for quote in quotes):
            canvas.setDash([3, 2])
        bottom = self._y - 0.32 * kind.leading
        canvas.line(left - _BAR, bottom, left - _BAR, bottom + kind.leading)
        canvas.restoreState()

    def _number(self, quotes: Sequence[Quote], left: float) -> None:
        for quote in quotes:
            self._canvas.bookmarkHorizontal(f"{self.article}-{quote.id}", 0, self._y + 16)
        if quotes:
            words = ", ".join(quote.id.removeprefix("q") for quote in quotes)
            x = left - _NUMBER - width(words, _SMALL.face, _SMALL.size)
            self._numbers.append((words, x, self._y))

    def _end(self) -> None:
        # After the words of the page, so that a selection of these has no numbers in it.
        for words, x, y in self._numbers:
            self._draw(words, _SMALL, x, y)
        self._numbers = []
        if self.foot:
            room = WIDTH - _LEFT - _RIGHT - 40
            first = next(iter(broken([Run(self.foot)], _FOOT, room)))
            self._draw("".join(part.text for part in first), _FOOT, _LEFT, 40)
        number = str(self._page)
        self._draw(number, _FOOT, WIDTH - _RIGHT - width(number, _FOOT.face, _FOOT.size), 40)

    def _draw(self, text: str, kind: Type, x: float, y: float) -> None:
        self._canvas.setFillGray(0.35)
        for piece, face in spelt(text, kind.face):
            self._canvas.setFont(face.value, kind.size)
            self._canvas.drawString(x, y, piece)
            x += width(piece, face, kind.size)


def _opened(line: Line) -> list[Quote]:
    """The quotes that begin in the runs of a line, or in the line before it."""
    opens = [mark.owner for part in line for mark in part.run.opens if mark.part is Part.CONTENT]
    return [quote for quote in dict.fromkeys(opens) if isinstance(quote, Quote)]
