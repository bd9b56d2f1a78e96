"""Measures attribution on annotated data: `python -m tests.measure quotes [--errors]`."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.model.analysis import Entity, Progress, Quote
from desktop.nlp.document import Document, read
from desktop.nlp.entities.names import Names
from desktop.nlp.quotes.attribution import Attribution
from tests.measure import gold, score
from tests.measure.gold import GoldArticle
from tests.measure.score import Score

Find = Callable[[GoldArticle], Sequence[Quote]]


def unheard(_progress: Progress) -> None:
    """Nobody listens."""


def never() -> bool:
    return False


class Finder:
    """Runs names and attribution on annotated articles."""

    def __init__(self, *, names: bool = True) -> None:
        self._names = Names() if names else None
        self._attribution = Attribution()

    def entities(self, document: Document) -> Sequence[Entity]:
        """The names of a document."""
        return self._names.find(document) if self._names is not None else ()

    def __call__(self, article: GoldArticle, language: str = "id") -> Sequence[Quote]:
        """The quotes of an article."""
        document = read(article.article, language)
        return self._attribution.find(
            document, self.entities(document), progress=unheard, stop=never
        )


def whole(articles: Sequence[GoldArticle], find: Find) -> dict[str, Score]:
    """Scores on articles annotated whole."""
    scores = {"direct": Score(), "indirect": Score()}
    for article in articles:
        quotes = find(article)
        for kind, total in scores.items():
            score.add(total, article, kind, quotes, 0.8)
    return scores


def statements(articles: Sequence[GoldArticle], find: Find) -> Score:
    """Score on articles where only some quotes are marked: exact spans, no extras counted."""
    total = Score()
    for article in articles:
        quotes = [quote for quote in find(article) if quote.kind == "direct"]
        wanted = [quote for quote in article.quotes if quote.names]
        total.gold += len(wanted)
        for want, quote in score.matched(wanted, quotes, 0.999):
            if want is None:
                continue
            if quote is None:
                score.miss(total, article, want)
            else:
                score.judge(total, article, want, quote)
    total.predicted = total.gold
    return total


def _labels(total: Score) -> str:
    kinds = sorted({label for label, _ in total.labels})
    parts = []
    for kind in kinds:
        counts = {what: total.labels[kind, what] for what in ("right", "wrong", "null", "missed")}
        of_all = 100 * counts["right"] / max(1, sum(counts.values()))
        parts.append(f"  {kind:<12} right of all {of_all:5.1f}  {counts}")
    return "\n".join(parts)


def calibration(scores: Sequence[Score]) -> str:
    """The table of confidence: how many attributions at each level, how many of them right."""
    sure = [pair for total in scores for pair in total.sure]
    lines = []
    for low, high in ((0.9, 1.01), (0.8, 0.9), (0.6, 0.8), (0.0, 0.6)):
        inside = [good for value, good in sure if low <= value < high]
        share = 100 * len(inside) / max(1, len(sure))
        rate = 100 * sum(inside) / max(1, len(inside))
        lines.append(f"  {low:.1f} up: {len(inside):5} ({share:5.1f} %) right {rate:5.1f} %")
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Print every figure."""
    parser = argparse.ArgumentParser(prog="quotes", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--errors", action="store_true", help="list every miss with its sentence")
    parser.add_argument("--no-names", action="store_true", help="without the recogniser of names")
    parser.add_argument("--set", choices=("id-news", "pfsa", "bundled"), default=None)
    options = parser.parse_args(argv)
    find = Finder(names=not options.no_names)
    shown: list[Score] = []
    if options.set in {None, "bundled"}:
        article = gold.bundled(
            Path("tests/corpus/nato-ukraina.gold.json"), Path("resources/sample/nato-ukraina.txt")
        )
        shown += _print("bundled", whole([article], find))
    if options.set in {None, "id-news"}:
        scores = whole(gold.id_news(options.shared), find)
        shown += _print("id-news", scores)
        print(calibration(list(scores.values())))
    if options.set in {None, "pfsa"}:
        total = statements(gold.pfsa(options.shared), find)
        shown += _print("pfsa-dev", {"direct": total})
        print(_labels(total))
    if options.errors:
        for total in shown:
            print("\n".join(total.errors))
    return 0


def _print(title: str, scores: dict[str, Score]) -> list[Score]:
    for kind, total in scores.items():
        print(total.line(f"{title} {kind}"))
    return list(scores.values())
