"""The reader's own marks: a band of colour behind the words, and a flag where a note is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from desktop.ui.fonts import sans
from desktop.ui.reader.geometry import Run
from desktop.ui.reader.scene import Remarked, Scene

#: From the baseline; the band ends above the lines of names, which keep their ground.
_ABOVE, _BELOW = 17, 2
_PAST, _RADIUS = 1, 2
_FLAG, _LINE = 6, 1.5
#: The sign stands so high that closing marks after the last word stay to be read.
_SIGN, _LETTER, _LIFT = 13, 9, 5


def paint(painter: QPainter, scene: Scene) -> None:
    """Paint the remarks in view."""
    for remark in _in_view(scene):
        runs = scene.runs(remark.span)
        if remark.colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scene.look.theme.marker[remark.colour])
            for run in runs:
                radius = scene.look.sizes.px(_RADIUS)
                painter.drawRoundedRect(_band(scene, run), radius, radius)
        if remark.noted and runs:
            _flag(painter, scene, runs[0], runs[-1], remark)
        if remark.sign and runs:
            _sign(painter, scene, runs[-1], remark.sign)


def _in_view(scene: Scene) -> list[Remarked]:
    if not scene.lines:
        return []
    first = scene.offsets.offset(scene.lines[0].first)
    last = scene.offsets.offset(scene.lines[-1].last)
    return [
        remark
        for remark in scene.look.remarks
        if remark.span.end >= first and remark.span.start <= last
    ]


def _band(scene: Scene, run: Run) -> QRectF:
    px = scene.look.sizes.px
    top, bottom = round(run.line.baseline - px(_ABOVE)), round(run.line.baseline + px(_BELOW))
    past = px(_PAST)
    return QRectF(run.left - past, top, run.right - run.left + 2 * past, bottom - top)


def _flag(painter: QPainter, scene: Scene, first: Run, last: Run, remark: Remarked) -> None:
    """A pole before the first word and a flag over the last: a note without colour is seen, too."""
    px, text = scene.look.sizes.px, scene.look.theme.text
    if remark.colour is None:
        pole = _band(scene, first)
        painter.setPen(QPen(text, _LINE))
        painter.drawLine(pole.topLeft(), pole.bottomLeft())
    corner, side = _band(scene, last).topRight(), px(_FLAG)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(text)
    points = (QPointF(0, 0), QPointF(-side, 0), QPointF(0, side))
    painter.drawPolygon(QPolygonF([corner + point for point in points]))


def _sign(painter: QPainter, scene: Scene, run: Run, letter: str) -> None:
    """A letter in a disc at the upper end of the last word."""
    px, theme = scene.look.sizes.px, scene.look.theme
    side = px(_SIGN)
    disc = QRectF(0, 0, side, side)
    disc.moveCenter(_band(scene, run).topRight() + QPointF(px(2), -px(_LIFT)))
    painter.setPen(QPen(theme.bg, 1.5))
    painter.setBrush(theme.text)
    painter.drawEllipse(disc)
    painter.setFont(sans(px(_LETTER), QFont.Weight.Bold))
    painter.setPen(theme.bg)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letter)
