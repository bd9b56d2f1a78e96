"""Measures what other marks, joined paragraphs and other persons cost: twenty draws each."""

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

from tests.measure import gold
from tests.measure.disturb import CHANGES
from tests.measure.quotes import Finder, statements, whole

_DRAWN = frozenset({"dropped", "renamed"})


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures of every change, the mean of its draws."""
    parser = argparse.ArgumentParser(prog="disturbed", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--names", action="store_true", help="with the recogniser of names (slow)")
    options = parser.parse_args(argv)
    find = Finder(names=options.names)
    sets = gold.id_news(options.shared), gold.pfsa(options.shared)
    for title, change in {"as it is": None, **CHANGES}.items():
        rows: list[tuple[float, ...]] = []
        for draw in range(options.draws if title in _DRAWN else 1):
            rng = random.Random(draw)
            news, public = (
                [article if change is None else change(article, rng) for article in articles]
                for articles in sets
            )
            scores = whole(news, find)
            direct, indirect = scores["direct"], scores["indirect"]
            total = statements(public, find)
            rows.append(
                (
                    direct.f1,
                    100 * direct.right / max(1, direct.gold),
                    indirect.f1,
                    100 * indirect.right / max(1, indirect.found),
                    100 * total.found / max(1, total.gold),
                    100 * total.right / max(1, total.gold),
                )
            )
        mean = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
        print(
            f"{title:<10} id-news direct F1 {mean[0]:.1f} speaker {mean[1]:.1f},"
            f" indirect F1 {mean[2]:.1f} speaker {mean[3]:.1f};"
            f" pfsa spans {mean[4]:.1f} speaker {mean[5]:.1f}"
        )
    return 0
