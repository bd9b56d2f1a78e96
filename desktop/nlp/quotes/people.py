"""The persons of an article: full names, the short forms they are called by, and their roles."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.nlp.quotes.index import Index
from desktop.nlp.quotes.rules import Rule

_LEADERS = frozenset(
    {
        "kepala",
        "ketua",
        "sekretaris",
        "jenderal",
        "direktur",
        "pemimpin",
        "presiden",
        "pimpinan",
        "bos",
        "head",
        "chief",
        "president",
        "secretary",
        "general",
        "director",
        "chairman",
        "leader",
    }
)
_IGNORED = frozenset(
    {
        "dan",
        "yang",
        "akan",
        "itu",
        "ini",
        "tersebut",
        ",",
        ".",
        "(",
        ")",
        "dari",
        "di",
        "ri",
        "republik",
        "indonesia",
        "the",
        "of",
        "a",
        "and",
        "for",
        "pak",
        "bapak",
        "bu",
        "/",
        "-",
    }
)


@dataclass(slots=True)
class Person:
    """One person with the forms of the name and the roles given with it."""

    words: tuple[str, ...]
    name: str
    #: Words of the roles, one set for each time a role was given.
    roles: list[frozenset[str]] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    role: str | None = None
    #: Where the person was last spoken of, in items.
    seen: int = -1
    first: int = 0
    #: Whether the person was introduced as the subject of a sentence.
    leads: bool = False


def _lower(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word.lower().rstrip(".") for word in words)


def near(one: str, other: str) -> bool:
    """Whether two words are one name spelt twice: *Jhon* and *John*, *Prastyo* and *Prasetyo*."""
    if one == other:
        return True
    if one[0] != other[0] or min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        unlike = [i for i, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
        if len(unlike) == 2:
            swapped = one[unlike[0]] == other[unlike[1]] and one[unlike[1]] == other[unlike[0]]
            return swapped or (len(one) >= 8 and unlike[0] >= 3)
        return len(unlike) == 1 and len(one) >= 6
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return len(longer) >= 6 and any(
        longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer))
    )


def initials(words: Sequence[str]) -> str:
    """First letters: *Agus Harimurti Yudhoyono* is AHY."""
    return "".join(word[0] for word in words if word)


def inside(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether all words of a short form stand in a full name, in order, an initial for a word."""
    at = 0
    for word in short:
        while at < len(full) and not (
            near(word, full[at])
            or (len(word) == 1 and full[at].startswith(word))
            or (len(full[at]) == 1 and word.startswith(full[at]))
        ):
            at += 1
        if at == len(full):
            return False
        at += 1
    return True


