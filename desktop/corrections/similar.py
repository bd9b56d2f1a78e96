"""Finding words that were edited: those of a text that are most like an anchor's."""

import re
from collections import Counter

from desktop.corrections.context import agreement, likeness
from desktop.model.span import Span
from desktop.model.work import Anchor

#: Longer words than this, in code points, are found as they were or not at all.
_LONGEST = 5_000
#: Code points of a piece that an edit has likely left whole, and how far apart pieces begin.
_PIECE, _STRIDE = 8, 4
#: A piece that stands in more places than this tells nothing.
_COMMON = 100
#: How many places are looked at closely.
_PLACES = 3
#: Share of the same code points that makes words the same: of short ones, and of long ones.
_SHORT, _LONG = 0.8, 0.7
_SHORT_LENGTH = 24
#: What must agree of the words around on one side, unless the words are as good as the same.
_AROUND, _AS_GOOD = 0.65, 0.9


def most_similar(text: str, anchor: Anchor) -> Span | None:
    """The words most like the anchor's, or None where none are the same but for an edit.

    What says another number is not the same: of "700 personel" and "800 personel" only one may
    have been confirmed.
    """
    if len(anchor.exact) > _LONGEST:
        return None
    found = [
        span
        for shift in _shifts(text, anchor)
        if (span := _aligned(text, anchor, shift)) is not None and _is_same(text, span, anchor)
    ]
    return max(found, key=lambda span: likeness(span.of(text), anchor.exact), default=None)


def _whole(anchor: Anchor) -> str:
    return anchor.prefix + anchor.exact + anchor.suffix


def _shifts(text: str, anchor: Anchor) -> list[int]:
    """Where the anchor's whole would begin by most of its pieces that are still in the text."""
    whole = _whole(anchor)
    votes: Counter[int] = Counter()
    for offset in range(0, max(1, len(whole) - _PIECE + 1), _STRIDE):
        found = _occurrences(text, whole[offset : offset + _PIECE])
        votes.update(start - offset for start in found)
    return [shift for shift, _count in votes.most_common(_PLACES)]


def _occurrences(text: str, piece: str) -> list[int]:
    """Where a piece stands; nowhere, if it is so common that it tells nothing."""
    found: list[int] = []
    start = text.find(piece)
    while start >= 0 and len(found) <= _COMMON:
        found.append(start)
        start = text.find(piece, start + 1)
    return found if len(found) <= _COMMON else []


def _aligned(text: str, anchor: Anchor, shift: int) -> Span | None:
    """What the anchor's words became, if its whole begins about there."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - as above

    whole = _whole(anchor)
    slack = max(_PIECE, len(whole) // 5)
    start = max(0, shift - slack)
    region = text[start : max(0, shift) + len(whole) + slack]
    first, last = len(anchor.prefix), len(anchor.prefix) + len(anchor.exact)
    kept = [
        (block.a + skipped, block.b + skipped, block.size - skipped)
        for block in Levenshtein.opcodes(whole, region).as_matching_blocks()
        if (skipped := max(0, first - block.a)) < block.size and block.a < last
    ]
    if not kept:
        return None
    begin = kept[0][1]
    end = max(at + min(size, last - offset) for offset, at, size in kept)
    return _whole_words(text, start + begin, start + end)


def _whole_words(text: str, start: int, end: int) -> Span | None:
    """The range with the words that it cuts, without spaces around it."""
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Span(start, start + len(words)) if words else None


def _is_same(text: str, span: Span, anchor: Anchor) -> bool:
    words, exact = span.of(text), anchor.exact
    if re.findall(r"\d+", words) != re.findall(r"\d+", exact):
        return False
    alike, short = likeness(words, exact), len(exact) < _SHORT_LENGTH
    if alike < (_SHORT if short else _LONG):
        return False
    return (alike >= _AS_GOOD and not short) or agreement(text, span, anchor)[0] >= _AROUND
