"""The library beside the window: questions go to one worker, answers come to the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.model.article import Article
from desktop.session.background import Gate
from desktop.session.clerk import NOTICE, Clerk

if TYPE_CHECKING:
    from desktop.store.library.articles import RawSource
    from desktop.store.library.library import Library

T = TypeVar("T")

_CLOSE_SECONDS = 3.0

Done = Callable[[Any], object]
Failed = Callable[[Exception], object]


class Shelf(QObject):
    """Asks the library in the order of asking; answers come in the thread that made this object.

    The library is opened by the first question, in the worker, and not before `let_in`. A
    question must hold no QObject; who waits for its answer may.
    """

    #: An exception that a question ended with and that its asker does not handle. A library that
    #: cannot be opened fails every question; that is told once.
    failed = Signal(object)
    #: A Notice: the library was damaged, and what became of it.
    noticed = Signal(object)
    #: (Article, its key): the article is in the library.
    kept = Signal(object, object)
    #: The library is about to be closed: whoever works for it ends.
    closing = Signal()
    _delivered = Signal(int, object, bool)

    def __init__(self, path: Callable[[], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = Gate()
        self._path = path
        deliver = partial(self._gate.let, self._delivered.emit)
        self.clerk = Clerk(path, deliver)
        self._waiting: dict[int, tuple[Done | None, Failed | None]] = {}
        self._number = 0
        self._told = ""
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting)

    def place(self) -> Path:
        """The library's file, which may not be there yet."""
        return self._path()

    def let_in(self) -> None:
        """The window has been painted: the worker may begin."""
        self.clerk.let_in()

    def ask(
        self,
        job: Callable[["Library"], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Do `job` with the library after all before it; then call `done`, or `failed`."""
        self._number += 1
        self._waiting[self._number] = (done, failed)
        self.clerk.take(self._number, job)

    def keep(
        self, article: Article, path: Path | None = None, raw: Sequence["RawSource"] = ()
    ) -> None:
        """Put an article into the library, and tell its key by `kept`."""
        self.ask(partial(_put, article, path, raw), partial(self.kept.emit, article))

    def close(self) -> bool:
        """Let all that was asked be done, for 3 seconds at most; no answer comes any more."""
        self.closing.emit()
        done = self.clerk.close(_CLOSE_SECONDS)
        self._gate.shut()
        self._waiting.clear()
        return done

    def _deliver(self, number: int, outcome: object, good: bool) -> None:  # noqa: FBT001 - a signal
        if number == NOTICE:
            self.noticed.emit(outcome)
            return
        done, failed = self._waiting.pop(number, (None, None))
        if good:
            self._told = ""
            if done is not None:
                done(outcome)
        elif isinstance(outcome, Exception):
            self._fail(outcome, failed)

    def _fail(self, error: Exception, failed: Failed | None) -> None:
        if failed is not None:
            failed(error)
        elif str(error) != self._told:
            self._told = str(error)
            self.failed.emit(error)


def _put(
    article: Article, path: Path | None, raw: Sequence["RawSource"], library: "Library"
) -> int:
    from desktop.store.library.origins import origins_of, page_in  # noqa: PLC0415 - in the worker

    return library.put(article, raw or page_in(path), origins_of(article, path))
