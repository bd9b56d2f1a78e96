"""The lines under names: one shape a type, as in the window, so that no colour is needed."""

from typing import Any

from desktop.model.analysis import EntityKind

#: Points below the baseline.
_BELOW = 2.6
_WAVE = 2.2


def underline(canvas: Any, kind: EntityKind, start: float, end: float, baseline: float) -> None:
    """Draw the line of a type from one x to another."""
    y = baseline - _BELOW
    canvas.saveState()
    canvas.setLineWidth(0.55 if kind in _THIN else 0.9)
    if kind in _DASHES:
        canvas.setDash(*_DASHES[kind])
    if kind is EntityKind.DATE:
        canvas.setLineCap(1)
    if kind is EntityKind.EVENT:
        _wave(canvas, start, end, y)
    else:
        canvas.line(start, y, end, y)
    if kind is EntityKind.ORGANISATION:
        canvas.line(start, y - 1.5, end, y - 1.5)
    canvas.restoreState()


_THIN = {EntityKind.ORGANISATION, EntityKind.EVENT}
_DASHES = {
    EntityKind.PLACE: ([3.2, 1.8],),
    EntityKind.DATE: ([0.1, 2.2],),
    EntityKind.QUANTITY: ([4.2, 1.4, 1.0, 1.4],),
}


def _wave(canvas: Any, start: float, end: float, y: float) -> None:
    path = canvas.beginPath()
    path.moveTo(start, y)
    x, up = start, 1.0
    while x < end:
        step = min(_WAVE, end - x)
        path.curveTo(x + step / 3, y + up, x + 2 * step / 3, y + up, x + step, y)
        x, up = x + step, -up
    canvas.drawPath(path)
