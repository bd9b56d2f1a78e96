"""Fills that tell speakers apart without colours: solid, hatched, dotted, lined, hollow."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from desktop.session.theme import Theme

_STYLES = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.NoBrush,
)


def fill_pattern(painter: QPainter, box: QRectF, rank: int, theme: Theme) -> None:
    """Fill a box as that of the speaker at a rank; below 0, of nobody, it is dotted around."""
    painter.save()
    pen = QPen(theme.bar, 1)
    if rank < 0:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.fillRect(box, theme.bg)
    if rank >= 0:
        painter.fillRect(box, QBrush(theme.bar, _STYLES[min(rank, len(_STYLES) - 1)]))
    painter.setPen(pen)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()
