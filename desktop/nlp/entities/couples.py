"""People whose names hold one another's and who are two all the same: wife and husband."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.forms import words
from desktop.nlp.entities.mentions import Mention
from desktop.nlp.entities.tables import rows

#: Before a woman who may bear her husband's name: "Ibu Negara Lastri Budi Hartono".
_WIFE = re.compile(
    r"(?i)(?:\b(?:ibu negara|nyonya|ny\.?|first lady|istrinya|isterinya)"
    r"|\b(?:pkk|dekranas(?:da)?|bhayangkari|persit|dharma \w+)(?: [\w]+){0,4}),? $"
)
_WOMAN = re.compile(r"(?i)\b(?:ibu|bu|mrs\.?) $")
#: First names that a man may as well have before the name that he goes by: "Muhammad Jusuf Kalla".
_FIRST = frozenset(
    {"muhammad", "mohammad", "mohamad", "muhamad", "moh", "muh", "ahmad", "achmad", "haji", "raden"}
    | {"andi", "teuku", "abdul", "sri", "i", "ida", "anak"}
)
#: Between two people who do something together: "Budi Hartono dan Ibu Negara Lastri ...".
_TOGETHER = re.compile(
    r"(?: \(\w+\))?,? (?:dan|serta|bersama|beserta|didampingi|ditemani|and|with|together with)"
    r"(?: (?:[A-Z]\w*|istri(?:nya)?|isteri(?:nya)?|suami(?:nya)?|sang)){0,5},? "
)
#: How far before a name such words are looked for, in characters; an office's, in words.
_REACH, _WORDS = 60, 5


@dataclass(frozen=True, slots=True)
class Couples:
    """What an article tells of names that are not to be joined."""

    #: Forms that the name of a wife takes.
    wives: frozenset[str] = frozenset()
    #: Forms with "Ibu" before them.
    women: frozenset[str] = frozenset()
    #: Forms with an office or title of their own right before them.
    titled: frozenset[str] = frozenset()
    #: Forms of two people who are named side by side.
    pairs: frozenset[frozenset[str]] = frozenset()

    def part(self, name: str, form: str, *, shared: bool) -> bool:
        """Whether a shorter form is not the one whose name holds it.

        `shared` says that another name holds the form as well: "Budi" is then no part of
        "Lastri Budi Hartono".
        """
        if frozenset({name, form}) in self.pairs:
            return True
        mine, parts = words(name), words(form)
        if name in self.wives and form not in self.wives | self.women and mine[0] not in parts:
            return len(parts) > 1 or shared or form in self.titled
        if len(parts) < 2 or mine[1:] != parts or form in self.women:
            return False
        # "Lastri Budi Hartono" without any office, "Menteri Budi Hartono" with one.
        other = form in self.titled and name not in self.titled and mine[0] not in _FIRST
        return name in self.women or other


class Pairing:
    """Reads from an article's words who is a wife and who stands beside whom."""

    def __init__(self) -> None:
        titles = [row[0] for row in rows("triggers.tsv") if row[1] in {"role", "rank"}]
        self._titles = frozenset(titles)

    def read(self, text: str, mentions: Sequence[Mention]) -> Couples:
        """What the text tells of the people among the mentions."""
        people = [mention for mention in mentions if mention.kind is EntityKind.PERSON]
        found: dict[str, set[str]] = {"wives": set(), "women": set(), "titled": set()}
        for person in people:
            start = person.span.start
            before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
            if about := self._about(before):
                found[about].add(person.span.of(text))
        sets = {name: frozenset(forms) for name, forms in found.items()}
        return Couples(**sets, pairs=frozenset(_together(text, people)))

    def _about(self, before: str) -> str:
        """What the words before a name tell: "titled" after "Menteri Dalam Negeri "."""
        if _WIFE.search(before):
            return "wives"
        if _WOMAN.search(before):
            return "women"
        for word in reversed(before.split()[-_WORDS:]):
            if word.lower() in self._titles:
                return "titled"
            if not word[0].isupper() or word[-1] in ",.":
                break
        return ""


def _together(text: str, people: Sequence[Mention]) -> Iterator[frozenset[str]]:
    for one, other in pairwise(people):
        if _TOGETHER.fullmatch(text[one.span.end : other.span.start]):
            yield frozenset({one.span.of(text), other.span.of(text)})
