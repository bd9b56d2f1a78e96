"""Another report beside the article on show: read, analysed and aligned in a worker."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.session.alignment import Alignment, align
from desktop.session.background import Background, Stop
from desktop.session.session import Analyse, Session


@dataclass(frozen=True, slots=True)
class Report:
    """An article with what was found in it."""

    article: Article
    analysis: Analysis


@dataclass(frozen=True, slots=True)
class Compared:
    """Two reports and how their quotes belong together."""

    left: Report
    right: Report
    alignment: Alignment


class Comparison(QObject):
    """Holds what is compared; another article on show ends it."""

    #: Compared, or None while there is nothing beside the article.
    changed = Signal(object)
    #: An exception that reading the other report ended with.
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.compared: Compared | None = None
        self._worker = Background(self)
        self._worker.finished.connect(self._take)
        self._worker.failed.connect(self.failed)
        session.article_changed.connect(lambda _article: self._clear())
        session.analysis_changed.connect(self._align_again)

    @property
    def busy(self) -> bool:
        """Whether the other report is being read."""
        return self._worker.busy

    def compare_with(self, make: Callable[[], Article]) -> None:
        """Put the article that `make` returns beside the one on show, once that is analysed."""
        article, analysis = self._session.article, self._session.analysis
        if article is not None and analysis is not None:
            left, analyse = Report(article, analysis), self._session.analyse
            self._worker.submit(lambda stop: _compare(left, make, analyse, stop))

    def close(self) -> None:
        """End the work; nothing is delivered any more."""
        self._worker.close()

    def _align_again(self, analysis: Analysis | None) -> None:
        """The reader corrected something: the other report stays."""
        now, article = self.compared, self._session.article
        if now is not None and analysis is not None and article is now.left.article:
            left = Report(article, analysis)
            self._worker.submit(lambda _stop: _aligned(left, now.right))

    def _take(self, compared: Compared) -> None:
        if compared.left.article is self._session.article:
            self.compared = compared
            self.changed.emit(compared)

    def _clear(self) -> None:
        self._worker.cancel()
        if self.compared is not None:
            self.compared = None
            self.changed.emit(None)


def _compare(left: Report, make: Callable[[], Article], analyse: Analyse, stop: Stop) -> Compared:
    article = make()
    return _aligned(left, Report(article, analyse(article, progress=_unheard, stop=stop)))


def _aligned(left: Report, right: Report) -> Compared:
    made = align(left.article, left.analysis, right.article, right.analysis)
    return Compared(left, right, made)


def _unheard(_progress: Progress) -> None:
    """Nobody waits for a quote of the other report."""
