"""An analysis while acts are laid over it, and how they find what they are about."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.corrections.anchoring import Places
from desktop.corrections.reader_rules import ReaderRule
from desktop.model.analysis import (
    READER,
    Analysis,
    Entity,
    EntityKind,
    Evidence,
    Quote,
    Speaker,
    SpeakerClass,
)
from desktop.model.span import Span
from desktop.model.work import Anchor, LossReason, NameTarget, QuoteTarget, SpeakerRef

#: What the two must share, of all that either covers, for a quote to be the one that was meant.
_SAME_QUOTE = 0.5
_CLASSES = {
    EntityKind.PERSON: SpeakerClass.NAMED,
    EntityKind.ORGANISATION: SpeakerClass.ORGANISATION,
}


class LostError(Exception):
    """What an act is about is not there."""

    def __init__(self, reason: LossReason) -> None:
        self.reason = reason
        super().__init__(reason.value)


class Draft:
    """Quotes and entities by id; every change tells which act made it."""

    def __init__(self, analysis: Analysis, places: Places) -> None:
        self._analysis = analysis
        self._places = places
        self.text = places.text
        self.quotes = {quote.id: quote for quote in analysis.quotes}
        self.entities = {entity.id: entity for entity in analysis.entities}
        self.origins: dict[str, tuple[str, ...]] = {}
        #: Key of the act that is being laid over.
        self.act = ""
        #: Words that the reader said are no name, and no quote.
        self._no_names: list[Span] = []
        self._no_quotes: list[Span] = []

    def finish(self) -> Analysis:
        """The analysis as it is now; the same object where nothing was changed."""
        if not self.origins:
            return self._analysis
        quotes = sorted(self.quotes.values(), key=lambda quote: (quote.span.start, -quote.span.end))
        entities = sorted(self.entities.values(), key=lambda entity: entity.mentions[0])
        return replace(self._analysis, quotes=tuple(quotes), entities=tuple(entities))

    def span(self, anchor: Anchor) -> Span:
        """Where words are.

        Raises:
            LostError: they are not in the text.
        """
        found = self._places.of(anchor)
        if found is None:
            raise LostError(LossReason.WORDS_GONE)
        return found

    def quote(self, target: QuoteTarget) -> Quote:
        """The quote that was meant; one that the engine does not find any more is made anew.

        Raises:
            LostError: its words are gone, or the reader took it away.
        """
        span = self.span(target.words)
        shares = {
            quote.id: shared(quote.span, span)
            for quote in self.quotes.values()
            if quote.span.overlaps(span)
        }
        best = max(shares, key=lambda id_: shares[id_], default=None)
        if best is not None and shares[best] >= _SAME_QUOTE:
            return self.quotes[best]
        if any(shared(gone, span) >= _SAME_QUOTE for gone in self._no_quotes):
            raise LostError(LossReason.NOTHING_THERE)
        return Quote(f"q-{self.act}", span, target.kind)

    def entity(self, target: NameTarget) -> Entity:
        """The entity that was meant: at its mention, else by its name, else made anew there.

        Raises:
            LostError: its words are gone, or the reader took it away.
        """
        span = self._places.of(target.mention)
        if span is not None and (found := self.entity_at(span)) is not None:
            return found
        if (named := self.named(target.name, target.kind)) is not None:
            return named
        if span is None:
            raise LostError(LossReason.WORDS_GONE)
        if any(gone.overlaps(span) for gone in self._no_names):
            raise LostError(LossReason.NOTHING_THERE)
        return Entity(f"e-{self.act}", target.name, target.kind, (span,))

    def mention(self, target: NameTarget) -> tuple[Entity, Span]:
        """The entity and which of its mentions was meant.

        Raises:
            LostError: there is no mention at the place.
        """
        span, entity = self.span(target.mention), self.entity(target)
        return entity, self.mention_of(entity, span)

    def mention_of(self, entity: Entity, span: Span) -> Span:
        """The mention of an entity that shares most with a span.

        Raises:
            LostError: none shares anything.
        """
        there = [mention for mention in entity.mentions if mention.overlaps(span)]
        if not there:
            raise LostError(LossReason.NOTHING_THERE)
        return max(there, key=lambda mention: shared(mention, span))

    def entity_at(self, span: Span) -> Entity | None:
        """The entity whose mention shares most with a span."""
        found = [
            (shared(mention, span), entity.id)
            for entity in self.entities.values()
            for mention in entity.mentions
            if mention.overlaps(span)
        ]
        best = max(found, key=lambda each: each[0], default=None)
        return self.entities[best[1]] if best else None

    def named(self, name: str, kind: EntityKind | None, but: str = "") -> Entity | None:
        """The entity of that name, and of that type if one is given; `but` is another's id."""
        return next(
            (
                entity
                for entity in self.entities.values()
                if entity.name == name and kind in {None, entity.kind} and entity.id != but
            ),
            None,
        )

    def speaker(self, who: SpeakerRef) -> Speaker:
        """The speaker that was meant: an entity where there is one, else the bare name."""
        try:
            entity = self.entity(who.entity) if who.entity else self.named(who.name, None)
        except LostError:
            entity = self.named(who.name, None)
        name = entity.name if entity else who.name
        known = next((q.speaker for q in self.speaking() if _name(q) == name), None)
        if known is not None:
            return known
        kind = _CLASSES.get(entity.kind, SpeakerClass.NAMED) if entity else SpeakerClass.NAMED
        return Speaker(name, kind, entity.id if entity and entity.id in self.entities else None)

    def speaker_with(self, entity: Entity) -> Speaker | None:
        """How the quotes of an entity name their speaker, if it has any."""
        made = (quote.speaker for quote in self.speaking())
        return next((each for each in made if each and each.entity == entity.id), None)

    def speaking(self) -> Iterator[Quote]:
        """The quotes that have a speaker."""
        return (quote for quote in list(self.quotes.values()) if quote.speaker is not None)

    def put_quote(self, quote: Quote, rule: ReaderRule) -> None:
        """Keep a quote as it is by the act."""
        told = (*quote.evidence, Evidence(READER, rule.value, quote.span))
        self.quotes[quote.id] = replace(quote, evidence=told)
        self._touch(quote.id)

    def put_entity(self, entity: Entity, rule: ReaderRule, mentions: Sequence[Span] = ()) -> Entity:
        """Keep an entity as it is by the act, with more mentions; the reader is sure of it."""
        spans = tuple(sorted({*entity.mentions, *mentions}))
        told = (*entity.evidence, Evidence(READER, rule.value, spans[0]))
        made = replace(entity, mentions=spans, confidence=1.0, evidence=told)
        self.entities[entity.id] = made
        self._touch(entity.id)
        return made

    def remove_quote(self, quote: Quote) -> None:
        """Take a quote away, for good; what stood within it stands by itself."""
        self._no_quotes.append(quote.span)
        self.quotes.pop(quote.id, None)
        for other in list(self.quotes.values()):
            if other.within == quote.id:
                self.quotes[other.id] = replace(other, within=None)
        self._touch(quote.id)

    def remove_mentions(self, entity: Entity, mentions: Sequence[Span]) -> Entity | None:
        """Take mentions off an entity and tell what is left of it, which may be nothing."""
        left = tuple(mention for mention in entity.mentions if mention not in set(mentions))
        self._touch(entity.id)
        if not left:
            self.entities.pop(entity.id, None)
            return None
        self.entities[entity.id] = replace(entity, mentions=left)
        return self.entities[entity.id]

    def forbid_names(self, mentions: Sequence[Span]) -> None:
        """Make no name of these words any more for an act that looks for one."""
        self._no_names.extend(mentions)

    def _touch(self, thing: str) -> None:
        acts = self.origins.get(thing, ())
        if self.act not in acts:
            self.origins[thing] = (*acts, self.act)


def shared(first: Span, second: Span) -> float:
    """What two spans share, of all that either covers, from 0 to 1."""
    both = min(first.end, second.end) - max(first.start, second.start)
    return max(0, both) / (max(first.end, second.end) - min(first.start, second.start))


def _name(quote: Quote) -> str:
    return quote.speaker.name if quote.speaker else ""
