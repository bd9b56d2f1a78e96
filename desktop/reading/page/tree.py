"""From the source of a page to a tree of elements."""

from __future__ import annotations

import re
from typing import Any

# The parser knows no page that nests deeper than 256 elements and drops what is inside.
_DEEPEST = 200
# Elements that hold others and have an end of their own; a script holds words that look like them.
_TAG = re.compile(
    r"(?is)<script\b.*?(?:</script\s*>|\Z)|<!--.*?(?:-->|\Z)"
    r"|<(/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|html|body|head|p|li"
    r"|d[dt]|t[dhr]|tbody|thead|tfoot|option|optgroup|colgroup)\b)[a-z][\w:-]*(?:\s[^<>]*)?>"
)

# What is for machines alone, and most of a large page: scripts but for JSON-LD, styles, drawings,
# and pictures that are written out.
_MACHINES = re.compile(
    r"(?is)<script\b(?![^>]{0,300}ld\+json).*?(?:</script\s*>|\Z)"
    r"|<style\b.*?(?:</style\s*>|\Z)|<svg\b.*?(?:</svg\s*>|\Z)"
)
_LARGE = 1_000_000
_WRITTEN_OUT = re.compile(r"(?<=[\"'(])data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=%\s]{1000,}")


def slim(html: str) -> str:
    """A large page without what is for machines alone; another as it is.

    What finds an article takes hints from everything around it, so it is given all that it can be.
    """
    if len(html) < _LARGE:
        return html
    return _WRITTEN_OUT.sub("", _MACHINES.sub("", html))


def parsed_page(html: str) -> Any:
    """The root of a page or of a piece of one, as an lxml element."""
    from lxml.html import (  # type: ignore[import-untyped]  # noqa: PLC0415 - 40 ms
        HTMLParser,
        document_fromstring,
    )

    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    # lxml refuses a string that names its encoding.
    return document_fromstring(html.encode("utf-8"), parser=parser)


def flattened(html: str) -> str:
    """The same page without the elements that lie too deep for a parser; their words stay."""
    depth = deepest = 0
    for tag in _TAG.finditer(html):
        depth = _after(tag, depth)
        deepest = max(deepest, depth)
    return _without_depths(html) if deepest > _DEEPEST else html


def _after(tag: re.Match[str], depth: int) -> int:
    """How deep it is behind a tag."""
    if tag[1] is None or tag[0].endswith("/>"):
        return depth
    return max(0, depth - 1) if tag[1] else depth + 1


def _without_depths(html: str) -> str:
    parts, end, depth = [], 0, 0
    for tag in _TAG.finditer(html):
        before, depth = depth, _after(tag, depth)
        if max(before, depth) > _DEEPEST and before != depth:
            parts.append(html[end : tag.start()])
            end = tag.end()
    return "".join([*parts, html[end:]])
