"""Links mentions into entities: one a name, with all its aliases, never two people in one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.model.analysis import Amount, Entity, EntityKind
from desktop.nlp.document import Document
from desktop.nlp.entities import calendar
from desktop.nlp.entities.aliases import Union, join_organisations, join_people
from desktop.nlp.entities.couples import Pairing
from desktop.nlp.entities.forms import Keys, words
from desktop.nlp.entities.introductions import Introductions
from desktop.nlp.entities.mentions import Mention
from desktop.nlp.entities.tables import Tables

_NAMES = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.EVENT)


@dataclass(slots=True)
class _Cluster:
    """Forms that name one thing, and their mentions."""

    kind: EntityKind
    forms: list[str]
    mentions: list[Mention] = field(default_factory=list)
    value: str | Amount | None = None


class Linker:
    """Builds entities from the mentions of an article."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._keys = Keys(tables)
        self._introductions = Introductions()
        self._pairing = Pairing()

    def link(self, document: Document, mentions: Sequence[Mention]) -> tuple[Entity, ...]:
        """The entities, in the order of their first mentions."""
        text = document.text
        clusters: list[_Cluster] = []
        pairs = self._introductions.pairs(text, mentions)
        for kind in _NAMES:
            chosen = [mention for mention in mentions if mention.kind is kind]
            clusters += self._names(text, kind, chosen, pairs)
        clusters += self._dates(document, mentions)
        clusters += self._quantities(text, mentions)
        clusters.sort(key=lambda cluster: cluster.mentions[0].span)
        return tuple(
            Entity(
                f"e{number}",
                _name(cluster),
                cluster.kind,
                tuple(mention.span for mention in cluster.mentions),
                cluster.value,
                round(1 - _doubt(cluster.mentions), 4),
            )
            for number, cluster in enumerate(clusters, 1)
        )

    def _names(
        self,
        text: str,
        kind: EntityKind,
        mentions: Sequence[Mention],
        pairs: Sequence[tuple[str, str]],
    ) -> Iterator[_Cluster]:
        forms = list(dict.fromkeys(mention.span.of(text) for mention in mentions))
        local = {
            short.lower(): full
            for full, short in pairs
            if kind is not EntityKind.PERSON and " " not in short
        }
        groups = Union(forms)
        self._equal(forms, kind, local, groups)
        for full, short in pairs:
            if full in groups.parent and short in groups.parent:
                groups.join(full, short)
        if kind is EntityKind.PERSON:
            join_people(forms, groups, self._pairing.read(text, mentions))
        elif kind is EntityKind.ORGANISATION:
            join_organisations(forms, groups)
        by_root: dict[str, _Cluster] = {}
        for mention in mentions:
            form = mention.span.of(text)
            cluster = by_root.setdefault(groups.root(form), _Cluster(kind, []))
            cluster.mentions.append(mention)
            if form not in cluster.forms:
                cluster.forms.append(form)
        yield from by_root.values()

    def _equal(
        self, forms: Sequence[str], kind: EntityKind, local: dict[str, str], groups: Union
    ) -> None:
        first: dict[str, str] = {}
        for form in forms:
            keys = [self._keys.key(form, local)] if kind is not EntityKind.PERSON else []
            keys.append(" ".join(words(form)))
            for key in (*keys, *self._tables.groups(form)):
                groups.join(first.setdefault(key, form), form)

    @staticmethod
    def _dates(document: Document, mentions: Sequence[Mention]) -> Iterator[_Cluster]:
        text = document.text
        chosen = [mention for mention in mentions if mention.kind is EntityKind.DATE]
        written = [mention.span.of(text) for mention in chosen]
        now = calendar.anchor(document.article.metadata.published, written)
        by_value: dict[str, _Cluster] = {}
        for mention, form in zip(chosen, written, strict=True):
            value = calendar.iso(form, now)
            cluster = by_value.setdefault(value or form, _Cluster(mention.kind, [], value=value))
            cluster.mentions.append(mention)
            cluster.forms.append(form)
        yield from by_value.values()

    @staticmethod
    def _quantities(text: str, mentions: Sequence[Mention]) -> Iterator[_Cluster]:
        by_value: dict[object, _Cluster] = {}
        for mention in mentions:
            if mention.kind is EntityKind.QUANTITY:
                new = _Cluster(mention.kind, [], value=mention.value)
                cluster = by_value.setdefault(mention.value, new)
                cluster.mentions.append(mention)
                cluster.forms.append(mention.span.of(text))
        yield from by_value.values()


def _name(cluster: _Cluster) -> str:
    """The longest clean form; of a date the first, of equals one that is not all capitals."""
    if cluster.kind not in _NAMES:
        return cluster.forms[0]
    return max(cluster.forms, key=lambda form: ("(" not in form, len(form), not form.isupper()))


def _doubt(mentions: Sequence[Mention]) -> float:
    """Chance that no mention is right, bounded; many mentions make a name surer."""
    best = max(mention.confidence for mention in mentions)
    return 1 - best
