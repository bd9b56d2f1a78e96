"""A saved HTML page, or a piece of one, to an article."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from desktop.model.article import Article, Metadata, ParagraphKind
from desktop.reading.blocks import blocks
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.plain import assemble
from desktop.reading.titles import clean_title

if TYPE_CHECKING:
    from desktop.reading.plain import Block

# Every saved page has a title; a clipping has none, and all of it was chosen by the reader.
_TITLE = re.compile(r"<title\b", re.IGNORECASE)
# "<!-- saved from url=(0041)https://example.org/news -->", written by browsers.
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(https?://\S+) -->")
_MODIFIED = (
    "//meta[@property='article:modified_time' or @property='og:updated_time'"
    " or @itemprop='dateModified' or @name='last-modified']/@content"
)
# "Pewarta Nur Imansyah", "By Jane Doe".
_BYLINE_LABEL = re.compile(r"(?i)^(?:pewarta|penulis|reporter|wartawan|oleh|by)\b[:\s]+")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?")


def from_html(html: str, source: str) -> Article:
    """An article from a whole page, without what surrounds it, or from a clipping, all of it.

    Raises:
        LoadError: nothing is left to read, or the page cannot be understood.
    """
    # The parsers would put marks in the place of what text has no use for.
    html = html.replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")
    try:
        whole = _TITLE.search(html) is not None
        title, metadata, found = _page(html) if whole else _clipping(html)
    except Exception as error:
        raise LoadError(source, LoadReason.BROKEN_PAGE, type(error).__name__) from error
    if title and found and found[0][0].casefold() == title.casefold():
        found = found[1:]
    if not found:
        raise LoadError(source, LoadReason.EMPTY)
    return assemble(found, title=title, metadata=metadata, source=source)


def _clipping(html: str) -> tuple[str | None, Metadata, list[Block]]:
    found = list(blocks(_body(_tree(html)))) if html.strip() else []
    # A clipping that begins with a heading was taken from the top of the article.
    first_heads = len(found) > 1 and found[0][1] is ParagraphKind.HEADING
    return found[0][0] if first_heads else None, Metadata(), found


def _page(html: str) -> tuple[str | None, Metadata, list[Block]]:
    tree = _tree(html)
    document = _extract(html)
    if document is None or document.body is None:
        return None, Metadata(), list(blocks(_body(tree)))
    saved = _SAVED_FROM.search(html[:4096])
    metadata = Metadata(
        byline=_BYLINE_LABEL.sub("", document.author or "") or None,
        published=document.date or None,
        modified=_modified(tree),
        outlet=document.sitename or None,
        url=document.url or (saved[1] if saved else None),
    )
    headlines = [text for h1 in tree.iter("h1") for text, _ in blocks(h1)]
    outlets = [name for name in (document.sitename, document.hostname) if name]
    title = clean_title(document.title or "", headlines, outlets)
    return title or None, metadata, list(blocks(document.body))


def _extract(html: str) -> Any:
    from trafilatura import bare_extraction  # noqa: PLC0415 - a quarter of a second

    # What these loggers would print on standard error is said by LoadError, in words.
    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return bare_extraction(
        html, include_comments=False, include_formatting=True, with_metadata=True
    )


def _tree(html: str) -> Any:
    from lxml.html import document_fromstring  # type: ignore[import-untyped]  # noqa: PLC0415

    # lxml refuses a string that names its encoding.
    return document_fromstring(html.encode("utf-8"), parser=_parser())


def _parser() -> Any:
    from lxml.html import HTMLParser  # noqa: PLC0415 - 40 ms

    return HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)


def _body(tree: Any) -> Any:
    body = tree.find("body")
    return tree if body is None else body


def _modified(tree: Any) -> str | None:
    found = (_DATE.search(str(value)) for value in tree.xpath(_MODIFIED))
    return next((match[0] for match in found if match), None)
