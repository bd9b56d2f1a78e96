"""Where the next and the previous thing is, from a place in the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from desktop.model.analysis import Analysis, EntityKind, Quote
from desktop.session.layers import Layer
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
    active_span,
    quotes_of,
    speaker_of,
)


def next_quote(analysis: Analysis, selection: Selection, offset: int, step: int) -> Selection:
    """The quote after (step 1) or before (-1) the selection, else after `offset`; wraps round."""
    return _quote_in(analysis.quotes, analysis, selection, offset, step)


def next_of_speaker(analysis: Analysis, selection: Selection, offset: int, step: int) -> Selection:
    """The next quote by the speaker of the selected quote."""
    speaker = speaker_in(analysis, selection)
    if speaker is None:
        return None
    return _quote_in(quotes_of(analysis, speaker), analysis, selection, offset, step)


def next_speaker(analysis: Analysis, selection: Selection, step: int) -> Selection:
    """The first quote of the next speaker, in order of first appearance; wraps round."""
    speakers = list(dict.fromkeys(speaker_of(quote) for quote in analysis.quotes))
    if not speakers:
        return None
    current = speaker_in(analysis, selection)
    if current in speakers:
        index = (speakers.index(current) + step) % len(speakers)
    else:
        index = 0 if step > 0 else -1
    return QuoteSelection(quotes_of(analysis, speakers[index])[0].id)


def next_mention(
    analysis: Analysis, selection: Selection, offset: int, step: int, shown: Iterable[Layer]
) -> Selection:
    """The next mention of any entity on a shown layer, by place in the text; wraps round."""
    layers = frozenset(shown)
    places = sorted(
        (span.start, span.end, entity.id, index)
        for entity in analysis.entities
        if Layer.of(entity.kind) in layers
        for index, span in enumerate(entity.mentions)
    )
    if not places:
        return None
    span = active_span(analysis, selection)
    exact = span is not None and isinstance(selection, MentionSelection)
    at = span.start if span is not None and exact else offset
    index = _step([place[0] for place in places], at, step, exact=exact)
    return MentionSelection(places[index][2], places[index][3])


def next_occurrence(analysis: Analysis, selection: Selection, offset: int, step: int) -> Selection:
    """The next mention of the selected entity, or of the selected quote's speaker."""
    entity_id = _entity_in(analysis, selection)
    entity = analysis.entity(entity_id) if entity_id else None
    if entity is None:
        return None
    if isinstance(selection, MentionSelection):
        return MentionSelection(entity.id, (selection.index + step) % len(entity.mentions))
    starts = [span.start for span in entity.mentions]
    return MentionSelection(entity.id, _step(starts, offset, step, exact=False))


def next_in_scope(analysis: Analysis, selection: Selection, offset: int, step: int) -> Selection:
    """The next item of what is selected: of one entity, of one speaker, else of all quotes."""
    match selection:
        case MentionSelection():
            return next_occurrence(analysis, selection, offset, step)
        case SpeakerSelection(speaker):
            found = quotes_of(analysis, speaker)
            return QuoteSelection(found[0 if step > 0 else -1].id) if found else None
    return next_quote(analysis, selection, offset, step)


def smallest_at(analysis: Analysis, offset: int, shown: Iterable[Layer]) -> Selection:
    """What a click at `offset` picks: of all marks shown there the smallest."""
    found = everything_at(analysis, offset, shown)
    return found[0] if found else None


def everything_at(analysis: Analysis, offset: int, shown: Iterable[Layer]) -> list[Selection]:
    """All that is marked at `offset` on the shown layers, smallest first."""
    layers = frozenset(shown)
    hits: list[tuple[int, Selection]] = [
        (len(span), MentionSelection(entity.id, index))
        for entity in analysis.entities
        if Layer.of(entity.kind) in layers
        for index, span in enumerate(entity.mentions)
        if span.holds(offset)
    ]
    if Layer.QUOTE in layers:
        hits += [
            (len(part), QuoteSelection(quote.id))
            for quote in analysis.quotes
            for part in (quote.span, quote.cue, quote.source)
            if part is not None and part.holds(offset)
        ]
    ordered = [selection for _, selection in sorted(hits, key=lambda hit: hit[0])]
    return list(dict.fromkeys(ordered))


def speaker_in(analysis: Analysis, selection: Selection) -> str | None:
    """The speaker that the selection is about; None where it is about none."""
    match selection:
        case QuoteSelection(quote_id):
            quote = analysis.quote(quote_id)
            return speaker_of(quote) if quote else None
        case SpeakerSelection(speaker):
            return speaker
        case MentionSelection(entity_id):
            entity = analysis.entity(entity_id)
            is_person = entity is not None and entity.kind is not EntityKind.DATE
            return entity.name if entity is not None and is_person else None
    return None


def _entity_in(analysis: Analysis, selection: Selection) -> str | None:
    match selection:
        case MentionSelection(entity_id):
            return entity_id
        case QuoteSelection(quote_id):
            quote = analysis.quote(quote_id)
            return quote.speaker.entity if quote and quote.speaker else None
        case SpeakerSelection(speaker):
            quotes = quotes_of(analysis, speaker)
            return quotes[0].speaker.entity if quotes and quotes[0].speaker else None
    return None


def _quote_in(
    quotes: Sequence[Quote], analysis: Analysis, selection: Selection, offset: int, step: int
) -> Selection:
    if not quotes:
        return None
    ids = [quote.id for quote in quotes]
    if isinstance(selection, QuoteSelection) and selection.quote in ids:
        return QuoteSelection(ids[(ids.index(selection.quote) + step) % len(ids)])
    span = active_span(analysis, selection)
    at = span.start if span is not None else offset
    return QuoteSelection(ids[_step([quote.span.start for quote in quotes], at, step, exact=False)])


def _step(starts: Sequence[int], at: int, step: int, *, exact: bool) -> int:
    """Index of the neighbour of `at` in sorted starts; `exact` passes over `at` itself."""
    if step > 0:
        index = bisect_right(starts, at) if exact else bisect_left(starts, at)
        return index % len(starts)
    return (bisect_left(starts, at) - 1) % len(starts)
