"""Articles of the library are analysed anew when the engine has become another, one by one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.session.background import Background
from desktop.session.certainty import withheld
from desktop.session.session import Analyse, Session
from desktop.session.shelf import Shelf

if TYPE_CHECKING:
    from desktop.store.library.library import Library

_FIRST_AFTER_MS = 10_000
#: Between two articles the machine is the reader's.
_PAUSE_MS = 400


class Renewal(QObject):
    """Works only while nothing else does, and stops at once when the reader opens an article."""

    def __init__(self, session: Session, shelf: Shelf, engine: Analyse, version: str) -> None:
        super().__init__(session)
        self._session, self._shelf = session, shelf
        self._engine, self._version = engine, version
        self._last: tuple[int, str] | None = None
        self._worker = Background(self)
        self._worker.finished.connect(self._keep)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._timer.start(_FIRST_AFTER_MS)
        session.working_changed.connect(self._yield)
        shelf.closing.connect(self.close)

    def begin(self) -> None:
        """Look for an article now."""
        self._timer.start(0)

    def close(self) -> None:
        """End; what was kept so far is kept."""
        self._timer.stop()
        self._worker.close()

    def _look(self) -> None:
        if self._session.working or self._shelf.busy:
            self._timer.start(_PAUSE_MS)
        else:
            self._shelf.ask(partial(_outdated, self._version), self._analyse, self._give_up)

    def _analyse(self, found: tuple[int, Article] | None) -> None:
        # An engine that cannot renew an article would be given the same one for ever.
        if found is None or (found[0], found[1].id) == self._last:
            return
        key, article = found
        self._last = (key, article.id)
        engine = self._engine
        self._worker.submit(
            lambda stop: (key, article, engine(article, progress=_unheard, stop=stop))
        )

    def _keep(self, done: tuple[int, Article, Analysis]) -> None:
        if done[2].complete:
            self._shelf.ask(partial(_keep, *done), self._go_on, self._give_up)

    def _go_on(self, _answer: object) -> None:
        self._timer.start(_PAUSE_MS)

    def _give_up(self, _error: Exception) -> None:
        """Without a library there is nothing to renew; whoever needs it tells of that."""

    def _yield(self, working: bool) -> None:  # noqa: FBT001 - a slot
        if working:
            self._worker.cancel()
            self._last = None
            self._timer.start(_PAUSE_MS)


def _unheard(_progress: Progress) -> None:
    """Nobody watches."""


def _outdated(version: str, library: "Library") -> tuple[int, Article] | None:
    for key in library.analyses.outdated(version, 1):
        article = library.article(key)
        if article is not None:
            return key, article
    return None


def _keep(key: int, article: Article, found: Analysis, library: "Library") -> None:
    from desktop.corrections.applying import apply  # noqa: PLC0415 - in the worker
    from desktop.session.ledger import load  # noqa: PLC0415 - in the worker

    work = load(key, article, None, library)
    entries = [entry for entry, _slip in work.acts]
    revised = apply(article, found, entries, [kept.rule for kept in work.rules])
    with library.together():
        library.keep_analysis(article.id, found)
        library.index(article, withheld(revised.analysis))
