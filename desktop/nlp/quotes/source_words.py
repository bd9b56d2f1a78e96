"""The word lists that source phrases are read with."""

from desktop.nlp.lexicon import Lexicon
from desktop.nlp.quotes.grammar import SURE_VERBS, VERBS
from desktop.nlp.quotes.nameless import Nameless
from desktop.nlp.quotes.naming import Hints, Naming
from desktop.nlp.quotes.phrases import Phrase, PhraseKind
from desktop.nlp.quotes.segments import Range
from desktop.nlp.sentences import Items

#: A phrase is looked for among so many words; a longer one is a sentence gone wrong.
REACH = 40
#: Sections whose words head a source that is no person or has no name.
_OTHERS = ("groups", "anonymous", "documents")
_PARTIES = frozenset({"r-", "d-", "i-"})


class SourceWords:
    """Sets of one language, shared by the readers of phrases before and after cues."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.verb = VERBS[lexicon.language]
        self.sure_verb = SURE_VERBS[lexicon.language]
        self.naming = Naming(lexicon)
        self.nameless = Nameless(lexicon)
        self.stops = lexicon["stops"]
        self.adverbs = lexicon["adverbs"]
        self.openers = lexicon["openers"]
        self.roles = lexicon["roles"] | lexicon["honorifics"]
        self.parts = self.roles | lexicon["institutions"]
        self.times = lexicon["days"] | lexicon["times"]
        self.adjuncts = lexicon["adjuncts"] | self.times
        self.heads = self.parts.union(*(lexicon[name] for name in _OTHERS))
        self.openings = lexicon["group-openers"] | lexicon["unnamed-openers"]
        self.written = lexicon["written"]
        self.crowds = lexicon["group-openers"]
        self.places = lexicon.places
        self._aged, self._years = lexicon["aged"], lexicon["years"]
        self.address = lexicon["address"]
        self.articles = lexicon["articles"]
        self.predicates = lexicon["predicates"]
        self.not_verbs = lexicon["not-verbs"] | self.heads
        self.pointers = lexicon["pointers"]
        self.prepositions = lexicon["prepositions"]
        self.inside_role = lexicon["inside-role"]
        self.links = lexicon["links"]
        self.conjunctions = lexicon["conjunctions"]
        self.relative = lexicon["relative"]
        self.company = lexicon["company"]
        self._known = lexicon.names

    def name(self, items: Items, first: int, last: int, hints: Hints) -> Range | None:
        """The person's name in a phrase; *sebagian umat Muslim* holds none."""
        if items.low[first] in self.crowds:
            return None
        return self.naming.split(items, first, last, hints)

    def is_adjunct(self, items: Items, first: int, last: int) -> bool:
        """Whether a comma segment says when, where or of which party, or is one word."""
        low = items.low[first]
        if low[:2] in _PARTIES:
            return True
        return low in self.adjuncts or low[0].isdigit() or low == "(" or last - first == 1

    def is_age(self, items: Items, index: int) -> bool:
        """Whether a word belongs to an age: *pria berusia 29 tahun itu*."""
        low = items.low[index]
        if low in self._aged:
            return index + 1 < len(items) and items.low[index + 1].isdigit()
        return low in self._years and index > 0 and items.low[index - 1].isdigit()

    def whole(self, items: Items, first: int, last: int, hints: Hints) -> Phrase | None:
        """The phrase that all of items[first:last] makes, as in a title."""
        name = self.naming.split(items, first, last, hints)
        if name is not None:
            return Phrase(first, last, PhraseKind.NAME, name, (first, name[0]))
        kind = self.nameless.kind(items, first, last)
        return None if kind is None else Phrase(first, last, kind, None, (first, last))

    def sure(self, items: Items, name: Range, hints: Hints) -> bool:
        """Whether a name is surely a person's: listed, called so alone, or recognised."""
        if items.tokens[name[1] - 1].end in hints.persons:
            return True
        if name[1] - name[0] == 1 and items.tokens[name[1] - 1].end in hints.others:
            # *Kabag Humas Pemkab Teluk Ayu, Rosmini*: Ayu is part of a place.
            return items.low[name[0]] in hints.alone
        return any(items.low[i] in self._known or items.low[i] in hints.alone for i in range(*name))
