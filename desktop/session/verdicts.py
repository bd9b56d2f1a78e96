"""What the reader says of the speakers, laid over what the machine found."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from desktop.model.analysis import READER, Analysis, Evidence, Quote
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.model.verdict import Verdict, VerdictKind
from desktop.session.certainty import NAMED
from desktop.session.selection import picked_quote
from desktop.session.session import Session

_RULES = {
    VerdictKind.ACCEPTED: "accepted-by-reader",
    VerdictKind.REJECTED: "rejected-by-reader",
}


class VerdictStore(Protocol):
    """Where verdicts are kept; see `desktop.store.verdicts_file`."""

    def of(self, article_id: str) -> tuple[Verdict, ...]:
        """The verdicts on an article."""

    def keep(self, article_id: str, verdicts: Sequence[Verdict]) -> None:
        """Keep these verdicts on an article and no others."""


class Verdicts:
    """Accepts and rejects the picked quote's speaker; the same act again takes it back."""

    def __init__(self, session: Session, store: VerdictStore) -> None:
        self._session = session
        self._store = store
        self._article = ""
        self._verdicts: tuple[Verdict, ...] = ()
        session.overlay = self._overlay

    def accept(self) -> None:
        """Take the picked quote's speaker for a fact."""
        self._toggle(VerdictKind.ACCEPTED)

    def reject(self) -> None:
        """Take the speaker's name away from the picked quote."""
        self._toggle(VerdictKind.REJECTED)

    def _overlay(self, article: Article, found: Analysis) -> Analysis:
        self._read(article)
        return apply(found, article.text, self._verdicts)

    def _read(self, article: Article) -> None:
        # The file is read once an article, not at every key.
        if article.id != self._article:
            self._article, self._verdicts = article.id, self._store.of(article.id)

    def _toggle(self, kind: VerdictKind) -> None:
        session = self._session
        article, quote = session.article, picked_quote(session.found, session.selection)
        # There is nothing to say of a quote for which no speaker was found.
        if article is None or quote is None or quote.speaker is None:
            return
        self._read(article)
        self._verdicts = toggled(self._verdicts, quote, article.text, kind)
        self._store.keep(article.id, self._verdicts)
        session.revise()


def apply(analysis: Analysis, text: str, verdicts: Sequence[Verdict]) -> Analysis:
    """The analysis as the reader is to see it; what the machine found stays as it is."""
    by_place = {(verdict.span, verdict.words): verdict.kind for verdict in verdicts}
    quotes = tuple(
        _revised(quote, by_place.get((quote.span, quote.span.of(text))))
        for quote in analysis.quotes
    )
    return replace(analysis, quotes=quotes)


def toggled(
    verdicts: Sequence[Verdict], quote: Quote, text: str, kind: VerdictKind
) -> tuple[Verdict, ...]:
    """The verdicts with one more, or without it where it was given already."""
    new = Verdict(quote.span, quote.span.of(text), kind)
    others = tuple(each for each in verdicts if not _same(each, new.span, new.words))
    return others if new in verdicts else (*others, new)


def _same(verdict: Verdict, span: Span, words: str) -> bool:
    return (verdict.span, verdict.words) == (span, words)


def _revised(quote: Quote, kind: VerdictKind | None) -> Quote:
    if kind is None or quote.speaker is None:
        return replace(quote, speaker=None) if quote.confidence < NAMED else quote
    evidence = (*quote.evidence, Evidence(READER, _RULES[kind], quote.span))
    speaker = quote.speaker if kind is VerdictKind.ACCEPTED else None
    return replace(quote, speaker=speaker, confidence=1.0, evidence=evidence)
