"""How fast a large library answers: `python -m tests.measure library [--articles 100000]`."""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice, pairwise
from pathlib import Path

from desktop.store.library.library import Library
from desktop.store.places import LIBRARY_FILE
from tests.measure import start
from tests.measure.synthetic import Newsroom

_BATCH = 500
_MARKS = """
import sys
from PySide6.QtWidgets import QApplication
from desktop.app import build
application = QApplication([])
window = build()
window.parts.session.analysis_changed.connect(lambda found: found and application.quit())
window.show()
application.exec()
import os
os._exit(0)
"""


def main(argv: list[str]) -> int:
    """Build a library, then print medians of searches, of what people said, and of the start."""
    parser = argparse.ArgumentParser(prog="python -m tests.measure library", description=__doc__)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--at", type=Path, help="folder that keeps the library for the next time")
    parser.add_argument("--runs", type=int, default=5, help="runs of each start")
    options = parser.parse_args(argv)
    newsroom = Newsroom(options.seed)
    with _folder(options.at) as folder:
        path = folder / f"{options.articles}-{options.seed}" / LIBRARY_FILE
        if not path.exists():
            _build(path, newsroom, options.articles)
        library = Library.open(path)
        _tell_size(library)
        _tell_answers(library, newsroom)
        library.close()
        _tell_starts(path, options.runs)
    return 0


@contextmanager
def _folder(given: Path | None) -> Iterator[Path]:
    if given is not None:
        yield given
    else:
        with tempfile.TemporaryDirectory() as name:
            yield Path(name)


def _build(path: Path, newsroom: Newsroom, count: int) -> None:
    began = time.perf_counter()
    half = path.with_name("half.sqlite3")
    half.unlink(missing_ok=True)
    library = Library.open(half)
    articles = newsroom.articles(count)
    done = 0
    while batch := list(islice(articles, _BATCH)):
        with library.together():
            for article, analysis in batch:
                library.put(article, origins=[article.metadata.url or ""])
                library.keep_analysis(article.id, analysis)
                library.index(article, analysis)
        done += len(batch)
        if sys.stderr.isatty():
            print(f"\r{done:,} of {count:,}", end="", file=sys.stderr)
    library.close()
    half.rename(path)
    seconds = time.perf_counter() - began
    print(f"built in {seconds:.0f} s, {count / seconds:.0f} articles a second")


def _tell_size(library: Library) -> None:
    found = library.stats()
    print(
        f"{found.articles:,} articles, {found.quotes:,} quotes, {found.persons:,} persons,"
        f" {found.size / 1e6:,.0f} MB"
    )


def _tell_answers(library: Library, newsroom: Newsroom) -> None:
    queries = _queries(newsroom)
    for kind, ways in queries.items():
        _tell(f"search: {kind}", [_ms(partial(library.search, way)) for way in ways])
    _tell(
        "search: all of these, first page",
        [_ms(partial(library.search, way)) for ways in queries.values() for way in ways],
    )
    loudest = library.persons.listing(limit=20)
    others = [library.persons.named(name) for name in newsroom.people[100:4000:200]]
    people = [*loudest, *filter(None, others)]
    print(f"the loudest says {loudest[0].quotes:,} things")
    _tell("said by someone", [_ms(partial(library.said_by, who.id)) for who in people])
    _tell(
        "said by someone, with a word",
        [_ms(partial(library.said_by, who.id, "orang")) for who in people],
    )
    _tell("persons, first page", [_ms(library.persons.listing)])
    _tell("suggestions", [_ms(library.suggestions)])


def _queries(newsroom: Newsroom) -> dict[str, list[str]]:
    common, rare = newsroom.words[:12], newsroom.words[2000:4000:100]
    middle = newsroom.words[100:700:30]
    return {
        "a common word": common,
        "a word": [*middle, *rare],
        "two words": [f"{one} {other}" for one, other in zip(middle, rare, strict=True)],
        "two common words": [f"{one} {other}" for one, other in zip(common, middle, strict=False)],
        "a phrase": [f'"{one} {other}"' for one, other in pairwise(common)],
        "a beginning": [f"{word[:4]}*" for word in middle],
        "a name": newsroom.people[:2000:100],
    }


def _ms(ask: Callable[[], object]) -> float:
    began = time.perf_counter()
    ask()
    return (time.perf_counter() - began) * 1000


def _tell(what: str, times: list[float]) -> None:
    print(f"{what:34}  median {statistics.median(times):6.1f} ms   worst {max(times):6.1f} ms")


def _tell_starts(path: Path, runs: int) -> None:
    """The same starts with no library and with this one, by turns."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        homes = [start.environment(Path(one)), start.environment(Path(other))]
        place = Path(homes[1]["XDG_DATA_HOME"]) / "sorot"
        place.mkdir(parents=True)
        _lend(path, place / LIBRARY_FILE)
        for what, program in (("first text", start.SOROT), ("first marks", _MARKS)):
            for home in homes:
                start.seconds(program, home)
            pairs = [[start.seconds(program, home) for home in homes] for _ in range(runs)]
            without, with_it = (statistics.median(column) for column in zip(*pairs, strict=True))
            print(
                f"{what}: {without * 1000:.0f} ms with a new library, {with_it * 1000:.0f} ms"
                f" with this one, ratio {with_it / without:.2f} (medians of {runs} by turns)"
            )


def _lend(path: Path, place: Path) -> None:
    try:
        os.link(path, place)
    except OSError:
        shutil.copyfile(path, place)
