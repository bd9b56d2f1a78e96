"""What may stand between a cue and its clause: *mengatakan kepada wartawan, Senin (1/2), bahwa*."""

from desktop.nlp.lexicon import Lexicon
from desktop.nlp.sentences import Items

_REACH = 24


class Asides:
    """Steps over hearers, dates and occasions."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._that = lexicon["that"]
        self._surely_that = lexicon["surely-that"]
        self._if = lexicon["if"]
        self._then = lexicon["then"] | {","}
        self._also = lexicon["also"]
        self._occasions = lexicon["occasions"]
        self._hearing = lexicon["hearing"]
        self._to = lexicon["to"]
        self._like = lexicon["like"]
        self._via = lexicon["via"]
        self._times = lexicon["days"] | lexicon["times"]
        self._going_on = self._times | lexicon["aside-goes-on"]

    def opening(self, items: Items, index: int, end: int) -> tuple[int, str]:
        """Where a clause begins behind a cue, and whether *bahwa* or a comma opened it."""
        opened = ""
        low = items.low
        if index < end and low[index] in self._also:
            index += 1
        index = self._aside(items, index, end) or index
        if index < end and low[index] in {",", ":"}:
            opened = "comma" if low[index] == "," else "colon"
            index = self.past_comma(items, index + 1, end)
        if index < end and low[index] in self._that and not self.is_conditional(items, index, end):
            return index + 1, "that"
        return index, opened

    def past_comma(self, items: Items, index: int, end: int) -> int:
        """Steps over an aside that ends in a comma; else stays."""
        skipped = self._aside(items, index, end)
        if skipped is not None and items.low[skipped - 1] == ",":
            return skipped
        return index

    def next_comma(self, items: Items, index: int, end: int) -> int | None:
        """The next comma within reach."""
        for at in range(index, min(end, index + _REACH)):
            if items.low[at] == ",":
                return at
        return None

    def is_conditional(self, items: Items, index: int, end: int) -> bool:
        """Whether *jika* is a condition (..., maka ...) and does not open the clause."""
        if items.low[index] not in self._if:
            return False
        return any(low in self._then for low in items.low[index + 1 : min(end, index + 16)])

    def _aside(self, items: Items, index: int, end: int) -> int | None:
        """The index behind *kepada wartawan, Senin (1/2),* or *dalam keterangannya,*."""
        if index + 1 >= end:
            return None
        stop = min(end, index + _REACH)
        if items.low[index] not in self._times and not self._is_occasion(items, index, stop):
            return None
        for at in range(index + 1, stop):
            low = items.low[at]
            if low in self._surely_that:
                return at
            if low in {",", ":"} and not (at + 1 < stop and items.low[at + 1] in self._going_on):
                return at + 1
        return None

    def _is_occasion(self, items: Items, index: int, stop: int) -> bool:
        if items.low[index] in self._like:
            return items.low[index + 1] in self._via
        if items.low[index] not in self._hearing:
            return False
        near = items.low[index + 1 : min(stop, index + 4)]
        return items.low[index] in self._to or any(low in self._occasions for low in near)
