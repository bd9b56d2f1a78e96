"""What joins the quotes of two reports: a ribbon for the pair that is lit, hairlines for others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.session.theme import Theme

WIDTH = 64


@dataclass(frozen=True, slots=True)
class Join:
    """Top and bottom of a quote at the left and of its partner at the right."""

    left: tuple[float, float]
    right: tuple[float, float]
    lit: bool


class Channel(QWidget):
    """Paints the joins as they stand now."""

    def __init__(self, joins: Callable[[], Sequence[Join]], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._joins, self._theme = joins, theme
        self.setFixedWidth(WIDTH)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.bg)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        joins = self._joins()
        painter.setPen(QPen(self._theme.border, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for join in joins:
            if not join.lit:
                painter.drawPath(self._curve(join.left[0] + 8, join.right[0] + 8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tint_active)
        for join in joins:
            if join.lit:
                path = self._curve(join.left[0], join.right[0])
                path.lineTo(self.width(), join.right[1])
                back = self._curve(join.left[1], join.right[1]).toReversed()
                path.connectPath(back)
                path.closeSubpath()
                painter.drawPath(path)
                if self._theme.flat:
                    painter.strokePath(path, QPen(self._theme.text, 2))
        painter.end()

    def _curve(self, left: float, right: float) -> QPainterPath:
        width = self.width()
        path = QPainterPath(QPointF(0, left))
        path.cubicTo(width / 2, left, width / 2, right, width, right)
        return path
