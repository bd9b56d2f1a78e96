"""What stands between tabs and lists: the tools, or how far a search is that takes its time."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop.model.analysis import Progress
from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.key_table import KeyTable
from desktop.ui.panels.tools import Tools
from desktop.ui.panels.working import Working

_DEAF = Qt.WidgetAttribute.WA_TransparentForMouseEvents
#: A search that is done by then is not spoken of.
_PATIENCE_MS = 150
#: A click meant for the strip's button comes at most so long after the tools took its place.
_LATE_MS = 400


class Top(QStackedWidget):
    """Both have the same height, so that what is below never moves."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        keys: KeyTable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.tools = Tools(session, theme, keys, self)
        self.working = Working(theme, self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.addWidget(self.tools)
        self.addWidget(self.working)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._speak)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(self._heed)
        self.working.stopped.connect(session.stop_analysis)
        session.article_changed.connect(self._update)
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
            self._put_tools_back()
        elif not self.speaks and not self._patience.isActive():
            self._patience.start()
        self.tools.setEnabled(self._session.article is not None)

    def _put_tools_back(self) -> None:
        if self.speaks:
            # The order switch comes to stand under a pointer that is about to press Stop.
            self.tools.setAttribute(_DEAF)
            self._late.start()
        self.setCurrentWidget(self.tools)

    def _heed(self) -> None:
        self.tools.setAttribute(_DEAF, False)

    def _speak(self) -> None:
        if self._searching():
            self.setCurrentWidget(self.working)
