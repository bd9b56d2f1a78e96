"""Which pieces of a page are its article."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.reading.page.pieces import Piece

_SHINGLE = 4
# A piece is what an extractor found if most of its words, in fours, are in that.
_FOUND = 0.6
_SENTENCE_WORDS = 8
_LONG_SENTENCE_WORDS = 20
_SHORT_SENTENCE_WORDS = 3
_MOST_LINKED = 0.5
_ALL_LINKED = 0.9
# A box belongs to the article if it holds this much of what was found.
_LEAST_SHARE = 0.08
# A strict extractor that finds less than this of what a lenient one finds has lost its way.
_LEAST_TRUST = 0.5
# "MATARAM - Sebanyak 29 penerbangan", "VIVA.co.id - Pianis cilik"
DATELINE = re.compile(r".{2,60}?\s?[-–—]{1,2}\s")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")
# Elements that hold words; what holds these is a box.
_WORDY = re.compile(
    "a|b|blockquote|br|center|d[dlt]|em|font|h[1-6]|hr|i|li|ol|p|pre|q|span|strong"
    "|table|tbody|thead|tr|ul"
)

_Fours = frozenset[tuple[str, ...]]


def _fours(text: str) -> _Fours:
    """The runs of four words of a text; of a shorter one, the words themselves."""
    words = text.split()
    if len(words) < _SHINGLE:
        return frozenset({tuple(words)})
    return frozenset(tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))


def anchored(found: Sequence[Piece], texts: Iterable[str]) -> list[bool]:
    """Whether each piece is in what an extractor found."""
    known: _Fours = frozenset().union(*(_fours(text) for text in texts))
    if not known:
        return [False] * len(found)
    flags = []
    for piece in found:
        runs = _fours(piece.text)
        flags.append(len(runs & known) >= _FOUND * len(runs))
    return flags


def is_sentence(piece: Piece) -> bool:
    """Whether a piece is reading matter rather than a label or a link."""
    most = _ALL_LINKED if piece.words >= _LONG_SENTENCE_WORDS else _MOST_LINKED
    return piece.words >= _SENTENCE_WORDS and piece.linked < most and not piece.heading


def chosen(found: Sequence[Piece], strict: Sequence[bool], lenient: Sequence[bool]) -> list[Piece]:
    """The pieces of the article, from what a strict and a lenient extractor found of it.

    Both lose paragraphs that stand in one box with those they found; these are taken too.
    """
    if _weight(found, strict) < _LEAST_TRUST * _weight(found, lenient):
        strict = lenient
    if not any(lenient):
        # What is too short for an extractor is taken whole.
        strict = [is_sentence(piece) for piece in found]
    boxes = _boxes_of(found)
    ours = _article_boxes(found, boxes, strict)
    inside = [box in ours for box in boxes]
    sure = [
        index
        for index, piece in enumerate(found)
        if is_sentence(piece) and (strict[index] or inside[index])
    ]
    if not sure:
        return [piece for piece, flag in zip(found, lenient, strict=True) if flag]
    kept = [
        piece
        for index, piece in enumerate(found[: sure[-1] + 1])
        if index >= sure[0] and (strict[index] or (inside[index] and piece.linked < _MOST_LINKED))
    ]
    head = list(_head(found, strict, inside, sure[0]))
    return [*reversed(head), *kept, *_tail(found, strict, inside, sure[-1] + 1)]


def _head(
    found: Sequence[Piece], strict: Sequence[bool], inside: Sequence[bool], end: int
) -> Iterator[Piece]:
    """Short sentences or a dateline before the first long one, last first: "Siapa dia?"."""
    for index in range(end - 1, -1, -1):
        piece = found[index]
        label = piece.heading or not _SENTENCE_END.search(piece.text)
        ours = inside[index] and strict[index] and not piece.after_picture
        # "KEDIRI - Harga cabai turun" in a box of its own is the first paragraph all the same.
        if label or not (ours or (is_sentence(piece) and DATELINE.match(piece.text))):
            return
        yield piece


def _tail(
    found: Sequence[Piece], strict: Sequence[bool], inside: Sequence[bool], start: int
) -> Iterator[Piece]:
    """Short lines after the last long sentence: a list at the end, "Ia tertawa," kata Rini."""
    for index in range(start, len(found)):
        piece = found[index]
        ours = strict[index] or piece.heading or _is_short_sentence(piece) or _is_item(piece)
        if not (inside[index] and ours):
            return
        yield found[index]


def _is_item(piece: Piece) -> bool:
    return piece.element.tag == "li" and not piece.linked


def _is_short_sentence(piece: Piece) -> bool:
    ended = _SENTENCE_END.search(piece.text) is not None
    return ended and piece.words >= _SHORT_SENTENCE_WORDS and not piece.linked


def _weight(found: Sequence[Piece], flags: Sequence[bool]) -> int:
    return sum(
        piece.words for piece, flag in zip(found, flags, strict=True) if flag and is_sentence(piece)
    )


def _boxes_of(found: Sequence[Piece]) -> list[Any]:
    """The box of each piece: the element that holds its paragraph and those beside it."""
    own = Counter(piece.element for piece in found)
    return [_box(piece.element, own) for piece in found]


def _box(element: Any, own: Counter[Any]) -> Any:
    # A div that is one paragraph lies in the box; a div of lines with breaks between is the box.
    if own[element] == 1 and not _WORDY.fullmatch(element.tag) and element.getparent() is not None:
        element = element.getparent()
    while _WORDY.fullmatch(element.tag) and element.getparent() is not None:
        element = element.getparent()
    return element


def _article_boxes(found: Sequence[Piece], boxes: Sequence[Any], flags: Sequence[bool]) -> set[Any]:
    """The boxes that hold the article, and those of the same name: an advert cuts it into many."""
    weights: Counter[Any] = Counter()
    for piece, box, flag in zip(found, boxes, flags, strict=True):
        if flag and is_sentence(piece):
            weights[box] += piece.words
    least = _LEAST_SHARE * weights.total()
    ours = {box for box, weight in weights.items() if weight >= least}
    names = {(box.tag, box.get("class")) for box in ours if box.get("class")}
    return ours | {box for box in boxes if (box.tag, box.get("class")) in names}
