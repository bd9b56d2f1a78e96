"""Going through a list of places one by one, each with a caption."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.selection import Selection
from desktop.session.session import Session


@dataclass(frozen=True, slots=True)
class Stop:
    """A place: its words, what is picked there, and what is said about it."""

    span: Span
    selection: Selection
    title: str
    words: str
    #: Whether the words are the article's own.
    quoted: bool = True


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said at a stop; without stops `total` is 0 and `words` say so."""

    number: int
    total: int
    title: str
    words: str
    quoted: bool = False


class Walk(QObject):
    """Steps through the stops of the article on show, from where the reader is; wraps round."""

    #: The Caption of the stop that was reached.
    arrived = Signal(object)
    #: The reader picked something else, or the article changed.
    left = Signal()

    def __init__(
        self,
        session: Session,
        stops: Callable[[Article, Analysis], tuple[Stop, ...]],
        none: Callable[[], str],
    ) -> None:
        super().__init__(session)
        self._session, self._make, self._none = session, stops, none
        self._made_for: Analysis | None = None
        self._stops: tuple[Stop, ...] = ()
        self._at: int | None = None
        session.selection_changed.connect(lambda _selection, _origin: self._check())
        session.analysis_changed.connect(lambda _analysis: self._forget())

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) stop."""
        article, analysis = self._session.article, self._session.analysis
        if article is None or analysis is None:
            return
        if self._made_for is not analysis:
            self._stops, self._made_for = self._make(article, analysis), analysis
        if not self._stops:
            self.arrived.emit(Caption(0, 0, "", self._none()))
            return
        index = self._next(by)
        stop = self._stops[index]
        # First where it is, then the pick: what follows asks whether the reader left the walk.
        self._at = index
        self._session.select(stop.selection)
        self._at = index
        number, total = index + 1, len(self._stops)
        self.arrived.emit(Caption(number, total, stop.title, stop.words, stop.quoted))

    def _next(self, by: int) -> int:
        if self._at is not None:
            return (self._at + by) % len(self._stops)
        here = self._session.caret
        if by > 0:
            ahead = (n for n, stop in enumerate(self._stops) if stop.span.start >= here)
            return next(ahead, 0)
        behind = [n for n, stop in enumerate(self._stops) if stop.span.start < here]
        return behind[-1] if behind else len(self._stops) - 1

    def _check(self) -> None:
        if self._at is None:
            return
        if self._session.selection != self._stops[self._at].selection:
            self._at = None
            self.left.emit()

    def _forget(self) -> None:
        self._at, self._made_for = None, None
        self.left.emit()
