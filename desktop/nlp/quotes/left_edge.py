"""Where a noun phrase before a cue begins."""

from desktop.nlp.quotes.segments import before_bracket
from desktop.nlp.quotes.source_words import SourceWords
from desktop.nlp.sentences import QUOTED, Items

_CUTS = frozenset({"?", "!", "…", "“", "”", '"', ":", ";", "-", "–", "—", "--"})


class LeftEdge:
    """Goes left over the words of a noun phrase."""

    def __init__(self, words: SourceWords) -> None:
        self._words = words

    def find(self, items: Items, first: int, last: int) -> int:
        """Goes left from `last` to where a noun phrase begins."""
        start = last
        while start > first:
            if items.low[start - 1] == ")":
                start = before_bracket(items, first, start)
                continue
            if not self._inside(items, start - 1):
                break
            start -= 1
        while start < last and not items.low[start][0].isalnum():
            start += 1
        while start < last and items.low[start] in self._words.openers:
            if items.low[start] in self._words.articles:
                break
            start += 1
        return start

    def _inside(self, items: Items, index: int) -> bool:
        """Whether a word may stand inside a noun phrase before a cue."""
        words = self._words
        low = items.low[index]
        if low is QUOTED or low in _CUTS:
            return False
        if items.tokens[index].text[0].isupper() or low in words.parts or low in words.pointers:
            return True
        if words.is_age(items, index):
            return True
        if low in words.predicates or low in words.adjuncts or low in words.links:
            linking = low in words.inside_role or low in words.links
            return linking and self._role_left(items, index)
        if low in words.conjunctions:
            return False
        return not self._words.verb.match(low) or low in words.heads

    def _role_left(self, items: Items, index: int) -> bool:
        """Whether a role begins within a few words before: *anggota DPR dari Fraksi ...*."""
        for back in range(index - 1, max(index - 9, -1), -1):
            low = items.low[back]
            if low in self._words.roles:
                return True
            if low in {",", ".", "yang"} or self._words.verb.match(low):
                return low in self._words.heads
        return False
