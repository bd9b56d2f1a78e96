"""The strip at the top of the sidebar, level with the page's."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.session.theme import Theme
from desktop.ui.panels.tabs import Tabs

_INSET = 8


class Header(QWidget):
    """Tabs over a hairline."""

    def __init__(self, tabs: Tabs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        row.setSpacing(0)
        row.addWidget(tabs)
        row.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(box, self._theme.hairline)
