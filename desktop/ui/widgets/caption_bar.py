"""A line at the page's foot that says what one has come to; screen readers hear it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans, serif
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.icons import Icon

_INSET, _GAP = 16, 12


class CaptionBar(QWidget):
    """Number, title and words of a stop; it takes no focus.

    `words` are its name and what its button does.
    """

    #: The reader wants no caption any more.
    closed = Signal()

    def __init__(self, words: tuple[str, str], colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, close_words = words
        self._colours = colours
        self._place = self._title = self._words = ""
        self._voice = sans(13)
        self.setObjectName("caption")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._close = IconButton(Icon.CLOSE, close_words, colours, self)
        self._close.setObjectName("caption-close")
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.closed)
        self.hide()

    @property
    def spoken(self) -> str:
        """All that the bar says."""
        return ". ".join(part for part in (self._place, self._title, self._words) if part)

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self._close.set_theme(colours)
        self.update()

    def say(self, place: str, title: str, words: str, *, quoted: bool) -> None:
        """Show a stop and have it read out; `quoted` words are the article's."""
        self._voice = serif(14) if quoted else sans(13)
        self._place, self._title, self._words = place, title, words
        self.setAccessibleName(f"{self._name}: {self.spoken}")
        self.setToolTip(words)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken))

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, round(QFontMetricsF(serif(14)).height()) + 19)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        size = self._close.sizeHint()
        middle = (self.height() - size.height()) // 2 + 1
        self._close.setGeometry(
            self.width() - size.width() - 8, middle, size.width(), size.height()
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.panel)
        painter.fillRect(0, 0, self.width(), 1, colours.hairline)
        x = float(_INSET)
        for words, font, colour in (
            (self._place, sans(12), colours.muted),
            (self._title, sans(13, QFont.Weight.DemiBold), colours.text),
            (self._words, self._voice, colours.text),
        ):
            metrics = QFontMetricsF(font)
            room = self._close.x() - _GAP - x
            line = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, room))
            painter.setFont(font)
            painter.setPen(colour)
            box = QRectF(x, 1, max(0.0, room), self.height() - 1)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
            x += metrics.horizontalAdvance(line) + (_GAP if words else 0)
        painter.end()
