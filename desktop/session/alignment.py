"""Which quotes of two articles are the same statement, and how the words differ; pure."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from enum import StrEnum

from desktop.model.analysis import Analysis, Quote
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.selection import speaker_of

LIKE, LIKE_SAME = 0.65, 0.45
#: Fewer words in common, by weight, say nothing: *akan terus bekerja* is anybody's.
_LEAST, _LEAST_WHOLE = 3.0, 2.0
_COMMON_WEIGHT = 0.25
_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
#: *perbaiki*, *diperbaiki*; *gedungnya*, *gedung*: one word to whoever tells what was said.
_AFFIX = re.compile(r"^di(?=\w{5})|(?<=\w{4})(?:nya|lah|kah)$")
_COMMON = frozenset(
    """
    yang dan di ke dari untuk pada dengan itu ini tersebut adalah akan telah sudah juga tidak dalam
    oleh sebagai karena bahwa saya kami kita mereka dia ia ada bisa dapat atau agar para
    the a an of to in and that is are was were it for on with as be has have we i they he she will
    not this at by
    """.split()  # noqa: SIM905 - a list of words is read as words
)


class Change(StrEnum):
    """What became of words from the left quote to the right one."""

    SAME = "same"
    LOST = "lost"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words with one fate; spans are those of each article's text."""

    change: Change
    left: Span | None
    right: Span | None


@dataclass(frozen=True, slots=True)
class Pair:
    """The same statement in two articles."""

    left: Quote
    right: Quote
    #: From 0 to 1.
    likeness: float
    pieces: tuple[Piece, ...]

    def words(self, change: Change, left_text: str, right_text: str) -> int:
        """How many words were lost, added or changed; of changed ones the more numerous side."""
        count = 0
        for piece in self.pieces:
            if piece.change is change:
                sides = ((piece.left, left_text), (piece.right, right_text))
                count += max(len(_WORD.findall(s.of(text))) if s else 0 for s, text in sides)
        return count


@dataclass(frozen=True, slots=True)
class Alignment:
    """All pairs in the order of the left article, and the quotes that stand in one alone."""

    pairs: tuple[Pair, ...]
    left_only: tuple[Quote, ...]
    right_only: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """A quote as its words."""

    quote: Quote
    #: Without case and accents, and the same without affixes.
    words: tuple[str, ...]
    stems: tuple[str, ...]
    spans: tuple[Span, ...]
    weight: float


def align(left: Article, found_left: Analysis, right: Article, found_right: Analysis) -> Alignment:
    """The pairs of two articles. Marked parts of a reported clause go with their clause.

    The measure: words without case, accents, di- and -nya, -lah, -kah; `m` is the weight of
    those that `difflib` finds in the same order in both, each 1 and the commonest 0.25. Likeness is
    0.7 m / (weight of the lighter quote) + 0.3 m / (mean weight of both), so that half of a
    sentence is still like the whole. From LIKE on two quotes are a pair, with one speaker from
    LIKE_SAME on; the likest come first and take their quotes. A quote left over is a pair with a
    taken one whose other words it has: one outlet says in one sentence what another says in two.
    """
    ours = [_said(q, left.text) for q in found_left.quotes if q.within is None]
    theirs = [_said(q, right.text) for q in found_right.quotes if q.within is None]
    rated = sorted(_rated(ours, theirs), key=lambda each: -each[0])
    taken_left: set[str] = set()
    taken_right: set[str] = set()
    pairs: list[Pair] = []
    for likeness, a, b in rated:
        if a.quote.id in taken_left and b.quote.id in taken_right:
            continue
        shared = a.quote.id in taken_left or b.quote.id in taken_right
        if shared and not _fits_in(a, b, pairs):
            continue
        taken_left.add(a.quote.id)
        taken_right.add(b.quote.id)
        pairs.append(Pair(a.quote, b.quote, likeness, tuple(_pieces(a, b))))
    return Alignment(
        tuple(sorted(pairs, key=lambda pair: (pair.left.span, pair.right.span))),
        tuple(each.quote for each in ours if each.quote.id not in taken_left),
        tuple(each.quote for each in theirs if each.quote.id not in taken_right),
    )


