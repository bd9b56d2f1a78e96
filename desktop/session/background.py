"""One worker thread beside the window: values in, values out, the newest request only."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal

Stop = Callable[[], bool]
Work = Callable[[Stop], object]


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    work: Work
    stopped: threading.Event


class Background(QObject):
    """Runs work in a daemon thread, so that quitting never waits for it.

    `finished` and `failed` come in the thread that made this object, for the newest job alone;
    what an older one returns or raises is dropped.
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
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        """Whether the newest job has not come back yet."""
        return self._busy

    def submit(self, work: Work) -> None:
        """Run `work(stop)` next; an older job is asked to stop and its result dropped.

        It should hold no QObject: whoever lets go of one last ends it, and a watcher or a timer
        that ends in the wrong thread takes the program with it.
        """
        self._newest.stopped.set()
        self._newest = _Job(self._newest.number + 1, work, threading.Event())
        self._busy = True
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sorot-worker", daemon=True)
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
        self._jobs.put(None)

    def _run(self) -> None:
        while self._do(self._jobs.get()):
            pass

    def _do(self, job: _Job | None) -> bool:
        """Do a job and say whether to go on; with its frame goes all that the worker held of it."""
        if job is None:
            return False
        try:
            outcome, good = job.work(job.stopped.is_set), True
        except Exception as error:  # noqa: BLE001 - every failure is delivered to the reader
            outcome, good = error, False
        try:
            self._delivered.emit(job.number, outcome, good)
        except RuntimeError:  # the window is gone, and with it whoever waited
            return False
        return True

    def _deliver(self, number: int, outcome: object, good: bool) -> None:  # noqa: FBT001 - a signal
        if number != self._newest.number or not self._busy:
            return
        self._busy = False
        (self.finished if good else self.failed).emit(outcome)
