"""`python -m tests.measure alignment`: pairs of statements found, and pairs that are none."""

import argparse
from itertools import combinations
from pathlib import Path
from time import perf_counter

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.nlp.pipeline import Analyser
from desktop.session.alignment import LIKE, align
from tests.measure import gold
from tests.unit.session.test_alignment import OTHER, SAME, like

Report = tuple[str, Article, Analysis]


def main(argv: list[str]) -> int:
    """Print what is found among pairs written by hand, and between unrelated articles."""
    parser = argparse.ArgumentParser(prog="python -m tests.measure alignment")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--pairs", action="store_true", help="print each pair between articles")
    options = parser.parse_args(argv)
    found = sum(like(*pair) >= LIKE for pair in SAME)
    taken = sum(like(*pair) >= LIKE for pair in OTHER)
    print(f"written pairs: {found} of {len(SAME)} found; near ones taken: {taken} of {len(OTHER)}")
    if not (options.shared / "data").is_dir():
        print(f"no annotated articles in {options.shared}")
        return 0
    for name, articles in (
        ("id-news", gold.id_news(options.shared)),
        ("PFSA-ID", gold.pfsa(options.shared)),
    ):
        _between(name, [_report(each.id, each.article) for each in articles], show=options.pairs)
    return 0


def _report(name: str, article: Article) -> Report:
    return name, article, _ENGINE.analyse(article, progress=lambda _p: None, stop=lambda: False)


def _between(name: str, reports: list[Report], *, show: bool) -> None:
    began, count, pairs = perf_counter(), 0, 0
    for (one, left, found_left), (other, right, found_right) in combinations(reports, 2):
        count += 1
        for pair in align(left, found_left, right, found_right).pairs:
            pairs += 1
            if show:
                words = pair.left.span.of(left.text)[:60], pair.right.span.of(right.text)[:60]
                print(f"{one} {other} {pair.likeness:.2f}", *words, sep=" | ")
    each = 1000 * (perf_counter() - began) / max(1, count)
    print(f"{name}: {count} pairs of articles, {pairs} pairs of quotes, {each:.1f} ms each")


_ENGINE = Analyser()
