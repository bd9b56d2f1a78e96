"""How a source that is no person is called: institutions in full, documents by their owner."""

from desktop.model.analysis import Speaker, SpeakerClass
from desktop.nlp.lexicon import Lexicon
from desktop.nlp.quotes.organisations import Organisations
from desktop.nlp.quotes.phrases import Phrase
from desktop.nlp.sentences import Items


class Designations:
    """Names for phrases without a person's name."""

    def __init__(self, lexicon: Lexicon, items: Items, organisations: Organisations) -> None:
        self._items = items
        self._organisations = organisations
        self._nicknames = lexicon.nicknames
        self._pointers = lexicon["pointers"]
        self._voices = lexicon["voices"]

    def plain(self, phrase: Phrase) -> str:
        """The phrase without *tersebut*, *itu*."""
        last = phrase.last
        while last - 1 > phrase.first and self._items.low[last - 1] in self._pointers:
            last -= 1
        # *Bank Indonesia (BI) mengatakan*: the brackets only say what it is called below.
        if last - 3 > phrase.first and self._items.low[last - 3 : last : 2] == ["(", ")"]:
            last -= 3
        return self._items.slice(phrase.first, last)

    def owner(self, phrase: Phrase) -> Speaker | None:
        """The institution whose website or account speaks: *website resmi DKPP*."""
        if self._items.low[phrase.first] not in self._voices:
            return None
        first = phrase.last
        while first - 1 > phrase.first and self._items.is_name_like(first - 1):
            first -= 1
        if first == phrase.last:
            return None
        name = self.long(self._items.slice(first, phrase.last))
        return Speaker(name, SpeakerClass.ORGANISATION)

    def long(self, text: str) -> str:
        """The fullest form of an institution's name in the article."""
        lower = text.lower()
        long = self._organisations.long.get(lower) or self._nicknames.get(lower)
        if long is not None:
            return long
        if " " not in text and not text.isupper():
            return self._organisations.by_head.get(lower, text)
        return text
