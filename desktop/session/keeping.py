"""Puts what the reader reads into the library, and takes from it what is known already."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.session.background import Stop
from desktop.session.clerk import Clerk
from desktop.session.opening import Opening
from desktop.session.session import Analyse, Session
from desktop.session.shelf import Shelf
from desktop.store.reading_place import ReadingPlace

if TYPE_CHECKING:
    from desktop.reading.web.fetching import RawPage
    from desktop.store.library.articles import RawSource
    from desktop.store.library.library import Library

#: The engine begins anew where the library has not answered by then.
_PATIENCE_SECONDS = 1.0


class Keeping(QObject):
    """Keeps each article on show, its analysis, and how far it was read."""

    #: The code point at which the reader stopped, where the library alone knows it.
    place_found = Signal(int)

    def __init__(self, session: Session, opening: Opening, shelf: Shelf) -> None:
        super().__init__(session)
        self._session, self._opening, self._shelf = session, opening, shelf
        self._key: int | None = None
        self._found: Analysis | None = None
        session.article_leaving.connect(self._leave)
        session.article_changed.connect(self._arrive)
        session.analysis_changed.connect(self._keep_analysis)
        shelf.kept.connect(self._find_place)

    def close(self) -> None:
        """Keep how far the article on show was read, and close the library."""
        if self._session.article is not None:
            self._leave(self._session.article)
        self._shelf.close()

    def _arrive(self, article: Article | None) -> None:
        self._key = None
        if article is not None:
            raw = _sources(self._opening.raw) if self._opening.raw else ()
            self._shelf.keep(article, self._opening.path, raw)

    def _keep_analysis(self, analysis: Analysis | None) -> None:
        article, found = self._session.article, self._session.found
        if analysis is None or article is None or found is None or not found.complete:
            return
        # The same analysis is shown again, revised, after each act of the reader's.
        new, self._found = found is not self._found, found
        self._shelf.ask(partial(_keep_analysis, article, found if new else None, analysis))

    def _find_place(self, article: Article, key: int) -> None:
        if article is self._session.article:
            self._key = key
            if self._opening.remembered() is None:
                self._shelf.ask(partial(_place, key), partial(self._tell_place, article))

    def _tell_place(self, article: Article, place: ReadingPlace | None) -> None:
        # Who has begun to read is left where they are.
        untouched = article is self._session.article and self._session.reading_offset == 0
        if place is not None and untouched:
            self.place_found.emit(place.within(article))

    def _leave(self, article: Article) -> None:
        if self._key is not None:
            place = ReadingPlace.at(article, self._session.reading_offset)
            self._shelf.ask(partial(_leave, self._key, place))


def _sources(pages: Sequence["RawPage"]) -> tuple["RawSource", ...]:
    """What was received of an article, as the library keeps it."""
    from desktop.store.library.articles import RawSource  # noqa: PLC0415 - few come by address

    return tuple(RawSource(p.address, p.content_type, p.fetched, p.data) for p in pages)


class CachedAnalyser:
    """The engine, except for texts that the same version of it has analysed before."""

    def __init__(self, engine: Analyse, version: str, clerk: Clerk) -> None:
        self._engine, self._version, self._clerk = engine, version, clerk

    def __call__(
        self, article: Article, *, progress: Callable[[Progress], None], stop: Stop
    ) -> Analysis:
        """The kept analysis of the article, else a new one."""
        job = partial(_analysis, article.id, self._version)
        found: Analysis | None = self._clerk.wait_for(job, _PATIENCE_SECONDS)
        return found or self._engine(article, progress=progress, stop=stop)


def _analysis(content: str, version: str, library: "Library") -> Analysis | None:
    return library.analysis(content, version)


def _keep_analysis(
    article: Article, found: Analysis | None, revised: Analysis, library: "Library"
) -> None:
    """Keep what the machine found, and let that be found which the reader sees."""
    with library.together():
        if found is not None and library.analysis(article.id, found.engine) != found:
            library.keep_analysis(article.id, found)
        library.index(article, revised)


def _place(key: int, library: "Library") -> ReadingPlace | None:
    return library.places.find(key)


def _leave(key: int, place: ReadingPlace, library: "Library") -> None:
    library.places.leave(key, place)
