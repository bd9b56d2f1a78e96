"""Closed shapes around words that run over several lines, with rounded corners."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath


def united(rects: Sequence[QRectF], radius: float) -> QPainterPath:
    """One closed outline around rectangles that stand one under the other, corners rounded.

    Where two neighbours do not touch, the outline is in two parts.
    """
    path = QPainterPath()
    group: list[QRectF] = []
    for rect in rects:
        if group and not _touch(group[-1], rect):
            path.addPath(_rounded(_corners(group), radius))
            group = []
        group.append(rect)
    if group:
        path.addPath(_rounded(_corners(group), radius))
    return path


def _touch(upper: QRectF, lower: QRectF) -> bool:
    return (
        upper.left() < lower.right()
        and lower.left() < upper.right()
        and lower.top() <= upper.bottom()
    )


def _corners(rects: Sequence[QRectF]) -> list[QPointF]:
    """Down the right sides and up the left sides, without points inside a straight edge."""
    right = [point for rect in rects for point in (rect.topRight(), rect.bottomRight())]
    left = [point for rect in reversed(rects) for point in (rect.bottomLeft(), rect.topLeft())]
    points = [*right, *left]
    return [
        point
        for index, point in enumerate(points)
        if not _straight(points[index - 1], point, points[(index + 1) % len(points)])
    ]


def _straight(before: QPointF, point: QPointF, after: QPointF) -> bool:
    return math.isclose(before.x(), point.x()) and math.isclose(point.x(), after.x())


def _rounded(points: Sequence[QPointF], radius: float) -> QPainterPath:
    path = QPainterPath()
    for index, point in enumerate(points):
        before, after = points[index - 1], points[(index + 1) % len(points)]
        near = _towards(point, before, radius)
        if index == 0:
            path.moveTo(near)
        else:
            path.lineTo(near)
        path.quadTo(point, _towards(point, after, radius))
    path.closeSubpath()
    return path


def _towards(point: QPointF, other: QPointF, radius: float) -> QPointF:
    length = math.hypot(other.x() - point.x(), other.y() - point.y())
    share = min(radius / length, 0.5) if length else 0.0
    return point + (other - point) * share
