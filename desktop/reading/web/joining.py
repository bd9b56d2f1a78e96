"""From the pages of an article, as they were received, to the article."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.model.article import ParagraphKind
from desktop.reading.encoding import decode, is_page
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.kinds import FORMATS, HEAD, Kind, kind_of
from desktop.reading.plain import assemble, from_text
from desktop.reading.titles import letters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.model.article import Article
    from desktop.reading.plain import Block
    from desktop.reading.web.fetching import RawPage

_CHARSET = re.compile(r"(?i)charset\s*=\s*[\"']?\s*([\w.:-]{1,40})")
# The label comes from outside, and Python has codecs that are no character sets.
_CHARACTER_SET = re.compile(
    r"(?i)utf-?(?:8|16)|us-ascii|iso-?8859|windows-|cp125|latin|koi8|gb|big5|euc|shift_jis|tis-620"
)
# What servers call by these names browsers read as Windows-1252 (WHATWG Encoding).
_WESTERN = re.compile(r"(?i)iso-?8859-1$|latin-?1$|us-ascii$")
_FOREIGN = frozenset({Kind.PDF, Kind.DOCX, Kind.MHTML})
_NEAR = 1_000_000
# A longer paragraph that comes twice is the same one; a shorter one may well be said twice.
_WORDS_OF_ITS_OWN = 8


def never() -> bool:
    """Nobody stops it."""
    return False


def article_of(pages: Sequence[RawPage], stop: Callable[[], bool] = never) -> Article:
    """The article on its pages, in their order; of one page alone it tells how many there are.

    Raises:
        LoadError: there is nothing to read on one of them, or nothing new, or `stop` was true.
    """
    articles = [_article(page, stop) for page in pages]
    return _joined(articles) if len(articles) > 1 else articles[0]


def source_of(page: RawPage) -> str:
    """The characters of a page: those that its server names, else as a file's are told."""
    named = _CHARSET.search(page.content_type)
    label = named[1] if named else ""
    western = _WESTERN.match(label)
    # Some servers say so of everything; a text with accents is hardly UTF-8 by chance.
    labels = ("utf-8", "windows-1252") if western else (label,)
    for codec in labels if _CHARACTER_SET.match(label) else ():
        try:
            return page.data.decode(codec)
        except (UnicodeDecodeError, LookupError):
            # The server is mistaken, as many are: the page knows better.
            continue
    return decode(page.data, page.address, page=True)


def is_html(page: RawPage) -> bool:
    """Whether a page is one: some servers call it plain text, some text a page."""
    return not page.content_type.lower().startswith("text/plain") or is_page(page.data)


def _article(page: RawPage, stop: Callable[[], bool]) -> Article:
    kind = kind_of(page.data[:HEAD], "", page.address)
    if kind in _FOREIGN:
        # Whatever the server calls it.
        raise LoadError(page.address, LoadReason.WRONG_TYPE, FORMATS[kind])
    try:
        text = source_of(page)
        article = _from_page(text, page, stop) if is_html(page) else from_text(text, page.address)
    except LoadError as error:
        raise LoadError(page.address, error.reason, error.detail) from error
    about = article.metadata
    about = replace(about, fetched=page.fetched, url=about.url or page.address)
    return replace(article, metadata=about)


def _from_page(text: str, page: RawPage, stop: Callable[[], bool]) -> Article:
    """The article on one page; a large one is read in a process that may be killed."""
    if len(text) <= _NEAR:
        from desktop.reading.html import from_html  # noqa: PLC0415 - lxml takes 40 ms

        return from_html(text, page.address, address=page.address)
    from desktop.reading.apart import read_apart  # noqa: PLC0415 - few pages are large

    # As browsers tell where a page that they save came from.
    saved = f"<!doctype html><!-- saved from url=(0000){page.address} -->{text}"
    return read_apart(Kind.PAGE, saved.encode("utf-8", "ignore"), page.address, stop)


def _joined(articles: Sequence[Article]) -> Article:
    """One article of several, without what the pages repeat of each other."""
    first = articles[0]
    blocks: list[Block] = []
    for article in articles:
        new = _new(_blocks(article, first.title), blocks)
        if not new:
            raise LoadError(article.source, LoadReason.EMPTY)
        blocks.extend(new)
    changed = max((a.metadata.modified or "" for a in articles), default="") or None
    about = replace(first.metadata, pages=None, modified=changed)
    return assemble(blocks, title=first.title, metadata=about, source=first.source)


def _blocks(article: Article, title: str | None) -> list[Block]:
    found = [(p.span.of(article.text), p.kind) for p in article.paragraphs]
    named = {letters(words) for words in (article.title, title) if words}
    while found and letters(found[0][0]) in named:
        found = found[1:]
    return found


def _new(page: Sequence[Block], before: Sequence[Block]) -> list[Block]:
    """What a page adds to those before it: portals repeat the first or the last paragraph."""
    known = {letters(text) for text, kind in before if _stands_alone(text, kind)}
    seam = _shared(page, before)
    return [
        (text, kind)
        for text, kind in page[seam:]
        if not (_stands_alone(text, kind) and letters(text) in known)
    ]


def _stands_alone(text: str, kind: ParagraphKind) -> bool:
    return kind is ParagraphKind.TEXT and text.count(" ") + 1 >= _WORDS_OF_ITS_OWN


def _shared(page: Sequence[Block], before: Sequence[Block]) -> int:
    """With how many of the last paragraphs before it a page begins once more."""
    longest = min(len(page), len(before))
    return next((n for n in range(longest, 0, -1) if list(page[:n]) == list(before[-n:])), 0)
