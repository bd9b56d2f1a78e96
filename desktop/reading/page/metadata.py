"""What a page says about its article: title, dates, byline, outlet, address and pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from desktop.model.article import Metadata
from desktop.reading.blocks import blocks
from desktop.reading.page.byline import byline
from desktop.reading.page.dates import has_time, moment_of
from desktop.reading.page.paging import page_of
from desktop.reading.titles import clean_title, letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.reading.page.linked_data import LinkedArticle
    from desktop.reading.page.pieces import Piece
    from desktop.reading.page.words import PageWords

# "<!-- saved from url=(0041)https://example.org/news -->", written by browsers.
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(https?://\S+) -->")
# Names under which news systems give the two dates to machines.
_PUBLISHED = re.compile(
    r"(?:og:|article[:.])?publish(?:ed)?(?:[_:.-]?(?:time|date))?|(?:\w+[:_.-])?publish(?:ed)?[_-]?date"
    r"|datepublished|pubdate|parsely-pub-date|sailthru\.date|(?:dc\.)?date(?:\.issued)?"
    r"|cxenseparse:recs:publishtime"
)
_MODIFIED = re.compile(
    r"article:modified(?:_time)?|og:updated_time|datemodified|last-modified|dc\.date\.modified"
    r"|(?:\w+[:_.-])?modified[_-]?date"
)
_SECTION = re.compile(r"[a-z]+")
_FRONT = re.compile(r"https?://[^/]*/?")
_SITE_NAME = "//meta[@property='og:site_name']/@content"
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?")
_UPDATED = re.compile(r"(?i)\b(?:diperbarui|diupdate|update|updated|perbarui|modified)\b")
_INDONESIAN = re.compile(r"(?i)id\b|in\b")
_JAKARTA = timezone(timedelta(hours=7))
_DATE_WORDS = 16
_TITLE_LENGTH = 300
_END = re.compile(r"\s+[-–—|:]\s+((?:[\w.]+ ?){1,4})")


@dataclass(frozen=True, slots=True)
class Page:
    """A page taken apart: its source, its tree, its JSON-LD, what trafilatura says of it."""

    html: str
    tree: Any
    linked: LinkedArticle
    document: Any
    #: Where it was fetched; empty for a saved one.
    address: str = ""
    #: Its pieces of text, as many as say something about the article.
    lines: Sequence[Piece] = ()

    @property
    def url(self) -> str | None:
        """The address that the page gives itself, else where it was fetched or saved from.

        A page that names the front page of its outlet is mistaken.
        """
        saved = _SAVED_FROM.search(self.html[:4096])
        known = self.address or (saved[1] if saved else None)
        named = self.document.url
        front = named is not None and _FRONT.fullmatch(named) is not None
        return known if known and front else named or known

    @property
    def host(self) -> str:
        """The host of that address; empty where none is known."""
        match = re.match(r"https?://([^/:?#]+)", self.url or "")
        return (match[1] if match else self.document.hostname or "").lower()


def metadata(page: Page, words: PageWords) -> Metadata:
    """All that the page says about its article, but for the title."""
    outlet = _outlet(page, words.outlets)
    host = page.host.split(".")[-2:][0]
    named = (outlet, page.linked.publisher, host, *_site_names(page))
    names = [name for name in named if name]
    return Metadata(
        byline=byline(page.lines, page.tree, page.linked.authors, names, words.media),
        published=_published(page, known=outlet in words.outlets.values()),
        modified=_modified(page),
        outlet=outlet,
        url=page.url,
        pages=page_of(page.lines, page.tree, page.address or page.url),
    )


def title_of(page: Page, words: PageWords) -> str | None:
    """The title without the outlet's name."""
    headlines = [text for h1 in page.tree.iter("h1") for text, _ in blocks(h1)]
    names = [_outlet(page, words.outlets), page.host, *_site_names(page), page.document.sitename]
    outlets = [name for name in names if name]
    return clean_title(page.document.title or page.linked.headline, headlines, outlets) or None


def _site_names(page: Page) -> list[str]:
    names = (str(name).partition("|")[0] for name in page.tree.xpath(_SITE_NAME))
    return [" ".join(name.split()) for name in names if name.strip() and "://" not in name]


def _outlet(page: Page, known: Mapping[str, str]) -> str | None:
    for end, name in known.items():
        if page.host == end or page.host.endswith(f".{end}"):
            return name
    publisher = page.linked.publisher
    # A site name such as "nasional" is that of a section where the publisher is known by another.
    own = [name for name in _site_names(page) if not (publisher and _SECTION.fullmatch(name))]
    names = [*own, _title_end(page), publisher, page.document.sitename or ""]
    return next((name for name in names if name), None)


def _title_end(page: Page) -> str:
    """What follows the headline in the page's title: "Harga Beras Naik - Warta Contoh"."""
    title = " ".join(str(page.tree.findtext(".//title") or "")[:_TITLE_LENGTH].split())
    for h1 in page.tree.iter("h1"):
        headline = " ".join("".join(h1.itertext()).split())
        match = _END.fullmatch(title.removeprefix(headline)) if headline else None
        if match:
            return match[1]
    return ""


def _published(page: Page, *, known: bool) -> str | None:
    for value in (page.linked.published, *_for_machines(page, _PUBLISHED)):
        moment = moment_of(value)
        if moment is not None:
            return _local(page, moment, indonesian=known).date().isoformat()
    shown = _shown(page)
    return shown.date().isoformat() if shown else page.document.date or None


def _for_machines(page: Page, names: re.Pattern[str]) -> Iterator[str]:
    """What elements of these names say: first those of the head, then marked times."""
    for element in page.tree.iter("meta", "time", "span", "div", "abbr"):
        known = (element.get(key) or "" for key in ("property", "name", "itemprop"))
        value = element.get("content") or element.get("datetime")
        if value and any(names.fullmatch(name.lower()) for name in known if name):
            yield value


def _local(page: Page, moment: datetime, *, indonesian: bool) -> datetime:
    """The moment as the outlet's readers count it: late on the 4th in London is the 5th here."""
    language = page.tree.get("lang") or ""
    here = _INDONESIAN.match(language) or page.host.endswith(".id") or indonesian
    return moment.astimezone(_JAKARTA) if here and moment.tzinfo else moment


def _shown(page: Page) -> datetime | None:
    """The date with a time of day nearest the headline, as every Indonesian portal shows one."""
    dates, headlines = [], []
    title = letters(page.document.title or "")
    for index, piece in enumerate(page.lines):
        if piece.heading and letters(piece.text) and letters(piece.text) in title:
            headlines.append(index)
        elif piece.words <= _DATE_WORDS and has_time(piece.text):
            moment = None if _UPDATED.search(piece.text) else moment_of(piece.text)
            if moment is not None:
                dates.append((index, moment))
    headline = headlines[-1] if headlines else 0
    return min(dates, key=lambda date: abs(date[0] - headline), default=(0, None))[1]


def _modified(page: Page) -> str | None:
    for value in (page.linked.modified, *_for_machines(page, _MODIFIED)):
        match = _ISO.search(value)
        if match:
            return match[0]
        moment = moment_of(value)
        if moment is not None:
            return moment.isoformat()
    return None
