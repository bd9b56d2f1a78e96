"""A reader's remarks and checks on many articles, as one list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.corrections.anchoring import Places
from desktop.corrections.applying import Revised, in_force
from desktop.corrections.listing import Filter, Item, items, matching, open_checks, rows
from desktop.corrections.remarks import checks_of, remarks_of
from desktop.model.acts import Check, Entry, Highlight, Note, Tag
from desktop.model.analysis import Analysis
from desktop.model.article import Article


@dataclass(frozen=True, slots=True)
class ArticleItem:
    """An item with the article that it is in: its key in the library, and what it is known by."""

    article: int
    name: str
    outlet: str
    published: str
    url: str
    item: Item


def overview(works: Iterable[tuple[int, Article, Sequence[Entry]]]) -> tuple[ArticleItem, ...]:
    """The remarks and checks of articles, each in the order of its text; articles as they come."""
    return tuple(
        ArticleItem(
            key,
            article.name(),
            article.metadata.outlet or "",
            article.metadata.published or "",
            article.metadata.url or "",
            item,
        )
        for key, article, entries in works
        for item in _items(article, entries)
    )


def wanted_of(listed: Iterable[ArticleItem], wanted: Filter) -> tuple[ArticleItem, ...]:
    """The items that a filter lets through."""
    return tuple(each for each in listed if matching((each.item,), wanted))


def open_of(listed: Iterable[ArticleItem]) -> tuple[ArticleItem, ...]:
    """The checks that are not settled."""
    return tuple(each for each in listed if open_checks((each.item,)))


def article_rows(listed: Iterable[ArticleItem]) -> tuple[tuple[str, ...], ...]:
    """A table for export, its first row the names of the columns."""
    head = ("article", "outlet", "published", "url", *rows(())[0])
    made = (
        (each.name, each.outlet, each.published, each.url, *rows((each.item,))[1])
        for each in listed
    )
    return (head, *made)


def _items(article: Article, entries: Sequence[Entry]) -> tuple[Item, ...]:
    places = Places(article.text)
    force = [
        entry
        for entry in in_force(entries)
        if isinstance(entry.act, Check | Highlight | Note | Tag)
    ]
    revised = Revised(
        Analysis("", ""),
        remarks=remarks_of(force, places.of),
        checks=checks_of(force, places.of),
    )
    return items(force, revised, places)
