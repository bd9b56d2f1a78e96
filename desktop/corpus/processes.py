"""The work on many articles in several processes of this machine, in the order given."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import TYPE_CHECKING

from desktop.corpus.work import Outcome, engine, work

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.corpus.items import Item

#: So many items are on their way for each process: a long article holds up no process, and
#: memory stays that of a few articles however many there are.
AHEAD = 16
#: What the rejects say of an article on which a process broke down twice.
BROKE_DOWN = "the process that analysed it broke down"

_Waiting = deque[tuple["Item", "Future[Outcome]"]]


def in_processes(items: Iterable[Item], jobs: int, *, whole: bool = False) -> Iterator[Outcome]:
    """The outcomes of all items in their order, made by `jobs` processes.

    A process that breaks down (killed, or out of memory) is replaced, and what it had is done
    again; an item on which one breaks down by itself is given up.
    """
    pool = _Pool(jobs, whole=whole)
    waiting: _Waiting = deque()
    try:
        for item in items:
            waiting.append((item, pool.submit(item)))
            if len(waiting) >= AHEAD * jobs:
                yield _first(pool, waiting)
        while waiting:
            yield _first(pool, waiting)
    finally:
        pool.close()


class _Pool:
    """Processes that are replaced when one breaks down."""

    def __init__(self, jobs: int, *, whole: bool) -> None:
        self._jobs = jobs
        self._work = partial(work, whole=whole)
        self._pool = self._made()

    def submit(self, item: Item) -> Future[Outcome]:
        """Begin with an item."""
        try:
            return self._pool.submit(self._work, item)
        except BrokenProcessPool as error:
            # Told when it is the item's turn.
            broken: Future[Outcome] = Future()
            broken.set_exception(error)
            return broken

    def renew(self) -> None:
        """Begin with new processes."""
        self.close()
        self._pool = self._made()

    def close(self) -> None:
        """End the processes."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _made(self) -> ProcessPoolExecutor:
        # Each loads the engine before its first article; none inherits what this process holds.
        spawn = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._jobs, mp_context=spawn, initializer=_prepare)


def _prepare() -> None:
    # Ctrl+C in a terminal is for the process that waits, which then ends these.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    engine()


def _end_with_parent() -> None:
    # A queue whose other end was killed is never known to be closed: its readers would wait on.
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _first(pool: _Pool, waiting: _Waiting) -> Outcome:
    item, future = waiting.popleft()
    try:
        return future.result()
    except BrokenProcessPool:
        return _again(pool, item, waiting)


def _again(pool: _Pool, item: Item, waiting: _Waiting) -> Outcome:
    """The item by itself with new processes, then those that were on their way with it."""
    pool.renew()
    try:
        outcome = pool.submit(item).result()
    except BrokenProcessPool:
        outcome = Outcome(item.name, item.position, error=BROKE_DOWN)
        pool.renew()
    again = [(each, future if _is_done(future) else pool.submit(each)) for each, future in waiting]
    waiting.clear()
    waiting.extend(again)
    return outcome


def _is_done(future: Future[Outcome]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None
