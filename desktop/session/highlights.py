"""Which words carry which mark: from what was found and what is picked to Highlights; pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import accumulate

from desktop.model.analysis import Analysis, Entity, Quote, QuoteKind
from desktop.model.span import Span
from desktop.session.certainty import is_suggestion
from desktop.session.layers import Layer
from desktop.session.selection import (
    MentionSelection,
    PassageSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
    picked_quote,
    speaker_of,
)


class Part(StrEnum):
    """What the marked words are."""

    CONTENT = "content"
    NAME = "name"
    SOURCE = "source"
    CUE = "cue"
    #: The words elsewhere that tell whom the source means.
    ANTECEDENT = "antecedent"


class State(IntEnum):
    """How strongly a mark shines, from the faintest."""

    #: Something else is active: a name keeps its line and loses its fill.
    QUIET = 0
    PASSIVE = 1
    #: The same thing elsewhere: another mention of the active entity, another quote of a speaker.
    RELATED = 2
    ACTIVE = 3


@dataclass(frozen=True, slots=True, order=True)
class Highlight:
    """One mark: the words, what they are, how strongly they shine, and whose they are."""

    span: Span
    part: Part
    state: State
    layer: Layer
    #: Id of the quote or entity.
    key: str
    #: Reported speech: a dashed bar and a fainter tint.
    indirect: bool = False
    #: Too unsure to be shown as a fact: grey and dashed.
    suggestion: bool = False
    #: The reader has a part in it.
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class _Item:
    """A mark before anything is picked; `index` counts the mentions of an entity."""

    span: Span
    part: Part
    layer: Layer
    owner: Quote | Entity
    index: int = 0


class Marks:
    """All marks of one analysis, sorted once, so that a page asks for those in view alone."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        items = [*_names(analysis), *_quotes(analysis)]
        self._items = sorted(items, key=lambda item: (item.span.start, item.span.end))
        self._starts = [item.span.start for item in self._items]
        # The furthest end so far: it never falls, so the first mark in view is found by bisection.
        self._reach = list(accumulate((item.span.end for item in self._items), max))

    def within(
        self,
        view: Span,
        selection: Selection,
        shown: frozenset[Layer],
        hovered: str | None = None,
        explained: str | None = None,
    ) -> tuple[Highlight, ...]:
        """The marks that share a code point with `view`, in the order of the text.

        A picked quote in view comes with all its parts, so that what joins them can be drawn.
        Of the quote under the pointer, `hovered`, the cue is marked too; of the one whose chain
        of evidence is told, `explained`, the words elsewhere on which it rests.
        """
        quote = picked_quote(self._analysis, selection)
        light = _Light(selection, shown, quote.source if quote else None, hovered)
        lit = [_lit(item, light) for item in self._overlapping(view)]
        if quote is not None and quote.extent.overlaps(view):
            beyond = (item for item in _quote_items(quote) if not item.span.overlaps(view))
            lit += [_lit(item, light) for item in beyond]
        marks = [mark for mark in lit if mark is not None]
        marks += [mark for mark in self._grounds(explained) if mark.span.overlaps(view)]
        if isinstance(selection, PassageSelection) and selection.span.overlaps(view):
            # What no layer holds, such as the lead, is boxed as words that tell something are.
            lead = selection.span
            marks.append(Highlight(lead, Part.ANTECEDENT, State.ACTIVE, Layer.QUOTE, ""))
        marks.sort(key=_place)
        return tuple(marks)

    def key_at(self, offset: int, shown: frozenset[Layer]) -> str | None:
        """The id of the smallest thing at a code point that a click there would pick."""
        found = [
            item for item in self._overlapping(Span(offset, offset + 1)) if item.layer in shown
        ]
        return min(found, key=lambda item: len(item.span)).owner.id if found else None

    def _overlapping(self, view: Span) -> list[_Item]:
        first = bisect_right(self._reach, view.start)
        last = bisect_left(self._starts, view.end)
        return [item for item in self._items[first:last] if item.span.end > view.start]

    def _grounds(self, explained: str | None) -> Iterator[Highlight]:
        quote = self._analysis.quote(explained) if explained is not None else None
        for span in antecedents(self._analysis, quote) if quote is not None else ():
            yield Highlight(span, Part.ANTECEDENT, State.ACTIVE, Layer.QUOTE, explained or "")


