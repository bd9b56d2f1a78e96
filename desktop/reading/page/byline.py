"""Who wrote an article: a person, never the outlet."""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any

from desktop.reading.page.pieces import pieces
from desktop.reading.titles import letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.reading.page.pieces import Piece

_AUTHOR_META = (
    "//meta[@name='author' or @name='content_author' or @name='dtk:author'"
    " or @name='parsely-author'"
    " or @name='sailthru.author' or @name='dc.creator' or @name='dable:author'"
    " or @property='dable:author' or @property='article:author']/@content"
)
_AUTHOR_BOX = (
    "//*[@itemprop='author' or @rel='author' or contains(@class, 'author')"
    " or contains(@class, 'penulis') or contains(@class, 'reporter')"
    " or contains(@class, 'jurnalis')"
    " or contains(@class, 'wartawan') or contains(@class, 'pewarta') or contains(@class, 'byline')"
    " or contains(@class, 'credit-title')]"
)
# As in "Pewarta: Nur Imansyah", "Oleh : Maya Sofia" and "By Jane Doe".
_LABEL = re.compile(
    r"(?i)^\W*(?:pewarta|penulis|reporter|wartawan|jurnalis|oleh|ditulis oleh|laporan"
    r"|(?:written|posted|analysis) by|by"
    r"|rep)\b[:\s]+"
)
_LABELLED = re.compile(
    r"(?i)^\W*(?:pewarta|penulis|reporter|wartawan|jurnalis|oleh|ditulis oleh|rep|written by)"
    r"\s*:\s*(.+)"
)
# The one who edited it is all that some outlets name: "Red: Yudha Manggala P Putra".
_EDITED = re.compile(r"(?i)(?:^|\W)(?:red|redaktur)\s*:\s*(.+)")
_NEXT_LABEL = re.compile(
    r"(?i)\s*(?:\b(?:editor|red|redaktur|rep|reporter|uploader|sumber|foto|published|diterbitkan"
    r"|tayang)\b\s*:.*|\s[|•·/]\s.*|\s[-–—]\s.*)$"
)
# "Reporter" on a line of its own, with the name on the next.
_BARE_LABEL = re.compile(r"(?i)\W*(?:pewarta|penulis|reporter|wartawan|jurnalis|oleh)\W*")
_PARTS = re.compile(r"\s*(?:[,;/&]|\bdan\b|\band\b)\s*")
_STATION = re.compile(r"(?i)^(?:kontributor|koresponden|reporter|wartawan|jurnalis|tim|biro)\b\s*")
# What is in the name of no person: a firm, a desk, an address.
_NO_PERSON = re.compile(
    r"(?i)\b(?:pt|cv|tim|team|redaksi|redaktur|admin|administrator|media|news|berita|online|cyber"
    r"|network|editor|editorial|staff|newsroom|desk|jurnalis|reporter|penulis|kontributor|pewarta"
    r"|wartawan|author|agency|press|indonesia|follow|oleh|user|guest)\b|[\d@:/]|\.(?:com|co|id|tv)\b"
)
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,5}")
_BOX_WORDS = 15
_LINE_WORDS = 25


def byline(
    found: Iterable[Piece],
    tree: Any,
    named: Sequence[str],
    outlets: Sequence[str],
    media: frozenset[str],
) -> str | None:
    """The author of the article on a page of these pieces; `named` are those of its JSON-LD.

    An author is none of the names that the outlet goes by, nor another of the `media`.
    """
    lines = [piece for piece in found if piece.words <= _LINE_WORDS]
    known = [letters(outlet) for outlet in outlets if letters(outlet)]
    sources: tuple[Iterable[str], ...] = (
        [", ".join(named)],
        _labelled(lines, _LABELLED),
        _boxed(tree),
        [str(value) for value in tree.xpath(_AUTHOR_META)],
        _below_label(lines),
        _labelled(lines, _EDITED),
    )
    author: list[str] = []
    for text in chain.from_iterable(sources):
        people = [name for name in _people(text, known) if letters(name) not in media]
        # Some pages have a box for each of several authors, and all of them in the head.
        if people and (not author or set(author) < set(people)):
            author = people
    return ", ".join(author) or None


def _labelled(lines: Sequence[Piece], label: re.Pattern[str]) -> Iterator[str]:
    for line in lines:
        match = label.search(line.text)
        if match:
            yield match[1]


def _below_label(lines: Sequence[Piece]) -> Iterator[str]:
    for label, line in pairwise(lines):
        if _BARE_LABEL.fullmatch(label.text):
            yield line.text


def _boxed(tree: Any) -> Iterator[str]:
    for box in tree.xpath(_AUTHOR_BOX):
        inner = list(pieces(box))
        if sum(piece.words for piece in inner) <= _BOX_WORDS:
            yield from (piece.text for piece in inner)


def _people(text: str, outlets: Sequence[str]) -> list[str]:
    """The persons in a line: "Kontributor Lhokseumawe, Masriadi" is Masriadi alone."""
    text = _NEXT_LABEL.sub("", _LABEL.sub("", " ".join(text.split())))
    found = []
    for part in _PARTS.split(text):
        name = part.strip(" .-–|")
        if _is_person(name, outlets) and not _STATION.match(name) and name not in found:
            found.append(name)
    return found


def _is_person(name: str, outlets: Sequence[str]) -> bool:
    if not _NAME.fullmatch(name) or _NO_PERSON.search(name) or name.islower():
        return False
    if name.isupper() and " " not in name:
        return False
    plain = letters(name)
    return not any(plain in outlet or outlet in plain for outlet in outlets)
