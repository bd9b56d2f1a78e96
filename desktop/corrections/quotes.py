"""What the acts on quotes do to a draft."""

from dataclasses import replace

from desktop.corrections.draft import Draft, LostError, shared
from desktop.corrections.reader_rules import ReaderRule
from desktop.model.acts import AddQuote, ChangeKind, ChangeSpeaker, DeleteQuote, Judge, QuoteAct
from desktop.model.analysis import Quote, Speaker
from desktop.model.span import Span
from desktop.model.verdict import VerdictKind
from desktop.model.work import Anchor, LossReason, Scope

#: Rules of the evidence that a verdict adds.
VERDICTS = {
    VerdictKind.ACCEPTED: ReaderRule.ACCEPTED,
    VerdictKind.REJECTED: ReaderRule.REJECTED,
}
_SAME = 0.5


def change_quotes(draft: Draft, act: QuoteAct) -> None:
    """Lay an act on quotes over the draft.

    Raises:
        LostError: what it is about is not there; nothing was changed.
    """
    match act:
        case ChangeSpeaker():
            _change_speaker(draft, act)
        case ChangeKind():
            quote = draft.quote(act.quote)
            draft.put_quote(replace(quote, kind=act.kind), ReaderRule.KIND)
        case DeleteQuote():
            draft.remove_quote(draft.quote(act.quote))
        case AddQuote():
            _add(draft, act)
        case Judge():
            _judge(draft, act)


def give(draft: Draft, quote: Quote, speaker: Speaker | None, rule: ReaderRule) -> None:
    """Give a quote to a speaker; why it was another's is no evidence any more."""
    if quote.speaker != speaker:
        steps = tuple(seen for seen in quote.evidence if seen.step != "speaker")
        quote = replace(quote, speaker=speaker, evidence=steps)
    draft.put_quote(quote, rule)


def name_of(quote: Quote) -> str:
    """The name of a quote's speaker, or ""."""
    return quote.speaker.name if quote.speaker else ""


def _change_speaker(draft: Draft, act: ChangeSpeaker) -> None:
    quote = draft.quote(act.quote)
    speaker = draft.speaker(act.speaker) if act.speaker else None
    others = [
        other
        for other in draft.speaking()
        if other.id != quote.id and _goes_along(other, quote, act)
    ]
    give(draft, replace(quote, confidence=1.0), speaker, ReaderRule.SPEAKER)
    # Of these the reader has said that they are one and the same person's, not that they are sure.
    for other in others:
        give(draft, other, speaker, ReaderRule.SPEAKER)


def _goes_along(other: Quote, quote: Quote, act: ChangeSpeaker) -> bool:
    """Whether a quote has the same speaker; marked words in a clause have its speaker."""
    if other.within == quote.id and name_of(other) == name_of(quote):
        return True
    return act.scope is not Scope.HERE and bool(act.was) and name_of(other) == act.was


def _add(draft: Draft, act: AddQuote) -> None:
    span = draft.span(act.quote.words)
    like = [quote for quote in draft.quotes.values() if shared(quote.span, span) >= _SAME]
    like.sort(key=lambda quote: shared(quote.span, span), reverse=True)
    base = like[0] if like else Quote(f"q-{draft.act}", span, act.quote.kind)
    cue, source = _part(draft, act.cue), _part(draft, act.source)
    for other in like[1:]:
        draft.remove_quote(other)
    made = replace(
        base,
        span=span,
        kind=act.quote.kind,
        cue=cue or base.cue,
        source=source or base.source,
        confidence=1.0,
    )
    speaker = draft.speaker(act.speaker) if act.speaker else base.speaker
    give(draft, made, speaker, ReaderRule.ADDED)


def _part(draft: Draft, anchor: Anchor | None) -> Span | None:
    """Where a part of the quote is; it may be gone though the content is there."""
    try:
        return draft.span(anchor) if anchor is not None else None
    except LostError:
        return None


def _judge(draft: Draft, act: Judge) -> None:
    if act.verdict is None:
        return
    quote = draft.quote(act.quote)
    rule = VERDICTS[act.verdict]
    sure = replace(quote, confidence=1.0)
    if act.verdict is VerdictKind.REJECTED:
        if quote.id not in draft.quotes:
            # What no engine finds any more needs no rejection.
            raise LostError(LossReason.NOTHING_THERE)
        give(draft, sure, None, rule)
        return
    speaker = draft.speaker(act.speaker) if act.speaker else quote.speaker
    if speaker is None:
        raise LostError(LossReason.NOTHING_THERE)
    give(draft, sure, speaker, rule)