class People:
    """Collects persons as they are introduced and finds them again by short form or role.

    Every look-up is among the persons near a place, so that long texts take no longer a word.
    """

    def __init__(self, short_roles: Mapping[str, str], nicknames: Mapping[str, str]) -> None:
        self._short_roles = short_roles
        self._nicknames = nicknames
        self._called: dict[str, Person] = {}
        #: By "": all; by ("word", w), ("start", first letters), ("letters", initials), ("role", w).
        self._index: Index[Person] = Index()

    def leader(self, after: int, index: int) -> Person | None:
        """The last person introduced between two items as the subject of a sentence."""
        for person in self._index.back("", index):
            if person.first <= after:
                return None
            if person.leads:
                return person
        return None

    def opening(self, index: int, begin: Callable[[int], int]) -> Person | None:
        """The first person of the last sentence before an item that names one."""
        found: Person | None = None
        least = 0
        for person in self._index.back("", index):
            if found is None:
                least = begin(person.first)
            elif person.first < least:
                break
            found = person
        return found

    def introduce(
        self, words: Sequence[str], role: Sequence[str], role_text: str | None, at: int
    ) -> Person:
        """The person of that name, made known if new, with the role given here."""
        lower = _lower(words)
        person = self._same(lower, at)
        if person is None:
            person = Person(lower, " ".join(words), seen=at, first=at)
            self._index.add("", at, person)
            self._note(person, at)
        elif len(lower) > len(person.words) and inside(person.words, lower):
            person.words, person.name = lower, " ".join(words)
            self._note(person, person.first)
        self._give(person, role, role_text, at)
        return person

    def call(self, short: str, person: Person) -> None:
        """Note a nickname: *akrab disapa Dani*."""
        self._called.setdefault(short.lower(), person)

    def _note(self, person: Person, at: int) -> None:
        for word in person.words:
            self._index.add(("word", word), at, person)
            self._index.add(("start", word[:1]), at, person)
            self._index.add(("start", word[:4]), at, person)
        if len(person.words) > 1:
            self._index.add(("letters", initials(person.words)), at, person)

    def _give(self, person: Person, role: Sequence[str], text: str | None, at: int) -> None:
        words = self._expanded(role)
        content = frozenset(words) - _IGNORED
        if not content:
            return
        person.roles.append(content)
        person.heads.append(next(word for word in words if word not in _IGNORED))
        for word in content:
            self._index.add(("role", word), at, person)
        if text and (person.role is None or _is_fuller(text, person.role)):
            person.role = text.strip(" ,")

    def _expanded(self, role: Sequence[str]) -> list[str]:
        words: list[str] = []
        for word in role:
            words.extend(self._short_roles.get(word, word).split())
        return words

    def _same(self, lower: tuple[str, ...], at: int) -> Person | None:
        """A known person whose name holds this one or is held by it."""
        if len(lower) == 1:
            found = self.by_short(lower, at)
            return found[0] if found else None
        best: Person | None = None
        for word in lower:
            for person in self._index.near(("word", word), at):
                if inside(lower, person.words) or inside(person.words, lower):
                    best = person
        if best is None:
            alike = self._index.near(("start", lower[0][:1]), at)
            best = next((p for p in alike if len(p.words) > 1 and inside(lower, p.words)), None)
        return best

    def by_short(self, lower: Sequence[str], at: int) -> tuple[Person, Rule] | None:
        """The person that a short form means, the latest spoken of first."""
        called = self._called.get(" ".join(lower))
        if called is not None:
            return called, Rule.NICKNAME
        exact = [p for p in self._index.near(("word", lower[0]), at) if inside(lower, p.words)]
        if exact:
            return _latest(exact, at), Rule.SHORT_NAME
        full = self._nicknames.get(" ".join(lower))
        if full is not None:
            words = _lower(full.split())
            for person in self._index.near(("word", words[-1]), at):
                if inside(person.words, words) or inside(words, person.words):
                    return person, Rule.NICKNAME
        return self._alike(lower, at)

    def _alike(self, lower: Sequence[str], at: int) -> tuple[Person, Rule] | None:
        """Initials, clipped and misspelt forms: *AHY*, *Wisman* for Wismandari, *Jhon*."""
        word = lower[0]
        if len(lower) == 1:
            clipped: list[Person] = []
            if 2 <= len(word) <= 5:
                clipped += self._index.near(("letters", word), at)
            if len(word) >= 4:
                starting = self._index.near(("start", word[:4]), at)
                clipped += [p for p in starting if any(full.startswith(word) for full in p.words)]
            if clipped:
                return _latest(clipped, at), Rule.NICKNAME
        alike = self._index.near(("start", word[:1]), at)
        near_ones = [p for p in alike if inside(lower, p.words)]
        return (_latest(near_ones, at), Rule.SHORT_NAME) if near_ones else None

    def by_role(self, words: Sequence[str], at: int) -> Person | None:
        """The person who was introduced with a role, the best fit first, then the latest."""
        asked = [word for word in self._expanded(words) if word not in _IGNORED]
        content = frozenset(asked)
        best: tuple[float, int] = (0.0, 0)
        chosen: Person | None = None
        for word in sorted(content):
            for person in self._index.near(("role", word), at):
                given = zip(person.roles, person.heads, strict=True)
                score = max(_fit(content, asked[0], role, head) for role, head in given)
                when = person.first if person.first <= at else -person.first
                if score > 0 and (chosen is None or (score, when) > best):
                    best, chosen = (score, when), person
        return chosen


def _is_fuller(one: str, other: str) -> bool:
    """Whether a role says more than another, *yang akan lengser* and the like not counted."""
    if " yang " in one or " yang " in other:
        return " yang " not in one
    return len(one) > len(other)


def _latest(persons: Sequence[Person], at: int) -> Person:
    """The one last spoken of before `at`, else the first introduced behind it."""
    before = [p for p in persons if p.seen <= at]
    if before:
        return max(before, key=lambda p: (p.seen, len(p.words)))
    return min(persons, key=lambda p: p.seen)


def _fit(asked: frozenset[str], head: str, role: frozenset[str], role_head: str) -> float:
    """How well a role that is asked for fits one that was given; 0 where it does not."""
    if asked <= role:
        return 2.0 if head == role_head else 1.5
    shared = asked & role
    if head in _LEADERS and role_head in _LEADERS and shared - _LEADERS:
        return 1.0 if asked - _LEADERS <= role else 0.0
    return 0.0
