"""Small pictures as strokes on a grid of 16 by 16."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

GRID = 16.0
STROKE = 1.4


class Icon(StrEnum):
    """The pictures there are."""

    BACK = "back"
    FORWARD = "forward"
    UP = "up"
    DOWN = "down"
    SEARCH = "search"
    FILTER = "filter"
    THEME = "theme"
    CLOSE = "close"
    WARNING = "warning"
    FOLDER = "folder"
    CLIPBOARD = "clipboard"
    DOCUMENT = "document"
    LINK = "link"


def paint_icon(painter: QPainter, icon: Icon, box: QRectF, colour: QColor) -> None:
    """Stroke a picture into `box` with lines as thick as beside 13 px type."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / GRID, box.height() / GRID)
    pen = QPen(colour, STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(_PATHS[icon]())
    if icon is Icon.THEME:
        painter.fillPath(_half_moon(), colour)
    painter.restore()


def _lines(*points: tuple[float, float], closed: bool = False) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    if closed:
        path.closeSubpath()
    return path


def _search() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(7, 7), 4.6, 4.6)
    path.addPath(_lines((10.4, 10.4), (14.2, 14.2)))
    return path


def _filter() -> QPainterPath:
    path = _lines((2, 4.5), (14, 4.5))
    path.addPath(_lines((4.5, 8), (11.5, 8)))
    path.addPath(_lines((7, 11.5), (9, 11.5)))
    return path


def _theme() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(8, 8), 5.6, 5.6)
    path.addPath(_lines((8, 2.4), (8, 13.6)))
    return path


def _half_moon() -> QPainterPath:
    path = QPainterPath(QPointF(8, 2.4))
    path.arcTo(QRectF(2.4, 2.4, 11.2, 11.2), 90, -180)
    path.closeSubpath()
    return path


def _close() -> QPainterPath:
    path = _lines((4.5, 4.5), (11.5, 11.5))
    path.addPath(_lines((11.5, 4.5), (4.5, 11.5)))
    return path


def _warning() -> QPainterPath:
    path = _lines((8, 2), (14.6, 13.6), (1.4, 13.6), closed=True)
    path.addPath(_lines((8, 6.4), (8, 9.6)))
    path.addPath(_lines((8, 11.5), (8, 11.7)))
    return path


def _clipboard() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(3.2, 3.2, 9.6, 11.2), 1.4, 1.4)
    path.addRoundedRect(QRectF(5.8, 1.6, 4.4, 3), 1, 1)
    return path


def _document() -> QPainterPath:
    path = _lines((3.4, 1.8), (9.4, 1.8), (12.8, 5.2), (12.8, 14.2), (3.4, 14.2), closed=True)
    path.addPath(_lines((9.2, 2), (9.2, 5.4), (12.6, 5.4)))
    path.addPath(_lines((5.8, 8.4), (10.4, 8.4)))
    path.addPath(_lines((5.8, 11), (10.4, 11)))
    return path


def _globe() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(8, 8), 6.2, 6.2)
    path.addEllipse(QPointF(8, 8), 2.7, 6.2)
    path.addPath(_lines((1.8, 8), (14.2, 8)))
    return path


def _folder() -> QPainterPath:
    return _lines((1.8, 13), (1.8, 3.4), (6, 3.4), (7.6, 5.2), (14.2, 5.2), (14.2, 13), closed=True)


_PATHS: dict[Icon, Callable[[], QPainterPath]] = {
    Icon.BACK: lambda: _lines((10, 3), (5, 8), (10, 13)),
    Icon.FORWARD: lambda: _lines((6, 3), (11, 8), (6, 13)),
    Icon.UP: lambda: _lines((3.5, 10), (8, 5.5), (12.5, 10)),
    Icon.DOWN: lambda: _lines((3.5, 6), (8, 10.5), (12.5, 6)),
    Icon.SEARCH: _search,
    Icon.FILTER: _filter,
    Icon.THEME: _theme,
    Icon.CLOSE: _close,
    Icon.WARNING: _warning,
    Icon.FOLDER: _folder,
    Icon.CLIPBOARD: _clipboard,
    Icon.DOCUMENT: _document,
    Icon.LINK: _globe,
}
