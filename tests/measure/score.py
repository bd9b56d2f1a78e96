"""Compares found quotes with annotated ones."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.model.analysis import Quote
from desktop.model.span import Span
from tests.measure.gold import GoldArticle, GoldQuote

_TITLES = frozenset(
    """
    presiden wakil menteri gubernur wali kota bupati komisaris besar jenderal ajun inspektur
    brigadir brigjen irjen komjen kombes pol dr drg drs prof ir h hj kh letjen mayjen kolonel
    letnan mayor kapten
    """.split()  # noqa: SIM905
)


def overlap(one: Span, other: Span) -> float:
    """Shared code points by all code points of two spans."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    if shared <= 0:
        return 0.0
    return shared / (max(one.end, other.end) - min(one.start, other.start))


def words(name: str) -> list[str]:
    """The words of a name in lower case, without titles."""
    found = re.findall(r"[\w'’-]+", name.lower())
    return [word for word in found if word not in _TITLES] or found


def same_name(ours: str, gold: str) -> bool:
    """Whether our name is the gold name, at most two words longer."""
    mine, theirs = words(ours), words(gold)
    if mine == theirs:
        return True
    return set(theirs) <= set(mine) and len(mine) <= len(theirs) + 2


def right(quote: Quote, gold: GoldQuote) -> bool:
    """Whether the speaker is one of the gold's names, or was read from the gold's own words."""
    if quote.speaker is None:
        return False
    if any(same_name(quote.speaker.name, name) for name in gold.names):
        return True
    if gold.label is None or gold.source is None:
        return False
    if gold.label != "NYA" and quote.source is not None and quote.source.overlaps(gold.source):
        return True
    mine, theirs = words(quote.speaker.name), words(gold.names[0])
    return set(mine) <= set(theirs) or _is_clipped(theirs, mine)


def _is_clipped(short: list[str], full: list[str]) -> bool:
    """Whether a short form is a piece of one of the words of a full name: *Risma*."""
    return len(short) == 1 and len(short[0]) > 3 and any(short[0] in word for word in full)


@dataclass(slots=True)
class Score:
    """Counts of one kind of quote."""

    gold: int = 0
    found: int = 0
    predicted: int = 0
    right: int = 0
    none: int = 0
    wrong: int = 0
    errors: list[str] = field(default_factory=list)
    labels: Counter[tuple[str, str]] = field(default_factory=Counter)
    #: Confidence of each matched prediction, and whether its speaker is right.
    sure: list[tuple[float, bool]] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Span F1 in per cent."""
        return 200 * self.found / max(1, self.gold + self.predicted)

    def line(self, title: str) -> str:
        """One line of the table."""
        return (
            f"{title:<22} gold {self.gold:5} found {self.found:5} predicted {self.predicted:5}"
            f" F1 {self.f1:5.1f} recall {100 * self.found / max(1, self.gold):5.1f}"
            f" | speaker of all {100 * self.right / max(1, self.gold):5.1f} of found"
            f" {100 * self.right / max(1, self.found):5.1f} null {self.none} wrong {self.wrong}"
            f" ({100 * self.wrong / max(1, self.found):.1f} %)"
        )


def matched(
    gold: Sequence[GoldQuote], quotes: Sequence[Quote], least: float
) -> Iterator[tuple[GoldQuote | None, Quote | None]]:
    """Pairs of gold and found quotes that overlap enough, and those without a partner."""
    left = list(quotes)
    for want in gold:
        best = max(left, key=lambda quote: overlap(quote.span, want.span), default=None)
        if best is not None and overlap(best.span, want.span) >= least:
            left.remove(best)
            yield want, best
        else:
            yield want, None
    for quote in left:
        yield None, quote


def add(
    score: Score, article: GoldArticle, kind: str, quotes: Sequence[Quote], least: float
) -> None:
    """Counts one article."""
    text = article.article.text
    wanted = [quote for quote in article.quotes if quote.kind == kind]
    ours = [quote for quote in quotes if quote.kind == kind]
    score.gold += len(wanted)
    score.predicted += len(ours)
    for want, quote in matched(wanted, ours, least):
        if want is not None and quote is not None:
            judge(score, article, want, quote)
        elif want is not None:
            miss(score, article, want)
        elif quote is not None:
            score.sure.append((quote.confidence, False))
            name = quote.speaker.name if quote.speaker else None
            shown = _show(text, quote.span)
            score.errors.append(f"{article.id} EXTRA {kind}: {shown} ({name}) {_why(quote)}")


def miss(score: Score, article: GoldArticle, want: GoldQuote) -> None:
    """Counts a quote that was not found."""
    score.labels[want.label or "", "missed"] += 1
    shown = _show(article.article.text, want.span)
    score.errors.append(f"{article.id} MISSED {want.kind}: {shown} ({want.names[:1]})")


def judge(score: Score, article: GoldArticle, want: GoldQuote, quote: Quote) -> None:
    """Counts the speaker of a quote that was found."""
    score.found += 1
    good = right(quote, want)
    score.sure.append((quote.confidence, good))
    label = want.label or ""
    if good:
        score.right += 1
        score.labels[label, "right"] += 1
        return
    if quote.speaker is None:
        score.none += 1
        score.labels[label, "null"] += 1
    else:
        score.wrong += 1
        score.labels[label, "wrong"] += 1
    name = quote.speaker.name if quote.speaker else None
    shown = _show(article.article.text, want.span)
    score.errors.append(
        f"{article.id} SPEAKER {label} {name} for {want.names[0]}: {shown}"
        f" {_why(quote)} {quote.confidence}"
    )


def _why(quote: Quote) -> str:
    return "/".join(step.rule for step in quote.evidence)


def _show(text: str, span: Span) -> str:
    inside = text[span.start : span.end]
    if len(inside) > 90:
        inside = inside[:50] + " … " + inside[-35:]
    before = text[max(0, span.start - 70) : span.start]
    after = text[span.end : span.end + 80]
    return f"{before}[[{inside}]]{after}".replace("\n", "⏎")
