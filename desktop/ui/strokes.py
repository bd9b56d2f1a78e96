"""The shapes that mean a type of mark, painted alike in text, rows and chips."""

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.session.layers import Layer
from desktop.session.theme import Theme

#: Drawn and left lengths, in pixels at 100 %, of the lines that are cut.
_CUTS = {
    Layer.PLACE: (5.0, 3.0),
    Layer.QUANTITY: (7.0, 2.5, 2.0, 2.5),
}
_THICK = 2.0
_DOUBLE = (1.25, 1.75)
_DOT, _DOT_STEP = 2.3, 4.2
_HALF_WAVE, _WAVE_PEN = 3.0, 1.4
_GLYPH_PEN = 1.4
_DASH, _GAP = 4.4, 2.6
#: Corners of a check in a box of 1, and its pen as a share of the box.
_CHECK = ((0.08, 0.55), (0.38, 0.85), (0.92, 0.15))
_CHECK_PEN = 0.22


def line(
    painter: QPainter, layer: Layer, stretch: QLineF, colour: QColor, scale: float = 1.0
) -> None:
    """The line of a type along `stretch` (its top edge), thicker with the type by `scale`."""
    left, right, top = stretch.x1(), stretch.x2(), stretch.y1()
    if right <= left:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match layer:
        case Layer.ORGANISATION:
            thin, gap = (length * scale for length in _DOUBLE)
            painter.drawRect(QRectF(left, top, right - left, thin))
            painter.drawRect(QRectF(left, top + thin + gap, right - left, thin))
        case Layer.PLACE | Layer.QUANTITY:
            for start, end in cuts(right - left, [cut * scale for cut in _CUTS[layer]]):
                painter.drawRect(QRectF(left + start, top, end - start, _THICK * scale))
        case Layer.DATE:
            _dots(painter, stretch, scale)
        case Layer.EVENT:
            _wave(painter, stretch, colour, scale)
        case _:
            painter.drawRect(QRectF(left, top, right - left, _THICK * scale))
    painter.restore()


def cuts(length: float, pattern: list[float]) -> list[tuple[float, float]]:
    """Where a cut line of that length is drawn; stretched so that it ends on a full dash."""
    gap = pattern[-1]
    rounds = max(1, round((length + gap) / sum(pattern)))
    fit = length / (rounds * sum(pattern) - gap)
    drawn = []
    at = 0.0
    for index in range(rounds * len(pattern) - 1):
        step = pattern[index % len(pattern)] * fit
        if index % 2 == 0:
            drawn.append((at, at + step))
        at += step
    return drawn


