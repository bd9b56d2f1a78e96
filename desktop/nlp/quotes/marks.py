"""Words inside quotation marks: pairs of marks, repaired where one is missing."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_DOUBLE = re.compile(r"[\"“”„«»]+")
_TYPED = re.compile(r"[\"“”„«»]+|''|``")
_SINGLE = re.compile(r"(?<![\w'‘’])['‘](?=\w)([^\n\"“”‘]{1,300}?)(?<=[\w.,!?…)])['’](?!\w)")
_OPENERS = frozenset("“„«")
_BEFORE = frozenset(" \t\n\xa0([{-–—/:;,>")
_AFTER = frozenset(" \t\n\xa0)]}.,;:?!-–—/<…")
_ENDERS = frozenset(".?!…,")
#: A quote whose closing mark is missing is cut at most so many characters after its opening.
_REACH = 4000


class Marked(NamedTuple):
    """Words inside marks: [start, end) without the marks, [outer_start, outer_end) with them."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    #: Whether a missing mark was guessed.
    repaired: bool = False
    #: Whether the marks are single ones.
    single: bool = False


class _Mark(NamedTuple):
    start: int
    end: int
    #: "open", "close", or "either" where only the state can tell.
    side: str


def _side(text: str, match: re.Match[str], low: int, high: int) -> str:
    """Which way a mark turns, by the spaces around it, then by its own shape."""
    before = text[match.start() - 1] if match.start() > low else " "
    after = text[match.end()] if match.end() < high else " "
    opens = before in _BEFORE and after not in " \t\n\xa0" and before != ","
    closes = before not in " \t\n\xa0([{" and after in _AFTER
    if opens != closes:
        return "open" if opens else "close"
    mark = match[0][0]
    if mark in _OPENERS:
        return "open"
    return "either"


def _marks(
    text: str, low: int, high: int, cue: re.Pattern[str], marks: re.Pattern[str]
) -> list[_Mark]:
    """The marks of a paragraph; one that a cue follows closes, whatever it looks like."""
    found = []
    for match in marks.finditer(text, low, high):
        side = _side(text, match, low, high)
        if side == "open" and cue.match(text, match.end()):
            before = text[max(low, match.start() - 2) : match.start()].strip()
            side = "close" if before[-1:] in _ENDERS and before else side
        found.append(_Mark(match.start(), match.end(), side))
    return found


class Pairing:
    """Pairs the marks of paragraphs.

    `typed`: two single marks make a double one, as typewriters have it. `cue` matches a cue
    with its source, `cut` the point before one, behind a comma or full stop.
    """

    def __init__(self, cue: re.Pattern[str], cut: re.Pattern[str], *, typed: bool = True) -> None:
        self._cue = cue
        self._marks = _TYPED if typed else _DOUBLE
        self._cut = cut

    def find(self, text: str, spans: Sequence[tuple[int, int]]) -> list[list[Marked]]:
        """The marked words of each paragraph, in order, none inside another."""
        marks = [_marks(text, low, high, self._cue, self._marks) for low, high in spans]
        result: list[list[Marked]] = []
        for index, (low, high) in enumerate(spans):
            following = marks[index + 1] if index + 1 < len(spans) else []
            goes_on = bool(following) and following[0].start == spans[index + 1][0]
            doubles = list(self._pair(text, marks[index], low, high, goes_on=goes_on))
            result.append(sorted(doubles + _singles(text, low, high, doubles)))
        return result

    def _pair(
        self, text: str, marks: list[_Mark], low: int, high: int, *, goes_on: bool
    ) -> Iterator[Marked]:
        """Walks the marks of a paragraph; at most one quote is open."""
        opened: _Mark | None = None
        for index, mark in enumerate(_without_nested(marks)):
            closed: Marked | None = None
            if opened is None:
                if mark.side != "close":
                    opened = mark
                elif index == 0:
                    closed = self._lost_opening(text, mark, low)
            elif mark.side == "open":
                closed = self._lost_closing(text, opened, mark.start, adjacent=True)
                opened = mark
            else:
                closed = Marked(opened.end, mark.start, opened.start, mark.end)
                opened = None
            if closed is not None and closed.start < closed.end:
                yield closed
        if opened is not None and opened.end < high:
            yield self._unclosed(text, opened, low, high, goes_on=goes_on)

    def _unclosed(self, text: str, opened: _Mark, low: int, high: int, *, goes_on: bool) -> Marked:
        """The quote whose closing mark the paragraph lacks."""
        if goes_on and opened.start == low:
            return Marked(opened.end, high, opened.start, high, repaired=True)
        return self._lost_closing(text, opened, high, adjacent=opened.start == low)

    def _lost_closing(self, text: str, opened: _Mark, limit: int, *, adjacent: bool) -> Marked:
        """Closes before a cue, else at `limit` if `adjacent`, else at the sentence's end."""
        limit = min(limit, opened.end + _REACH)
        found = self._cut.search(text, opened.end, limit)
        if found:
            end = found.start()
        else:
            end = limit
            while end > opened.end and text[end - 1].isspace():
                end -= 1
            stop = _SENTENCE_END.search(text, opened.end, limit)
            if stop and not adjacent:
                end = stop.end()
        end = max(end, opened.end + 1)
        return Marked(opened.end, end, opened.start, end, repaired=True)

    def _lost_opening(self, text: str, mark: _Mark, low: int) -> Marked | None:
        """A first mark that closes: the words since the paragraph's start."""
        if low < mark.start and text[mark.start - 1] in _ENDERS:
            return Marked(low, mark.start, low, mark.end, repaired=True)
        return None


_SENTENCE_END = re.compile(r"[.?!…](?=\s+[A-Z“\"])")


def _without_nested(marks: list[_Mark]) -> list[_Mark]:
    r"""The marks without quotes inside quotes: *"... "Pergi!" lalu ..."*."""
    kept: list[_Mark] = []
    open_now = False
    index = 0
    while index < len(marks):
        mark = marks[index]
        following = [other.side for other in marks[index + 1 : index + 3]]
        if open_now and mark.side == "open" and following == ["close", "close"]:
            index += 2
            continue
        open_now = mark.side == "open" or (mark.side == "either" and not open_now)
        kept.append(mark)
        index += 1
    return kept


def _singles(text: str, low: int, high: int, doubles: list[Marked]) -> list[Marked]:
    """Words in single marks outside the double ones."""
    found = []
    index = 0
    for match in _SINGLE.finditer(text, low, high):
        while index < len(doubles) and doubles[index].outer_end <= match.start():
            index += 1
        if index < len(doubles) and doubles[index].outer_start < match.end():
            continue
        found.append(Marked(match.start(1), match.end(1), match.start(), match.end(), single=True))
    return found
