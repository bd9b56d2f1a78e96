"""Source phrases: who a phrase beside a cue names, and how."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Span
from desktop.nlp.sentences import Items


class PhraseKind(StrEnum):
    """How a phrase refers to a speaker."""

    PRONOUN = "pronoun"
    PLURAL = "plural"
    NAME = "name"
    ROLE = "role"
    #: A role or noun with *itu*, *ini*, *tersebut*: somebody mentioned before.
    DESCRIPTION = "description"
    ORGANISATION = "organisation"
    GROUP = "group"
    ANONYMOUS = "anonymous"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A source as items [first, last), with the items of its name and of its role."""

    first: int
    last: int
    kind: PhraseKind
    name: tuple[int, int] | None = None
    role: tuple[int, int] | None = None

    def span(self, items: Items) -> Span:
        """The phrase in the text."""
        return Span(items.tokens[self.first].start, items.tokens[self.last - 1].end)

    def name_words(self, items: Items) -> tuple[str, ...]:
        """The words of the name."""
        if self.name is None:
            return ()
        return tuple(name_words(items, self.name))

    def words(self, items: Items) -> tuple[str, ...]:
        """All words of the phrase, in lower case."""
        return tuple(items.low[self.first : self.last])

    def role_text(self, items: Items) -> str | None:
        """The role as written."""
        if self.role is None or self.role[0] >= self.role[1]:
            return None
        return items.slice(*self.role)


def each_name(words: Sequence[str]) -> list[list[str]]:
    """The names in *Budi Santoso dan Andi Wijaya*, mostly one."""
    names: list[list[str]] = [[]]
    for word in words:
        if word in {"dan", "and"}:
            names.append([])
        else:
            names[-1].append(word)
    return [name for name in names if name]


def name_words(items: Items, name: tuple[int, int]) -> list[str]:
    """The words of a name with their dots; of a pair (*Indah Putri-Suaib*) the first name."""
    words: list[str] = []
    for index in range(*name):
        text = items.tokens[index].text
        left, hyphen, right = text.partition("-")
        if hyphen and len(left) > 2 and right[:1].isupper() and not right.isupper():
            return [*words, left]
        if text != ".":
            words.append(text)
        elif words:
            words[-1] += text
    return words
