"""A saved HTML page, or a piece of one, to an article."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop.model.article import Article, Metadata, ParagraphKind
from desktop.reading.blocks import blocks
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.page.body import paragraphs
from desktop.reading.page.extraction import about
from desktop.reading.page.linked_data import linked_article
from desktop.reading.page.metadata import Page, metadata, title_of
from desktop.reading.page.paging import Paging, paging_of
from desktop.reading.page.pieces import pieces
from desktop.reading.page.tree import flattened, parsed_page, slim
from desktop.reading.page.words import load
from desktop.reading.plain import assemble
from desktop.reading.titles import letters

if TYPE_CHECKING:
    from desktop.reading.plain import Block

# What is said about an article stands near its beginning, however long it is.
_MOST_LINES = 4000
# Every saved page has a title; a clipping has none, and all of it was chosen by the reader.
_TITLE = re.compile(r"<title\b", re.IGNORECASE)


def from_html(html: str, source: str, *, address: str = "") -> Article:
    """An article from a whole page, without what surrounds it, or from a clipping, all of it.

    `address` is where a page was fetched; a saved one may name its own.

    Raises:
        LoadError: nothing is left to read, or the page cannot be understood.
    """
    html = _readable(html)
    try:
        whole = _TITLE.search(html) is not None
        title, known, found = _page(html, address) if whole else _clipping(html)
    except Exception as error:
        raise LoadError(source, LoadReason.BROKEN_PAGE, type(error).__name__) from error
    while title and found and letters(found[0][0]) == letters(title):
        found = found[1:]
    if not found:
        raise LoadError(source, LoadReason.EMPTY)
    return assemble(found, title=title, metadata=known, source=source)


def paging(html: str, address: str) -> Paging | None:
    """How the article on a page at an address is cut into several; none where it is whole."""
    if not html.strip():
        return None
    tree = parsed_page(_readable(html))
    return paging_of(islice(pieces(tree), _MOST_LINES), tree, address)


def _readable(html: str) -> str:
    # The parsers would put marks in the place of what text has no use for.
    html = html.replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")
    return flattened(slim(html))


def clipping(html: str) -> list[Block]:
    """All the paragraphs in a piece of a page."""
    return list(blocks(_body(parsed_page(_readable(html))))) if html.strip() else []


def _clipping(html: str) -> tuple[str | None, Metadata, list[Block]]:
    found = clipping(html)
    # A clipping that begins with a heading was taken from the top of the article.
    first_heads = len(found) > 1 and found[0][1] is ParagraphKind.HEADING
    return found[0][0] if first_heads else None, Metadata(), found


def _page(html: str, address: str) -> tuple[str | None, Metadata, list[Block]]:
    tree = parsed_page(html)
    words, lines = load(), list(islice(pieces(tree), _MOST_LINES))
    page = Page(html, tree, linked_article(tree), about(html), address, lines)
    found = paragraphs(tree, page.host, page.linked.body, words)
    return title_of(page, words), metadata(page, words), found or list(blocks(_body(tree)))


def _body(tree: Any) -> Any:
    body = tree.find("body")
    return tree if body is None else body
