"""A paragraph as items (words, marks, and each quoted stretch as one item), cut into sentences."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.nlp.tokens import Token

#: What `low` says of an item that stands for words inside quotation marks.
QUOTED = "\x02"
_ENDS = frozenset(".?!…")


@dataclass(slots=True)
class Items:
    """The words of an article outside quotation marks, with one item for each quoted stretch."""

    text: str
    tokens: list[Token] = field(default_factory=list)
    #: Lower-case words, QUOTED for a quoted stretch.
    low: list[str] = field(default_factory=list)
    #: Which quoted stretch an item is, by index of the item.
    quoted: dict[int, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.tokens)

    def add(self, token: Token) -> None:
        """Append a word or mark."""
        self.tokens.append(token)
        self.low.append(token.lower)

    def add_quoted(self, start: int, end: int, number: int) -> None:
        """Append a quoted stretch, marks included."""
        self.quoted[len(self.tokens)] = number
        self.tokens.append(Token(start, end, self.text[start:end], QUOTED))
        self.low.append(QUOTED)

    def is_name_like(self, index: int) -> bool:
        """Whether the item is a word with a capital."""
        return self.tokens[index].text[0].isupper() and self.low[index] is not QUOTED

    def slice(self, start: int, end: int) -> str:
        """The text from one item to before another."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]


def collapse(
    items: Items, tokens: Sequence[Token], marked: Sequence[tuple[int, int]], first: int
) -> None:
    """Append a paragraph, each `marked` stretch as one item numbered from `first`."""
    index = 0
    for number, (start, end) in enumerate(marked, first):
        stop = bisect_left(tokens, start, index, key=_start)
        for token in tokens[index:stop]:
            items.add(token)
        items.add_quoted(start, end, number)
        index = bisect_left(tokens, end, stop, key=_start)
    for token in tokens[index:]:
        items.add(token)


def _start(token: Token) -> int:
    return token.start


def split(
    items: Items,
    start: int,
    end: int,
    dotted: frozenset[str],
    openers: frozenset[str],
    sayings: frozenset[str],
) -> list[tuple[int, int]]:
    """The sentences of items[start:end] as ranges of items; *dr.* ends none."""
    sentences = []
    begin = start
    low = items.low
    for index in range(start, end):
        word = low[index]
        if word not in _ENDS and word is not QUOTED:
            continue
        if index + 1 < end and not _ends(items, index, begin, dotted, openers, sayings):
            continue
        sentences.append((begin, index + 1))
        begin = index + 1
    if begin < end:
        sentences.append((begin, end))
    return sentences


def _ends(
    items: Items,
    index: int,
    begin: int,
    dotted: frozenset[str],
    openers: frozenset[str],
    sayings: frozenset[str],
) -> bool:
    """Whether a sentence ends with this mark or quoted stretch."""
    token = items.tokens[index]
    after = items.tokens[index + 1]
    starts_new = after.text[0].isupper() or after.text[0].isdigit() or after.lower is QUOTED
    if token.lower is QUOTED:
        inner = token.text.rstrip("\"'”’»“„ ")
        if inner[-1:] in {"?", "!"} and _said_next(items, index + 1, sayings):
            return False
        return starts_new and (inner[-1:] in _ENDS or (index == begin and inner[-1:] != ","))
    if token.text != ".":
        return starts_new or after.text[0] == "("
    if after.start == token.end and after.lower is not QUOTED:
        return False
    before = items.tokens[index - 1] if index > begin else None
    if before is not None and before.lower in dotted and before.end == token.start:
        return after.text[0].isupper() and after.lower in openers
    return starts_new or not after.text[0].islower()


def _said_next(items: Items, index: int, sayings: frozenset[str]) -> bool:
    """Whether source and cue follow a quote that ends in ? or !: *"Who?" Trump said.*."""
    for at in range(index, min(len(items) - 1, index + 7)):
        if items.low[at] in sayings:
            behind = items.tokens[at + 1]
            return behind.text in {",", "."} or behind.lower in _BEHIND_SAID
        if not items.tokens[at].text[0].isalnum():
            return False
    return False


_BEHIND_SAID = frozenset({"in", "at", "on", "to", "during", "after", "as", "before", "while", "of"})
