"""Reads the source phrase behind a cue: *kata X*."""

from desktop.nlp.quotes.naming import Hints
from desktop.nlp.quotes.phrases import Phrase, PhraseKind
from desktop.nlp.quotes.segments import Range, segments
from desktop.nlp.quotes.source_words import REACH, SourceWords
from desktop.nlp.sentences import QUOTED, Items

_FILLERS = frozenset({"lagi", "kembali", "juga", "pula", "pun", ",", "oleh", "by"})
_INSIDE = frozenset({"dalam", "di", "pada", "in", "on"})
_NEVER = frozenset({QUOTED, ".", "?", "!", "(", ":"})
_CUTS = frozenset({"?", "!", "…", "“", "”", '"', ":", ";"})


class SourceAfter:
    """Finds the phrase that follows a cue."""

    def __init__(self, words: SourceWords) -> None:
        self.words = words

    def read(self, items: Items, index: int, end: int, hints: Hints) -> Phrase | None:
        """The phrase that begins at or just after `index`."""
        end = min(end, index + REACH)
        low = items.low
        while index < end and low[index] in _FILLERS:
            index += 1
        if low[index - 1] in self.words.written and index < end and low[index] in _INSIDE:
            index += 1
        if index >= end or low[index] in _NEVER or low[index] in self.words.times:
            return None
        kind = self.words.nameless.pronoun(low[index])
        if kind is not None:
            return Phrase(index, index + 1, kind)
        parts = segments(items, index, end)
        stop = self.stop(items, *parts[0])
        return None if stop == index else self._phrase(items, parts, stop, hints)

    def _phrase(self, items: Items, parts: list[Range], stop: int, hints: Hints) -> Phrase | None:
        """A name, a role that leads to a name, or a phrase without one."""
        first = parts[0][0]
        pointed = items.low[stop - 1] in self.words.pointers and stop - first > 1
        name = None if pointed else self.words.name(items, first, stop, hints)
        if name is not None:
            later = None
            if name[0] > first and not self.words.sure(items, name, hints):
                later = self._in_later_segment(items, parts, stop, hints)
            return later or self._named(items, parts, stop, name)
        longer = None if pointed else self._through_role(items, parts, stop, hints)
        if longer is not None:
            return longer
        kind = self.words.nameless.kind(items, first, stop)
        return None if kind is None else Phrase(first, stop, kind, None, (first, stop))

    def stop(self, items: Items, first: int, last: int) -> int:
        """Where a preposition, a date or a verb ends the phrase."""
        depth = 0
        for index in range(first, last):
            low = items.low[index]
            depth += (low == "(") - (low == ")")
            if depth or (low == "." and index + 1 < last):
                continue
            if low is QUOTED or low in _CUTS or low == ".":
                return index
            if low in self.words.stops and not items.is_name_like(index):
                return index
            if index == first or self.words.is_age(items, index):
                continue
            if low in self.words.times or self._breaks(items, index, first):
                return index
        return last

    def _breaks(self, items: Items, index: int, first: int) -> bool:
        """Whether a verb, or a small word behind a bare name, ends the phrase."""
        words = self.words
        low = items.low[index]
        if not items.tokens[index].text[0].islower():
            return False
        if low not in words.not_verbs and self.words.sure_verb.match(low):
            return True
        if low in words.naming.particles or low in words.links or low in words.pointers:
            return False
        bare = items.is_name_like(first) and items.low[first] not in words.parts
        return bare and items.is_name_like(index - 1)

    def _named(self, items: Items, parts: list[Range], stop: int, name: Range) -> Phrase:
        """A name with degrees or a role behind it: *Ludhy Kusuma, Head of ...*."""
        first = parts[0][0]
        last = stop
        if stop == parts[0][1] and len(parts) > 1:
            begin, finish = parts[1]
            end = self.stop(items, begin, finish)
            if items.low[begin] in self.words.naming.degrees:
                last = end
            elif items.low[begin] in self.words.heads and end == finish:
                other = self.words.naming.split(items, begin, finish, Hints())
                last = end if other is None else stop
        return Phrase(first, last, PhraseKind.NAME, name, (first, name[0]))

    def _through_role(
        self, items: Items, parts: list[Range], stop: int, hints: Hints
    ) -> Phrase | None:
        """A role that goes on over prepositions or commas before the name comes."""
        first, last = parts[0]
        words = self.words
        if items.low[first] not in words.heads and items.low[first] not in words.openings:
            return None
        while stop < last and items.low[stop] in words.inside_role:
            if items.low[stop] in words.relative and items.low[stop + 1] not in words.company:
                stop = last
                break
            begin, stop = stop + 1, self.stop(items, stop + 1, last)
            name = words.naming.split(items, begin, stop, hints) if begin < stop else None
            if name is not None and words.sure(items, name, hints):
                return Phrase(first, stop, PhraseKind.NAME, name, (first, name[0]))
        return self._in_later_segment(items, parts, stop, hints)

    def _in_later_segment(
        self, items: Items, parts: list[Range], stop: int, hints: Hints
    ) -> Phrase | None:
        """The name that fills a comma segment behind a role: *Camat X, Kabupaten Y, Budi*."""
        first, last = parts[0]
        if stop < last:
            return None
        found: Phrase | None = None
        institutions = self.words.naming.institutions
        for start, finish in parts[1:5]:
            begin = start + (items.low[start] == "&" and finish - start > 1)
            if items.low[begin] in self.words.times or items.low[begin] in self.words.stops:
                return found
            end = self.stop(items, begin, finish)
            name = self.words.naming.split(items, begin, end, hints)
            if name is not None and self._fills(items, begin, name, hints):
                found = Phrase(first, end, PhraseKind.NAME, name, (first, name[0]))
                if not any(items.low[i] in institutions for i in range(begin, name[0])):
                    return found
            goes_on = items.is_name_like(begin) or items.low[begin] in self.words.heads
            if end < finish or not goes_on:
                return found
        return found

    def _fills(self, items: Items, begin: int, name: Range, hints: Hints) -> bool:
        """Whether nothing but a role stands before a name in its comma segment."""
        if items.tokens[name[1] - 1].end in hints.persons or name[0] == begin < name[1] - 1:
            return True
        parts = self.words.parts
        return not hints.persons and all(items.low[i] in parts for i in range(begin, name[0]))
