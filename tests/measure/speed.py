"""Measures the speed of names, attribution and both: `python -m tests.measure speed`."""

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.model.article import Article, ParagraphKind
from desktop.nlp.document import Document, read
from desktop.nlp.entities.names import Names
from desktop.nlp.pipeline import Analyser
from desktop.nlp.quotes.attribution import Attribution
from desktop.reading.plain import assemble
from tests.measure import gold
from tests.measure.quotes import never, unheard


def chained(articles: Sequence[Article], count: int) -> Article:
    """Some articles in one text, again and again."""
    lines: list[str] = []
    for index in range(count):
        lines += articles[index % len(articles)].text.split("\n")
    return assemble([(line, ParagraphKind.TEXT) for line in lines])


def _rates(words: int, work: Callable[[], object]) -> str:
    """Words a second of one core: with nothing seen before, and the best of three runs."""
    seconds = []
    for _ in range(3):
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    return f"{words / seconds[0]:,.0f} words/s at first, {words / min(seconds):,.0f} at best"


def _news(shared: Path, articles: Sequence[Article]) -> None:
    """Names alone and the whole analysis, article by article."""
    articles = [*(item.article for item in gold.id_news(shared)), *articles]
    documents = [read(article) for article in articles]
    words = sum(len(article.text.split()) for article in articles)
    names, analyser = Names(), Analyser()
    alone = _rates(words, lambda: [names.find(document) for document in documents])
    print(f"names alone, {len(articles)} articles: {alone}")
    whole = _rates(words, lambda: [analyser.analyse(article) for article in articles])
    print(f"whole analysis: {whole}")


def _seconds(attribution: Attribution, document: Document) -> float:
    start = time.process_time()
    attribution.find(document, (), progress=unheard, stop=never)
    return time.process_time() - start


def main(argv: Sequence[str] | None = None) -> int:
    """Print words a second, alone and for ever longer texts, with all marks and with one kind."""
    parser = argparse.ArgumentParser(prog="speed", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    options = parser.parse_args(argv)
    attribution = Attribution()
    articles = [item.article for item in gold.pfsa(options.shared)]
    _news(options.shared, articles)
    for change in ("", "”", '"'):
        rates = []
        for count in (20, 100, 400):
            article = chained(articles, count)
            if change:
                text = article.text.translate(dict.fromkeys(map(ord, '“”"'), change))
                article = assemble([(line, ParagraphKind.TEXT) for line in text.split("\n")])
            document = read(article)
            words = len(article.text.split())
            best = min(_seconds(attribution, document) for _ in range(3))
            rates.append(best / words)
            print(f"marks {change or 'as written'}: {count} articles, {words / best:,.0f} words/s")
        print(f"  20 to 400 articles: {rates[-1] / rates[0]:.2f} x linear")
    return 0
