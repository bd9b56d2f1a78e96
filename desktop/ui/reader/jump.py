"""Whether a jump scrolls, and how: not at all, gently, or at once."""

from dataclasses import dataclass

#: So much of the place in view is enough.
_ENOUGH = 0.8
#: Where the place is put: this share of the height from the top.
_THIRD = 1 / 3
#: Further than so many heights away the page is cut to the place.
_NEAR = 2.0


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the page in view: how far it is scrolled, its height, the furthest scroll."""

    scroll: int
    height: int
    limit: int


@dataclass(frozen=True, slots=True)
class Move:
    """A new scroll value; `eased` where the eye can follow the way there."""

    scroll: int
    eased: bool


def plan(top: float, bottom: float, window: Window) -> Move | None:
    """How to bring the heights from `top` to `bottom` into view; None if they are."""
    seen = min(bottom, window.scroll + window.height) - max(top, window.scroll)
    if seen >= _ENOUGH * min(bottom - top, window.height):
        return None
    room = window.height - (bottom - top)
    above = max(0.0, min(window.height * _THIRD, room))
    scroll = min(max(0, round(top - above)), window.limit)
    if scroll == window.scroll:
        return None
    return Move(scroll, abs(scroll - window.scroll) <= _NEAR * window.height)
