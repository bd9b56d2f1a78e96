"""Links mentions into entities: one a name, with all its aliases, never two people in one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.model.analysis import Amount, Entity, EntityKind
from desktop.nlp.document import Document
from desktop.nlp.entities import calendar
from desktop.nlp.entities.forms import Keys, alike, initials, words
from desktop.nlp.entities.introductions import Introductions
from desktop.nlp.entities.mentions import Mention
from desktop.nlp.entities.tables import Tables

_NAMES = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.EVENT)

#: Least letters of a word cut short: "Wisman" for "Wismandari".
_STEM = 5


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
        groups = _Union(forms)
        self._equal(forms, kind, local, groups)
        for full, short in pairs:
            if full in groups.parent and short in groups.parent:
                groups.join(full, short)
        if kind is EntityKind.PERSON:
            _join_people(forms, groups)
        elif kind is EntityKind.ORGANISATION:
            _join_organisations(forms, groups)
        by_root: dict[str, _Cluster] = {}
        for mention in mentions:
            form = mention.span.of(text)
            cluster = by_root.setdefault(groups.root(form), _Cluster(kind, []))
            cluster.mentions.append(mention)
            if form not in cluster.forms:
                cluster.forms.append(form)
        yield from by_root.values()

    def _equal(
        self, forms: Sequence[str], kind: EntityKind, local: dict[str, str], groups: "_Union"
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


class _Union:
    """Which forms are one: the classic forest of parents."""

    def __init__(self, forms: Sequence[str]) -> None:
        self.parent = {form: form for form in forms}

    def root(self, form: str) -> str:
        while self.parent[form] != form:
            form = self.parent[form]
        return form

    def join(self, one: str, other: str) -> None:
        self.parent[self.root(other)] = self.root(one)

    def roots(self) -> set[str]:
        return {self.root(form) for form in self.parent}


def _join_people(forms: Sequence[str], groups: _Union) -> None:
    """Join a short form to the only full name that holds it: "Sri Mulyani" and the longer name."""
    by_length = sorted(forms, key=lambda form: -len(words(form)))
    for form in by_length:
        longer = [other for other in by_length if len(words(other)) > len(words(form))]
        _join_one(form, [other for other in longer if _part_of(form, other)], groups)
    for form in by_length:
        alikes = [other for other in by_length if other != form and _part_of(form, other)]
        _join_one(form, alikes, groups)


def _join_one(form: str, holders: Sequence[str], groups: _Union) -> None:
    roots = {groups.root(other) for other in holders} - {groups.root(form)}
    if len(roots) == 1:
        groups.join(roots.pop(), form)


def _part_of(short: str, full: str) -> bool:
    """Whether all words of a short form stand in the full name in that order, slips allowed."""
    parts, name = words(short), words(full)
    if len(parts) > len(name) or (len(parts) == len(name) and parts == name):
        return False
    if len(parts) == len(name) and len(parts) > 1 and parts[0] != name[0] and parts[-1] != name[-1]:
        return False
    at = 0
    for part in parts:
        while at < len(name) and not _same(part, name[at]):
            at += 1
        if at == len(name):
            return False
        at += 1
    return True


def _same(part: str, word: str) -> bool:
    """Whether a word of a short form is one of the name: itself, with a slip, or cut short."""
    return alike(part, word) or (len(part) >= _STEM and word.startswith(part))


def _join_organisations(forms: Sequence[str], groups: _Union) -> None:
    """Join initials and short forms to the only organisation that they can stand for."""
    for form in forms:
        holders = {
            groups.root(other)
            for other in forms
            if groups.root(other) != groups.root(form) and _stands_for(form, other)
        }
        if len(holders) == 1:
            groups.join(holders.pop(), form)


def _stands_for(short: str, full: str) -> bool:
    if short.isupper() and " " not in short:
        return len(short) > 1 and " " in full and short.lower() in initials(full)
    parts, name = words(short), words(full)
    if parts[0] == "pt" and len(parts) > 1:
        parts = parts[1:]
    if name[0] == "pt":
        name = name[1:]
    if len(parts) >= len(name):
        return False
    return name[: len(parts)] == parts


def _name(cluster: _Cluster) -> str:
    """The longest clean form; of a date the first, of equals one that is not all capitals."""
    if cluster.kind not in _NAMES:
        return cluster.forms[0]
    return max(cluster.forms, key=lambda form: ("(" not in form, len(form), not form.isupper()))


def _doubt(mentions: Sequence[Mention]) -> float:
    """Chance that no mention is right, bounded; many mentions make a name surer."""
    best = max(mention.confidence for mention in mentions)
    return 1 - best
