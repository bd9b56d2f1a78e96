"""Frames and marked words, resolved in the order of the text, made into quotes."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.model.analysis import Entity, Evidence, Quote, QuoteKind, Speaker
from desktop.model.span import Span
from desktop.nlp.quotes.carriers import Carriers
from desktop.nlp.quotes.confidence import confidence
from desktop.nlp.quotes.direct import Direct
from desktop.nlp.quotes.frames import Frame
from desktop.nlp.quotes.marks import Marked
from desktop.nlp.quotes.rules import Rule, Step
from desktop.nlp.quotes.speakers import Resolved, Speakers
from desktop.nlp.sentences import Items

Range = tuple[int, int]


class Assembly:
    """Builds the quotes of one article."""

    def __init__(
        self,
        items: Items,
        sentences: Sequence[Range],
        marked: Sequence[Marked],
        carriers: Carriers,
        entities: Sequence[Entity],
    ) -> None:
        self._items = items
        self._sentences = sentences
        self._marked = marked
        self._carriers = carriers
        self._entities = _by_form(items.text, entities)
        self._carried: dict[int, tuple[tuple[Span, ...], tuple[Span, ...]]] = {}
        self._quotes: list[Quote] = []
        self._clauses: dict[int, str] = {}

    def quotes(
        self, frames: Sequence[Frame], directs: Sequence[Direct], speakers: Speakers
    ) -> tuple[Quote, ...]:
        """Resolves frames and quotes in the order of the text."""
        resolved: dict[int, Resolved | None] = {}
        events: list[tuple[int, int, Frame | Direct]] = [
            (frame.cue[0], 0, frame) for frame in frames
        ]
        events.extend((direct.item, 1, direct) for direct in directs if direct.frame is None)
        drafts: list[tuple[Quote, Frame | None, Direct | None]] = []
        for _, _, event in sorted(events, key=_place):
            if isinstance(event, Frame):
                found = speakers.resolve(event)
                resolved[id(event)] = found
                if event.clause is not None:
                    drafts.append((self._indirect(event, event.clause, found), event, None))
            elif speakers.latest is not None:
                again = replace(speakers.latest, rule=Rule.PRONOUN_LATEST)
                drafts.append((self._direct(event, again), None, event))
            else:
                drafts.append((self._direct(event, None), None, event))
        drafts.extend(
            (self._direct(direct, resolved.get(id(direct.frame))), None, direct)
            for direct in directs
            if direct.frame is not None
        )
        return _numbered(drafts)

    def _via(self, frame: Frame, *parts: Span | None) -> tuple[Span | None, Span | None]:
        """Outlet and hearer of an attribution, which stand outside of its other parts.

        *Rini mengatakan bantuan kepada Bogor akan dikirim* was not told to Bogor.
        """
        found = self._carried.get(frame.sentence)
        if found is None:
            found = self._carriers.find(self._items, self._sentences[frame.sentence])
            self._carried[frame.sentence] = found
        via, hearer = (
            next(
                (one for one in spans if not any(part and part.overlaps(one) for part in parts)),
                None,
            )
            for spans in found
        )
        return via, hearer

    def _span(self, bounds: Range) -> Span:
        tokens = self._items.tokens
        return Span(tokens[bounds[0]].start, tokens[bounds[1] - 1].end)

    def _speaker(self, found: Resolved | None) -> Speaker | None:
        if found is None:
            return None
        entity = self._entities.get(found.speaker.name.lower())
        return replace(found.speaker, entity=entity) if entity else found.speaker

    def _indirect(self, frame: Frame, clause: Range, found: Resolved | None) -> Quote:
        return self._quote(QuoteKind.INDIRECT, self._span(clause), frame, frame.rule, found)

    def _direct(self, direct: Direct, found: Resolved | None) -> Quote:
        marked = self._marked[direct.number]
        text = self._items.text
        start, end = marked.start, marked.end
        while start < end - 1 and text[start].isspace():
            start += 1
        while end - 1 > start and text[end - 1].isspace():
            end -= 1
        quote = self._quote(QuoteKind.DIRECT, Span(start, end), direct.frame, direct.rule, found)
        if direct.frame is None and direct.shared is not None and direct.shared.phrase is not None:
            quote = replace(quote, source=direct.shared.phrase.span(self._items))
        if marked.repaired:
            return replace(quote, confidence=round(quote.confidence * 0.93, 3))
        return quote

    def _quote(
        self, kind: QuoteKind, span: Span, frame: Frame | None, rule: Rule, found: Resolved | None
    ) -> Quote:
        cue = self._span(frame.cue) if frame is not None else None
        source = frame.phrase.span(self._items) if frame is not None and frame.phrase else None
        via, hearer = self._via(frame, span, source) if frame is not None else (None, None)
        weight = frame.weight if frame is not None else 1.0
        return Quote(
            "",
            span,
            kind,
            cue,
            source,
            self._speaker(found),
            via,
            hearer,
            None,
            confidence(
                rule,
                found.rule if found else None,
                weight,
                organisation=found is not None and not found.is_human,
            ),
            self._evidence(kind, span, frame, rule, found),
        )

    def _evidence(
        self, kind: QuoteKind, span: Span, frame: Frame | None, rule: Rule, found: Resolved | None
    ) -> tuple[Evidence, ...]:
        content = Rule.BETWEEN_MARKS if kind is QuoteKind.DIRECT else Rule.REPORTED_CLAUSE
        chain = [Evidence(Step.CONTENT, content, span)]
        if frame is not None:
            cue = self._span(frame.cue)
            chain.append(Evidence(Step.CUE, rule, cue))
            if frame.phrase is None:
                chain.append(Evidence(Step.SOURCE, Rule.PRONOUN_ON_CUE, cue))
            else:
                after = frame.phrase.first >= frame.cue[0]
                side = Rule.PHRASE_AFTER_CUE if after else Rule.PHRASE_BEFORE_CUE
                chain.append(Evidence(Step.SOURCE, side, frame.phrase.span(self._items)))
        else:
            chain.append(Evidence(Step.CUE, rule, span))
        if found is not None:
            chain.append(Evidence(Step.SPEAKER, found.rule, found.span))
        return tuple(chain)


def _place(event: tuple[int, int, Frame | Direct]) -> tuple[int, int]:
    return event[:2]


def _by_form(text: str, entities: Sequence[Entity]) -> dict[str, str]:
    """Ids of entities by every form of their names."""
    found: dict[str, str] = {}
    for entity in entities:
        found.setdefault(entity.name.lower(), entity.id)
    for entity in entities:
        for span in entity.mentions:
            found.setdefault(span.of(text).lower(), entity.id)
    return found


def _numbered(drafts: list[tuple[Quote, Frame | None, Direct | None]]) -> tuple[Quote, ...]:
    """Quotes in the order of the text, with ids; marked words know the clause around them."""
    drafts.sort(key=lambda draft: (draft[0].span.start, -draft[0].span.end))
    ids: dict[int, str] = {}
    for number, (_, frame, _) in enumerate(drafts, 1):
        if frame is not None:
            ids[id(frame)] = f"q{number}"
    quotes = []
    for number, (quote, _, direct) in enumerate(drafts, 1):
        within = ids.get(id(direct.within)) if direct is not None and direct.within else None
        quotes.append(replace(quote, id=f"q{number}", within=within))
    return tuple(quotes)
