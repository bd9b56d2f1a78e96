"""The acts of a reader: each says what was done to which words, and is never changed."""

from dataclasses import dataclass

from desktop.model.analysis import EntityKind, QuoteKind
from desktop.model.verdict import VerdictKind
from desktop.model.work import (
    Anchor,
    CheckedKind,
    CheckStatus,
    Colour,
    NameTarget,
    QuoteTarget,
    Scope,
    SpeakerRef,
)


@dataclass(frozen=True, slots=True)
class Rename:
    """Call an entity by another name; here: this mention only, which leaves its entity.

    Where another entity of the type has that name already, the two are one from then on.
    """

    target: NameTarget
    name: str
    scope: Scope = Scope.ARTICLE

    def __post_init__(self) -> None:
        _named(self.name)


@dataclass(frozen=True, slots=True)
class Retype:
    """Give an entity another type; here: this mention only, which leaves its entity."""

    target: NameTarget
    kind: EntityKind
    scope: Scope = Scope.ARTICLE


@dataclass(frozen=True, slots=True)
class Merge:
    """Make an entity one with another, whose name and type stay; here: this mention only."""

    target: NameTarget
    into: NameTarget
    scope: Scope = Scope.ARTICLE


@dataclass(frozen=True, slots=True)
class Split:
    """Take mentions off an entity, as an entity of that name; in the article: all of that form."""

    target: NameTarget
    mentions: tuple[Anchor, ...]
    name: str
    scope: Scope = Scope.HERE

    def __post_init__(self) -> None:
        _named(self.name)
        if not self.mentions:
            raise ValueError("no mention to split off")


@dataclass(frozen=True, slots=True)
class DeleteName:
    """Say that words are no name: this mention, the whole entity, or that form in any article."""

    target: NameTarget
    scope: Scope = Scope.HERE


@dataclass(frozen=True, slots=True)
class AddName:
    """Say that words are a name; in the article: wherever they stand as whole words."""

    words: Anchor
    name: str
    kind: EntityKind
    scope: Scope = Scope.HERE

    def __post_init__(self) -> None:
        _named(self.name)


@dataclass(frozen=True, slots=True)
class ChangeSpeaker:
    """Give a quote to somebody else, or to nobody.

    In the article: so are all quotes of `was`, the speaker that it had; without one there is
    nobody else's to change.
    """

    quote: QuoteTarget
    was: str
    speaker: SpeakerRef | None
    scope: Scope = Scope.HERE


@dataclass(frozen=True, slots=True)
class ChangeKind:
    """Say whether a quote is direct or indirect."""

    quote: QuoteTarget
    kind: QuoteKind


@dataclass(frozen=True, slots=True)
class DeleteQuote:
    """Say that words are nobody's quote."""

    quote: QuoteTarget


@dataclass(frozen=True, slots=True)
class AddQuote:
    """Say that words are a quote; those that share at least half of them with it give way."""

    quote: QuoteTarget
    speaker: SpeakerRef | None = None
    cue: Anchor | None = None
    source: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Judge:
    """Accept a quote's speaker, reject it, or take that back (None); the latest word counts."""

    quote: QuoteTarget
    verdict: VerdictKind | None
    #: Who is accepted, whoever an engine names; None: whoever is named.
    speaker: SpeakerRef | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """Say what checking a quote or a quantity came to, or that it is to be checked (UNCHECKED).

    No status takes it off the list.
    """

    words: Anchor
    kind: CheckedKind
    status: CheckStatus | None
    #: Address of the primary source.
    link: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Highlight:
    """Give words a colour, or take it off (None)."""

    words: Anchor
    colour: Colour | None


@dataclass(frozen=True, slots=True)
class Note:
    """Write a note in Markdown on words; an empty one takes it off."""

    words: Anchor
    text: str


@dataclass(frozen=True, slots=True)
class Tag:
    """Give words these tags and no others."""

    words: Anchor
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back an earlier act out of turn, by its key; undoing this puts it in force again."""

    act: str


@dataclass(frozen=True, slots=True)
class Unread:
    """An act that is kept as it is because this version cannot read it."""

    body: str


NameAct = Rename | Retype | Merge | Split | DeleteName | AddName
QuoteAct = ChangeSpeaker | ChangeKind | DeleteQuote | AddQuote | Judge
RemarkAct = Highlight | Note | Tag
Act = NameAct | QuoteAct | Check | RemarkAct | Withdraw | Unread


@dataclass(frozen=True, slots=True)
class Entry:
    """An act in the log of an article's work."""

    #: Unlike that of any other act anywhere.
    key: str
    act: Act
    #: ISO 8601, in UTC.
    made: str
    undone: bool = False


def _named(name: str) -> None:
    if not name.strip():
        raise ValueError("a name without words")
