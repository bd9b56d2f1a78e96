"""What stands between tabs and lists: the tools, or how far a search is that takes its time."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop.model.analysis import Progress
from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.panels.tools import Tools
from desktop.ui.panels.working import Working

#: A search that is done by then is not spoken of.
_PATIENCE_MS = 150


class Top(QStackedWidget):
    """Both have the same height, so that what is below never moves."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tools = Tools(session, theme, self)
        self.working = Working(theme, self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.addWidget(self.tools)
        self.addWidget(self.working)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._speak)
        self.working.stopped.connect(session.stop_analysis)
        session.analysis_changed.connect(self._begin_anew)
        session.working_changed.connect(self._update)
        session.progress_changed.connect(self._show_progress)
        self._update()

    @property
    def speaks(self) -> bool:
        """Whether a search is spoken of in the tools' place."""
        return self.currentWidget() is self.working

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.tools.set_theme(theme)
        self.working.set_theme(theme)

    def _begin_anew(self) -> None:
        self.working.show_progress(None)
        self._update()

    def _show_progress(self, progress: Progress) -> None:
        self.working.show_progress(progress)

    def _searching(self) -> bool:
        session = self._session
        return session.working and session.article is not None and session.analysis is None

    def _update(self) -> None:
        self.tools.chips.show_chips(on=self._session.analysis is not None)
        if not self._searching():
            self._patience.stop()
            self.setCurrentWidget(self.tools)
        elif not self.speaks and not self._patience.isActive():
            self._patience.start()

    def _speak(self) -> None:
        if self._searching():
            self.setCurrentWidget(self.working)
