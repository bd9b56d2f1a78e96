"""What a reader's own work on an article consists of, apart from the acts themselves."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.analysis import EntityKind, QuoteKind
from desktop.model.span import Span

#: Code points of the text that an anchor keeps on either side.
CONTEXT = 32


class Scope(StrEnum):
    """How far an act reaches: one place, the whole article, or every article from then on."""

    HERE = "here"
    ARTICLE = "article"
    ALWAYS = "always"


class CheckStatus(StrEnum):
    """What checking a quote or a quantity came to."""

    UNCHECKED = "unchecked"
    CONFIRMED = "confirmed"
    WRONG = "wrong"
    DISPUTED = "disputed"


class CheckedKind(StrEnum):
    """What can be checked."""

    QUOTE = "quote"
    QUANTITY = "quantity"


class Colour(StrEnum):
    """Colours of a reader's highlights; a theme gives each its shade."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


class LossReason(StrEnum):
    """Why an act changes nothing at present."""

    #: The words that it is about are not in the text any more.
    WORDS_GONE = "words-gone"
    #: The words are there; the quote or the name that was found there is not.
    NOTHING_THERE = "nothing-there"
    #: What was kept cannot be read: a newer version of Sorot wrote it, or it is damaged.
    UNREADABLE = "unreadable"


class RuleKind(StrEnum):
    """What a rule does to a name, or to a speaker's name, that has its form."""

    #: The name is an alias: what has it is called by another, and joins who is called so already.
    ALIAS = "alias"
    #: Everywhere these words are a name.
    NAME = "name"
    #: These words are no name.
    NO_NAME = "no-name"
    #: The name is of another type.
    TYPE = "type"
    #: Whom the text calls so as a speaker is somebody else; names stay as they are.
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of a text with what stood around them, to be found again when the text has changed.

    Exact, prefix and suffix are those of a W3C TextQuoteSelector
    (https://www.w3.org/TR/annotation-model/#text-quote-selector); `start` is where the words stood,
    in code points, and a hint only.

    Raises:
        ValueError: there are no words, or they began before the text.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0

    def __post_init__(self) -> None:
        if not self.exact or self.start < 0:
            raise ValueError(f"not an anchor: {self.exact!r} at {self.start}")

    @staticmethod
    def of(text: str, span: Span) -> "Anchor":
        """The anchor of a span.

        Raises:
            ValueError: the span begins after the text.
        """
        prefix = text[max(0, span.start - CONTEXT) : span.start]
        return Anchor(span.of(text), prefix, text[span.end : span.end + CONTEXT], span.start)


@dataclass(frozen=True, slots=True)
class QuoteTarget:
    """A quote, by its content; the kind is for an engine that does not find it."""

    words: Anchor
    kind: QuoteKind


@dataclass(frozen=True, slots=True)
class NameTarget:
    """An entity, by one of its mentions and by what it was called."""

    mention: Anchor
    name: str
    kind: EntityKind


@dataclass(frozen=True, slots=True)
class SpeakerRef:
    """Somebody to whom words are given: an entity of the article, or a name that it lacks.

    Raises:
        ValueError: the name is empty.
    """

    name: str
    entity: NameTarget | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a speaker without a name")


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds in every article by the reader's word.

    Raises:
        ValueError: there is no form, or the rule lacks what its kind needs.
    """

    kind: RuleKind
    #: The name as it stands in the article or as the engine gives it.
    form: str
    #: The name to go by; the form itself where the rule is not about names.
    name: str = ""
    #: The type of the entities that the rule is about, or that it makes; None: any.
    type: EntityKind | None = None
    #: Key of the act that made it, which takes it back when it is undone.
    act: str = ""

    def __post_init__(self) -> None:
        named = self.kind in {RuleKind.ALIAS, RuleKind.NAME, RuleKind.SPEAKER}
        typed = self.kind in {RuleKind.NAME, RuleKind.TYPE}
        if not self.form or (named and not self.name) or (typed and self.type is None):
            raise ValueError(f"not a rule: {self.kind} of {self.form!r}")


@dataclass(frozen=True, slots=True)
class Remark:
    """What the reader put on a selection: a colour, a note in Markdown, tags; one a place."""

    anchor: Anchor
    #: None where the words are not in the text any more.
    span: Span | None
    colour: Colour | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    #: Keys of the acts that made it what it is, in order.
    acts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckMark:
    """What checking came to at one place, with the primary source and a note."""

    anchor: Anchor
    span: Span | None
    kind: CheckedKind
    status: CheckStatus
    link: str = ""
    note: str = ""
    acts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lost:
    """An act that changes nothing at present, and why."""

    act: str
    reason: LossReason
