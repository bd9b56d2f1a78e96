"""The way back: every jump remembers the place it left."""

from dataclasses import dataclass

from desktop.session.selection import Selection

_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A place of reading: first code point in view, what was picked, and the text cursor's."""

    offset: int
    selection: Selection = None
    caret: int = 0


class History:
    """Places behind and ahead of the present one, as in a browser."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self._previewing = False

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place ahead."""
        return bool(self._ahead)

    def leave(self, place: Place, *, preview: bool = False) -> None:
        """Remember `place` before a jump; a run of previews remembers only where it began."""
        run_on = preview and self._previewing
        self._previewing = preview
        if run_on:
            return
        self._ahead.clear()
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-_LIMIT]

    def settle(self) -> bool:
        """End a run of previews where it stands; returns whether there was one."""
        was, self._previewing = self._previewing, False
        return was

    def forgo(self) -> Place | None:
        """End a run of previews as if it had not been; returns where it began."""
        return self._behind.pop() if self.settle() and self._behind else None

    def back(self, here: Place) -> Place | None:
        """The place behind, with `here` ahead of it from now on."""
        return self._move(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """The place ahead, with `here` behind it from now on."""
        return self._move(self._ahead, self._behind, here)

    def clear(self) -> None:
        """Forget all places: another article is shown."""
        self._behind.clear()
        self._ahead.clear()
        self._previewing = False

    def _move(self, source: list[Place], target: list[Place], here: Place) -> Place | None:
        self._previewing = False
        if not source:
            return None
        target.append(here)
        return source.pop()
