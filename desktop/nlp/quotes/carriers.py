"""Outlets that carried the words and hearers they were said to: neither is the speaker."""

from desktop.model.span import Span
from desktop.nlp.lexicon import Lexicon
from desktop.nlp.sentences import QUOTED, Items

Range = tuple[int, int]


class Carriers:
    """Finds *dikutip dari Antara* and *kepada wartawan* in a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._via = lexicon["via"]
        self._glue = lexicon["via-glue"]
        self._outlets = lexicon["outlets"]
        self._to = lexicon["to"]
        self._from = lexicon["from"]
        self._hearers = lexicon["hearers"]
        self._stops = lexicon["days"] | lexicon["months"]

    def find(self, items: Items, bounds: Range) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """Outlets and hearers that a sentence names, in its order."""
        outlets: list[Span | None] = []
        hearers: list[Span | None] = []
        for index in range(*bounds):
            low = items.low[index]
            if low in self._via:
                outlets.append(self._outlet(items, index + 1, bounds[1]))
            elif low in self._to:
                phrase = self._phrase(items, index + 1, bounds[1])
                if phrase is not None:
                    known = items.low[phrase[0]] in self._outlets
                    (outlets if known else hearers).append(_span(items, phrase))
        return tuple(filter(None, outlets)), tuple(filter(None, hearers))

    def _outlet(self, items: Items, index: int, end: int) -> Span | None:
        start = index
        while start < end and items.low[start] in self._glue and not items.is_name_like(start):
            start += 1
        stop = self._run(items, start, end)
        if stop == start or start - index > 5:
            return None
        return self._source_of(items, stop, end) or _span(items, (start, stop))

    def _run(self, items: Items, start: int, end: int) -> int:
        """The end of a stretch of capitalised words that are no dates."""
        stop = start
        while stop < end and items.is_name_like(stop) and items.low[stop] not in self._stops:
            stop += 1
        return stop

    def _source_of(self, items: Items, index: int, end: int) -> Span | None:
        """The second outlet of *dilansir BolaStylo dari Crash*."""
        if index + 1 < end and items.low[index] in self._from:
            stop = self._run(items, index + 1, end)
            return _span(items, (index + 1, stop)) if stop > index + 1 else None
        return None

    def _phrase(self, items: Items, index: int, end: int) -> Range | None:
        if index >= end or items.low[index] is QUOTED:
            return None
        stop = index
        while stop < end and items.low[stop] in self._hearers:
            stop += 1
        if stop == index:
            stop = self._run(items, index, end)
        return (index, stop) if stop > index else None


def _span(items: Items, bounds: Range) -> Span:
    return Span(items.tokens[bounds[0]].start, items.tokens[bounds[1] - 1].end)
