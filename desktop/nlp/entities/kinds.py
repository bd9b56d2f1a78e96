"""Which kind each form of a name is in an article, whatever single mentions were taken for."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.abbreviations import explanations
from desktop.nlp.entities.mentions import Mention
from desktop.nlp.entities.tables import Tables, rows
from desktop.nlp.tokens import Token

#: Kinds whose mentions the recogniser weighs; rules are sure of the others.
WEIGHED = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE})
#: Classes of tables that name places, and those of them that are never anything else.
_GROUND = frozenset({"country", "area", "place", "city", "district"})
_ALWAYS = frozenset({"country", "place"})
_PLACES = frozenset({"country", "area", "place"})

#: The kind of each form; None where the article shows that it names nothing.
KindOf = dict[str, EntityKind | None]


class Kinds:
    """Settles one kind a form: by vote, tables, longer names, explanations and what goes before."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._things = frozenset(row[0].lower() for row in rows("things.tsv"))

    def is_place(self, form: str) -> bool:
        """Whether tables know a form as a country, an area or another place."""
        return not _PLACES.isdisjoint(self._tables.kinds(form))

    def settle(
        self, text: str, paragraphs: Sequence[Sequence[Token]], mentions: Sequence[Mention]
    ) -> KindOf:
        """The kind of every form that the mentions take."""
        kinds = _vote(text, mentions)
        self._by_longer_names(kinds)
        self._drop_things(paragraphs, kinds)
        self._by_tables(kinds)
        self._by_explanations(text, paragraphs, mentions, kinds)
        return kinds

    def _by_longer_names(self, kinds: KindOf) -> None:
        """A part of a person's name is that person: "Vinales" after "Maverick Vinales"."""
        for form, kind in list(kinds.items()):
            for part in _distinctive(form, kind):
                if part in kinds and not self.is_place(part):
                    kinds[part] = kind

    def _drop_things(self, paragraphs: Iterable[Sequence[Token]], kinds: KindOf) -> None:
        """Forget the forms that the article introduces as a thing: "komet Neowise"."""
        uses: Counter[str] = Counter()
        things: Counter[str] = Counter()
        for tokens in paragraphs:
            uses.update(token.text for token in tokens)
            for before, token in pairwise(tokens):
                things[token.text] += before.lower in self._things
        for form in kinds:
            first = form.split(" ", 1)[0]
            if things[first] * 3 >= uses[first] > 0 and not self._tables.kinds(form):
                kinds[form] = None

    def _by_tables(self, kinds: KindOf) -> None:
        for form in kinds:
            found = set(self._tables.kinds(form))
            if found and found <= _GROUND and not _ALWAYS.isdisjoint(found):
                kinds[form] = EntityKind.PLACE
            elif found == {"organisation"} and kinds[form] is EntityKind.PLACE:
                kinds[form] = EntityKind.ORGANISATION

    @staticmethod
    def _by_explanations(
        text: str,
        paragraphs: Iterable[Sequence[Token]],
        mentions: Iterable[Mention],
        kinds: KindOf,
    ) -> None:
        """An abbreviation is what it stands for, or nothing: "Perjanjian Kerja Sama (PKS)"."""
        taken = [mention.span for mention in mentions if mention.kind in WEIGHED]
        for item in explanations(paragraphs):
            if item.short in kinds:
                named = any(span.overlaps(item.span) for span in taken)
                full = item.span.of(text)
                kinds[item.short] = kinds.get(full, kinds[item.short]) if named else None


def _vote(text: str, mentions: Iterable[Mention]) -> KindOf:
    votes: dict[str, dict[EntityKind, float]] = defaultdict(lambda: defaultdict(float))
    for mention in mentions:
        if mention.kind in WEIGHED:
            votes[mention.span.of(text)][mention.kind] += mention.confidence
    return {form: max(found, key=lambda kind: found[kind]) for form, found in votes.items()}


def _distinctive(form: str, kind: EntityKind | None) -> Iterator[str]:
    """The words that alone stand for a longer name: any of a person's, the first of a firm's."""
    words = form.split()
    if len(words) < 2:
        return
    if kind is EntityKind.PERSON:
        yield from words
    elif kind is EntityKind.ORGANISATION:
        yield words[1] if words[0] in {"PT", "CV"} else words[0]
