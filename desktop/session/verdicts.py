"""Accepting and rejecting the picked quote's speaker, as acts of the reader."""

from desktop.model.analysis import READER, Quote
from desktop.model.verdict import VerdictKind
from desktop.session.corrections import Corrections
from desktop.session.selection import picked_quote
from desktop.session.session import Session


class Verdicts:
    """Accepts and rejects the picked quote's speaker; the same act again takes it back."""

    def __init__(self, session: Session, corrections: Corrections) -> None:
        self._session = session
        self._corrections = corrections

    def accept(self) -> None:
        """Take the picked quote's speaker for a fact."""
        self._toggle(VerdictKind.ACCEPTED)

    def reject(self) -> None:
        """Take the speaker's name away from the picked quote."""
        self._toggle(VerdictKind.REJECTED)

    def _toggle(self, kind: VerdictKind) -> None:
        article, shown = self._session.article, self._corrections.revised
        quote = picked_quote(shown.analysis if shown else None, self._session.selection)
        if article is None or shown is None or quote is None:
            return
        given = verdict_of(quote)
        # There is nothing to say of a quote for which no speaker was found.
        if quote.speaker is None and given is None:
            return
        from desktop.corrections.making import quote_target, speaker_of  # noqa: PLC0415 - as below
        from desktop.model.acts import Judge  # noqa: PLC0415 - as below

        target = quote_target(article.text, quote)
        if given is kind:
            self._corrections.do(Judge(target, None))
        else:
            # What was rejected has no speaker to accept but the one that it had before.
            speaker = speaker_of(article.text, shown.analysis, quote)
            self._corrections.do(Judge(target, kind, speaker))


def verdict_of(quote: Quote) -> VerdictKind | None:
    """The reader's verdict on a quote, if it is the latest word on its speaker."""
    # Acts are loaded with the first of them, not with the window.
    from desktop.corrections.quotes import VERDICTS  # noqa: PLC0415 - as above
    from desktop.corrections.reader_rules import ReaderRule  # noqa: PLC0415 - as above

    kinds = {rule.value: kind for kind, rule in VERDICTS.items()}
    told = [seen.rule for seen in quote.evidence if seen.step == READER]
    about = [rule for rule in told if rule in kinds or rule == ReaderRule.SPEAKER.value]
    return kinds.get(about[-1]) if about else None
