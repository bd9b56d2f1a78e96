"""The line at the window's foot: what is picked at the left, the place of reading at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.colours import Colours

_INSET = 16
_DOT = "  ·  "


class StatusLine(QLabel):
    """Two rows of words parted by dots; what finds no room goes, from the right."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._left: tuple[str, ...] = ()
        self._right: tuple[str, ...] = ()
        self.setObjectName("status-line")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self.update()

    def show_parts(self, left: Sequence[str], right: Sequence[str]) -> None:
        """Show these words; the first at the left is the strongest."""
        parts = tuple(left), tuple(right)
        if parts == (self._left, self._right):
            return
        self._left, self._right = parts
        # The text is what a screen reader meets; it is painted part by part below.
        self.setText(" · ".join([*left, *right]))
        self.setToolTip(" · ".join(left))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, round(QFontMetricsF(sans(12)).height()) + 13)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colours.panel)
        painter.fillRect(0, 0, self.width(), 1, self._colours.hairline)
        room = self.width() - 2 * _INSET
        left = _fitting(self._left, room)
        used = _width(left)
        right = self._right
        while right and used + _width(right) + 3 * _INSET > room:
            right = right[:-1]
        self._paint_row(painter, left, _INSET, strong=True)
        self._paint_row(painter, right, self.width() - _INSET - _width(right, strong=False))

    def _paint_row(
        self, painter: QPainter, parts: tuple[str, ...], x: float, *, strong: bool = False
    ) -> None:
        metrics = QFontMetricsF(sans(12))
        y = (self.height() + 1 + metrics.ascent() - metrics.descent()) / 2
        for index, part in enumerate(parts):
            if index:
                painter.setFont(sans(12))
                painter.setPen(self._colours.muted)
                painter.drawText(QPointF(x, y), _DOT)
                x += metrics.horizontalAdvance(_DOT)
            font = _font(strong=strong and index == 0)
            painter.setFont(font)
            painter.setPen(self._colours.text if strong and index == 0 else self._colours.muted)
            painter.drawText(QPointF(x, y), part)
            x += QFontMetricsF(font).horizontalAdvance(part)


def _font(*, strong: bool) -> QFont:
    return sans(12, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def _width(parts: Sequence[str], *, strong: bool = True) -> float:
    metrics = QFontMetricsF(_font(strong=False))
    first = QFontMetricsF(_font(strong=strong))
    words = sum((first if i == 0 else metrics).horizontalAdvance(p) for i, p in enumerate(parts))
    return words + metrics.horizontalAdvance(_DOT) * max(0, len(parts) - 1)


def _fitting(parts: tuple[str, ...], room: float) -> tuple[str, ...]:
    """As many of the parts as find room; the first is elided rather than dropped."""
    while len(parts) > 1 and _width(parts) > room:
        parts = parts[:-1]
    if parts and _width(parts) > room:
        metrics = QFontMetricsF(_font(strong=True))
        return (metrics.elidedText(parts[0], Qt.TextElideMode.ElideRight, room),)
    return parts
