"""Finds the persons that an article names in full, with the roles it gives them."""

from collections.abc import Sequence

from desktop.nlp.lexicon import Lexicon
from desktop.nlp.quotes.grammar import VERBS
from desktop.nlp.quotes.naming import Hints, Naming
from desktop.nlp.quotes.people import People, Person
from desktop.nlp.quotes.phrases import each_name, name_words
from desktop.nlp.sentences import QUOTED, Items

Range = tuple[int, int]

_REACH = 24
_INSIDE = frozenset({"bin", "binti", "van", "de", "dan", "/", "&"})


class Introductions:
    """Reads runs of role and name words."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._naming = Naming(lexicon)
        self._roles = lexicon["roles"] | lexicon["honorifics"]
        self._offices = self._roles.union(lexicon.short_roles)
        self._parts = self._roles | lexicon["institutions"]
        self._verb = VERBS[lexicon.language]
        self._also = lexicon["also"]
        self._not_verbs = lexicon["not-verbs"]
        self._called = lexicon["called"]
        self._openers = lexicon["openers"]
        self._subordinate = lexicon["subordinate"]
        self._predicates = lexicon["predicates"] | lexicon["adverbs"]

    def people(self, items: Items, sentences: Sequence[Range], hints: Hints) -> People:
        """All persons that the article names in full."""
        people = People(self._lexicon.short_roles, self._lexicon.nicknames)
        for begin, end in sentences:
            index = begin
            while index < end:
                index = self._introduce(items, index, (begin, end), hints, people)
        return people

    def _introduce(
        self, items: Items, index: int, bounds: Range, hints: Hints, people: People
    ) -> int:
        """Reads one run from `index`; returns where to go on."""
        begin, end = bounds
        low = items.low
        if low[index] is QUOTED or not (low[index] in self._offices or items.is_name_like(index)):
            return index + 1
        stop = self._run(items, index, end)
        if stop - index < 2:
            return index + 1
        name = self._naming.split(items, index, stop, hints)
        if name is None:
            return stop
        words = each_name(name_words(items, name))[0]
        begins = next((i for i in range(index, name[0]) if low[i] in self._parts), name[0])
        role = low[begins : name[0]]
        if self._is_person(items, name, words, role, hints) or self._is_aged(items, stop, end):
            text = items.slice(begins, name[0]) if role else None
            person = people.introduce(words, role, text, index)
            if person.first == index and role:
                person.leads = self._leads(items, begin, index, stop, end)
            self._nickname(items, stop, end, people, person)
        return stop

    def _leads(self, items: Items, begin: int, index: int, stop: int, end: int) -> bool:
        """Whether a name opens its sentence and a predicate follows."""
        before = items.low[begin:index]
        if any(low not in self._openers and low != "," for low in before):
            return False
        if any(low in self._subordinate for low in before) or stop >= end:
            return False
        low = items.low[stop]
        return low in self._predicates or bool(self._verb.match(low))

    def _is_person(
        self, items: Items, name: Range, words: Sequence[str], role: Sequence[str], hints: Hints
    ) -> bool:
        """Whether a run of capitalised words names a person."""
        if len(words) < 2 and not role:
            return False
        if items.tokens[name[1] - 1].end in hints.persons:
            return True
        if len(words) < 2:
            return False
        known = any(
            word.lower() in self._lexicon.names or word.lower() in hints.alone for word in words
        )
        return known or bool(role and role[0] in self._offices)

    def _is_aged(self, items: Items, index: int, end: int) -> bool:
        """Whether an age in brackets follows."""
        low = items.low
        bracketed = index + 2 < end and low[index] == "(" and low[index + 2] == ")"
        return bracketed and low[index + 1].isdigit()

    def _nickname(self, items: Items, index: int, end: int, people: People, person: Person) -> None:
        """Notes forms in brackets or behind *akrab disapa*, *alias*."""
        low = items.low
        bracketed = index + 2 < end and low[index] == "(" and low[index + 2] == ")"
        if bracketed and low[index + 1].isalpha() and items.is_name_like(index + 1):
            people.call(low[index + 1], person)
        for at in range(index, min(end - 1, index + 8)):
            if low[at] in self._called and items.is_name_like(at + 1):
                people.call(low[at + 1], person)
                break

    def _run(self, items: Items, index: int, end: int) -> int:
        """The end of a stretch of capitalised words, role words and the dots of initials."""
        stop = min(end, index + _REACH)
        lower = 0
        in_role = items.low[index] in self._roles
        at = index
        while at < stop:
            low = items.low[at]
            if items.is_name_like(at) or low in self._parts:
                lower = 0
            elif low in _INSIDE or (lower < 2 and in_role and self._in_role(low)):
                lower += 1
            elif not (low == "." and self._is_initial(items, at)):
                break
            at += 1
        while at > index and not (items.is_name_like(at - 1) or items.low[at - 1] in self._parts):
            at -= 1
        return at

    def _in_role(self, low: str) -> bool:
        """Whether a small word may stand in a role; *Ketua X Rini mendukung kebijakan* ends."""
        if not low.isalpha() or (low in self._predicates and low not in self._also):
            return False
        return low in self._not_verbs or not self._verb.match(low)

    def _is_initial(self, items: Items, index: int) -> bool:
        """Whether a dot closes an initial or a short title."""
        before = items.tokens[index - 1]
        return before.end == items.tokens[index].start and len(before.text) <= 4