def bar(painter: QPainter, rect: QRectF, colour: QColor, *, dashed: bool = False) -> None:
    """A quote's bar: solid with round ends, or dashed and fitted to the height of `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if not dashed:
        radius = min(1.5, rect.width() / 3)
        painter.drawRoundedRect(rect, radius, radius)
    else:
        grown = max(1.0, rect.width() / 3)
        for start, end in cuts(rect.height(), [_DASH * math.sqrt(grown), _GAP * math.sqrt(grown)]):
            painter.drawRect(QRectF(rect.left(), rect.top() + start, rect.width(), end - start))
    painter.restore()


def hollow_bar(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """The bar of a suggestion: a dashed outline without fill."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(dashed_pen(colour))
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def check(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The sign of what the reader has corrected, as large as `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, box.width() * _CHECK_PEN)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = [QPointF(box.width() * x, box.height() * y) for x, y in _CHECK]
    painter.drawPolyline(QPolygonF([box.topLeft() + corner for corner in corners]))
    painter.restore()


def dashed_pen(colour: QColor, width: float = 1.0) -> QPen:
    """The pen of suggestions."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([4.0 / width, 3.0 / width])
    return pen


def dotted_pen(colour: QColor, width: float = 1.5) -> QPen:
    """The pen around words elsewhere that a chain of evidence rests on."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.2])
    return pen


def glyph(
    painter: QPainter, layer: Layer, rect: QRectF, theme: Theme, *, filled: bool = True
) -> None:
    """The sign of a type in the middle of `rect`: full and in ink, or an outline and muted."""
    colour = theme.ink[layer] if filled else theme.muted
    side = min(rect.width(), rect.height()) * 0.75
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, _GLYPH_PEN))
    if layer in {Layer.DATE, Layer.QUANTITY}:
        painter.drawPath(_sign(layer, box))
    elif filled or layer is Layer.QUOTE:
        painter.fillPath(_sign(layer, box), QBrush(colour))
    else:
        inset = _GLYPH_PEN / 2
        painter.drawPath(_sign(layer, box.adjusted(inset, inset, -inset, -inset)))
    painter.restore()


def _sign(layer: Layer, box: QRectF) -> QPainterPath:
    path = QPainterPath()
    middle, radius = box.center(), box.width() / 2
    match layer:
        case Layer.PERSON:
            path.addEllipse(box)
        case Layer.ORGANISATION:
            inset = radius * 0.12
            path.addRect(box.adjusted(inset, inset, -inset, -inset))
        case Layer.PLACE:
            corners = [QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]
            path.addPolygon(QPolygonF([*corners, corners[0]]))
        case Layer.EVENT:
            reach = radius * 1.15
            path.addPolygon(
                QPolygonF([middle + QPointF(x * reach, y * reach) for x, y in _DIAMOND])
            )
        case Layer.QUOTE:
            tall = QRectF(middle.x() - 1.5, middle.y() - radius * 1.3, 3, radius * 2.6)
            path.addRoundedRect(tall, 1.5, 1.5)
        case _:
            path = _clock(box) if layer is Layer.DATE else _number(box)
    return path


def _clock(box: QRectF) -> QPainterPath:
    middle, radius = box.center(), box.width() / 2
    path = QPainterPath()
    path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    path.moveTo(middle.x(), box.top() + radius * 0.5)
    path.lineTo(middle)
    path.lineTo(middle.x() + radius * 0.45, middle.y())
    return path


def _number(box: QRectF) -> QPainterPath:
    middle, radius = box.center(), box.width() / 2
    path = QPainterPath()
    for shift in (-radius * 0.36, radius * 0.36):
        path.moveTo(middle.x() + shift + radius * 0.1, box.top())
        path.lineTo(middle.x() + shift - radius * 0.1, box.bottom())
        path.moveTo(box.left(), middle.y() + shift)
        path.lineTo(box.right(), middle.y() + shift)
    return path


_DIAMOND = ((0, -1), (1, 0), (0, 1), (-1, 0), (0, -1))


def _dots(painter: QPainter, stretch: QLineF, scale: float) -> None:
    size = _DOT * scale
    length = stretch.x2() - stretch.x1()
    count = max(1, round((length - size) / (_DOT_STEP * scale)))
    step = (length - size) / count
    for index in range(count + 1):
        painter.drawEllipse(QRectF(stretch.x1() + index * step, stretch.y1(), size, size))


def _wave(painter: QPainter, stretch: QLineF, colour: QColor, scale: float) -> None:
    painter.setPen(QPen(colour, _WAVE_PEN * scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    length = stretch.x2() - stretch.x1()
    halves = max(2, round(length / (_HALF_WAVE * scale)))
    step, height = length / halves, _HALF_WAVE * scale
    top = stretch.y1() + _WAVE_PEN * scale / 2
    path = QPainterPath(QPointF(stretch.x1(), top + height))
    for index in range(halves):
        start, up = stretch.x1() + index * step, index % 2 == 0
        path.quadTo(
            QPointF(start + step / 2, top + (-height / 4 if up else height * 1.25)),
            QPointF(start + step, top + (0 if up else height)),
        )
    painter.drawPath(path)
