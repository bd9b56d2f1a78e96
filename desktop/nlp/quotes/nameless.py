"""What a source phrase without a person's name is."""

from desktop.nlp.lexicon import Lexicon
from desktop.nlp.quotes.phrases import PhraseKind
from desktop.nlp.sentences import Items

_TAILS = frozenset({"of", "for", "in", "at", "from", "with", "(", ","})


class Nameless:
    """Says what a phrase without a person's name is."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._singular = lexicon["pronouns"]
        self._plural = lexicon["plural-pronouns"]
        self._own = lexicon["speakers-own"]
        self._groups = lexicon["groups"]
        self._anonymous = lexicon["anonymous"]
        self._documents = lexicon["documents"]
        self._pointers = lexicon["pointers"]
        self._indefinite = lexicon["indefinite"]
        self._roles = lexicon["roles"] | lexicon["honorifics"]
        self._bodies = lexicon["bodies"]
        self._by_list = (
            (self._groups, PhraseKind.GROUP),
            (self._roles, PhraseKind.ROLE),
            (self._anonymous, PhraseKind.ANONYMOUS),
        )
        self._articles = lexicon["articles"]
        self._by_end = (
            (self._documents, PhraseKind.DOCUMENT),
            (self._groups, PhraseKind.GROUP),
            (self._roles, PhraseKind.ROLE),
            (self._anonymous, PhraseKind.ANONYMOUS),
            (self._bodies, PhraseKind.ORGANISATION),
        )
        self._openings = lexicon["group-openers"]
        self._unnamed = lexicon["unnamed-openers"]

    def pronoun(self, word: str) -> PhraseKind | None:
        """The kind of a single pronoun."""
        if word in self._singular:
            return PhraseKind.PRONOUN
        return PhraseKind.PLURAL if word in self._plural else None

    def kind(self, items: Items, first: int, last: int) -> PhraseKind | None:
        """What items[first:last] refers to, or None where it is no source."""
        low = items.low
        if self._articles:
            return self._english(items, first, last)
        head = low[first]
        if head in self._own:
            return None
        kind = self.pronoun(head)
        if kind is not None:
            return kind
        if head in self._unnamed:
            return PhraseKind.ANONYMOUS
        if head in self._openings:
            return PhraseKind.GROUP
        return self._by_head(items, first, last)

    def _english(self, items: Items, first: int, last: int) -> PhraseKind | None:
        """The same where the head is the last noun: *the union's lawyer*, *a source*."""
        low = items.low
        if last - first == 1 and (low[first] in self._own or self.pronoun(low[first])):
            return self.pronoun(low[first])
        stop = next((i for i in range(first + 1, last) if low[i] in _TAILS), last)
        head = low[stop - 1]
        for listed, found in (*self._by_end, (self._openings, PhraseKind.GROUP)):
            if head in listed or (listed is self._openings and low[first] in listed):
                if found is PhraseKind.ROLE and low[first] in self._unnamed:
                    return PhraseKind.ANONYMOUS
                return found
        if low[first] in self._unnamed:
            return PhraseKind.ANONYMOUS
        named = any(items.is_name_like(i) for i in range(first, stop))
        role = PhraseKind.ROLE if low[first] in self._articles else None
        return PhraseKind.ORGANISATION if named else role

    def _by_head(self, items: Items, first: int, last: int) -> PhraseKind | None:
        if items.low[first] in self._indefinite and last - first > 1:
            first += 1
        head = items.low[first]
        capital = items.tokens[first].text[0].isupper()
        if head in self._documents:
            return PhraseKind.DOCUMENT
        if items.low[last - 1] in self._pointers and last - first > 1:
            return PhraseKind.DESCRIPTION
        if head in self._bodies and last - first == 1:
            return PhraseKind.ORGANISATION
        for listed, kind in self._by_list:
            if head in listed and not (capital and kind is PhraseKind.GROUP):
                return kind
        return self._by_shape(items, first, last)

    def _by_shape(self, items: Items, first: int, last: int) -> PhraseKind | None:
        """Institutions by their capitals; others by their possessive: *pengacaranya*."""
        head = items.low[first]
        capital = items.tokens[first].text[0].isupper()
        if head in self._bodies:
            return PhraseKind.ORGANISATION
        owned = head[:-3] if head.endswith("nya") else ""
        if owned in self._documents:
            return PhraseKind.DOCUMENT
        if owned in self._bodies:
            return PhraseKind.ORGANISATION
        kind = next((kind for listed, kind in self._by_list[::-1] if owned in listed), None)
        if kind is not None:
            return kind
        if capital:
            single = last - first == 1 and (head in self._lexicon.common or head.endswith("nya"))
            return None if single else PhraseKind.ORGANISATION
        return None
