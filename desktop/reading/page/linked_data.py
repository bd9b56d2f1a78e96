"""What a page says of its article in JSON-LD."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$")
# Deeper than any page means it to be: what is below is not looked at.
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """An article as JSON-LD describes it; what it does not say is empty."""

    headline: str = ""
    published: str = ""
    modified: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    body: str = ""


def linked_article(tree: Any) -> LinkedArticle:
    """The first article in the JSON-LD of a page; empty where there is none."""
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            for thing in _things(_parsed(script.text or ""), _DEEPEST):
                if any(_ARTICLE.search(str(kind)) for kind in _listed(thing.get("@type"))):
                    return _article(thing)
    return LinkedArticle()


def _parsed(text: str) -> Any:
    try:
        # Raw line breaks inside strings are an everyday mistake of news systems.
        return json.loads(text.strip().strip(";"), strict=False)
    except (ValueError, RecursionError):
        # A page whose JSON-LD is broken is read by its other signs.
        return None


def _things(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth == 0:
        return
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _things(inner, depth - 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _things(inner, depth - 1)


def _article(thing: dict[str, Any]) -> LinkedArticle:
    authors = (_name(author) for author in _listed(thing.get("author")))
    publishers = (_name(publisher) for publisher in _listed(thing.get("publisher")))
    return LinkedArticle(
        _text(thing.get("headline")),
        _text(thing.get("datePublished")),
        _text(thing.get("dateModified")),
        tuple(author for author in authors if author),
        next((publisher for publisher in publishers if publisher), ""),
        _text(thing.get("articleBody"), lines=True),
    )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _name(value: Any) -> str:
    return _text(value.get("name") if isinstance(value, dict) else value)


def _text(value: Any, *, lines: bool = False) -> str:
    if not isinstance(value, str):
        return ""
    text = html.unescape(value).strip()
    return text if lines else " ".join(text.split())
