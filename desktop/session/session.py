"""The state of one window: article, analysis, what is picked and shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.session import jumps
from desktop.session.background import Background, Stop
from desktop.session.history import History, Place
from desktop.session.layers import FIRST_SHOWN, Layer
from desktop.session.selection import Origin, Selection, active_span
from desktop.session.throttle import Throttle


class Analyse(Protocol):
    """The engine's one function; see `desktop.nlp.pipeline.Analyser.analyse`."""

    def __call__(
        self, article: Article, *, progress: Callable[[Progress], None], stop: Stop
    ) -> Analysis:
        """All quotes and entities of an article."""
        ...


#: Turns what was found into what the reader is to see.
Overlay = Callable[[Article, Analysis], Analysis]


class Session(QObject):
    """Holds what the widgets show and tells them when it changes."""

    #: The Article on show is about to go: its place of reading is still known.
    article_leaving = Signal(object)
    #: An Article is on show; its analysis follows.
    article_changed = Signal(object)
    #: An Analysis of the article on show, or None while there is none yet.
    analysis_changed = Signal(object)
    #: (Selection, Origin)
    selection_changed = Signal(object, object)
    #: A frozenset of Layer.
    shown_changed = Signal(object)
    #: Progress of the analysis that runs.
    progress_changed = Signal(object)
    #: Whether an article is being opened or analysed.
    working_changed = Signal(bool)
    #: An exception that opening or analysing ended with; the article on show stays.
    failed = Signal(object)
    #: Whether back and forward lead anywhere changed.
    history_changed = Signal()
    #: The reader went back or forward: the first code point that was in view there.
    returned = Signal(int)
    _progressed = Signal(object)

    def __init__(
        self, load: Callable[[Path], Article], analyse: Analyse, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._load, self.analyse = load, analyse
        self.article: Article | None = None
        #: What the engine found, and the same as the reader is to see it.
        self.found: Analysis | None = None
        self.analysis: Analysis | None = None
        self.overlay: Overlay = _as_found
        self.selection: Selection = None
        self.shown: frozenset[Layer] = FIRST_SHOWN
        self.history = History()
        #: First code point in view, and that of the text cursor; the page keeps both up to date.
        self.reading_offset = self.caret = 0
        # Two workers: a file that cannot be opened must not cost the article on show its analysis.
        self.opener = Background(self)
        self.opener.finished.connect(self.show_article)
        self.opener.failed.connect(self._fail)
        self._analysing = Background(self)
        self._analysing.finished.connect(self._take)
        self._analysing.failed.connect(self._fail)
        self._progressed.connect(self.progress_changed)

    @property
    def working(self) -> bool:
        """Whether an article is being opened or analysed."""
        return self.opener.busy or self._analysing.busy

    def open_file(self, path: Path) -> None:
        """Read a file beside the window and show it; on failure the article on show stays."""
        load = self._load
        self.open_from(lambda _stop: load(path))

    def open_from(self, make: Callable[[Stop], Article]) -> None:
        """Show the article that `make` returns; it runs beside the window and may raise."""
        self.opener.submit(make)
        self.working_changed.emit(True)

    def cancel_opening(self) -> None:
        """Open nothing after all; the article on show stays."""
        self.opener.cancel()
        self.working_changed.emit(self.working)

    def show_article(self, article: Article) -> None:
        """Put an article on show at once and begin its analysis."""
        self._put(article)
        self._begin(article)

    def search_again(self) -> None:
        """Analyse the article on show once more: the last time failed or was stopped."""
        if self.article is not None:
            self.analysis = self.found = self.selection = None
            self.analysis_changed.emit(None)
            self.selection_changed.emit(None, Origin.RETURN)
            self._begin(self.article)

    def close_article(self) -> None:
        """Show no article."""
        self.opener.cancel()
        self._analysing.cancel()
        self._put(None)
        self.working_changed.emit(False)

    def revise(self) -> None:
        """Lay over anew what was found; what is picked stays so."""
        if self.article is not None and self.found is not None:
            self.analysis = self.overlay(self.article, self.found)
            self.analysis_changed.emit(self.analysis)

    def stop_analysis(self) -> None:
        """End the analysis early and keep what it found."""
        self._analysing.stop()

    def close(self) -> None:
        """End all work; nothing is delivered any more and nobody waits."""
        self.opener.close()
        self._analysing.close()

    def select(self, selection: Selection, origin: Origin = Origin.JUMP) -> None:
        """Pick a thing; `origin` decides about scrolling and the way back."""
        # To go where an arrow has led already is no jump: the way back begins before the arrows.
        arrived = origin is Origin.JUMP and selection == self.selection and self.history.settle()
        if origin in {Origin.JUMP, Origin.PREVIEW} and selection is not None and not arrived:
            self.leave_here(preview=origin is Origin.PREVIEW)
        self.selection = selection
        if self.analysis and (span := active_span(self.analysis, selection)) is not None:
            self.caret = span.start
        self.selection_changed.emit(selection, origin)

    def leave_here(self, *, preview: bool = False) -> None:
        """Make the present place one to come back to; a run of previews makes one."""
        self.history.leave(self.here(), preview=preview)
        self.history_changed.emit()

    def go_back(self) -> None:
        """Be again where the last jump began."""
        self.return_to(self.history.back(self.here()))

    def go_forward(self) -> None:
        """Be again where the last step back began."""
        self.return_to(self.history.forward(self.here()))

    def return_to(self, place: Place | None) -> None:
        """Be again at a place, if there is one, as it was left."""
        if place is not None:
            self.select(place.selection, Origin.RETURN)
            self.caret = place.caret
            self.returned.emit(place.offset)
            self.history_changed.emit()

    def here(self) -> Place:
        """The present place of reading."""
        return Place(self.reading_offset, self.selection, self.caret)

    def show_layers(self, layers: frozenset[Layer]) -> None:
        """Show the marks of these layers and hide the others."""
        self.shown = layers
        self.shown_changed.emit(layers)

    def toggle_layer(self, layer: Layer) -> None:
        """Show a layer, or hide it."""
        self.show_layers(self.shown ^ {layer})

    def select_at(self, offset: int) -> None:
        """Pick the smallest mark shown at a code point, or nothing."""
        if self.analysis is not None:
            self.select(jumps.smallest_at(self.analysis, offset, self.shown), Origin.PAGE)

    def _begin(self, article: Article) -> None:
        analyse, heard = self.analyse, Throttle(self._analysing.reporting(self._progressed.emit))
        self._analysing.submit(lambda stop: analyse(article, progress=heard, stop=stop))
        self.working_changed.emit(True)

    def _put(self, article: Article | None) -> None:
        if self.article is not None:
            self.article_leaving.emit(self.article)
        self.article, self.analysis, self.selection, self.found = article, None, None, None
        self.reading_offset = self.caret = 0
        self.history.clear()
        self.article_changed.emit(article)
        self.analysis_changed.emit(None)
        self.selection_changed.emit(None, Origin.RETURN)
        self.history_changed.emit()

    def _take(self, analysis: Analysis) -> None:
        self.found = analysis
        self.revise()
        self.working_changed.emit(self.working)

    def _fail(self, error: Exception) -> None:
        self.working_changed.emit(self.working)
        self.failed.emit(error)


def _as_found(_article: Article, found: Analysis) -> Analysis:
    return found
