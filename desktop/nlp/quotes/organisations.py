"""What institutions are called in an article: long forms, first words, nouns before the name."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.model.analysis import Entity, EntityKind
from desktop.nlp.lexicon import Lexicon
from desktop.nlp.sentences import Items

Range = tuple[int, int]

_INSIDE = frozenset({"dan", "of", "and", "for", "the"})


@dataclass(slots=True)
class Organisations:
    """Names of institutions, by what else they are called."""

    #: Full form by abbreviation.
    long: dict[str, str] = field(default_factory=dict)
    #: Full form by first word: *Satgas* for Satgas Waspada Investasi.
    by_head: dict[str, str] = field(default_factory=dict)
    #: Name by the noun before it: *aliansi* for aliansi NATO.
    by_noun: dict[str, str] = field(default_factory=dict)


class OrganisationSurvey:
    """Collects what institutions are called."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._institutions = lexicon["institutions"]

    def find(
        self, items: Items, sentences: Sequence[Range], entities: Sequence[Entity]
    ) -> Organisations:
        """What the sentences and the names found say."""
        found = Organisations()
        for entity in entities:
            if entity.kind in {EntityKind.ORGANISATION, EntityKind.PLACE}:
                for form in entity.aliases(items.text):
                    found.long.setdefault(form.lower(), entity.name)
        for begin, end in sentences:
            self._in_sentence(items, begin, end, found)
        return found

    def _in_sentence(self, items: Items, begin: int, end: int, found: Organisations) -> None:
        low = items.low
        index = begin
        while index < end:
            if not items.is_name_like(index):
                index += 1
                continue
            stop = index
            while stop < end and (
                items.is_name_like(stop) or low[stop] in {"dan", "of", "and", "for", "the"}
            ):
                stop += 1
            while not items.is_name_like(stop - 1):
                stop -= 1
            self._note(items, index, stop, end, found)
            index = stop

    def _note(self, items: Items, index: int, stop: int, end: int, found: Organisations) -> None:
        low = items.low
        text = items.slice(index, stop)
        if (
            stop + 2 < end
            and low[stop] == "("
            and low[stop + 2] == ")"
            and items.is_name_like(stop + 1)
        ):
            short = items.tokens[stop + 1].text
            found.long.setdefault(short.lower(), _fitting(text, short))
        if stop - index > 1 and low[index] in self._institutions:
            found.by_head.setdefault(low[index], text)
        if index and low[index - 1].isalpha() and items.tokens[index - 1].text[0].islower():
            found.by_noun.setdefault(low[index - 1], text)


def _fitting(text: str, short: str) -> str:
    """The words of `text` from which the letters of an abbreviation come, or all of them."""
    words = text.split()
    if short.isupper():
        for start in range(len(words)):
            letters = "".join(word[0] for word in words[start:] if word[0].isupper())
            if letters == short:
                return " ".join(words[start:])
    return text
