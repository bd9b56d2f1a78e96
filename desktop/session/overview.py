"""Where quotes, mentions and hits stand along the whole article, in rows of pixels; pure."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.model.analysis import Analysis, Quote, QuoteKind
from desktop.model.span import Span

#: The least height of a quote's bar, in pixels.
_LEAST = 2
_NONE, _INDIRECT, _DIRECT = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Bar:
    """Quotes that stand in the rows from `top` to before `bottom`."""

    top: int
    bottom: int
    direct: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """From code points to rows: a text of so many code points over so many rows."""

    length: int
    height: int

    def row(self, offset: int) -> int:
        """The row in which a code point stands."""
        return min(offset * self.height // max(1, self.length), max(0, self.height - 1))

    def rows(self, span: Span) -> tuple[int, int]:
        """First row of a span and the row after its last, at least two rows apart."""
        return self.apart(self.row(span.start), self.row(span.end))

    def apart(self, top: int, bottom: int) -> tuple[int, int]:
        """Two rows, moved so far apart that what lies between is seen."""
        top = min(top, max(0, self.height - _LEAST))
        return top, min(max(top + _LEAST, bottom), self.height)

    def offset(self, row: int) -> int:
        """The code point with which a row begins."""
        return min(max(0, row), self.height) * self.length // max(1, self.height)


def bars(analysis: Analysis, scale: Scale) -> tuple[Bar, ...]:
    """All quotes, those that share a row in one bar: at most as many bars as rows."""
    if scale.height < _LEAST:
        return ()
    kinds = bytearray(scale.height)
    length, height = max(1, scale.length), scale.height
    # Of a long text many quotes take the very same rows; each is looked at once.
    taken = {
        (quote.span.start * height // length, quote.span.end * height // length, quote.kind)
        for quote in analysis.quotes
    }
    for first, last, marked in sorted(taken):
        top, bottom = scale.apart(first, last)
        kind = _DIRECT if marked is QuoteKind.DIRECT else _INDIRECT
        for row in range(top, bottom):
            # Of a marked part in a reported clause the stronger bar is seen.
            kinds[row] = max(kinds[row], kind)
        if bottom - top > _LEAST and bottom < scale.height:
            # A row of air, so that neighbours stay two.
            kinds[bottom - 1] = min(kinds[bottom - 1], _NONE)
    return tuple(_runs(kinds))


def _runs(kinds: bytearray) -> Iterator[Bar]:
    start = 0
    for row in range(1, len(kinds) + 1):
        if row == len(kinds) or kinds[row] != kinds[start]:
            if kinds[start] != _NONE:
                yield Bar(start, row, kinds[start] == _DIRECT)
            start = row


def rows_of(spans: Iterable[Span], scale: Scale) -> tuple[int, ...]:
    """The rows in which spans begin, each once, in order."""
    return tuple(sorted({scale.row(span.start) for span in spans}))


class Beyond:
    """How many things stand before and after the part of the text in view."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = sorted(span.start for span in spans)
        self._ends = sorted(span.end for span in spans)

    def before(self, view: Span) -> int:
        """How many end before the view begins."""
        return bisect_left(self._ends, view.start + 1)

    def after(self, view: Span) -> int:
        """How many begin after the view ends."""
        return len(self._starts) - bisect_left(self._starts, view.end)


def nearest(quotes: Sequence[Quote], low: int, high: int) -> Quote | None:
    """The quote that stands between two code points, the one nearest to their middle."""
    middle = (low + high) // 2
    last = bisect_left(quotes, high, key=lambda quote: quote.span.start)
    found = [quote for quote in quotes[:last] if quote.span.end > low]
    return min(found, key=lambda quote: _distance(quote.span, middle), default=None)


def _distance(span: Span, offset: int) -> tuple[int, int]:
    away = 0 if span.holds(offset) else min(abs(span.start - offset), abs(span.end - offset))
    return away, len(span)
