"""The thread that has the library open, and does one thing after the other with it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.store.library.errors import LibraryError
    from desktop.store.library.library import Library

Job = Callable[["Library"], Any]
#: Takes the number of a job, what became of it, and whether that is good.
Deliver = Callable[[int, object, bool], None]

#: In place of a job's number: what is delivered is a Notice about the library's file.
NOTICE = -1


@dataclass(frozen=True, slots=True)
class _Order:
    """A job, and who waits for it in another thread than the window's."""

    number: int
    job: Job
    waiter: "_Waiter | None" = None


@dataclass(slots=True)
class _Waiter:
    done: threading.Event = field(default_factory=threading.Event)
    outcome: Any = None


class Clerk:
    """Opens the library at the first job, but not before it is let in; it holds no QObject.

    A library that turns out to be damaged in use is mended, and the job done once more.
    """

    def __init__(self, path: Callable[[], Path], deliver: Deliver) -> None:
        self._path = path
        self._deliver = deliver
        self._orders: SimpleQueue[_Order | None] = SimpleQueue()
        self._let_in = threading.Event()
        self._library: Library | None = None
        self._refusal: LibraryError | None = None
        self._thread: threading.Thread | None = None

    def let_in(self) -> None:
        """Work may begin: the window has been painted."""
        self._let_in.set()

    def take(self, number: int, job: Job) -> None:
        """Do a job after those before it, and deliver what becomes of it under that number."""
        self._put(_Order(number, job))

    def wait_for(self, job: Job, seconds: float) -> Any:
        """What a job returns, for another worker; None where it fails or takes too long."""
        waiter = _Waiter()
        self._put(_Order(0, job, waiter))
        waiter.done.wait(seconds)
        return waiter.outcome

    def close(self, seconds: float) -> bool:
        """Do what was ordered and close the library; whether that was done within the time."""
        self._let_in.set()
        self._orders.put(None)
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _put(self, order: _Order) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sorot-library", daemon=True)
            self._thread.start()
        self._orders.put(order)

    def _run(self) -> None:
        self._let_in.wait()
        while self._do(self._orders.get()):
            pass
        if self._library is not None:
            self._library.close()

    def _do(self, order: _Order | None) -> bool:
        if order is None:
            return False
        try:
            outcome, good = self._result(order.job), True
        except Exception as error:  # noqa: BLE001 - every failure is delivered to the reader
            outcome, good = error, False
        if order.waiter is not None:
            order.waiter.outcome = outcome if good else None
            order.waiter.done.set()
            return True
        self._deliver(order.number, outcome, good)
        return True

    def _result(self, job: Job) -> Any:
        from desktop.store.library.errors import LibraryError, LibraryReason  # noqa: PLC0415

        library = self._open()
        try:
            return job(library)
        except LibraryError as error:
            if error.reason is not LibraryReason.DAMAGED:
                raise
        self._library = None
        self._library = library.mended()
        self._tell(self._library)
        return job(self._library)

    def _open(self) -> "Library":
        from desktop.store.library.errors import LibraryError, LibraryReason  # noqa: PLC0415
        from desktop.store.library.library import Library  # noqa: PLC0415 - beside the window

        if self._refusal is not None:
            raise self._refusal
        if self._library is None:
            try:
                self._library = Library.open(self._path())
            except LibraryError as error:
                # Who has it locked may let go of it; nothing else mends itself.
                if error.reason is not LibraryReason.LOCKED:
                    self._refusal = error
                raise
            self._tell(self._library)
        return self._library

    def _tell(self, library: "Library") -> None:
        if library.notice is not None:
            self._deliver(NOTICE, library.notice, True)
