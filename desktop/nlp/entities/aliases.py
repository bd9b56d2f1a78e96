"""Which short forms stand for which names: parts of a person's name, initials of a body."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from desktop.nlp.entities.couples import Couples
from desktop.nlp.entities.forms import alike, initials, words

#: Least letters of a word cut short: "Wisman" for "Wismandari".
_STEM = 5


class Union:
    """Which forms are one: the classic forest of parents."""

    def __init__(self, forms: Iterable[str]) -> None:
        self.parent = {form: form for form in forms}

    def root(self, form: str) -> str:
        """The form that stands for all that are one with this."""
        while self.parent[form] != form:
            self.parent[form] = form = self.parent[self.parent[form]]
        return form

    def join(self, one: str, other: str) -> None:
        """Make two forms one."""
        self.parent[self.root(other)] = self.root(one)

    def join_only(self, form: str, holders: Iterable[str]) -> None:
        """Join a form to what holds it, where that is one thing only: never to one of two."""
        roots = {self.root(other) for other in holders} - {self.root(form)}
        if len(roots) == 1:
            self.join(roots.pop(), form)


def join_people(forms: Sequence[str], groups: Union, couples: Couples) -> None:
    """Join a short form to the only full name that holds it: "Sri Mulyani" and the longer name."""
    split = {form: words(form) for form in forms}
    index = _Index(split)
    alone = {parts[0] for parts in split.values() if len(parts) == 1}
    by_length = sorted(forms, key=lambda form: -len(split[form]))
    holders: dict[str, list[str]] = {}
    for form in by_length:
        found = [other for other in index.near(form) if _part_of(split[form], split[other])]
        found = [other for other in found if not _is_spouse(split[other], split[form], alone)]
        shared = len({groups.root(other) for other in found}) > 1
        holders[form] = [other for other in found if not couples.part(other, form, shared=shared)]
    for form in by_length:
        groups.join_only(form, [o for o in holders[form] if len(split[o]) > len(split[form])])
    for form in by_length:
        groups.join_only(form, holders[form])


def _is_spouse(name: Sequence[str], form: Sequence[str], alone: Collection[str]) -> bool:
    """Whether a name is a first name of its own, then another's: "Lastri Budi Hartono"."""
    return len(form) > 1 and list(name[1:]) == list(form) and name[0] in alone


class _Index:
    """Finds the names that may hold a form without looking at all of them."""

    def __init__(self, split: dict[str, list[str]]) -> None:
        self._split = split
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for form, parts in split.items():
            for key in {key for part in parts for key in _keys(part)}:
                self._by_key[key].append(form)

    def near(self, form: str) -> Iterator[str]:
        """Other forms with a word that may be the first word of this one."""
        parts = self._split[form]
        found = (
            dict.fromkeys(other for key in _keys(parts[0]) for other in self._by_key[key])
            if parts
            else {}
        )
        return (other for other in found if other != form)


def _keys(part: str) -> tuple[str, ...]:
    """What a word shares with its slips: first and last letter; and with its stem: the start."""
    return f"{part[0]}-{part[-1]}", part[:_STEM]


def _part_of(parts: Sequence[str], name: Sequence[str]) -> bool:
    """Whether all words of a short form stand in the full name in that order, slips allowed."""
    if len(parts) > len(name) or parts == name:
        return False
    if len(parts) == len(name) > 1 and parts[0] != name[0] and parts[-1] != name[-1]:
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


def join_organisations(forms: Sequence[str], groups: Union) -> None:
    """Join initials and short forms to the only organisation that they can stand for."""
    by_initials: dict[str, list[str]] = defaultdict(list)
    by_first: dict[str, list[str]] = defaultdict(list)
    split = {form: _firm(words(form)) for form in forms}
    for form, parts in split.items():
        if " " in form:
            for letters in initials(form):
                by_initials[letters].append(form)
        if parts:
            by_first[parts[0]].append(form)
    for form, parts in split.items():
        if form.isupper() and " " not in form:
            groups.join_only(form, by_initials[form.lower()] if len(form) > 1 else ())
        elif parts:
            longer = (other for other in by_first[parts[0]] if len(split[other]) > len(parts))
            groups.join_only(form, [o for o in longer if split[o][: len(parts)] == parts])


def _firm(parts: list[str]) -> list[str]:
    """The words of a firm without "PT"."""
    return parts[1:] if parts[:1] == ["pt"] and len(parts) > 1 else parts
