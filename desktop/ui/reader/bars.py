"""The bars in the margin beside quotes: solid for direct, dashed for indirect speech."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from desktop.session.highlights import Highlight, Part, State
from desktop.ui import strokes
from desktop.ui.reader.geometry import Line
from desktop.ui.reader.scene import Look, Scene
from desktop.ui.reader.tints import ABOVE, BELOW

_LEFT, _WIDTH, _ACTIVE_WIDTH = 14, 3, 5
_NESTED = 6
_BETWEEN = 2
#: A bar is a little shorter than its tint.
_INSET = 1


@dataclass(frozen=True, slots=True)
class Bar:
    """One quote's bar and where it runs."""

    mark: Highlight
    rect: QRectF


def bars(scene: Scene) -> list[Bar]:
    """The bars of all quotes in view; where quotes share a line each takes its part of it."""
    reaches = _reaches(scene)
    outer = [reach for reach in reaches if not _nested(reach, reaches)]
    sharing: dict[tuple[int, int], list[_Reach]] = defaultdict(list)
    for reach in outer:
        for line in {reach.first.first: reach.first, reach.last.first: reach.last}.values():
            sharing[line.block, line.first].append(reach)
    found = [Bar(reach.mark, _rect(reach, sharing, scene, 0)) for reach in outer]
    inner = [reach for reach in reaches if _nested(reach, reaches)]
    shift = scene.look.sizes.px(_NESTED)
    return found + [Bar(reach.mark, _rect(reach, {}, scene, shift)) for reach in inner]


def paint(painter: QPainter, look: Look, bar: Bar, rect: QRectF) -> None:
    """Paint one bar along `rect`, which may be longer than its own."""
    if bar.mark.suggestion:
        strokes.hollow_bar(painter, rect, look.theme.suggestion)
    else:
        strokes.bar(painter, rect, colour(bar.mark, look), dashed=bar.mark.indirect)


@dataclass(frozen=True, slots=True)
class _Reach:
    mark: Highlight
    first: Line
    last: Line


def _reaches(scene: Scene) -> list[_Reach]:
    """All quotes in view, and those out of view that share a line with one of them."""
    seen = {mark.key: mark for mark in scene.of(Part.CONTENT)}
    reaches = [reach for mark in seen.values() if (reach := _reach(scene, mark))]
    ends = {line.first: line for reach in reaches for line in (reach.first, reach.last)}
    for line in ends.values():
        for mark in scene.on(line, Part.CONTENT):
            if mark.key not in seen and (reach := _reach(scene, mark)):
                seen[mark.key] = mark
                reaches.append(reach)
    return sorted(reaches, key=lambda reach: reach.mark.span)


def _reach(scene: Scene, mark: Highlight) -> _Reach | None:
    # The ends may be out of view; without them the dashes would be cut anew at every scroll.
    first, last = scene.line_at(mark.span.start), scene.line_at(mark.span.end - 1)
    return _Reach(mark, first, last) if first is not None and last is not None else None


def _nested(reach: _Reach, reaches: Sequence[_Reach]) -> bool:
    return any(
        other.mark.span.covers(reach.mark.span) and other.mark.key != reach.mark.key
        for other in reaches
        if other.mark.span != reach.mark.span
    )


def _rect(
    reach: _Reach,
    sharing: Mapping[tuple[int, int], Sequence[_Reach]],
    scene: Scene,
    shift: float,
) -> QRectF:
    top, _ = _share(reach, reach.first, sharing, scene)
    _, bottom = _share(reach, reach.last, sharing, scene)
    sizes = scene.look.sizes
    active = reach.mark.state is State.ACTIVE
    width = sizes.px(_ACTIVE_WIDTH if active else _WIDTH)
    middle = scene.text_left - sizes.px(_LEFT) + sizes.px(_WIDTH) / 2 + shift
    return QRectF(round(middle - width / 2), top, max(1, round(width)), bottom - top)


def _share(
    reach: _Reach,
    line: Line,
    sharing: Mapping[tuple[int, int], Sequence[_Reach]],
    scene: Scene,
) -> tuple[float, float]:
    """Top and bottom of the part of a line that a quote's bar may take."""
    sizes = scene.look.sizes
    above, whole = line.baseline - sizes.px(ABOVE - _INSET), sizes.px(ABOVE + BELOW - 2 * _INSET)
    sharers = sharing.get((line.block, line.first), [reach])
    count, index = len(sharers), sharers.index(reach)
    part = whole / count
    top = above + index * part + (_BETWEEN if index else 0)
    bottom = above + (index + 1) * part - (_BETWEEN if index < count - 1 else 0)
    return round(top), round(bottom)


def colour(mark: Highlight, look: Look) -> QColor:
    """The colour of a quote's bar."""
    if mark.state is State.ACTIVE:
        return look.theme.focus if look.focused else look.theme.quote
    return look.theme.quote if mark.state is State.RELATED else look.theme.bar