def antecedents(analysis: Analysis, quote: Quote) -> tuple[Span, ...]:
    """The words outside a quote that tell whom its source means.

    They are those of its evidence, and the words that introduce the speaker where the source is
    shorter: "Rini Hartati, Bupati" two paragraphs above "kata Rini".
    """
    if quote.speaker is None:
        return ()
    parts = [quote.span, quote.cue, quote.source, quote.via, quote.hearer]
    own = [part for part in parts if part is not None]
    seen = [step.span for step in quote.evidence]
    entity = analysis.entity(quote.speaker.entity) if quote.speaker.entity else None
    fullest = max(entity.mentions, key=len) if entity is not None else None
    shorter = fullest is not None and len(quote.source or ()) < len(fullest)
    if fullest is not None and shorter and not any(span.overlaps(fullest) for span in seen):
        seen.append(fullest)
    return tuple(
        span for span in dict.fromkeys(seen) if not any(span.overlaps(part) for part in own)
    )


def _place(mark: Highlight) -> tuple[int, int]:
    return mark.span.start, mark.span.end


def highlights(
    analysis: Analysis, selection: Selection, shown: frozenset[Layer]
) -> tuple[Highlight, ...]:
    """All marks in the order of the text; what is picked shines though its layer be hidden."""
    marks = Marks(analysis)
    ends = [quote.extent.end for quote in analysis.quotes]
    ends += [entity.mentions[-1].end for entity in analysis.entities]
    return marks.within(Span(0, max(ends)), selection, shown) if ends else ()


def _names(analysis: Analysis) -> Iterator[_Item]:
    for entity in analysis.entities:
        layer = Layer.of(entity.kind)
        for index, span in enumerate(entity.mentions):
            yield _Item(span, Part.NAME, layer, entity, index)


def _quotes(analysis: Analysis) -> Iterator[_Item]:
    for quote in analysis.quotes:
        yield from _quote_items(quote)


def _quote_items(quote: Quote) -> Iterator[_Item]:
    yield _Item(quote.span, Part.CONTENT, Layer.QUOTE, quote)
    for span, part in ((quote.cue, Part.CUE), (quote.source, Part.SOURCE)):
        if span is not None:
            yield _Item(span, part, Layer.QUOTE, quote)


@dataclass(frozen=True, slots=True)
class _Light:
    """What decides how a mark shines."""

    selection: Selection
    shown: frozenset[Layer]
    #: The words that name the speaker of the picked quote.
    source: Span | None
    hovered: str | None


def _lit(item: _Item, light: _Light) -> Highlight | None:
    """The mark as it shines, or None where it is hidden."""
    if isinstance(item.owner, Entity):
        state = _mention_state(item, light)
        visible = item.layer in light.shown or state > State.PASSIVE
    else:
        state = _quote_state(item.owner, light.selection)
        visible = state is State.ACTIVE or _glimpsed(item, light, state)
    if not visible:
        return None
    indirect = isinstance(item.owner, Quote) and item.owner.kind is QuoteKind.INDIRECT
    unsure = is_suggestion(item.owner)
    return Highlight(
        item.span,
        item.part,
        state,
        item.layer,
        item.owner.id,
        indirect,
        unsure,
        item.owner.corrected,
    )


def _glimpsed(item: _Item, light: _Light, state: State) -> bool:
    """Whether a part of a quote that is not picked is marked."""
    match item.part:
        case Part.CONTENT:
            return item.layer in light.shown or state > State.PASSIVE
        case Part.CUE:
            return item.owner.id == light.hovered and item.layer in light.shown
    return False


def _mention_state(item: _Item, light: _Light) -> State:
    picked = light.selection
    if isinstance(picked, MentionSelection) and picked.entity == item.owner.id:
        return State.ACTIVE if picked.index == item.index else State.RELATED
    speaks = light.source is not None and light.source.covers(item.span)
    return State.PASSIVE if picked is None or speaks else State.QUIET


def _quote_state(quote: Quote, selection: Selection) -> State:
    match selection:
        case QuoteSelection(quote_id) if quote_id == quote.id:
            return State.ACTIVE
        case SpeakerSelection(speaker) if speaker == speaker_of(quote):
            return State.RELATED
    return State.PASSIVE
