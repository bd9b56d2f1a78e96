"""Lists of other articles, told by their shape: a linked headline and a teaser, again and again."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop.reading.page.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEWEST = 3
_LOOKED_AT = 300
_MOST_ELEMENTS = 30
_MOST_WORDS = 70
_HEADLINE_WORDS = 3
_ALL_LINKED = 0.9
_MOSTLY = 0.75


def cards(body: Any) -> Iterator[Any]:
    """The elements that are cards of such a list; three alike make a list."""
    for parent in body.iter("div", "section", "ul", "ol", "aside", "main", "td", "body"):
        alike: dict[tuple[str, str], list[Any]] = defaultdict(list)
        for child in parent.iterchildren("div", "li", "article", "section"):
            alike[child.tag, child.get("class") or ""].append(child)
        for items in alike.values():
            if len(items) >= _FEWEST:
                # Of a long list some are looked at, and tell of all.
                step = len(items) // _LOOKED_AT + 1
                found = [item for item in items[::step] if _is_card(item)]
                if len(found) >= _MOSTLY * len(items[::step]):
                    yield from found if step == 1 else items


def _is_card(item: Any) -> bool:
    if len(list(islice(item.iter(), _MOST_ELEMENTS + 1))) > _MOST_ELEMENTS:
        return False
    found = list(pieces(item))
    headed = any(
        piece.linked >= _ALL_LINKED and piece.words >= _HEADLINE_WORDS for piece in found[:2]
    )
    return headed and sum(piece.words for piece in found) <= _MOST_WORDS
