"""A box that is ticked or not."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.widgets.colours import Colours

_SIDE, _AROUND = 18, 4
_RADIUS = 4
#: Corners of the tick in a box of 1.
_TICK = ((0.24, 0.52), (0.43, 0.72), (0.77, 0.30))


class Tick(QCheckBox):
    """A check box without words, painted in the colours of a theme."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE + 2 * _AROUND, _SIDE + 2 * _AROUND)

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(_AROUND, _AROUND, _SIDE, _SIDE)
        painter.setPen(QPen(colours.muted, 1.2))
        painter.setBrush(colours.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(colours.text, 2))
            corners = [box.topLeft() + QPointF(x * _SIDE, y * _SIDE) for x, y in _TICK]
            painter.drawPolyline(QPolygonF(corners))
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS + 2, _RADIUS + 2
            )
