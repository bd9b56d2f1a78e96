"""What an article says about its own words before any cue is read."""

from collections.abc import Sequence

from desktop.model.analysis import Entity, EntityKind
from desktop.nlp.lexicon import Lexicon
from desktop.nlp.quotes.naming import Hints
from desktop.nlp.sentences import QUOTED, Items

_OTHERS = frozenset({EntityKind.ORGANISATION, EntityKind.PLACE})


class Survey:
    """Reads an article once for hints."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._cues = lexicon.cues
        self._forms = lexicon["according"] | frozenset(lexicon.cues)
        self._place_words = lexicon["place-words"]
        self._listed = (
            lexicon["roles"]
            | lexicon["institutions"]
            | lexicon["honorifics"]
            | lexicon["days"]
            | lexicon["months"]
            | lexicon["openers"]
            | lexicon["groups"]
            | lexicon["pronouns"]
            | lexicon["plural-pronouns"]
            | lexicon["speakers-own"]
            | lexicon["anonymous"]
            | lexicon["documents"]
            | lexicon["adverbs"]
            | lexicon["stops"]
            | lexicon["adjuncts"]
            | lexicon["outlets"]
        ) - lexicon["also-names"]
        self._roles = lexicon["roles"] | lexicon["honorifics"]
        self._before_alone = lexicon["openers"] | {",", ".", "?", "!", ")", QUOTED}
        self._adverbs = lexicon["adverbs"]

    def hints(self, items: Items, entities: Sequence[Entity]) -> Hints:
        """What stands alone beside cues, what follows place words, and where names were found."""
        alone: set[str] = set()
        places: set[str] = set()
        counts: dict[str, int] = {}
        pairs: dict[tuple[str, str], int] = {}
        for index, word in enumerate(items.low):
            if items.is_name_like(index):
                counts[word] = counts.get(word, 0) + 1
                if index and items.is_name_like(index - 1):
                    pair = items.low[index - 1], word
                    pairs[pair] = pairs.get(pair, 0) + 1
            if word in self._place_words:
                self._note_place(items, index + 1, places)
            elif word in self._forms:
                self._note_source(items, index, alone)
        persons = {
            span.end: span.start
            for entity in entities
            if entity.kind is EntityKind.PERSON
            for span in entity.mentions
        }
        others = {
            span.end: span.start
            for entity in entities
            if entity.kind in _OTHERS
            for span in entity.mentions
        }
        known = frozenset(places - alone)
        return Hints(frozenset(alone), known, persons, others, counts, pairs)

    def _note_source(self, items: Items, index: int, alone: set[str]) -> None:
        """Notes a name that stands alone beside a cue."""
        cue = self._cues.get(items.low[index])
        if cue is not None and cue.place == "before":
            self._note_before(items, index - 1, alone)
        elif cue is None or (cue.place == "after" and not cue.pronoun):
            self._note_after(items, index + 1, alone)

    def _note_place(self, items: Items, index: int, places: set[str]) -> None:
        if index >= len(items) or items.low[index] in self._lexicon.names:
            return
        if items.is_name_like(index):
            places.add(items.low[index])

    def _is_lone(self, items: Items, index: int) -> bool:
        text, low = items.tokens[index].text, items.low[index]
        if not text[0].isupper() or low is QUOTED:
            return False
        if low in self._listed or low in self._lexicon.places:
            return False
        return text.isalpha() and (not text.isupper() or len(text) == 1)

    def _note_after(self, items: Items, index: int, alone: set[str]) -> None:
        end = len(items)
        if index >= end or not self._is_lone(items, index):
            return
        if index + 1 < end and (items.is_name_like(index + 1) or len(items.low[index]) == 1):
            return
        alone.add(items.low[index])

    def _note_before(self, items: Items, index: int, alone: set[str]) -> None:
        while index > 0 and items.low[index] in self._adverbs:
            index -= 1
        if index < 0 or not self._is_lone(items, index) or len(items.low[index]) == 1:
            return
        if index == 0 or items.low[index - 1] in self._before_alone:
            alone.add(items.low[index])
