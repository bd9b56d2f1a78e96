"""Where articles come from and where they were left: files, the clipboard, the recent ones."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.reading.errors import LoadError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.model.article import Article
    from desktop.reading.web.fetching import RawPage
    from desktop.reading.web.loading import Opened
    from desktop.session.background import Stop
    from desktop.session.session import Session
    from desktop.store.recent import RecentArticle, RecentArticles

#: Editors replace a file in several steps; the reader is told once they are over.
_SETTLED_MS = 300
#: Share of the plain text that a page must keep to be taken for the article.
_WHOLE = 0.6


def never() -> bool:
    """Go on to the end."""
    return False


class Reader(Protocol):
    """What turns files and texts into articles; each may raise a LoadError."""

    def load(self, path: Path, stop: Stop = never) -> Article:
        """The article in a file; reading ends early where `stop` says so."""

    def from_text(self, text: str, source: str) -> Article:
        """The article in a plain text."""

    def from_html(self, html: str, source: str) -> Article:
        """The article in a page."""


@dataclass(slots=True)
class _Received:
    """What came last from the network; the worker fills it, the window empties it."""

    last: Opened | None = None

    def of(self, article: Article | None) -> tuple[RawPage, ...]:
        """The pages of an article, if it is the one that came last."""
        last, self.last = self.last, None
        return last.raw if last is not None and last.article is article else ()


class Opening(QObject):
    """Brings articles into the session, and remembers whence they came and how far they were read.

    Everything that reads a file runs beside the window.
    """

    #: The file of the article on show is another than it was; its Path.
    changed_on_disk = Signal(object)

    def __init__(
        self, session: Session, reader: Reader, recents: RecentArticles, sample: Path
    ) -> None:
        super().__init__(session)
        self._session = session
        self._reader = reader
        self._recents = recents
        #: The file of the article that comes with Sorot.
        self.sample = sample
        self._pending: Path | None = None
        self.path: Path | None = None
        #: The pages that the article on show was made of, where it was fetched.
        self.raw: tuple[RawPage, ...] = ()
        self._received = _Received()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._heard)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._tell)
        session.article_leaving.connect(self._leave)
        session.article_changed.connect(self._arrive)

    def open_file(self, path: Path) -> None:
        """Show the article in a file."""
        self._pending = path
        self._session.open_from(partial(self._reader.load, path))

    def open_made(self, path: Path, make: Callable[[], Article]) -> None:
        """Show what `make` returns as the article of a file; it runs beside the window."""
        self._open(path, make)

    def show_file(self, path: Path) -> None:
        """Show the article in a small text file before this returns.

        Raises:
            LoadError: it cannot be read.
        """
        self._pending = path
        self._session.show_article(self._reader.load(path))

    def open_pasted(self, html: str, text: str, source: str) -> None:
        """Show what was copied: the page where it has one, else its plain text."""
        self._open(None, partial(_pasted, self._reader, html, text, source))

    def open_fetched(self, load: Callable[[Stop], Opened]) -> None:
        """Show an article of the network; what was received of it is kept in `raw`."""
        self._pending = None
        self._session.open_from(partial(_fetched, load, self._received))

    def open_sample(self) -> None:
        """Show the article that comes with Sorot."""
        self.open_file(self.sample)

    def open_recent(self, entry: RecentArticle) -> None:
        """Show an article that was read before."""
        if entry.path is not None:
            self.open_file(Path(entry.path))
        else:
            self._open(None, partial(self._recents.kept, entry))

    def reload(self) -> None:
        """Read the file of the article on show again; what came from no file stays as it is."""
        if self.path is not None:
            self.open_file(self.path)

    def reading(self, source: Path | RecentArticle) -> Callable[[], Article]:
        """What reads an article that is not to be shown; it may take long and may raise."""
        if isinstance(source, Path):
            return partial(self._reader.load, source)
        if source.path is not None:
            return partial(self._reader.load, Path(source.path))
        return partial(self._recents.kept, source)

    def recents(self) -> tuple[RecentArticle, ...]:
        """The articles read last, latest first."""
        return self._recents.entries()

    def remembered(self) -> int | None:
        """The code point at which the article on show was left the last time."""
        article = self._session.article
        return self._recents.place(article, self.path) if article is not None else None

    def close(self) -> None:
        """Remember how far the article on show was read."""
        if self._session.article is not None:
            self._leave(self._session.article)

    def _open(self, path: Path | None, make: Callable[[], Article]) -> None:
        self._pending = path
        self._session.open_from(lambda _stop: make())

    def _leave(self, article: Article) -> None:
        self._recents.left(article, self.path, self._session.reading_offset)

    def _arrive(self, article: Article | None) -> None:
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        self.path, self._pending = self._pending, None
        self.raw = self._received.of(article)
        if article is None:
            self.path = None
            return
        self._recents.opened(article, self.path)
        self._watch()

    def _watch(self) -> None:
        if self.path is not None and self.path.is_file():
            self._watcher.addPath(str(self.path))

    def _heard(self, _path: str) -> None:
        self._settled.start()

    def _tell(self) -> None:
        # A file that was replaced is not watched any more.
        self._watch()
        if self.path is not None:
            self.changed_on_disk.emit(self.path)


def readable_patterns() -> str:
    """The files that can be read, as a dialog's filter names them: "*.txt *.html"."""
    from desktop.reading.kinds import SUFFIXES  # noqa: PLC0415 - only a dialog needs it

    return " ".join(f"*{suffix}" for suffix in SUFFIXES)


def _fetched(load: Callable[[Stop], Opened], received: _Received, stop: Stop) -> Article:
    received.last = load(stop)
    return received.last.article


def _pasted(reader: Reader, html: str, text: str, source: str) -> Article:
    """The article in what was copied.

    Half a page is often copied with so little around it that most of it is taken for decoration;
    the plain text beside it shows that.
    """
    if html.strip():
        with suppress(LoadError):
            article = reader.from_html(html, source)
            if len(article.text) >= _WHOLE * len(text.strip()):
                return article
    return reader.from_text(text, source)
