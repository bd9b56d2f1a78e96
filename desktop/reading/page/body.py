"""The paragraphs of the article on a page."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from desktop.model.article import ParagraphKind
from desktop.reading.blocks import blocks
from desktop.reading.normal import normalise
from desktop.reading.page.choice import DATELINE, anchored, chosen
from desktop.reading.page.cleaning import cleaned
from desktop.reading.page.extraction import texts
from desktop.reading.page.furniture import clear
from desktop.reading.page.pieces import pieces
from desktop.reading.titles import letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.reading.page.pieces import Piece
    from desktop.reading.page.words import PageWords
    from desktop.reading.plain import Block

_DESCRIPTION = "//meta[@name='description' or @property='og:description']/@content"
# A page whose text a script would fetch has it in JSON-LD at most.
_LEAST_OF_LINKED = 0.5


def paragraphs(tree: Any, host: str, linked: str, words: PageWords) -> list[Block]:
    """The paragraphs of the article on a page of `host`, whose JSON-LD says `linked`."""
    body = tree.find("body")
    body = deepcopy(tree if body is None else body)
    clear(body, words)
    found = list(pieces(body))
    ours = chosen(found, *(anchored(found, _extracted(body, strict)) for strict in (True, False)))
    result = cleaned(_without_deck(ours, _descriptions(tree)), words, host)
    if sum(len(text) for text, _ in result) < _LEAST_OF_LINKED * len(linked):
        return _from_linked(linked)
    return result


def _extracted(body: Any, strict: bool) -> Sequence[str]:  # noqa: FBT001 - one of two
    from lxml.html import tostring  # type: ignore[import-untyped]  # noqa: PLC0415 - 40 ms

    return texts(tostring(body, encoding="unicode"), strict=strict)


def _descriptions(tree: Any) -> set[str]:
    return {letters(str(value)) for value in tree.xpath(_DESCRIPTION)}


def _without_deck(found: Sequence[Piece], descriptions: set[str]) -> Sequence[Piece]:
    """The pieces without the summary that stands above the dateline."""
    if len(found) < 2 or letters(found[0].text) not in descriptions:
        return found
    lines = [DATELINE.match(piece.text) for piece in found[:2]]
    return found[1:] if lines[1] and not lines[0] else found


def _from_linked(text: str) -> list[Block]:
    if "<p" in text or "<br" in text:
        from lxml.html import document_fromstring  # noqa: PLC0415 - 40 ms

        return list(blocks(document_fromstring(text)))
    lines = (" ".join(line.split()) for line in normalise(text).split("\n"))
    return [(line, ParagraphKind.TEXT) for line in lines if line]
