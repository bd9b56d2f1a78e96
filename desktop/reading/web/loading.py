"""An address to an article: all its pages are fetched and joined."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.page.paging import guessed
from desktop.reading.web.address import host_of
from desktop.reading.web.fetching import fetch, never
from desktop.reading.web.joining import article_of, is_html, source_of
from desktop.reading.web.progress import Fetching

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.model.article import Article
    from desktop.reading.page.paging import Paging
    from desktop.reading.web.fetching import Network, RawPage

#: Articles are cut into no more pages; what claims more is a gallery or a trap.
MOST_PAGES = 20
#: All pages after the first have this much time together.
_SECONDS = 60.0
# The whole article holds what its first page does, but for a pointer or two.
_LEAST_OF_FIRST = 0.9


@dataclass(frozen=True, slots=True)
class Opened:
    """An article, and what was received of it, page by page, for keeping."""

    article: Article
    raw: tuple[RawPage, ...]


def load_address(
    address: str,
    *,
    typed: bool,
    stop: Callable[[], bool] = never,
    told: Callable[[Fetching], None] | None = None,
    network: Network | None = None,
) -> Opened:
    """The article at an address with all its pages; see `fetch` for what is refused.

    Where another page cannot be had the article is the first page alone, and says so.

    Raises:
        LoadError: the first page cannot be had or read, or `stop` was true; nothing else is ever
            raised.
    """
    job = _Job(address, typed, stop, told or (lambda _progress: None), network)
    first = job.fetch(address)
    alone = Opened(article_of([first], stop), (first,))
    try:
        return job.complete(alone)
    except LoadError as error:
        if error.reason is LoadReason.STOPPED and stop():
            raise
        # The reader is told which page this is, and can ask for the others once more.
        return alone


@dataclass(slots=True)
class _Job:
    """One address on its way to an article."""

    address: str
    typed: bool
    stop: Callable[[], bool]
    told: Callable[[Fetching], None]
    network: Network | None
    end: float = 0.0

    def fetch(self, address: str, number: int = 1, total: int = 1) -> RawPage:
        """One page; a later one only while there is time."""
        self.told(Fetching(host_of(address), number, total))
        return fetch(address, typed=self.typed, stop=self._over, network=self.network)

    def complete(self, opened: Opened) -> Opened:
        """The article with the pages that it lacks.

        Raises:
            LoadError: one of them cannot be had.
        """
        self.end = time.monotonic() + _SECONDS
        first = opened.raw[0]
        cut = _paging(first)
        if cut is None:
            return opened
        whole = self._whole(opened, cut)
        if whole is not None:
            return whole
        pages = self._others(first, cut)
        return Opened(article_of(pages, self._over), pages)

    def _over(self) -> bool:
        return self.stop() or (self.end > 0 and time.monotonic() > self.end)

    def _whole(self, opened: Opened, cut: Paging) -> Opened | None:
        """The article on one page, where the outlet has such a page and it keeps its word."""
        first = opened.raw[0]
        if cut.whole is None or not _beside(cut.whole, first.address):
            return None
        try:
            page = self.fetch(cut.whole)
            article = article_of([page], self._over)
        except LoadError:
            if self._over():
                raise
            # What the link promises is not there; the pages one by one may be.
            return None
        kept = len(article.text) >= _LEAST_OF_FIRST * len(opened.article.text)
        return Opened(article, (page,)) if kept and article.metadata.pages is None else None

    def _others(self, first: RawPage, cut: Paging) -> tuple[RawPage, ...]:
        """All pages in order; each may know of more.

        Raises:
            LoadError: one of them cannot be had, or there are too many.
        """
        had, known, total = {cut.number: first}, dict(cut.addresses), cut.total
        number = 1
        while number <= total:
            if total > MOST_PAGES:
                raise LoadError(self.address, LoadReason.TOO_LARGE, str(MOST_PAGES))
            if number not in had:
                address = known.get(number) or guessed(first.address, number)
                page = self._page(address, first, number, total)
                had[number] = page
                further = _paging(page)
                if further is not None and further.number == number:
                    total = max(total, further.total)
                    known = dict(further.addresses) | known
            number += 1
        return tuple(had[number] for number in sorted(had))

    def _page(self, address: str, first: RawPage, number: int, total: int) -> RawPage:
        if not _beside(address, first.address):
            raise LoadError(self.address, LoadReason.NO_ADDRESS)
        page = self.fetch(address, number, total)
        if not _beside(page.address, first.address):
            raise LoadError(self.address, LoadReason.NO_ADDRESS)
        return page


def _paging(page: RawPage) -> Paging | None:
    from desktop.reading.html import paging  # noqa: PLC0415 - lxml takes 40 ms

    return paging(source_of(page), page.address) if is_html(page) else None


def _beside(address: str, other: str) -> bool:
    """Whether two addresses are of one host, as those of the pages of one article are."""
    return host_of(address) == host_of(other)
