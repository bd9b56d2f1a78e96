"""One worker thread beside the window: values in, values out, the newest request only."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal

Stop = Callable[[], bool]
Work = Callable[[Stop], object]


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    work: Work
    stopped: threading.Event


class Gate:
    """Lets the worker signal to the window until it is shut; what is shut may be ended."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open = True

    def let(self, emit: Callable[..., object], *values: object) -> None:
        """Emit, unless the gate is shut; who shuts it waits until this is done."""
        with self._lock:
            if self._open:
                emit(*values)

    def shut(self) -> None:
        """Let nothing through any more."""
        with self._lock:
            self._open = False


class Background(QObject):
    """Runs work in a daemon thread, so that quitting never waits for it.

    `finished` and `failed` come in the thread that made this object, for the newest job alone;
    what an older one returns or raises is dropped. The thread holds no QObject: whoever lets go
    of one last ends it, and a watcher or a timer that ends in the wrong thread takes the program
    with it. So close this before it goes.
    """

    finished = Signal(object)
    failed = Signal(object)
    _delivered = Signal(int, object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._newest = _Job(0, lambda _stop: None, threading.Event())
        self._busy = False
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._gate = Gate()
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        """Whether the newest job has not come back yet."""
        return self._busy

    def submit(self, work: Work) -> None:
        """Run `work(stop)` next; an older job is asked to stop and its result dropped.

        Neither should `work` hold a QObject; it reports by what `reporting` made.
        """
        self._newest.stopped.set()
        self._newest = _Job(self._newest.number + 1, work, threading.Event())
        self._busy = True
        if self._thread is None:
            self._thread = threading.Thread(
                target=_run,
                args=(self._jobs, partial(self._gate.let, self._delivered.emit)),
                name="sorot-worker",
                daemon=True,
            )
            self._thread.start()
        self._jobs.put(self._newest)

    def stop(self) -> None:
        """Ask the newest job to end early; what it returns is still delivered."""
        self._newest.stopped.set()

    def cancel(self) -> None:
        """Ask the newest job to end early, and deliver nothing of it."""
        self._newest.stopped.set()
        self._busy = False

    def close(self) -> None:
        """End: nothing is delivered any more, and nobody waits."""
        self.cancel()
        self._gate.shut()
        self._jobs.put(None)

    def reporting(self, emit: Callable[..., object]) -> Callable[..., None]:
        """A signal's `emit` for the work to call, which is unheard once this is closed."""
        return partial(self._gate.let, emit)

    def _deliver(self, number: int, outcome: object, good: bool) -> None:  # noqa: FBT001 - a signal
        if number != self._newest.number or not self._busy:
            return
        self._busy = False
        (self.finished if good else self.failed).emit(outcome)


def _run(jobs: SimpleQueue[_Job | None], deliver: Callable[[int, object, bool], None]) -> None:
    while _do(jobs.get(), deliver):
        pass


def _do(job: _Job | None, deliver: Callable[[int, object, bool], None]) -> bool:
    """Do a job and say whether to go on; with its frame goes all that the worker held of it."""
    if job is None:
        return False
    try:
        outcome, good = job.work(job.stopped.is_set), True
    except Exception as error:  # noqa: BLE001 - every failure is delivered to the reader
        outcome, good = error, False
    try:
        deliver(job.number, outcome, good)
    except RuntimeError:  # the window is gone, and with it whoever waited
        return False
    return True
