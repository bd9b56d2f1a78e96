"""All marks of the page beneath its text: tint, bar, fill, marker, line, box, in this order."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.session.theme import mix
from desktop.ui.reader import bars, bracket, checks, names, remarks, tints
from desktop.ui.reader.document import RULE_ABOVE
from desktop.ui.reader.scene import Scene

_PULSE_OUTSIDE, _PULSE_PEN = 2, 2
_FOUND, _FOUND_CURRENT = 0.18, 0.42


def paint(painter: QPainter, scene: Scene) -> None:
    """Paint everything that is marked on the lines of `scene`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    tints.paint(painter, scene)
    found_bars = bars.bars(scene)
    found = bracket.bracket(scene, found_bars)
    for bar in found_bars:
        met = found is not None and found.bar is bar
        bars.paint(painter, scene.look, bar, found.rect if met and found else bar.rect)
    names.fill(painter, scene)
    # What readers put on words themselves is seen, on a name, too.
    remarks.paint(painter, scene)
    _finds(painter, scene)
    names.line(painter, scene)
    checks.paint(painter, scene, found_bars)
    bracket.paint(painter, scene, found)
    names.outline(painter, scene)
    _pulse(painter, scene)


def rule(painter: QPainter, scene: Scene, meta_block: int) -> None:
    """The hairline under the line about the article."""
    last = next((line for line in reversed(scene.lines) if line.block == meta_block), None)
    if last is not None:
        sizes = scene.look.sizes
        y = round(last.bottom + sizes.px(RULE_ABOVE))
        line = QRectF(scene.text_left, y, scene.width, 1)
        painter.fillRect(line, scene.look.theme.hairline)


def _finds(painter: QPainter, scene: Scene) -> None:
    theme, sizes = scene.look.theme, scene.look.sizes
    painter.setPen(Qt.PenStyle.NoPen)
    for span in scene.found():
        current = span == scene.look.finds.current
        painter.setBrush(mix(theme.focus, theme.bg, _FOUND_CURRENT if current else _FOUND))
        for run in scene.runs(span):
            painter.drawRoundedRect(names.box(run, sizes), sizes.px(3), sizes.px(3))


def _pulse(painter: QPainter, scene: Scene) -> None:
    pulse, theme = scene.look.pulse, scene.look.theme
    if pulse.span is None or pulse.strength <= 0:
        return
    colour = QColor(theme.focus)
    colour.setAlphaF(pulse.strength)
    painter.setPen(QPen(colour, scene.look.sizes.px(_PULSE_PEN)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    grown = scene.look.sizes.px(_PULSE_OUTSIDE)
    painter.drawPath(tints.outline(scene, scene.runs(pulse.span), grown))
