"""Who said it: a box around the source, a line under the cue, and a stroke to the bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.model.span import Span
from desktop.session.highlights import Highlight, Part
from desktop.ui import strokes
from desktop.ui.reader.bars import Bar, colour
from desktop.ui.reader.geometry import Run, runs
from desktop.ui.reader.scene import Scene

_BOX_ABOVE, _BOX_BELOW, _BOX_PAST = 18, 7, 3
#: Beside a comma or a bracket there is less room than beside a blank.
_BOX_CLOSE = 0.5
_BOX_PEN, _RADIUS = 1.5, 4
#: Half the height of the piece that joins the stroke to a dashed bar.
_JOINT = 2.5
_CUE, _CUE_THICK = 6.5, 2
_CONNECTOR = 7.5
#: A source further away than this many pixels is met by a thin line, not by the bar itself.
_FAR = 70


@dataclass(frozen=True, slots=True)
class Bracket:
    """Where the stroke of the active quote runs: from the box on its line to the bar."""

    bar: Bar
    y: float
    right: float
    #: The bar itself does not reach so far, a thin line does.
    thin: bool

    @property
    def rect(self) -> QRectF:
        """The bar, made longer so that it meets the stroke."""
        rect = QRectF(self.bar.rect)
        if not self.thin:
            rect.setTop(min(rect.top(), self.y - 0.5))
            rect.setBottom(max(rect.bottom(), self.y + 0.5))
        return rect


def bracket(scene: Scene, bars: Sequence[Bar]) -> Bracket | None:
    """The bracket of the active quote, if its source and its bar are in view."""
    source = next(iter(scene.of(Part.SOURCE)), None)
    bar = next((bar for bar in bars if source is not None and bar.mark.key == source.key), None)
    found = _all_runs(scene, source.span) if source is not None else []
    if source is None or bar is None or not found:
        return None
    # Of a source that is broken over two lines, the part that is nearer to the words said.
    run = found[0] if source.span.start >= bar.mark.span.start else found[-1]
    y = round(run.line.baseline + scene.look.sizes.px(_CONNECTOR - 0.5)) + 0.5
    gap = max(bar.rect.top() - y, y - bar.rect.bottom())
    thin = gap > scene.look.sizes.px(_FAR) or _crowded(bar, y, bars)
    return Bracket(bar, y, source_box(scene, source.span, run).left(), thin)


def _all_runs(scene: Scene, span: Span) -> list[Run]:
    """The runs on the first and the last line of a span, in view or not."""
    ends = (scene.line_at(span.start), scene.line_at(span.end - 1))
    lines = {line.first: line for line in ends if line is not None}
    return runs(list(lines.values()), *scene.offsets.positions(span))


def _crowded(bar: Bar, y: float, bars: Sequence[Bar]) -> bool:
    """Whether another quote's bar stands between this one and the stroke."""
    top, bottom = sorted((y, bar.rect.top() if y < bar.rect.top() else bar.rect.bottom()))
    return any(
        other.rect.top() < bottom and top < other.rect.bottom()
        for other in bars
        if other is not bar
    )


def paint(painter: QPainter, scene: Scene, found: Bracket | None) -> None:
    """Box, cue line and connector of the active quote."""
    theme, sizes = scene.look.theme, scene.look.sizes
    for mark in scene.of(Part.CUE):
        _underline(painter, scene, mark)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for mark in scene.of(Part.SOURCE):
        ink = theme.suggestion if mark.suggestion else theme.quote
        painter.setPen(QPen(ink, sizes.px(_BOX_PEN)))
        for run in scene.runs(mark.span):
            _box(painter, scene, mark.span, run)
    for mark in scene.of(Part.ANTECEDENT):
        painter.setPen(strokes.dotted_pen(theme.focus, sizes.px(_BOX_PEN)))
        for run in scene.runs(mark.span):
            _box(painter, scene, mark.span, run)
    if found is not None:
        _connect(painter, scene, found)


def source_box(scene: Scene, span: Span, run: Run) -> QRectF:
    """The box around the words that name the source; a comma after them stays outside."""
    sizes = scene.look.sizes
    top, bottom = run.line.baseline - sizes.px(_BOX_ABOVE), run.line.baseline + sizes.px(_BOX_BELOW)
    first, last = scene.offsets.positions(span)
    left = run.left - sizes.px(_past(scene, first - 1, here=first >= run.line.first))
    right = run.right + sizes.px(_past(scene, last, here=last <= run.line.last))
    return QRectF(round(left) + 0.5, round(top) + 0.5, round(right - left), round(bottom - top))


def _past(scene: Scene, beside: int, *, here: bool) -> float:
    """How far the box reaches past its words where the character at `beside` is the next one."""
    close = here and beside >= 0 and not scene.document.characterAt(beside).isspace()
    return _BOX_CLOSE if close else _BOX_PAST


def _box(painter: QPainter, scene: Scene, span: Span, run: Run) -> None:
    radius = scene.look.sizes.px(_RADIUS)
    painter.drawRoundedRect(source_box(scene, span, run), radius, radius)


def _underline(painter: QPainter, scene: Scene, mark: Highlight) -> None:
    sizes, theme = scene.look.sizes, scene.look.theme
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.suggestion if mark.suggestion else theme.quote)
    for run in scene.runs(mark.span):
        top = round(run.line.baseline + sizes.px(_CUE - _CUE_THICK / 2))
        height = round(sizes.px(_CUE_THICK))
        painter.drawRect(QRectF(run.left, top, run.right - run.left, max(1, height)))


def _connect(painter: QPainter, scene: Scene, found: Bracket) -> None:
    bar = found.bar.rect
    if found.bar.mark.indirect and not found.thin:
        # The stroke may meet a dashed bar between two dashes.
        joint = scene.look.sizes.px(_JOINT)
        piece = QRectF(bar.left(), found.y - joint, bar.width(), 2 * joint)
        painter.fillRect(piece.intersected(found.rect), colour(found.bar.mark, scene.look))
    pen = QPen(scene.look.theme.quote, 1)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(bar.left(), found.y, found.right, found.y))
    if found.thin:
        near = bar.top() if found.y < bar.top() else bar.bottom()
        painter.drawLine(QLineF(bar.left() + 0.5, near, bar.left() + 0.5, found.y))
