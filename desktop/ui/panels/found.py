"""What was found in the article: tools, lists, and whether the search was stopped."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.session import Session
from desktop.session.theme import Theme
from desktop.ui.panels.lists import Lists
from desktop.ui.panels.states import Acts
from desktop.ui.panels.top import Top
from desktop.ui.panels.working import Stopped


class Found(QWidget):
    """Puts the parts of the views of quotes and names one above the other."""

    def __init__(
        self, session: Session, theme: Theme, acts: Acts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.top = Top(session, theme, acts.keys, self)
        self.lists = Lists(session, theme, acts, self)
        self.stopped = Stopped(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.lists, 1)
        column.addWidget(self.stopped)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for part in (self.top, self.lists, self.stopped):
            part.set_theme(theme)
