"""Progress of a long run, on one line of a terminal."""

import time
from collections.abc import Callable
from typing import TextIO

from desktop.cli.words import line
from desktop.model.analysis import Progress

_FIRST_AFTER = 0.5
_NEXT_AFTER = 0.1
_ERASE = "\r\x1b[K"


class Meter:
    """Shows how far a run is where that is a terminal, and lets error lines through."""

    def __init__(
        self, stream: TextIO, total: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream
        self._total = total
        self._clock = clock
        self._terminal = stream.isatty()
        self._next = clock() + _FIRST_AFTER
        self._shown = False

    def show(self, number: int, name: str, progress: Progress | None = None) -> None:
        """Show which input is being done, and how much of it; at most ten times a second."""
        now = self._clock()
        if not self._terminal or now < self._next:
            return
        self._next = now + _NEXT_AFTER
        share = f" {100 * progress.done // max(1, progress.total)} %" if progress else ""
        text = line(f"{number}/{self._total}", f"{name}{share}").rstrip("\n")
        self._stream.write(f"{_ERASE}{text[:78]}")
        self._stream.flush()
        self._shown = True

    def say(self, text: str) -> None:
        """Write a whole line where the progress stands."""
        self.clear()
        self._stream.write(text)
        self._stream.flush()

    def clear(self) -> None:
        """Take the progress away."""
        if self._shown:
            self._stream.write(_ERASE)
            self._stream.flush()
            self._shown = False
