"""Measures English attribution: direct quotes of PolNeAR, span and source together."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.model.analysis import Quote
from tests.measure import gold
from tests.measure.gold import GoldArticle, GoldQuote
from tests.measure.quotes import Finder
from tests.measure.score import matched, words


def _mixed(quote: Quote, article: GoldArticle) -> bool:
    """Whether half of a found quote lies in a mixed one, which is neither right nor wrong."""
    for other in article.quotes:
        shared = min(quote.span.end, other.span.end) - max(quote.span.start, other.span.start)
        if other.kind == "mixed" and shared > len(quote.span) / 2:
            return True
    return False


def _same_source(quote: Quote, want: GoldQuote) -> bool:
    """Whether the source overlaps the annotated one or shares its head name."""
    if want.source is None:
        return True
    if quote.source is not None and quote.source.overlaps(want.source):
        return True
    if quote.speaker is None or not want.names:
        return False
    mine, theirs = words(quote.speaker.name), words(want.names[0])
    return bool(mine and theirs) and (mine[-1] in theirs or theirs[-1] in mine)


_PRONOUNS = frozenset({"he", "she", "they", "it"})


def pairs(
    articles: Sequence[GoldArticle], find: Finder
) -> Iterator[tuple[GoldArticle, GoldQuote | None, Quote | None]]:
    """Annotated direct quotes with what was found, and what was found besides."""
    for article in articles:
        quotes = [quote for quote in find(article, "en") if quote.kind == "direct"]
        wanted = [quote for quote in article.quotes if quote.kind == "direct"]
        for want, quote in matched(wanted, quotes, 0.8):
            if want is not None or (quote is not None and not _mixed(quote, article)):
                yield article, want, quote


def main(argv: Sequence[str] | None = None) -> int:
    """Print the F1, and how many pronouns were resolved to a name."""
    parser = argparse.ArgumentParser(prog="english", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args(argv)
    wanted = found = spans = right = pronouns = resolved = 0
    for article, want, quote in pairs(gold.polnear(options.shared), Finder()):
        wanted += want is not None
        found += quote is not None
        good = want is not None and quote is not None and _same_source(quote, want)
        spans += want is not None and quote is not None
        right += good
        if (
            want is not None
            and quote is not None
            and want.names
            and want.names[0].lower() in _PRONOUNS
        ):
            pronouns += 1
            resolved += quote.speaker is not None and quote.speaker.kind == "named"
        if options.errors and not good:
            span = want.span if want is not None else quote.span if quote is not None else None
            if span is not None:
                name = quote.speaker.name if quote is not None and quote.speaker else None
                near = article.article.text[max(0, span.start - 60) : span.end + 60]
                print(article.id, name, want.names if want else None, repr(near))
    print(
        f"polnear direct: gold {wanted} found {found} spans F1 {200 * spans / (wanted + found):.1f}"
        f" span and source F1 {200 * right / (wanted + found):.1f};"
        f" pronouns {pronouns}, resolved to a name {resolved}"
    )
    return 0
