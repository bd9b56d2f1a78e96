"""Which words of a phrase are a person's name and which are the role before it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.nlp.lexicon import Lexicon
from desktop.nlp.sentences import QUOTED, Items


@dataclass(frozen=True, slots=True)
class Hints:
    """What the article itself says about words: who is called by a word alone, what is a place."""

    alone: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    #: Start of a person's name by its end, in offsets of the text, where names were found.
    persons: Mapping[int, int] = field(default_factory=dict)
    #: The same for names of institutions, places and events.
    others: Mapping[int, int] = field(default_factory=dict)
    #: How often a capitalised word stands in the article, and how often before which other.
    counts: Mapping[str, int] = field(default_factory=dict)
    pairs: Mapping[tuple[str, str], int] = field(default_factory=dict)


_AND = frozenset({"dan", "and"})
_LOOSE = frozenset({",", "-", "–"})
_LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


class Naming:
    """Splits roles from names with the lists of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.roles = lexicon["roles"]
        self.institutions = lexicon["institutions"]
        self.particles = lexicon["particles"]
        self.degrees = lexicon["degrees"]
        self.honorifics = lexicon["honorifics"]
        self._dates = lexicon["days"] | lexicon["months"]
        self._listed = listed = self.roles | self.institutions | self.honorifics | self._dates
        self._titled = (self.roles | lexicon["outlets"]) - lexicon["name-or-role"]
        self._never = listed | lexicon["stops"] | lexicon["adjuncts"] | lexicon["predicates"]
        self._double = lexicon["double-roles"]
        self._takers = lexicon["name-takers"]
        self._titles = lexicon["titles"] | self.honorifics
        self._either = lexicon["name-or-role"]
        self._seldom = (lexicon.common | lexicon.places) - lexicon.names

    def is_name_word(self, items: Items, index: int, hints: Hints) -> bool:
        """Whether a word may belong to a person's name."""
        text, low = items.tokens[index].text, items.low[index]
        if not text[0].isupper() or low is QUOTED:
            return False
        if low in self._either:
            return low in hints.alone or self._after_name(items, index, hints)
        if low in hints.alone:
            return low not in self.institutions and low not in self.roles
        if low in self._never or low in hints.places or low in self._seldom:
            return False
        capitals = sum(char.isupper() for char in text)
        return bool(_LETTERS.fullmatch(text)) and (len(text) <= 2 or capitals < 3)

    def _after_name(self, items: Items, index: int, hints: Hints) -> bool:
        """Whether a word that may be a role stands behind a name: *Surya Putra*."""
        if index == 0 or items.low[index - 1] in self._listed:
            return False
        return self.is_name_word(items, index - 1, hints)

    def trim(self, items: Items, first: int, last: int) -> int:
        """The end of items[first:last] without trailing brackets, degrees and commas."""
        while last > first:
            low = items.low[last - 1]
            if low == ")":
                opening = _opening(items, first, last - 1)
                if opening is None:
                    return last
                last = opening
            elif low in _LOOSE or self._is_degree(items, first, last):
                last -= 1
            else:
                return last
        return last

    def _is_degree(self, items: Items, first: int, last: int) -> bool:
        """Whether the phrase ends in a degree or in its dot: *M. Ag.*."""
        at = last - 2 if items.low[last - 1] == "." else last - 1
        return at > first and items.low[at] in self.degrees

    def split(self, items: Items, first: int, last: int, hints: Hints) -> tuple[int, int] | None:
        """The name at the end of items[first:last], or None."""
        last = self.trim(items, first, last)
        if last <= first:
            return None
        ending = items.tokens[last - 1].end
        known = hints.persons.get(ending)
        role = last - first == 1 and items.low[first] in self._titled
        if known is not None and not role:
            at = (i for i in range(first, last) if items.tokens[i].start >= known)
            return self._without_role(items, next(at, first), last)
        if last - first == 1:
            other = ending in hints.others and items.low[first] not in hints.alone
            lone = not other and self._lone(items, first, hints)
            return (first, last) if lone else None
        return self._walked(items, first, last, hints)

    def _walked(self, items: Items, first: int, last: int, hints: Hints) -> tuple[int, int] | None:
        """The name at the end of several words, and one that *dan* joins to it."""
        start = self._walk(items, first, last, hints)
        if first < start < last:
            start = self._narrow(items, start, last, hints)
            # *Jaksa Agung Rini*: Agung is a name elsewhere.
            start += self._is_taken(items, start, last)
            start += " ".join(items.low[start - 1 : start + 1]) in self._double
        if all(len(items.low[i]) == 1 for i in range(start, last)):
            return None
        if self._is_other(items, first, start, last, hints):
            return None
        if start - 1 > first and items.low[start - 1] in _AND:
            other = self.split(items, first, start - 1, hints)
            if other is not None and other[1] == start - 1:
                return other[0], last
        return start, last

    def _is_taken(self, items: Items, start: int, last: int) -> bool:
        """Whether the first word belongs to an institution: *Universitas Airlangga X*."""
        before = items.tokens[start - 1]
        if before.lower not in self._takers or not before.text[0].isupper():
            return False
        return last - start != 2 or items.low[start] not in self._lexicon.names

    def _is_other(self, items: Items, first: int, start: int, last: int, hints: Hints) -> bool:
        """Whether a name was recognised as an institution's or a place's."""
        other = hints.others.get(items.tokens[last - 1].end)
        if other is None or items.low[last - 1] in hints.alone:
            return False
        if other >= items.tokens[start].start:
            return True
        if items.low[first] in self.roles and last - start > 1:
            return False
        names = self._lexicon.names
        return any(items.low[i] not in names for i in range(start, last))

    def _without_role(self, items: Items, start: int, last: int) -> tuple[int, int]:
        """A recognised name without roles, institutions and places that were taken with it."""
        for index in range(last - 2, start - 1, -1):
            low = items.low[index]
            if low in self._takers:
                return min(index + 2, last - 1), last
            outside = low in self._listed and low not in self._either
            # *kata Camat, Panji Rahman*: behind a comma a name may begin like a place.
            place = low in self._lexicon.places and items.low[index - 1] != ","
            if outside or (index == start and (place or low == ".")):
                return index + 1, last
        return start, last

    def _lone(self, items: Items, index: int, hints: Hints) -> bool:
        """Whether a single word is a name: *kata Surya*, though surya is a common word."""
        text, low = items.tokens[index].text, items.low[index]
        if not text[0].isupper() or low is QUOTED:
            return False
        if low in self._listed and low not in self._either:
            return low in hints.alone
        if low in self._never and (index == 0 or items.low[index - 1] in {".", "?", "!", QUOTED}):
            return low in hints.alone
        if low in hints.places or low in self._lexicon.places or not _LETTERS.fullmatch(text):
            return False
        if low.endswith("nya") and len(low) > 5:
            return False
        return low in self._lexicon.names or not (text.isupper() and len(text) > 1)

    def _walk(self, items: Items, first: int, last: int, hints: Hints) -> int:
        """Goes left from the end over the words of a name."""
        start = last
        index = last - 1
        while index >= first:
            if (
                self.is_name_word(items, index, hints)
                or (start == index + 1 < last and self._is_weak(items, index))
                or (index == last - 1 and self._bridge(items, index, first))
            ):
                start = index
            elif not self._joins(items, index, first) and not self._bridge(items, index, first):
                break
            index -= 1
        return start

    def _is_weak(self, items: Items, index: int) -> bool:
        """Whether a common word is a name beside a name: *Fitri Suryadi*."""
        low = items.low[index]
        if low in self._never or not items.is_name_like(index):
            return False
        titled = index > 0 and items.low[index - 1] in self._titles
        return titled or low in self._lexicon.weak_names

    def _bridge(self, items: Items, index: int, first: int) -> bool:
        """Whether a common word stands between words of a name: *Nurul Iman Nilam*."""
        low = items.low[index]
        if low in self._never or not items.is_name_like(index) or index == first:
            return False
        if low in self._lexicon.places:
            return False
        return items.low[index - 1] in self._lexicon.names and items.is_name_like(index - 1)

    def _joins(self, items: Items, index: int, first: int) -> bool:
        """Whether a particle or the dot of an initial stands inside a name."""
        low = items.low[index]
        if low == ".":
            before = items.tokens[index - 1] if index > first else None
            return (
                before is not None
                and len(before.text) <= 4
                and before.end == items.tokens[index].start
            )
        if low in {"'", "’"}:
            return True
        return low in self.particles and index > first and items.is_name_like(index - 1)

    def _narrow(self, items: Items, start: int, last: int, hints: Hints) -> int:
        """Drops words used elsewhere too, before the word by which a person is called."""
        called = next((i for i in range(start, last) if items.low[i] in hints.alone), None)
        if called is None:
            return start
        for index in range(called - 1, start - 1, -1):
            word = items.low[index]
            together = hints.pairs.get((word, items.low[index + 1]), 0)
            if word not in self._lexicon.names and hints.counts.get(word, 0) > together:
                return index + 1
        return start


def _opening(items: Items, first: int, closing: int) -> int | None:
    """The bracket that a closing one closes."""
    for index in range(closing - 1, first, -1):
        if items.low[index] == "(":
            return index
    return None
