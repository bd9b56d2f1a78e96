"""The strip over the page: the way back and forward, the title, find, type size and theme."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.colours import Colours


def strip_height() -> int:
    """How high the strip and the tabs beside it are."""
    return round(QFontMetricsF(sans(13)).height()) + 24


class PageStrip(QWidget):
    """Buttons at both ends and, once it was given, a title between them."""

    def __init__(
        self,
        left: list[IconButton],
        right: list[IconButton],
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._colours = colours
        self._buttons = [*left, *right]
        self.setObjectName("page-strip")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._title = _Elided(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(2)
        for button in left:
            row.addWidget(button)
        row.addSpacing(10)
        row.addWidget(self._title, 1)
        row.addSpacing(10)
        for button in right:
            row.addWidget(button)
        self.set_theme(colours)

    @property
    def title(self) -> str:
        """The whole title on show, "" while the page shows its own."""
        return self._title.whole

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        for button in self._buttons:
            button.set_theme(colours)
        palette = self._title.palette()
        palette.setColor(self._title.foregroundRole(), colours.muted)
        self._title.setPalette(palette)
        self.update()

    def set_title(self, title: str) -> None:
        """Show a title, or none."""
        self._title.set_whole(title)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, strip_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colours.bg)


class _Elided(QLabel):
    """A line of words that ends in … where it finds no room; the tooltip has the whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.whole = ""
        self.setObjectName("strip-title")
        self.setFont(sans(12))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_whole(self, words: str) -> None:
        if words != self.whole:
            self.whole = words
            self.setToolTip(words)
            self.setAccessibleName(words)
            self._elide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = QFontMetricsF(self.font())
        self.setText(metrics.elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width()))
