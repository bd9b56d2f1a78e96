"""One execution, and what is told of it where it went wrong."""

import hashlib
import signal
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

#: Seconds of processor that an input of ten kilobytes may take.
PATIENCE = 2.0


class HangError(Exception):
    """An input took too long."""


@contextmanager
def watched(seconds: float = PATIENCE) -> Iterator[None]:
    """Break off what takes longer; only Unix can.

    Raises:
        HangError: it took longer.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _end)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _end(_number: int, _frame: types.FrameType | None) -> None:
    raise HangError


def failure(target: Callable[[bytes], None], data: bytes) -> BaseException | None:
    """What was raised, if anything."""
    try:
        with watched():
            target(data)
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        return error
    return None


def keep(data: bytes, folder: Path) -> Path:
    """Write an input into a folder, under a name that tells it from others."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / hashlib.sha256(data).hexdigest()[:16]
    path.write_bytes(data)
    return path
