"""Reads the source phrase before a cue: *X mengatakan*."""

from desktop.nlp.quotes.left_edge import LeftEdge
from desktop.nlp.quotes.naming import Hints
from desktop.nlp.quotes.phrases import Phrase, PhraseKind
from desktop.nlp.quotes.segments import Range, find, last_of, segments
from desktop.nlp.quotes.source_words import REACH, SourceWords
from desktop.nlp.sentences import QUOTED, Items

#: How long words beside a name may be, in items, and what may stand before the name.
_BESIDE = 8
_OPENING = frozenset({",", ".", "?", "!", "-", "–", "—", "--"})


class SourceBefore:
    """Finds the phrase that a cue follows, over adverbs, places, dates and events."""

    def __init__(self, words: SourceWords) -> None:
        self.words = words
        self._edge = LeftEdge(words)
        self._degrees = words.naming.degrees | {"."}

    def read(self, items: Items, begin: int, cue: int, hints: Hints) -> Phrase | None:
        """The phrase that ends just before a cue."""
        begin = max(begin, cue - REACH)
        end = self._skip_adverbs(items, begin, cue)
        if end <= begin:
            return None
        parts = segments(items, begin, end)
        for at in range(len(parts) - 1, -1, -1):
            first, last = parts[at]
            last = self._skip_adverbs(items, first, last)
            if first >= last or (at and self._is_beside(items, *parts[at])):
                continue
            if at and all(items.low[i] in self._degrees for i in range(first, last)):
                continue
            phrase = self._in_segment(items, parts, at, last, hints)
            if phrase is not None:
                return phrase
            if not self.words.is_adjunct(items, first, last):
                return self._beside_name(items, parts, at, hints)
        return None

    def _beside_name(
        self, items: Items, parts: list[Range], at: int, hints: Hints
    ) -> Phrase | None:
        """A name before words that tell of it: *Muhib, warga baru di sana, mengatakan*."""
        first, last = parts[at]
        if at == 0 or items.low[last] != "," or last - first > _BESIDE:
            return None
        if any(self._starts_predicate(items, i, first) for i in range(first, last)):
            return None
        begin, end = parts[at - 1]
        begin = self._edge.find(items, begin, end)
        name = self.words.name(items, begin, end, hints) if begin < end else None
        if name is None or not self.words.sure(items, name, hints):
            return None
        if begin > parts[0][0] and items.low[begin - 1] not in _OPENING:
            return None
        return Phrase(begin, last, PhraseKind.NAME, name, (begin, name[0]))

    def _is_beside(self, items: Items, first: int, last: int) -> bool:
        """Whether a comma segment only adds: *yang ...*, or an address before a comma."""
        if items.low[first] in self.words.relative:
            return True
        if last >= len(items) or items.low[last] != ",":
            return False
        places = self.words.places
        return items.low[first] in self.words.address or all(
            items.low[i] in places for i in range(first, last)
        )

    def subject(self, items: Items, begin: int, end: int, hints: Hints) -> Phrase | None:
        """The subject of a sentence whose second verb is the cue: *X menolak dan mengatakan*."""
        begin = max(begin, end - REACH)
        for first, last in segments(items, begin, end)[:3]:
            stop = first
            while stop < last and not self._starts_predicate(items, stop, first):
                stop += 1
            phrase = self.read(items, first, stop, hints) if stop > first else None
            if phrase is not None:
                return phrase
        return None

    def _starts_predicate(self, items: Items, index: int, first: int) -> bool:
        low = items.low[index]
        if index == first or items.tokens[index].text[0].isupper() or low in self.words.heads:
            return False
        if low in {"dengan", "secara"} or low in self.words.predicates:
            return True
        return bool(self.words.verb.match(low))

    def _skip_adverbs(self, items: Items, begin: int, end: int) -> int:
        adverbs = self.words.adverbs
        while end > begin and (items.low[end - 1] in adverbs or items.low[end - 1] == ","):
            end -= 1
        return end

    def _in_segment(
        self, items: Items, parts: list[Range], at: int, last: int, hints: Hints
    ) -> Phrase | None:
        """The phrase at the end of a comma segment, with the role before or behind it."""
        first = parts[at][0]
        relative = next(
            (i for word in self.words.relative if (i := find(items, word, first + 1, last))), None
        )
        end = last if relative is None else relative
        end = self._without_circumstances(items, first, end, hints)
        kind = self.words.nameless.pronoun(items.low[end - 1])
        if kind is not None:
            return Phrase(end - 1, end, kind)
        start = self._edge.find(items, first, end)
        if start >= end:
            return None
        pointed = relative is not None and items.low[last - 1] in self.words.pointers
        if pointed and self.words.name(items, start, end, hints) is None:
            return Phrase(start, last, PhraseKind.DESCRIPTION, None, (start, last))
        return self._phrase(items, parts, at, (start, end, last), hints)

    def _phrase(
        self,
        items: Items,
        parts: list[Range],
        at: int,
        bounds: tuple[int, int, int],
        hints: Hints,
    ) -> Phrase | None:
        """The name in a segment, before it, or what the segment is without one."""
        start, end, last = bounds
        first = parts[at][0]
        adjunct = self._is_circumstance(items, first, start, last)
        name = self.words.name(items, start, end, hints)
        named = None
        if name is None or self._is_lower_role(items, start):
            named = self._name_before(items, parts, at, start, hints)
        if named is not None and (name is None or self._fills(items, parts[at - 1][0], named)):
            return Phrase(named[0], last, PhraseKind.NAME, named[1], (start, last))
        if name is not None and not (adjunct and at and not self.words.sure(items, name, hints)):
            begin = self._role_before(items, parts, at, start, hints) if name[0] == start else start
            return Phrase(begin, last, PhraseKind.NAME, name, (begin, name[0]))
        if adjunct or items.low[start] in self.words.times:
            return None
        kind = self.words.nameless.kind(items, start, end)
        return None if kind is None else Phrase(start, end, kind, None, (start, end))

    def _is_circumstance(self, items: Items, first: int, start: int, last: int) -> bool:
        """Whether a segment says when or where, and no quote stands between that and the phrase."""
        parted = any(items.low[i] is QUOTED or items.low[i] == ":" for i in range(first, start))
        return last - first > 1 and not parted and self.words.is_adjunct(items, first, last)

    def _fills(self, items: Items, first: int, named: tuple[int, Range]) -> bool:
        """Whether a name fills its segment, behind a quote at most."""
        return named[0] == first or items.low[named[0] - 1] is QUOTED

    def _is_lower_role(self, items: Items, index: int) -> bool:
        low = items.low[index]
        if low in self.words.articles:
            return True
        # *Dokter anak RSUD X, dr. Rini, mengatakan*: a title before the name is no role of it.
        naming = self.words.naming
        role = low in naming.roles and low not in naming.honorifics
        return role and items.tokens[index].text[0].islower()

    def _without_circumstances(self, items: Items, first: int, end: int, hints: Hints) -> int:
        """The end of a segment without places, dates and occasions behind the source."""
        words = self.words
        while True:
            start = self._edge.find(items, first, end)
            name = words.naming.split(items, start, end, hints) if start < end else None
            if name is not None and words.sure(items, name, hints):
                return end
            least = start if first < start < end else first + 1
            cut = last_of(items, words.prepositions, least, end)
            if cut is not None and (cut > start or start >= end):
                end = cut
            elif start - 1 > first and items.low[start - 1] in words.prepositions:
                end = start - 1
            else:
                return end

    def _role_before(
        self, items: Items, parts: list[Range], at: int, start: int, hints: Hints
    ) -> int:
        """Where a role in the segment before a name begins: *Astronom amatir, Marufin*."""
        if at == 0 or start != parts[at][0]:
            return start
        first, last = parts[at - 1]
        begin = self._edge.find(items, first, last)
        if begin >= last or items.low[begin] not in self.words.heads:
            return start
        return start if self.words.naming.split(items, begin, last, hints) else begin

    def _name_before(
        self, items: Items, parts: list[Range], at: int, start: int, hints: Hints
    ) -> tuple[int, Range] | None:
        """The phrase and name in the segment before a role: *Reno, teknisi bengkel, mengatakan*."""
        if at == 0 or start != parts[at][0]:
            return None
        for back in range(at - 1, -1, -1):
            first, last = parts[back]
            begin = self._edge.find(items, first, last)
            if begin > first and items.low[begin - 1] in self.words.prepositions:
                return None
            name = None
            if begin < last:
                name = self.words.naming.split(items, begin, last, hints)
            if name is not None:
                return begin, name
            if items.low[first] not in self.words.heads:
                return None
        return None
