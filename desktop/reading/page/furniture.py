"""What stands around an article on its page, taken away by what the page calls it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop.reading.page.cards import cards
from desktop.reading.page.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.reading.page.words import PageWords

_TAGS = frozenset({"aside", "dialog", "figcaption", "figure", "footer", "form", "nav"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_LETTERS = re.compile(r"[^a-z]+")
# A piece with so many words, most of them outside links, is reading matter.
_SENTENCE_WORDS = 12
_MOST_LINKED = 0.5
# Boxes of one name that hold more than this of the page's reading matter are the article, whatever
# they are called; readers' comments may well be longer than what they are about.
_LARGEST_BOX = 0.3
_LARGEST_COMMENTS = 0.8


def clear(body: Any, words: PageWords) -> None:
    """Take out of a tree the boxes that are called captions, adverts, comments and the like."""
    _drop(list(cards(body)))
    weights, total = _weights(body)
    doomed = []
    for element in body.iter("*"):
        if element is body:
            continue
        most = _most(element, words)
        if most and weights[_signature(element)] <= most * total:
            doomed.append(element)
    _drop(doomed)
    # A form around a whole page, as some systems make, is a box like any other.
    for form in body.iter("form"):
        form.tag = "div"


def _drop(elements: Iterable[Any]) -> None:
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()


def _weights(body: Any) -> tuple[Counter[tuple[str, str]], int]:
    """How much reading matter the elements of each tag and name hold, and all of them."""
    found: Counter[tuple[str, str]] = Counter()
    total = 0
    for piece in pieces(body):
        if piece.words >= _SENTENCE_WORDS and piece.linked < _MOST_LINKED:
            total += piece.words
            for signature in set(_signatures(piece.element)):
                found[signature] += piece.words
    return found, total


def _signatures(element: Any) -> Iterator[tuple[str, str]]:
    while element is not None:
        yield _signature(element)
        element = element.getparent()


def _signature(element: Any) -> tuple[str, str]:
    return element.tag, _names(element)


def _names(element: Any) -> str:
    return " ".join(element.get(name) or "" for name in ("class", "id", "role"))


def _most(element: Any, words: PageWords) -> float:
    """The share of the page that an element may hold and still be furniture; 0 where it is none."""
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    if element.tag in _TAGS or hidden or _HIDDEN.search(element.get("style") or ""):
        return _LARGEST_BOX
    names = _names(element)
    if not names.strip():
        return 0.0
    names = _NOT_LETTERS.sub(" ", _CAMEL.sub(" ", names).lower())
    if words.comments.search(names):
        return _LARGEST_COMMENTS
    return _LARGEST_BOX if words.boxes.search(names) else 0.0