def likeness(left: Quote, left_text: str, right: Quote, right_text: str) -> float:
    """How like two quotes are, from 0 to 1."""
    return _like(_said(left, left_text), _said(right, right_text))


def _said(quote: Quote, text: str) -> _Said:
    found = list(_WORD.finditer(text, quote.span.start, quote.span.end))
    words = tuple(_folded(match[0]) for match in found)
    stems = tuple(_AFFIX.sub("", word) for word in words)
    spans = tuple(Span(*match.span()) for match in found)
    return _Said(quote, words, stems, spans, sum(map(_weight, stems)))


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(each for each in plain if not unicodedata.combining(each))


def _weight(word: str) -> float:
    return _COMMON_WEIGHT if word in _COMMON else 1.0


def _rated(ours: Sequence[_Said], theirs: Sequence[_Said]) -> Iterator[tuple[float, _Said, _Said]]:
    for a in ours:
        bag = frozenset(a.stems)
        for b in theirs:
            # Without regard to order the words in common are never fewer: most pairs end here.
            most = sum(_weight(word) for word in b.stems if word in bag)
            if most < _least(a, b):
                continue
            like = _like(a, b)
            same = speaker_of(a.quote) and _same_speaker(a.quote, b.quote)
            if like >= (LIKE_SAME if same else LIKE):
                yield like, a, b


def _same_speaker(left: Quote, right: Quote) -> bool:
    """Whether the last words of the names are the same: *Jens Stoltenberg*, *Stoltenberg*."""
    names = [_folded(speaker_of(quote)).split() for quote in (left, right)]
    return bool(names[0]) and bool(names[1]) and names[0][-1] == names[1][-1]


def _least(a: _Said, b: _Said) -> float:
    """The weight of words in common from which two quotes can be a pair.

    Less is enough where it is all that both say: *Kado terindah*, but not *Oleh karena itu*.
    """
    return min(_LEAST, max(_LEAST_WHOLE, a.weight, b.weight))


def _like(a: _Said, b: _Said) -> float:
    matched = sum(
        _weight(word) for block in _blocks(a, b) for word in a.stems[block.a : block.a + block.size]
    )
    if matched < _least(a, b):
        return 0.0
    return 0.7 * matched / min(a.weight, b.weight) + 0.3 * 2 * matched / (a.weight + b.weight)


def _blocks(a: _Said, b: _Said) -> list[Match]:
    return SequenceMatcher(None, a.stems, b.stems, autojunk=False).get_matching_blocks()


def _fits_in(a: _Said, b: _Said, pairs: Sequence[Pair]) -> bool:
    """Whether the words in common were not matched in the pair that one of both is in already."""
    used = [
        piece
        for pair in pairs
        for piece in pair.pieces
        if piece.change is Change.SAME and (pair.left == a.quote or pair.right == b.quote)
    ]
    for block in _blocks(a, b):
        if not block.size:
            continue
        ours = Span(a.spans[block.a].start, a.spans[block.a + block.size - 1].end)
        theirs = Span(b.spans[block.b].start, b.spans[block.b + block.size - 1].end)
        for piece in used:
            overlaps_left = piece.left is not None and piece.left.overlaps(ours)
            overlaps_right = piece.right is not None and piece.right.overlaps(theirs)
            if overlaps_left or overlaps_right:
                return False
    return True


_FATES = {"equal": Change.SAME, "delete": Change.LOST, "insert": Change.ADDED}


def _pieces(a: _Said, b: _Said) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, a.words, b.words, autojunk=False)
    for tag, first, last, first_right, last_right in matcher.get_opcodes():
        yield Piece(
            _FATES.get(tag, Change.CHANGED),
            _run(a.spans, first, last),
            _run(b.spans, first_right, last_right),
        )


def _run(spans: Sequence[Span], first: int, last: int) -> Span | None:
    return Span(spans[first].start, spans[last - 1].end) if last > first else None
