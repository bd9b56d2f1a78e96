"""Articles by address: fetched beside the window, with their progress and a second try."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.reading.errors import LoadError
from desktop.reading.web.progress import Fetching

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.model.article import Article
    from desktop.reading.web.loading import Opened
    from desktop.session.background import Stop
    from desktop.session.opening import Opening
    from desktop.session.session import Session

__all__ = ["Fetcher", "Fetching", "LoadAddress"]


class LoadAddress(Protocol):
    """The engine's way to an article; see `desktop.reading.web.loading.load_address`."""

    def __call__(
        self, address: str, *, typed: bool, stop: Stop, told: Callable[[Fetching], None]
    ) -> Opened:
        """The article at an address with all its pages."""
        ...


@dataclass(frozen=True, slots=True)
class _Request:
    address: str
    typed: bool


class Fetcher(QObject):
    """Fetches the article at an address; the one on show stays until the other is there."""

    #: A Fetching: which page of how many is being fetched.
    progressed = Signal(object)
    _told = Signal(object)

    def __init__(self, session: Session, opening: Opening, load: LoadAddress) -> None:
        super().__init__(session)
        self._session, self._opening, self._load = session, opening, load
        self._request: _Request | None = None
        self._last: _Request | None = None
        #: Hosts that the reader has typed; they may be asked for the other pages, too.
        self._typed: set[str] = set()
        self._told.connect(self._tell)
        session.article_changed.connect(self._end)
        session.failed.connect(self._end)

    @property
    def fetching(self) -> str:
        """The address that is being fetched; empty where none is."""
        return self._request.address if self._request else ""

    @property
    def address(self) -> str:
        """The address of the article on show; empty where it has none."""
        article = self._session.article
        found = (article.metadata.url or article.source) if article is not None else ""
        return found if is_address(found) else ""

    @property
    def lacks_pages(self) -> bool:
        """Whether the article on show is one page of several, and the others can be asked for."""
        article = self._session.article
        return article is not None and article.metadata.pages is not None and bool(self.address)

    def type(self, words: str) -> bool:
        """Fetch what the reader typed; whether it was an address."""
        from desktop.reading.web.address import completed  # noqa: PLC0415 - not at the start

        try:
            address = completed(words)
        except LoadError:
            return False
        self.open(address, typed=True)
        return True

    def open(self, address: str, *, typed: bool) -> None:
        """Fetch the article at an address; an address of the own network only if it was `typed`."""
        if typed:
            self._typed.add(_host_of(address))
        self._begin(_Request(address, typed))

    def others(self) -> None:
        """Fetch the article on show once more, with the pages that it lacks."""
        if self.address:
            self.open(self.address, typed=_host_of(self.address) in self._typed)

    def reload(self) -> bool:
        """Fetch the article on show anew; whether it was fetched."""
        fetched = bool(self._opening.raw)
        if fetched:
            self.others()
        return fetched

    def retry(self) -> None:
        """Fetch once more what could not be fetched the last time."""
        if self._last is not None:
            self._begin(self._last)

    def failed_at(self, error: BaseException) -> bool:
        """Whether an error ended what was fetched last, so that it can be tried again."""
        return isinstance(error, LoadError) and self._last is not None and is_address(error.name)

    def cancel(self) -> None:
        """Fetch no more; the article on show stays."""
        if self._request is not None:
            self._request = None
            self._session.cancel_opening()

    def _begin(self, request: _Request) -> None:
        self._request = self._last = request
        told = self._session.opener.reporting(self._told.emit)
        load = partial(self._load, request.address, typed=request.typed, told=told)
        # What fetches has yet to be loaded; the reader sees at once that it begins.
        self.progressed.emit(Fetching(_host_of(request.address)))
        self._opening.open_fetched(lambda stop: load(stop=stop))

    def _tell(self, progress: Fetching) -> None:
        if self._request is not None:
            self.progressed.emit(progress)

    def _end(self, _what: Article | Exception | None) -> None:
        self._request = None


def is_address(text: str) -> bool:
    """Whether a text is the address of a page and nothing else: "https://example.org/news"."""
    if "://" not in text:
        return False
    from desktop.reading.web import address  # noqa: PLC0415 - not at the start

    return address.is_address(text)


def _host_of(address: str) -> str:
    from desktop.reading.web.address import host_of  # noqa: PLC0415 - not at the start

    return host_of(address)
