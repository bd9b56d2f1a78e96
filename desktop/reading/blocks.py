"""Paragraphs and headings of a tree of elements, be it HTML or what trafilatura makes of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop.model.article import ParagraphKind
from desktop.reading.normal import normalise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.reading.plain import Block

_HEADING = re.compile("head|h[1-6]")
_INLINE = re.compile(
    "a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|hi|i|ins|kbd|label|mark|q|ref|s|samp|small"
    "|span|strike|strong|sub|sup|time|tt|u|var|wbr"
)
_SKIPPED = re.compile(
    "aside|audio|button|canvas|dialog|figcaption|figure|footer|form|graphic|iframe|input|math|nav"
    "|noscript|object|script|select|style|svg|template|textarea|title|video"
)


def blocks(root: Any) -> Iterator[Block]:
    """The paragraphs of an lxml element in order, without what a reader does not read.

    Nothing is recursive: a page of a hundred thousand nested elements is read as any other.
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415 - 40 ms

    pieces: list[str] = []
    headings = 0
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        tag = element.tag if event in {"start", "end"} else ""
        if tag and not _INLINE.fullmatch(tag):
            yield from _close(pieces, heading=headings > 0)
        if event == "start":
            headings += bool(_HEADING.fullmatch(tag))
            if _SKIPPED.fullmatch(tag):
                walk.skip_subtree()
            else:
                pieces.append(element.text or "")
        else:
            headings -= bool(_HEADING.fullmatch(tag))
            pieces.append("" if element is root else element.tail or "")
    yield from _close(pieces, heading=False)


def _close(pieces: list[str], *, heading: bool) -> Iterator[Block]:
    text = " ".join(normalise("".join(pieces)).split())
    pieces.clear()
    if text:
        yield text, ParagraphKind.HEADING if heading else ParagraphKind.TEXT
