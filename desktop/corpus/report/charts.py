"""Charts as SVG that stand alone: bars with their numbers, and bars of shares."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH = 720
_LABEL = 220
_ROW = 22
_TOP = 40
_BAR = _WIDTH - _LABEL - 90
#: An upright letter of 12 px is about this wide; labels are cut to their column by it.
_LETTER = 6.6
# From dark to light, so that the order is seen on paper without colours, too; none for unknown.
COLOURS = ("#12355b", "#2b6a99", "#5b9bbf", "#8fbfd6", "#c3d9b0", "#e0a03c", "#e4e4e4")


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its label, the lengths of its parts, and what is said behind it."""

    label: str
    parts: Sequence[float]
    said: str


def chart(title: str, bars: Sequence[Bar], legend: Sequence[str] = ()) -> str:
    """Bars below each other; the longest is as long as there is room.

    A legend names the parts of all bars, in their order.
    """
    top = _TOP + (_ROW * -(-len(legend) // 4) + 8 if legend else 0)
    height = top + _ROW * len(bars) + 10
    longest = max((sum(bar.parts) for bar in bars), default=0) or 1
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}"'
            f' width="{_WIDTH}" height="{height}" role="img"'
            ' font-family="Inter, Helvetica, Arial, sans-serif" font-size="12">'
        ),
        f"<title>{escape(title)}</title>",
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text x="8" y="24" font-size="16" font-weight="600">{escape(title)}</text>',
        *_legend(legend),
    ]
    for number, bar in enumerate(bars):
        lines += _bar(bar, top + number * _ROW, _BAR / longest)
    return "\n".join([*lines, "</svg>", ""])


def _legend(legend: Sequence[str]) -> list[str]:
    lines = []
    for number, name in enumerate(legend):
        x, y = 8 + 178 * (number % 4), _TOP + _ROW * (number // 4)
        lines += [
            f'<rect x="{x}" y="{y}" width="12" height="12" fill="{COLOURS[number]}"/>',
            f'<text x="{x + 18}" y="{y + 10}">{escape(name)}</text>',
        ]
    return lines


def _bar(bar: Bar, y: int, scale: float) -> list[str]:
    lines = [
        f'<text x="{_LABEL - 8}" y="{y + 14}" text-anchor="end">{escape(_cut(bar.label))}</text>'
    ]
    x = float(_LABEL)
    for part, colour in zip(bar.parts, COLOURS, strict=False):
        width = part * scale
        if width:
            lines.append(
                f'<rect x="{x:.1f}" y="{y + 3}" width="{width:.1f}" height="15" fill="{colour}"/>'
            )
        x += width
    lines.append(f'<text x="{x + 6:.1f}" y="{y + 14}">{escape(bar.said)}</text>')
    return lines


def _cut(label: str) -> str:
    most = int((_LABEL - 16) / _LETTER)
    return label if len(label) <= most else label[: most - 1].rstrip() + "…"
