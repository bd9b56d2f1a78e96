"""Which page of how many is at hand where an article is cut into several."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urljoin, urlsplit

from desktop.reading.page.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

# "Halaman 1 dari 3", "Page 2 of 4", "Hal 1/3"
_SAID = re.compile(
    r"(?i)\b(?:halaman|hal\.?|page)\s*:?\s*(?:ke-?\s*)?(\d{1,2})\s*(?:dari|of|/)\s*(\d{1,2})\b"
)
_NEXT = re.compile(
    r"(?i)\W*(?:halaman (?:selanjutnya|berikutnya)|selanjutnya|berikutnya|lanjut|next(?: page)?)\W*"
)
_WHOLE = frozenset({"all", "semua", "full"})
_KEYS = ("page", "halaman", "hal", "p", "paged")
_STEP = re.compile(r"/(?:page/|hal(?:aman)?[-/]?)?(\d{1,2})/?$")
_MOST = 40
_LABEL_WORDS = 8


def page_of(tree: Any, url: str | None) -> tuple[int, int] | None:
    """The number of the page and how many there are; none where the article is whole."""
    address = url or ""
    if _query(address) in _WHOLE:
        return None
    said = _said(tree)
    if said:
        return said
    numbers = set(_linked(tree, address))
    # The one page to which no link leads is this one.
    missing = set(range(1, max(numbers, default=1) + 1)) - numbers
    here = _number(address) or (missing.pop() if len(missing) == 1 else 1)
    last = max(numbers, default=1)
    return (here, max(last, here)) if numbers and max(last, here) > 1 else None


def _said(tree: Any) -> tuple[int, int] | None:
    for piece in pieces(tree):
        match = _SAID.match(piece.text.strip(" :()[]")) if piece.words <= _LABEL_WORDS else None
        label = match and not piece.text.endswith(".")
        if match and label and 1 <= int(match[1]) <= int(match[2]) > 1:
            return int(match[1]), int(match[2])
    return None


def _linked(tree: Any, address: str) -> Iterator[int]:
    """The numbers of the pages of the same article to which links lead."""
    here = _base(address)
    if not here:
        return
    for link in tree.iter("a"):
        href = link.get("href") or ""
        text = " ".join("".join(link.itertext()).split())
        if not href or not (text.isdecimal() or _NEXT.fullmatch(text)):
            continue
        target = _joined(address, href)
        number = _number(target) or (1 if text == "1" else 0)
        named = not text.isdecimal() or int(text) == number
        if _base(target) == here and named and 0 < number <= _MOST:
            yield number


def _joined(address: str, href: str) -> str:
    try:
        return urljoin(address, href)
    except ValueError:
        return ""


def _query(address: str) -> str:
    try:
        values = parse_qs(urlsplit(address).query)
    except ValueError:
        return ""
    return next((values[key][0].lower() for key in _KEYS if key in values), "")


def _number(address: str) -> int | None:
    query = _query(address)
    if query.isdecimal():
        return int(query)
    step = _STEP.search(_path(address))
    return int(step[1]) if step else None


def _path(address: str) -> str:
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


def _base(address: str) -> str:
    """The path of an article without the number of its page."""
    return _STEP.sub("", _path(address)).rstrip("/")
