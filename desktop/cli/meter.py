"""Progress of a long run, on one line of a terminal."""

import time
from collections.abc import Callable
from datetime import timedelta
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
        """`total` is in bytes of input; 0 where nobody knows."""
        self._stream = stream
        self._total = total
        self._clock = clock
        self._terminal = stream.isatty()
        self._began = clock()
        self._next = self._began + _FIRST_AFTER
        self._shown = False
        self._from = self._position = 0
        self._done = 0

    def start(self, position: int) -> None:
        """Begin here: what lies before was done by an earlier run."""
        self._began = self._clock()
        self._from = self._position = position

    def count(self, name: str, position: int) -> None:
        """One article more is done, and with it the inputs up to this byte."""
        self._done += 1
        self._position = max(self._position, position)
        self.show(name)

    def show(self, name: str, progress: Progress | None = None) -> None:
        """Show which article it is, and how much of it is done; at most ten times a second."""
        now = self._clock()
        if not self._terminal or now < self._next:
            return
        self._next = now + _NEXT_AFTER
        share = f" {100 * progress.done // max(1, progress.total)} %" if progress else ""
        text = line(self._far(now - self._began), f"{name}{share}").rstrip("\n")
        self._stream.write(f"{_ERASE}{text[:78]}")
        self._stream.flush()
        self._shown = True

    def _far(self, seconds: float) -> str:
        """How many are done, how many a second, the share of all, the time that remains."""
        parts = [f"{self._done:,}", f"{self._done / max(seconds, 0.001):.1f}/s"]
        went = self._position - self._from
        if self._total:
            parts.append(f"{100 * self._position // self._total} %")
        if self._total and went:
            remaining = seconds * (self._total - self._position) / went
            parts.append(f"-{timedelta(seconds=round(remaining))}")
        return " ".join(parts)

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
