"""What was found in an article: quotes with their speakers, and entities with their mentions."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Span

#: The step of evidence that a reader's own word adds.
READER = "reader"


class QuoteKind(StrEnum):
    """Direct: inside quotation marks. Indirect: reported speech."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class SpeakerClass(StrEnum):
    """How much a reader is told about who speaks."""

    NAMED = "named"
    ROLE = "role"
    ANONYMOUS = "anonymous"
    GROUP = "group"
    ORGANISATION = "organisation"
    DOCUMENT = "document"


class EntityKind(StrEnum):
    """Types of entities; the order is that of the keys 1 to 6."""

    PERSON = "PERSON"
    ORGANISATION = "ORGANISATION"
    PLACE = "PLACE"
    DATE = "DATE"
    EVENT = "EVENT"
    QUANTITY = "QUANTITY"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a source refers to, under the name that a reader would list."""

    name: str
    kind: SpeakerClass
    #: Id of the entity with that name, where names found one.
    entity: str | None = None
    #: Office or description given with the name, without the name.
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One step of the chain from content to speaker: which rule looked at which words."""

    step: str
    rule: str
    span: Span


@dataclass(frozen=True, slots=True)
class Quote:
    """Words attributed to a source. `span` is the content; parts that the text lacks are None.

    Raises:
        ValueError: the confidence is not between 0 and 1.
    """

    id: str
    span: Span
    kind: QuoteKind
    cue: Span | None = None
    source: Span | None = None
    speaker: Speaker | None = None
    via: Span | None = None
    hearer: Span | None = None
    #: Id of the indirect quote in whose clause these marked words stand.
    within: str | None = None
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"confidence out of range: {self.confidence}")

    @property
    def extent(self) -> Span:
        """From the first to the last of content, cue and source."""
        parts = [part for part in (self.span, self.cue, self.source) if part is not None]
        return Span(min(part.start for part in parts), max(part.end for part in parts))

    @property
    def corrected(self) -> bool:
        """Whether the reader has a part in it."""
        return any(seen.step == READER for seen in self.evidence)


@dataclass(frozen=True, slots=True)
class Amount:
    """Value of a quantity: a number and what is counted."""

    amount: float
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """One name with all its mentions, in the order of the text.

    Raises:
        ValueError: there is no mention, or mentions are out of order.
    """

    id: str
    name: str
    kind: EntityKind
    mentions: tuple[Span, ...]
    #: ISO 8601 date of a DATE, amount and unit of a QUANTITY.
    value: str | Amount | None = None
    confidence: float = 1.0
    #: What the reader did to it; the engine gives none.
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        if not self.mentions or list(self.mentions) != sorted(self.mentions):
            raise ValueError(f"mentions of {self.name!r} are missing or out of order")

    @property
    def corrected(self) -> bool:
        """Whether the reader has a part in it."""
        return any(seen.step == READER for seen in self.evidence)

    def aliases(self, text: str) -> tuple[str, ...]:
        """Other forms than the name that the mentions take, in order of appearance."""
        forms = dict.fromkeys(span.of(text) for span in self.mentions)
        return tuple(form for form in forms if form != self.name)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an analysis is, in paragraphs, and how many quotes it has found."""

    done: int
    total: int
    quotes: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in one article: quotes and entities in the order of the text."""

    language: str
    engine: str
    quotes: tuple[Quote, ...] = ()
    entities: tuple[Entity, ...] = ()
    #: False where the reader stopped the search: what was found so far.
    complete: bool = True

    def quote(self, quote_id: str) -> Quote | None:
        """The quote of that id."""
        return next((quote for quote in self.quotes if quote.id == quote_id), None)

    def entity(self, entity_id: str) -> Entity | None:
        """The entity of that id."""
        return next((entity for entity in self.entities if entity.id == entity_id), None)

    def count(self, kind: EntityKind) -> int:
        """How many entities of that type there are."""
        return sum(entity.kind is kind for entity in self.entities)
