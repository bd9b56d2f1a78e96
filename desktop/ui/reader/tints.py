"""The background of quotes: one closed shape each, from the first word to the last."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from desktop.session.highlights import Highlight, Part, State
from desktop.session.theme import Theme, mix
from desktop.ui import fonts, strokes
from desktop.ui.reader.geometry import Run
from desktop.ui.reader.scene import Scene
from desktop.ui.reader.shapes import united

#: From the baseline to the top of the first line and the bottom of every line.
ABOVE, BELOW = 20, 6
_PAST = 3
_RADIUS = 4
_HOVER = 1.5
#: Outlines of what is lit where nothing is tinted.
_LIT = {State.ACTIVE: 2.0, State.RELATED: 1.0}
#: Share of the active tint that the other quotes of a picked speaker have.
_RELATED = 0.6
_QUESTION = 16
#: A full stop may follow a suggestion without pushing its question mark away.
_LETTER = 9


def paint(painter: QPainter, scene: Scene) -> None:
    """Tint all quotes in view, the active one over the others."""
    quotes = sorted(scene.of(Part.CONTENT), key=lambda mark: (mark.state, mark.span))
    for mark in quotes:
        runs = scene.runs(mark.span)
        if mark.suggestion:
            _suggest(painter, scene, mark, runs)
        else:
            hovered = mark.key == scene.look.hovered
            shape = outline(scene, runs)
            painter.fillPath(shape, colour(scene.look.theme, mark, hovered=hovered))
            if scene.look.theme.flat and mark.state in _LIT:
                painter.strokePath(shape, QPen(scene.look.theme.text, _LIT[mark.state]))


def colour(theme: Theme, mark: Highlight, *, hovered: bool = False) -> QColor:
    """The tint of a quote in its state."""
    if mark.state is State.ACTIVE:
        return theme.tint_active
    if mark.state is State.RELATED:
        return mix(theme.quote, theme.bg, _RELATED * theme.quote_active_alpha)
    tint = theme.tint_indirect if mark.indirect else theme.tint_direct
    return mix(tint, theme.bg, _HOVER) if hovered else tint


def outline(scene: Scene, runs: Sequence[Run], grown: float = 0) -> QPainterPath:
    """The shape around runs, larger by `grown`; one a paragraph, without gaps between lines."""
    sizes = scene.look.sizes
    above, below, past = sizes.px(ABOVE), sizes.px(BELOW), sizes.px(_PAST) + grown
    path = QPainterPath()
    for _, group in groupby(runs, key=lambda run: run.line.block):
        rects: list[QRectF] = []
        for run in group:
            top, bottom = run.line.baseline - above - grown, run.line.baseline + below + grown
            if rects:
                # Neighbours meet half way, so that a quote which ends between them keeps clear.
                top = (top + rects[-1].bottom()) / 2
                rects[-1].setBottom(top)
            rects.append(
                QRectF(run.left - past, top, run.right - run.left + 2 * past, bottom - top)
            )
        path.addPath(united(rects, sizes.px(_RADIUS)))
    return path


def _suggest(painter: QPainter, scene: Scene, mark: Highlight, runs: Sequence[Run]) -> None:
    """A dashed box without fill, and a question mark behind it, until the reader accepts."""
    theme = scene.look.theme
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(strokes.dashed_pen(theme.suggestion, 2.0 if mark.state is State.ACTIVE else 1.0))
    painter.drawPath(outline(scene, runs))
    last = scene.offsets.positions(mark.span)[1]
    if runs and runs[-1].line.last >= last:
        _question(painter, scene, runs[-1])
    painter.setPen(Qt.PenStyle.NoPen)


def _question(painter: QPainter, scene: Scene, run: Run) -> None:
    """The question mark behind a suggestion, or in the margin where other words follow it."""
    theme, sizes = scene.look.theme, scene.look.sizes
    side = sizes.px(_QUESTION)
    left = run.right + sizes.px(_PAST) + 1
    if run.line.right > run.right + sizes.px(_LETTER):
        left = scene.text_left + scene.width + sizes.px(_PAST) + 1
    middle = run.line.baseline - sizes.px(ABOVE - BELOW) / 2
    circle = QRectF(left, middle - side / 2, side, side)
    painter.setPen(QPen(theme.suggestion, 1.0))
    painter.setBrush(theme.bg)
    painter.drawEllipse(circle)
    painter.setFont(fonts.sans(sizes.px(11), QFont.Weight.Medium))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "?")
