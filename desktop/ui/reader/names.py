"""Fills, lines and outlines of names."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.session.highlights import Highlight, Part, State
from desktop.session.theme import Theme
from desktop.ui import strokes
from desktop.ui.reader.geometry import Run
from desktop.ui.reader.scene import Scene
from desktop.ui.reader.typography import Typography

_ABOVE, _BELOW = 17, 4
_PAST = 1
_RADIUS = 3
_OUTLINE, _OUTSIDE = 2, 2.5
_FOCUS_OUTSIDE = 2


def fill(painter: QPainter, scene: Scene) -> None:
    """The fills, opaque over the quotes' tints."""
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in scene.of(Part.NAME):
        colour = _fill(scene.look.theme, mark, hovered=mark.key == scene.look.hovered)
        if colour is not None:
            painter.setBrush(colour)
            for run in scene.runs(mark.span):
                radius = scene.look.sizes.px(_RADIUS)
                painter.drawRoundedRect(box(run, scene.look.sizes), radius, radius)


def line(painter: QPainter, scene: Scene) -> None:
    """The lines, each in the shape of its type."""
    theme, sizes = scene.look.theme, scene.look.sizes
    for mark in scene.of(Part.NAME):
        colour = theme.suggestion if mark.suggestion else theme.ink[mark.layer]
        for run in scene.runs(mark.span):
            rect = box(run, sizes)
            stretch = QLineF(rect.left(), rect.bottom(), rect.right(), rect.bottom())
            strokes.line(painter, mark.layer, stretch, colour, sizes.scale)


def outline(painter: QPainter, scene: Scene) -> None:
    """The active mention's outline, and a second one where the keyboard is on the page."""
    theme, sizes = scene.look.theme, scene.look.sizes
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for mark in scene.of(Part.NAME):
        if theme.flat and mark.state is State.RELATED:
            painter.setPen(QPen(theme.ink[mark.layer], 1))
            for run in scene.runs(mark.span):
                painter.drawRect(box(run, sizes))
        if mark.state is State.ACTIVE:
            ink = theme.focus if scene.look.focused else theme.ink[mark.layer]
            painter.setPen(QPen(ink, sizes.px(_OUTLINE)))
            for run in scene.runs(mark.span):
                rect, radius = outlined(run, sizes), sizes.px(_RADIUS + _OUTSIDE)
                painter.drawRoundedRect(rect, radius, radius)


def box(run: Run, sizes: Typography) -> QRectF:
    """The filled rectangle behind a name."""
    top, bottom = (round(run.line.baseline + sizes.px(by)) for by in (-_ABOVE, _BELOW))
    return QRectF(
        run.left - sizes.px(_PAST), top, run.right - run.left + 2 * sizes.px(_PAST), bottom - top
    )


def outlined(run: Run, sizes: Typography) -> QRectF:
    """The middle of the outline around a name; below it leaves room for the name's line."""
    by = sizes.px(_OUTSIDE + _OUTLINE / 2)
    return box(run, sizes).adjusted(-by, -by, by, by)


def _fill(theme: Theme, mark: Highlight, *, hovered: bool) -> QColor | None:
    match mark.state:
        case State.ACTIVE:
            return theme.fill_active(mark.layer)
        case State.RELATED:
            return theme.fill_related(mark.layer)
        case State.PASSIVE if not mark.suggestion:
            return theme.fill_passive(mark.layer)
    return theme.fill_passive(mark.layer) if hovered else None
