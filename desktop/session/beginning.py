"""The first article of a session: the one asked for, or the next best where it cannot be read."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.session.selection import Origin, QuoteSelection
from desktop.session.session import Session


class Beginning(QObject):
    """Tries ways to an article until one leads to it, and tells then why the first did not."""

    def __init__(
        self,
        session: Session,
        ways: Iterable[Callable[[], None]],
        tell: Callable[[Exception], None],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._ways: Iterator[Callable[[], None]] = iter(ways)
        self._tell = tell
        self._error: Exception | None = None
        session.failed.connect(self._fail)
        session.article_changed.connect(self._arrive)
        self._try_next()

    def _fail(self, error: Exception) -> None:
        self._error = self._error or error
        self._try_next()

    def _arrive(self, article: Article | None) -> None:
        if article is None:
            return
        self._session.failed.disconnect(self._fail)
        self._session.article_changed.disconnect(self._arrive)
        # An article that arrives takes the message away; this one stands in for another.
        if self._error is not None:
            self._tell(self._error)

    def _try_next(self) -> None:
        way = next(self._ways, None)
        if way is not None:
            way()


class FirstLight(QObject):
    """Picks the first quote of the first article, so that the window explains itself.

    Who has begun to read or to pick by then is left alone.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.analysis_changed.connect(self._shine)

    def _shine(self, analysis: Analysis | None) -> None:
        if analysis is None:
            return
        session = self._session
        session.analysis_changed.disconnect(self._shine)
        untouched = session.selection is None and session.caret == session.reading_offset == 0
        if untouched and analysis.quotes:
            session.select(QuoteSelection(analysis.quotes[0].id), Origin.RETURN)
