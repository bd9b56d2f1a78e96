"""How a pane's width is shared between the column of text and the gutters."""

from dataclasses import dataclass

from desktop.ui.reader.typography import Typography

#: Least widths beside the column: the left one, and room for ruler and scroll bar at the right.
_LEFT, _RIGHT = 10, 30
#: The scroll bar makes the right gutter wider by this, so that the text stands in the middle.
_BAR = 16


@dataclass(frozen=True, slots=True)
class Column:
    """Widths in pixels: left gutter, column with its margins; the right gutter has the rest."""

    left: int
    width: int


def column(pane: int, sizes: Typography) -> Column:
    """The column of a pane: the whole measure in the middle, or what a narrow pane allows."""
    whole = sizes.measure + 2 * sizes.margin
    if pane >= whole + _LEFT + _RIGHT:
        return Column((pane - _BAR - whole) // 2, whole)
    return Column(_LEFT, max(2 * sizes.margin + 1, pane - _LEFT - _RIGHT))
