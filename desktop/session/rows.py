"""What the rows of the sidebar say: values without colours or sizes."""

from dataclasses import dataclass

from desktop.model.analysis import Entity, Quote, QuoteKind, SpeakerClass
from desktop.session.certainty import is_suggestion
from desktop.session.layers import Layer
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
    speaker_of,
)

#: How many characters of context a mention's row can use at most on either side.
_CONTEXT = 60


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker over his quotes ("" where the text names none)."""

    speaker: str
    kind: SpeakerClass | None
    role: str | None
    #: Words that the text uses for him, where they are no part of the name.
    forms: tuple[str, ...]
    count: int

    @property
    def key(self) -> str:
        """The same for the same speaker in every analysis."""
        return f"speaker:{self.speaker}"

    @property
    def selection(self) -> Selection:
        """What picking the row picks."""
        return SpeakerSelection(self.speaker)


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote, its place among all quotes (from 1), and the article's words around it."""

    quote: Quote
    number: int
    total: int
    text: str
    #: The name that a reader would list, or "".
    speaker: str
    #: In the order of the article each row names its speaker.
    named: bool = False

    @property
    def key(self) -> str:
        """The same for the same quote, in either order."""
        return f"quote:{self.quote.id}"

    @property
    def selection(self) -> Selection:
        """What picking the row picks."""
        return QuoteSelection(self.quote.id)

    @property
    def direct(self) -> bool:
        """Whether the words stood inside quotation marks."""
        return self.quote.kind is QuoteKind.DIRECT

    @property
    def suggestion(self) -> bool:
        """Whether it is too unsure to be shown as a fact."""
        return is_suggestion(self.quote)

    @property
    def inner(self) -> bool:
        """Whether it is a marked part of a reported clause, whose row stands above it."""
        return self.quote.within is not None

    @property
    def words(self) -> str:
        """What was said."""
        return self.quote.span.of(self.text).strip()

    @property
    def cue(self) -> str:
        """The word that says so, as it stands inside a sentence: "menurut" for "Menurut"."""
        return self.quote.cue.of(self.text).lower() if self.quote.cue else ""

    @property
    def source(self) -> str:
        """The words for the speaker, where they tell more than the name: "kepala NATO"."""
        return other_form(self.quote, self.text)

    @property
    def via(self) -> str:
        """Who carried the words."""
        return self.quote.via.of(self.text) if self.quote.via else ""


@dataclass(frozen=True, slots=True)
class TypeRow:
    """A type over its names."""

    layer: Layer
    count: int

    @property
    def key(self) -> str:
        """The same for the same type."""
        return f"type:{self.layer.value}"

    @property
    def selection(self) -> Selection:
        """A type picks nothing."""
        return None


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name with its aliases; its mentions stand below it."""

    entity: Entity
    aliases: tuple[str, ...]

    @property
    def key(self) -> str:
        """The same for the same entity."""
        return f"name:{self.entity.id}"

    @property
    def layer(self) -> Layer:
        """The layer of its type."""
        return Layer.of(self.entity.kind)

    @property
    def selection(self) -> Selection:
        """What picking the row picks: the first mention."""
        return MentionSelection(self.entity.id, 0)


@dataclass(frozen=True, slots=True)
class MentionRow:
    """One mention in its context, as in a concordance."""

    entity: Entity
    index: int
    text: str

    @property
    def key(self) -> str:
        """The same for the same mention."""
        return f"mention:{self.entity.id}:{self.index}"

    @property
    def layer(self) -> Layer:
        """The layer of its type."""
        return Layer.of(self.entity.kind)

    @property
    def selection(self) -> Selection:
        """What picking the row picks."""
        return MentionSelection(self.entity.id, self.index)

    @property
    def before(self) -> str:
        """The words of its paragraph before it, the nearest of them."""
        start = self.entity.mentions[self.index].start
        cut = max(0, start - _CONTEXT)
        line = self.text[cut:start].rpartition("\n")[2]
        # A word that the cut has halved is left out.
        whole = cut == 0 or len(line) < start - cut
        return line if whole else line.partition(" ")[2]

    @property
    def words(self) -> str:
        """The name as it stands in the text."""
        return self.entity.mentions[self.index].of(self.text)

    @property
    def after(self) -> str:
        """The words of its paragraph after it, the nearest of them."""
        end = self.entity.mentions[self.index].end
        return self.text[end : end + _CONTEXT].partition("\n")[0]


Row = SpeakerRow | QuoteRow | TypeRow | NameRow | MentionRow


@dataclass(frozen=True, slots=True)
class Branch:
    """A row and the rows below it."""

    row: Row
    children: tuple["Branch", ...] = ()


def other_form(quote: Quote, text: str) -> str:
    """The source's words, unless they hold the name or are a part of it."""
    if quote.source is None:
        return ""
    words = quote.source.of(text)
    plain, name = words.casefold(), speaker_of(quote).casefold()
    part = set(plain.split()) <= set(name.split())
    return "" if name and (name in plain or part) else words


def is_lit(row: Row, selection: Selection) -> bool:
    """Whether the row stands for what is picked; a name does so for each of its mentions."""
    if isinstance(row, NameRow):
        return isinstance(selection, MentionSelection) and selection.entity == row.entity.id
    return selection is not None and row.selection == selection
