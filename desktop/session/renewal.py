"""Articles of the library are analysed anew when the engine has become another, one by one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.session.background import Background
from desktop.session.session import Analyse, Session
from desktop.session.shelf import Shelf
from desktop.session.taking_out import as_seen

if TYPE_CHECKING:
    from desktop.store.library.library import Library

_FIRST_AFTER_MS = 10_000
#: Between two articles the machine is the reader's.
_PAUSE_MS = 400
#: To look for them takes longer than to name some more.
_AT_ONCE = 200


class Renewal(QObject):
    """Works only while nothing else does, and stops at once when the reader opens an article."""

    def __init__(self, session: Session, shelf: Shelf, engine: Analyse, version: str) -> None:
        super().__init__(session)
        self._session, self._shelf = session, shelf
        self._engine, self._version = engine, version
        self._keys: list[int] = []
        self._done: set[int] = set()
        self._worker = Background(self)
        self._worker.finished.connect(self._keep)
        self._worker.failed.connect(self._skip)
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
        elif self._keys:
            self._shelf.ask(partial(_article, self._keys[0]), self._analyse, self._give_up)
        else:
            self._shelf.ask(partial(_outdated, self._version), self._take, self._give_up)

    def _take(self, keys: tuple[int, ...]) -> None:
        # An engine that cannot renew an article would be given the same one for ever.
        self._keys = [key for key in keys if key not in self._done]
        if self._keys:
            self._timer.start(0)

    def _analyse(self, article: Article | None) -> None:
        if article is None:
            self._skip()
        elif self._session.working:
            self._timer.start(_PAUSE_MS)
        else:
            self._submit(article)

    def _submit(self, article: Article) -> None:
        engine = self._engine
        self._worker.submit(lambda stop: (article, engine(article, progress=_unheard, stop=stop)))

    def _skip(self, _error: Exception | None = None) -> None:
        # What the engine cannot do is told when the reader opens that article.
        self._done.add(self._keys.pop(0))
        self._timer.start(_PAUSE_MS)

    def _keep(self, outcome: tuple[Article, Analysis]) -> None:
        # A search that was cut short is begun anew when there is time.
        if outcome[1].complete:
            key = self._keys.pop(0)
            self._done.add(key)
            self._shelf.ask(partial(_keep, key, *outcome), self._go_on, self._give_up)

    def _go_on(self, _answer: object) -> None:
        self._timer.start(_PAUSE_MS)

    def _give_up(self, _error: Exception) -> None:
        """Without a library there is nothing to renew; whoever needs it tells of that."""

    def _yield(self, working: bool) -> None:  # noqa: FBT001 - a slot
        if working:
            self._worker.cancel()
            self._timer.start(_PAUSE_MS)


def _unheard(_progress: Progress) -> None:
    """Nobody watches."""


def _outdated(version: str, library: "Library") -> tuple[int, ...]:
    return library.analyses.outdated(version, _AT_ONCE)


def _article(key: int, library: "Library") -> Article | None:
    return library.article(key)


def _keep(key: int, article: Article, found: Analysis, library: "Library") -> None:
    seen = as_seen(key, article, found, library)
    with library.together():
        library.keep_analysis(article.id, found)
        library.index(article, seen)
