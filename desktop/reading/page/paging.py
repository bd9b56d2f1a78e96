"""Which page of how many an article cut into several is on, and where its other pages are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit, urlunsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from desktop.reading.page.pieces import Piece

# "Halaman 1 dari 3", "Page 2 of 4", "Hal 1/3"
_SAID = re.compile(
    r"(?i)\b(?:halaman|hal\.?|page)\s*:?\s*(?:ke-?\s*)?(\d{1,2})\s*(?:dari|of|/)\s*(\d{1,2})\b"
)
_NEXT = re.compile(
    r"(?i)\W*(?:(?:baca |ke )?halaman (?:selanjutnya|berikutnya)|selanjutnya|berikutnya|lanjut"
    r"|next(?: page)?)\W*"
)
# Portals number pages "?page=2", "/2", "?halaman=2", "-part2", and offer the whole as "?page=all".
_WHOLE = frozenset({"all", "semua", "full"})
_KEYS = ("page", "halaman", "hal", "p", "paged", "pg", "page_num", "showpage")
_STEP = re.compile(r"(?:/(?:page/|hal(?:aman)?[-/]?)?|-part)(\d{1,2})/?$")
_WHOLE_STEP = re.compile(r"(?i)/(?:all|semua|full)/?$")
_MOST = 40
_LABEL_WORDS = 8


@dataclass(frozen=True, slots=True)
class Paging:
    """The page at hand, how many there are, where the others are, and where the whole is."""

    number: int
    total: int
    addresses: Mapping[int, str] = field(default_factory=dict)
    whole: str | None = None


def page_of(found: Iterable[Piece], tree: Any, url: str | None) -> tuple[int, int] | None:
    """The number of the page and how many there are; none where the article is whole."""
    cut = paging_of(found, tree, url)
    return (cut.number, cut.total) if cut else None


def paging_of(found: Iterable[Piece], tree: Any, url: str | None) -> Paging | None:
    """How the article on a page of this address is cut; none where it is whole."""
    address = url or ""
    if _is_whole(address):
        return None
    links = list(_links(tree, address))
    stride = _stride(links)
    here = _number(address, stride)
    addresses = dict(reversed(list(_numbered(links, here or 1, stride))))
    whole = next((target for _, target in links if _is_whole(target)), None)
    said = _said(found)
    if said:
        return Paging(*said, addresses, whole)
    # The one page to which no link leads is this one.
    last = max(addresses, default=1)
    missing = set(range(1, last + 1)) - set(addresses)
    here = here or (missing.pop() if len(missing) == 1 else 1)
    total = max(last, here)
    return Paging(here, total, addresses, whole) if addresses and total > 1 else None


def guessed(address: str, number: int) -> str:
    """Where a page most likely is to which no link leads: "?page=2" is the rule on portals.

    Some build their links by a script, which is not run here.
    """
    parts = urlsplit(address)
    kept = {key: values for key, values in parse_qs(parts.query).items() if key not in _KEYS}
    query = urlencode({**kept, "page": number}, doseq=True)
    return urlunsplit((parts.scheme, parts.netloc, _base(address), query, ""))


def _said(found: Iterable[Piece]) -> tuple[int, int] | None:
    for piece in found:
        match = _SAID.match(piece.text.strip(" :()[]")) if piece.words <= _LABEL_WORDS else None
        label = match and not piece.text.endswith(".")
        if match and label and 1 <= int(match[1]) <= int(match[2]) > 1:
            return int(match[1]), int(match[2])
    return None


def _links(tree: Any, address: str) -> Iterator[tuple[str, str]]:
    """The words and targets of links that lead to the same article."""
    here = _base(address)
    for link in tree.iter("a", "link") if here else ():
        href = link.get("href") or ""
        onward = link.tag == "link" and "next" in (link.get("rel") or "").lower().split()
        words = "next" if onward else " ".join("".join(link.itertext()).split())
        if href and (link.tag == "a" or onward):
            target = _joined(address, href)
            if _base(target) == here:
                yield words, target


def _numbered(
    links: Sequence[tuple[str, str]], here: int, stride: int
) -> Iterator[tuple[int, str]]:
    """The numbers of pages and where they are."""
    for words, target in links:
        number = _number(target, stride) or (1 if words == "1" else 0)
        if words.isdecimal():
            named = int(words) == number
        else:
            named = _NEXT.fullmatch(words) is not None and number == here + 1
        if named and 0 < number <= _MOST:
            yield number, target


def _stride(links: Sequence[tuple[str, str]]) -> int:
    """What a page counts in addresses: "/10" is the second and "/20" the third of some outlets."""
    steps = {
        (_number(target, 1) or 0) / (int(words) - 1)
        for words, target in links
        if words.isdecimal() and int(words) > 1 and (_number(target, 1) or 0) > int(words)
    }
    step = steps.pop() if len(steps) == 1 else 1.0
    return int(step) if step.is_integer() else 1


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
    if values.get("single") == ["1"]:
        return "all"
    return next((values[key][0].lower() for key in _KEYS if key in values), "")


def _is_whole(address: str) -> bool:
    return _query(address) in _WHOLE or _WHOLE_STEP.search(_path(address)) is not None


def _number(address: str, stride: int) -> int | None:
    query = _query(address)
    step = _STEP.search(_path(address))
    number = query if query.isdecimal() else step[1] if step else None
    if number is None:
        return None
    return int(number) // stride + 1 if stride > 1 else int(number)


def _path(address: str) -> str:
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


def _base(address: str) -> str:
    """The path of an article without the number of its page."""
    return _WHOLE_STEP.sub("", _STEP.sub("", _path(address))).rstrip("/")
