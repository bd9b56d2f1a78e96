"""Ways of the focus: from pane to pane, and out of whatever one is in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the window that F6 comes to while it can be seen."""

    widget: QWidget
    focus: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of Esc: taken where `holds`, and then no other."""

    holds: Callable[[], bool]
    leave: Callable[[], object]


class Panes:
    """The order of the panes, and the ladder that Esc climbs down."""

    def __init__(self, panes: Sequence[Pane], ladder: Sequence[Rung]) -> None:
        self._panes = tuple(panes)
        self._ladder = tuple(ladder)

    def step(self, by: int) -> None:
        """Move the focus to the next (1) or previous (-1) pane in view."""
        shown = [pane for pane in self._panes if pane.widget.isVisible()]
        if not shown:
            return
        now = QApplication.focusWidget()
        inside = (i for i, pane in enumerate(shown) if now is not None and _holds(pane, now))
        index = next(inside, -1 if by > 0 else 0)
        shown[(index + by) % len(shown)].focus()

    def leave(self) -> None:
        """Leave the innermost thing that one can be in."""
        for rung in self._ladder:
            if rung.holds():
                rung.leave()
                return


def _holds(pane: Pane, widget: QWidget) -> bool:
    return pane.widget is widget or pane.widget.isAncestorOf(widget)
