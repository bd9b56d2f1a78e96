"""Small checks at what the reader has corrected: after a name, before a quote's bar."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.session.highlights import Part, State
from desktop.ui import strokes
from desktop.ui.reader.bars import Bar
from desktop.ui.reader.scene import Scene

#: Its side, and how far its foot is above the baseline of a name, in pixels at 100 %.
_SIDE, _ABOVE = 6.5, 12
#: Between a name and its check, between a check and a bar.
_AFTER, _BEFORE = 0.5, 2
_DOWN = 3


def paint(painter: QPainter, scene: Scene, found: Sequence[Bar]) -> None:
    """Paint the checks of the names and the bars in view."""
    sizes, theme = scene.look.sizes, scene.look.theme
    side = sizes.px(_SIDE)
    for mark in scene.of(Part.NAME):
        runs = scene.runs(mark.span) if mark.corrected else []
        if runs:
            left = runs[-1].right + sizes.px(_AFTER)
            top = runs[-1].line.baseline - sizes.px(_ABOVE) - side
            strokes.check(painter, QRectF(left, top, side, side), theme.ink[mark.layer])
    for bar in found:
        if bar.mark.corrected:
            colour = theme.bar if bar.mark.state < State.RELATED else theme.quote
            left = bar.rect.left() - sizes.px(_BEFORE) - side
            top = bar.rect.top() + sizes.px(_DOWN)
            strokes.check(painter, QRectF(left, top, side, side), colour)
