"""Measures work on many articles, and what it comes to: `python -m tests.measure corpus`."""

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

from desktop.corpus.items import Item
from desktop.corpus.processes import AHEAD, in_processes
from desktop.corpus.work import Outcome, engine, work
from desktop.model.article import Article
from tests.measure import gold

#: A press of this many articles is what the figures are told for.
NATION = 100_000_000
_LOADED = """
import pathlib, re, sys, time
start = time.process_time()
if sys.argv[1] == "engine":
    from desktop.corpus.work import engine
    engine()
status = pathlib.Path("/proc/self/status")
peak = re.findall(r"VmHWM:\\s*(\\d+)", status.read_text()) if status.exists() else [0]
print(time.process_time() - start, *peak)
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Print articles a second with one and two processes, bytes, loading, and what follows."""
    parser = argparse.ArgumentParser(prog="corpus", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--articles", type=int, default=400)
    options = parser.parse_args(argv)
    articles = [
        item.article for item in (*gold.id_news(options.shared), *gold.pfsa(options.shared))
    ]
    chosen = list(islice(cycle(articles), options.articles))
    words = sum(len(article.text.split()) for article in chosen)
    read = sum(len(article.text.encode()) for article in chosen)
    count = len(chosen)
    print(f"{count} articles of {words / count:.0f} words; load of the machine {_load()}")
    seconds, written = _alone(chosen)
    print(
        f"bytes an article: {read / count:,.0f} of text in, {written / count:,.0f} of results out"
    )
    print(f"one core: {count / seconds:.0f} articles, {words / seconds:,.0f} words a second")
    _processes(chosen)
    _loading()
    _nation(seconds / count, read / count, written / count)
    return 0


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def _alone(articles: Sequence[Article]) -> tuple[float, int]:
    """Seconds of processor, and bytes that came out."""
    analyse = engine()
    start = time.process_time()
    written = sum(len(work(item, analyse).line.encode()) for item in _items(articles))
    return time.process_time() - start, written


def _items(articles: Sequence[Article]) -> Iterator[Item]:
    return (Item(str(number), article) for number, article in enumerate(articles))


def _processes(articles: Sequence[Article]) -> None:
    """What a second process brings, once all are loaded; the best of three runs each."""
    rates = {}
    for jobs in (1, 2):
        rates[jobs] = max(_rate(in_processes(_items(articles), jobs), jobs) for _ in range(3))
        print(f"{jobs} processes: {rates[jobs]:.0f} articles a second")
    print(f"efficiency at 2: {rates[2] / (2 * rates[1]):.2f}; cores here: {os.cpu_count()}")


def _rate(outcomes: Iterator[Outcome], jobs: int) -> float:
    """Articles a second, without those that were on their way while engines were loaded."""
    for _ in range(AHEAD * jobs):
        next(outcomes)
    start = time.perf_counter()
    rest = sum(1 for _ in outcomes)
    return rest / (time.perf_counter() - start)


def _loading() -> None:
    seconds, kilobytes = _child("engine")
    bare, bare_kilobytes = _child("nothing")
    extra = (kilobytes - bare_kilobytes) / 1000
    print(f"a worker: {seconds - bare:.2f} s of processor to load, {extra:.0f} MB over a bare one")


def _child(what: str) -> tuple[float, int]:
    line = [sys.executable, "-c", _LOADED, what]
    said = subprocess.run(line, capture_output=True, check=True, text=True).stdout
    seconds, kilobytes = re.split(r"\s+", said.strip())
    return float(seconds), int(kilobytes)


def _nation(seconds: float, read: float, written: float) -> None:
    hours = NATION * seconds / 3600
    print(
        f"{NATION:,} articles: {hours:,.0f} hours of a core ({hours / 24 / 64:.1f} days of 64),"
        f" {NATION * read / 1e9:,.0f} GB of text, {NATION * written / 1e9:,.0f} GB of results"
    )
