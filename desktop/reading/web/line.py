"""Work on the network that ends at once when it is no longer wanted, or takes too long."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")

_POLL_SECONDS = 0.03


class LineCutError(Exception):
    """The work was stopped, or its time was over (`late`)."""

    def __init__(self, *, late: bool) -> None:
        self.late = late
        super().__init__("late" if late else "stopped")


class Line:
    """The socket that work waits at, so that another thread can end the waiting."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._cut = False

    def hold(self, wire: socket.socket) -> None:
        """Wait at this socket from now on.

        Raises:
            OSError: the line was cut already.
        """
        with self._lock:
            self._socket = wire
            if self._cut:
                wire.close()
                raise OSError("the line was cut")

    def cut(self) -> None:
        """End what waits at the socket, now and later."""
        with self._lock:
            self._cut = True
            if self._socket is not None:
                # What is closed already, or not connected yet, cannot be shut down.
                with suppress(OSError, ValueError):
                    socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


def watched(work: Callable[[Line], _T], *, seconds: float, stop: Callable[[], bool]) -> _T:
    """What `work` returns or raises; it runs in a thread of its own, which nobody waits for.

    To ask for a host's number cannot be interrupted; so the thread is left to end by itself.

    Raises:
        LineCutError: `stop` was true, or `seconds` were over.
    """
    line, outcomes = Line(), SimpleQueue[tuple[_T | None, BaseException | None]]()
    threading.Thread(
        target=_run, args=(work, line, outcomes), name="sorot-line", daemon=True
    ).start()
    end = time.monotonic() + seconds
    while True:
        late = time.monotonic() > end
        if late or stop():
            line.cut()
            raise LineCutError(late=late)
        with suppress(Empty):
            value, error = outcomes.get(timeout=_POLL_SECONDS)
            if error is not None:
                raise error
            return value  # type: ignore[return-value]  # without an error there is a value


def _run(
    work: Callable[[Line], _T],
    line: Line,
    outcomes: SimpleQueue[tuple[_T | None, BaseException | None]],
) -> None:
    try:
        outcomes.put((work(line), None))
    except Exception as error:  # noqa: BLE001 - whoever waits raises it
        outcomes.put((None, error))
