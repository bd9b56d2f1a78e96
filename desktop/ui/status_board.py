"""Keeps the status line true to the session."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.model.analysis import Progress
from desktop.session import status
from desktop.session.selection import active_span
from desktop.session.session import Session
from desktop.ui.look import Look
from desktop.ui.widgets.status_line import StatusLine


class StatusBoard(QObject):
    """Observes the session and the zoom; the page says when it was scrolled."""

    def __init__(self, session: Session, look: Look, line: StatusLine) -> None:
        super().__init__(line)
        self._session = session
        self._look = look
        self._line = line
        self._progress: Progress | None = None
        session.selection_changed.connect(self.update)
        session.analysis_changed.connect(self._begin)
        session.working_changed.connect(self.update)
        session.progress_changed.connect(self._take_progress)
        look.zoom_changed.connect(self.update)

    def update(self) -> None:
        """Say what is picked and where in the article that is."""
        session = self._session
        article, analysis = session.article, session.analysis
        if article is None:
            self._line.show_parts((), ())
            return
        span = active_span(analysis, session.selection) if analysis is not None else None
        offset = span.start if span is not None else session.reading_offset
        if analysis is not None:
            left = status.picked(article, analysis, session.selection)
        else:
            left = status.working(self._progress) if session.working else ()
        self._line.show_parts(left, status.place(article, offset, self._look.zoom))

    def listen(self, connect: Callable[[Callable[[], None]], object]) -> None:
        """Be told of another event after which the line may say something else."""
        connect(self.update)

    def _begin(self) -> None:
        self._progress = None
        self.update()

    def _take_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.update()
