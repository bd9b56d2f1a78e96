"""A name as a run of tokens of one paragraph, before it becomes a mention."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.model.analysis import EntityKind
from desktop.model.span import Span
from desktop.nlp.entities.mentions import Mention
from desktop.nlp.tokens import Token


class Chunk(NamedTuple):
    """Tokens [start, end) of a paragraph that are a name, with its kind and how sure that is."""

    start: int
    end: int
    kind: EntityKind
    confidence: float

    def words(self, tokens: Sequence[Token]) -> list[str]:
        """The words of the name in lower case."""
        return [token.lower for token in tokens[self.start : self.end]]

    def mention(self, tokens: Sequence[Token]) -> Mention:
        """The mention that the chunk is."""
        span = Span(tokens[self.start].start, tokens[self.end - 1].end)
        return Mention(span, self.kind, self.confidence)


def free(chunks: Iterable[Chunk], count: int) -> list[bool]:
    """For each of `count` tokens whether no chunk holds it."""
    found = [True] * count
    for chunk in chunks:
        found[chunk.start : chunk.end] = [False] * (chunk.end - chunk.start)
    return found


def place(chunks: Iterable[Chunk], new: Chunk) -> list[Chunk]:
    """The chunks with a new one in the place of all that it touches."""
    kept = [chunk for chunk in chunks if chunk.end <= new.start or new.end <= chunk.start]
    return sorted([*kept, new])
