"""Lets through only so many of the things that a busy thread tells."""

import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

_EVERY_SECONDS = 0.05


class Throttle(Generic[T]):
    """Tells the first thing and then at most one every so many seconds.

    A thread that tells more than a window can show would keep it from ever doing anything else.
    """

    def __init__(
        self,
        tell: Callable[[T], object],
        *,
        every: float = _EVERY_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tell = tell
        self._every = every
        self._clock = clock
        self._next = clock()

    def __call__(self, thing: T) -> None:
        """Tell it, or drop it because the last one was told just now."""
        now = self._clock()
        if now >= self._next:
            self._next = now + self._every
            self._tell(thing)
