"""Keeps the status line true to the session, and tells jumps to those who listen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.model.analysis import Progress
from desktop.session import status
from desktop.session.jumper import Jumper
from desktop.session.reading_queue import ReadingQueue
from desktop.session.selection import Origin, Selection, active_span
from desktop.session.session import Session
from desktop.ui.announcement import announce
from desktop.ui.look import Look
from desktop.ui.widgets.status_line import StatusLine

#: So long a remark stands that nothing else takes away.
_REMARK_MS = 4000


class StatusBoard(QObject):
    """Observes the session and the zoom; the page says when it was scrolled."""

    def __init__(
        self,
        session: Session,
        jumper: Jumper,
        queue: ReadingQueue,
        look: Look,
        line: StatusLine,
    ) -> None:
        super().__init__(line)
        self._session = session
        self._jumper = jumper
        self._queue = queue
        self._look = look
        self._line = line
        self._progress: Progress | None = None
        self._remark = ""
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_REMARK_MS)
        self._fading.timeout.connect(self._forget)
        session.selection_changed.connect(self._follow)
        session.analysis_changed.connect(self._begin)
        session.working_changed.connect(self.update)
        session.progress_changed.connect(self._take_progress)
        queue.changed.connect(self.update)
        look.zoom_changed.connect(self.update)

    def update(self) -> None:
        """Say what is picked and where in the article that is."""
        session = self._session
        article, analysis = session.article, session.analysis
        remark = (self._remark,) if self._remark else ()
        if article is None:
            self._line.show_parts(remark, ())
            return
        span = active_span(analysis, session.selection) if analysis is not None else None
        offset = span.start if span is not None else session.reading_offset
        if analysis is not None:
            left = status.picked(article, analysis, session.selection)
        else:
            left = status.working(self._progress) if session.working else ()
        place = status.place(article, offset, self._look.zoom)
        right = (*status.nth_article(self._queue.position), *place)
        self._line.show_parts((*remark, *left), right)

    def say(self, remark: str) -> None:
        """Put a remark before everything else, for a moment and until something is picked."""
        self._remark = remark
        self._fading.start()
        self.update()
        announce(self._line, remark)

    def listen(self, connect: Callable[[Callable[[], None]], object]) -> None:
        """Be told of another event after which the line may say something else."""
        connect(self.update)

    def _follow(self, selection: Selection, origin: Origin) -> None:
        self._fading.stop()
        # That a jump began again from the other end stays until the next one.
        self._remark = status.turned(self._jumper.turned)
        self.update()
        session = self._session
        if origin is Origin.JUMP and session.article is not None and session.analysis is not None:
            words = status.spoken(session.article, session.analysis, selection)
            announce(self._line, ", ".join(part for part in (words, self._remark) if part))

    def _forget(self) -> None:
        self._remark = ""
        self.update()

    def _begin(self) -> None:
        self._progress = None
        self.update()

    def _take_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.update()
