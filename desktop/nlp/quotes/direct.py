"""Which marked words are quotes, and which cue each belongs to."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from desktop.nlp.lexicon import Lexicon
from desktop.nlp.quotes.frames import Frame
from desktop.nlp.quotes.marks import Marked
from desktop.nlp.quotes.rules import Rule
from desktop.nlp.sentences import QUOTED, Items

Range = tuple[int, int]

_ENDS = frozenset(".?!…,")


_TRANSCRIPT = re.compile(r"[A-Z]{3,}:")


@dataclass(slots=True)
class Direct:
    """A quote in marks: its number, its item, and the frame or rule that gives it a speaker."""

    number: int
    item: int
    rule: Rule
    frame: Frame | None = None
    #: The frame of the quote that this one goes on from, in languages that count its source here.
    shared: Frame | None = None
    #: The frame of the reported clause around it.
    within: Frame | None = None


class Directs:
    """Tells quotes from scare quotes."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._terms = lexicon["terms"]
        self._alike = lexicon["alike"]
        self._shares = bool(lexicon["shared-source"])

    def choose(
        self,
        items: Items,
        sentences: Sequence[Range],
        marked: Sequence[Marked],
        frames: Sequence[Frame],
    ) -> list[Direct]:
        """The quotes among the marked words, in order."""
        by_number = _claims(items, frames)
        last_of = {frame.sentence: frame for frame in frames}
        around = _clauses(items, frames)
        found: list[Direct] = []
        position = 0
        for item, number in items.quoted.items():
            while position < len(sentences) and sentences[position][1] <= item:
                position += 1
            if position == len(sentences):
                break
            frame = by_number.get(number)
            if frame is not None:
                found.append(Direct(number, item, frame.rule, frame))
                continue
            direct = self._unclaimed(items, item, number, sentences[position], marked, around)
            if direct is not None:
                self._lead_in(items, direct, last_of, position, sentences)
                if found:
                    self._go_on(direct, found[-1], position)
                self._lead_out(items, direct, position, sentences, frames)
                found.append(direct)
        _join(items, found)
        return found

    def _go_on(self, direct: Direct, before: Direct, position: int) -> None:
        r"""Notes whose words go on: *"A," he said. "B."*."""
        frame = before.frame or before.shared
        if direct.frame is None and frame is not None and position - frame.sentence <= 1:
            direct.rule = Rule.NEXT_TO_QUOTE
        if not self._shares:
            return
        if direct.frame is None and frame is not None and position - frame.sentence <= 2:
            direct.shared = frame

    def _lead_in(
        self,
        items: Items,
        direct: Direct,
        last_of: dict[int, Frame],
        position: int,
        sentences: Sequence[Range],
    ) -> None:
        r"""Gives a quote behind a colon the cue of the sentence before: *Ia berkata: "..."*."""
        item = direct.item
        if direct.frame is not None or not item or items.low[item - 1] != ":":
            return
        before = position if sentences[position][0] < item else position - 1
        frame = last_of.get(before)
        if frame is not None and not frame.quoted and frame.clause is None:
            direct.frame, direct.rule = frame, Rule.LEAD_IN

    def _lead_out(
        self,
        items: Items,
        direct: Direct,
        position: int,
        sentences: Sequence[Range],
        frames: Sequence[Frame],
    ) -> None:
        r"""Gives a quote that opens its paragraph the source behind: *"A." Hal itu dikatakan X*."""
        before = direct.item - 1
        if direct.frame is not None or (before >= 0 and _together(items, before, direct.item)):
            return
        at = bisect_right(frames, position, key=attrgetter("sentence"))
        frame = frames[at] if at < len(frames) else None
        if frame is None or frame.sentence != position + 1 or frame.rule is not Rule.PASSIVE_CUE:
            return
        begin = sentences[position + 1][0]
        said = frame.quoted or frame.clause is not None or not _together(items, direct.item, begin)
        if not said and not any(low in self._alike for low in items.low[begin : frame.cue[0]]):
            direct.frame, direct.rule = frame, Rule.LEAD_IN

    def _unclaimed(
        self,
        items: Items,
        item: int,
        number: int,
        sentence: Range,
        marked: Sequence[Marked],
        around: dict[int, Frame],
    ) -> Direct | None:
        """Marked words without a cue of their own: a quote only if they stand like one."""
        words = marked[number]
        text = items.text[words.start : words.end]
        frame = around.get(item)
        if frame is not None:
            if self._is_saying(items, item, text):
                return Direct(number, item, frame.rule, frame, within=frame)
            return None
        if words.single or _TRANSCRIPT.match(text) or not _is_sentence(items, item, text, sentence):
            return None
        return Direct(number, item, Rule.LATEST_SPEAKER)

    def _is_saying(self, items: Items, item: int, text: str) -> bool:
        """Whether marked words inside a reported clause are said words and no term or title."""
        if item and items.low[item - 1] in self._terms:
            return False
        words = text.split()
        lower = sum(word[0].islower() for word in words)
        return len(words) >= 4 and lower * 2 >= len(words)


