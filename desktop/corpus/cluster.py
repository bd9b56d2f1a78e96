"""The work on many articles by the workers of a Dask cluster, in the order given."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.corpus.processes import AHEAD, BROKE_DOWN
from desktop.corpus.work import Outcome, read_one, work

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.corpus.items import Item

#: How long the scheduler may take to answer, in seconds.
_PATIENCE = 20


class NoClusterError(Exception):
    """Nothing answers at the scheduler's address; the text says why."""


def on_cluster(items: Iterable[Item], address: str, *, whole: bool = False) -> Iterator[Outcome]:
    """The outcomes of all items in their order, made by the workers of a scheduler.

    Files are read here, so that workers need none of this machine's folders. What a worker had
    when it was lost is done by others; an item that costs several workers is given up.

    Raises:
        NoClusterError: nothing answers at the address.
    """
    from distributed import Client  # noqa: PLC0415 - an extra, 1 s

    try:
        client = Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise NoClusterError(str(error) or type(error).__name__) from error
    with client:
        yield from _outcomes(client, items, whole=whole)


def _outcomes(client: Any, items: Iterable[Item], *, whole: bool) -> Iterator[Outcome]:
    waiting: deque[tuple[Item, Any]] = deque()
    # Threads of one worker share one interpreter: what counts is how many workers there are.
    ahead = AHEAD * max(1, len(client.scheduler_info(n_workers=-1)["workers"]))
    task = partial(work, whole=whole)
    for item in items:
        # Equal articles are two tasks: each has its place in the order.
        waiting.append((item, client.submit(task, _read(item), pure=False)))
        if len(waiting) >= ahead:
            yield _first(waiting)
    while waiting:
        yield _first(waiting)


def _first(waiting: deque[tuple[Item, Any]]) -> Outcome:
    from distributed import KilledWorker  # noqa: PLC0415

    item, future = waiting.popleft()
    try:
        outcome: Outcome = future.result()
    except KilledWorker:
        return Outcome(item.name, item.position, error=BROKE_DOWN)
    finally:
        future.release()
    return outcome


def _read(item: Item) -> Item:
    found = item.found
    return replace(item, found=read_one(found)) if isinstance(found, Path) else item