def _is_sentence(items: Items, item: int, text: str, sentence: Range) -> bool:
    """Whether marked words are a sentence of their own."""
    begin, end = sentence
    stripped = text.strip()
    if len(stripped.split()) < 2:
        return False
    first = next((char for char in stripped if char.isalnum()), "")
    whole = all(
        items.low[i] is QUOTED or not items.tokens[i].text[0].isalnum() for i in range(begin, end)
    )
    opened = item == begin or items.low[item - 1] in {",", ":"}
    ended = stripped[-1] in _ENDS
    if whole:
        capital = first.isupper() or first.isdigit()
        return ended or (capital and len(stripped.split()) >= 5)
    return opened and ended and (first.isupper() or items.low[item - 1] == ",")


def _claims(items: Items, frames: Sequence[Frame]) -> dict[int, Frame]:
    """The frame of each claimed quote: the first cue behind it, else the last one before it."""
    places = {number: item for item, number in items.quoted.items()}
    claims: dict[int, Frame] = {}
    for frame in frames:
        for number in frame.quoted:
            old = claims.get(number)
            if old is None or old.cue[0] < places[number]:
                claims[number] = frame
    return claims


def _clauses(items: Items, frames: Sequence[Frame]) -> dict[int, Frame]:
    """The frame whose reported clause holds a quoted item."""
    around: dict[int, Frame] = {}
    quoted = list(items.quoted)
    at = 0
    clauses = [(frame.clause, frame) for frame in frames if frame.clause is not None]
    for (start, end), frame in sorted(clauses, key=_clause_start):
        while at < len(quoted) and quoted[at] < start:
            at += 1
        while at < len(quoted) and quoted[at] < end:
            around.setdefault(quoted[at], frame)
            at += 1
    return around


def _together(items: Items, one: int, other: int) -> bool:
    """Whether two items stand in one paragraph."""
    return "\n" not in items.text[items.tokens[one].end : items.tokens[other].start]


def _clause_start(clause: tuple[Range, Frame]) -> Range:
    return clause[0]


def _join(items: Items, found: list[Direct]) -> None:
    r"""Gives quotes without a cue the cue of the quote that follows: *"A." "B," ujarnya*.

    Not where they go on from a quote of their own paragraph: *"A," kata X. "B."* and then *"C,"
    kata Y*.
    """
    goes_on = {
        later.item
        for earlier, later in pairwise(found)
        if later.rule is Rule.NEXT_TO_QUOTE and _together(items, earlier.item, later.item)
    }
    for one, following in reversed(list(pairwise(found))):
        if one.item in goes_on and not _together(items, one.item, following.item):
            continue
        if one.frame is not None or following.frame is None or following.within is not None:
            continue
        if following.item == one.item + 1 and following.frame.rule is Rule.CONTENT_CUE_SOURCE:
            one.frame, one.rule = following.frame, Rule.NEXT_TO_QUOTE
