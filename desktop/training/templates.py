"""Makes sentences out of patterns with slots, and of annotated ones by putting in other names."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.nlp.entities.pieces import Pieces
from desktop.nlp.entities.tables import rows
from desktop.nlp.entities.words import Words
from desktop.nlp.tokens import tokenise
from desktop.training.corpus import Sentence, labels

_FOLDER = Path(__file__).parent
_SLOT = re.compile(r"\{(\w+)\}")
_NAMED = re.compile(r"\[(PER|ORG|LOC):([^]]+)\]|\{(\w+)\}")
_LABELS = {
    **dict.fromkeys(("PER", "PER1", "PERLAST"), "PER"),
    **dict.fromkeys(("ORG", "FIRM", "CLUB", "PARTY", "MED", "MEDCAP"), "ORG"),
    **dict.fromkeys(("LOC", "CAP"), "LOC"),
}
#: Share of our own names below which they are English ones; of words that name a town as well, and
#: of words that no table has.
_FOREIGN, _NAMED_AFTER, _COINED = 0.5, 0.1, 0.25
_LETTERS = "ABDEHIJKLMNPRSTWY"
_DAYS = ["Senin (12/3/2018)", "Rabu (5/8)", "Jumat, 24 Juli 2020", "Selasa (21/10/2025)", "Kamis"]
_FIRM_WORDS = (
    *(
        "Karya",
        "Mandiri",
        "Sentosa",
        "Jaya",
        "Abadi",
        "Makmur",
        "Sejahtera",
        "Nusantara",
        "Perkasa",
    ),
    *("Prima", "Utama", "Global", "Mitra", "Bumi", "Artha", "Graha", "Cipta", "Surya", "Mega"),
    *("Indo", "Multi", "Sarana", "Daya", "Energi", "Tirta", "Agung", "Bersama", "Lestari"),
    *("Investama", "Finansial", "Strategis"),
)
_FIRMS = (
    "PT {0}",
    "PT {0} Tbk",
    "{1}",
    "{1} Indonesia",
    "CV {0}",
    "PT {1} {0}",
    "{1} Group",
    "Bank {0}",
)
_CLUBS = ("Persi{} FC", "{} United", "{} FC", "PS {}", "Real {}", "{} City")


def capitals() -> Iterator[str]:
    """Words of the corpus, in lower case, that are written with a capital only."""
    words = Words()
    return (word for word in words if len(word) > 4 and word.isalpha() and words.ratio(word) < "b")


@dataclass(frozen=True, slots=True)
class _Ground:
    """Names of places, by table."""

    areas: list[str]
    places: list[str]
    cities: list[str]
    districts: list[str]
    #: English surnames are those of towns as well: "Lincoln".
    towns: list[str]

    @classmethod
    def read(cls) -> "_Ground":
        """The names in the tables."""
        cities = [row[0] for row in rows("cities.tsv")]
        return cls(
            [row[-1] for row in rows("areas.tsv")],
            [row[0] for name in ("countries.tsv", "places.tsv") for row in rows(name)],
            cities,
            [row[0] for row in rows("districts.tsv")],
            [name for name in cities if name.isalpha()],
        )


class Templates:
    """Fills patterns with names from tables; the same seed gives the same sentences."""

    def __init__(
        self, pieces: Pieces, sentences: Sequence[Sentence], seed: int, *, ours: float = 0.8
    ) -> None:
        self._pieces = pieces
        self._ours = ours
        self._random = random.Random(seed)  # noqa: S311
        self._given = [row[0] for row in rows("given.tsv") if row[-1] == "id"]
        self._given += 2 * [row[0] for row in rows("names_id.tsv")]
        self._foreign = [row[0] for row in rows("given.tsv") if row[-1] != "id"]
        self._given += [
            word
            for sentence in sentences
            for start, end, kind in sentence.names
            if kind == "PER"
            for word in sentence.text[start:end].split()
            if word[0].isupper() and word.isalpha() and len(word) > 2
        ]
        self._ground = ground = _Ground.read()
        known = {*self._given, *self._foreign, *ground.cities, *ground.areas, *ground.places}
        self._capital = sorted({word.capitalize() for word in capitals()} - known)
        self._organisations = rows("organisations.tsv")
        self._parties = [row for row in self._organisations if row[0].startswith("Partai")]
        self._media = [form for row in rows("media.tsv") for form in row]
        self._addresses = [form for form in self._media if "." in form]
        self._rest = [
            " ".join(token.text for token in sentence.tokens[:9])
            for sentence in sentences
            if set(sentence.labels[:9]) == {"O"} and sentence.text[1:2].islower()
        ]

    def sentences(self, copies: int, patterns: str = "patterns.txt") -> Iterator[Sentence]:
        """Each pattern filled so many times."""
        lines = [
            line
            for line in (_FOLDER / patterns).read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("#")
        ]
        for _ in range(copies):
            for line in lines:
                yield self._fill(line)

    def renamed(self, sentence: Sentence) -> Sentence:
        """An annotated sentence with other people in it."""
        text, names, at = "", [], 0
        for start, end, kind in sentence.names:
            text += sentence.text[at:start]
            old = sentence.text[start:end]
            new = self._other(old, kind)
            names.append((len(text), len(text) + len(new), kind))
            text += new
            at = end
        return self._sentence(text + sentence.text[at:], names)

    def _other(self, old: str, kind: str) -> str:
        if kind == "PER" and old.replace(" ", "").isalpha():
            count = old.count(" ") + 1
            return " ".join(self._random.choice(self._given) for _ in range(count))
        return old

    def _fill(self, pattern: str) -> Sentence:
        text, names, at = "", [], 0
        for match in _NAMED.finditer(pattern):
            text += pattern[at : match.start()]
            kind, inner, slot = match.groups()
            value = self._inner(inner) if inner else self._value(slot)
            label = kind or _LABELS.get(slot)
            if label:
                names.append((len(text), len(text) + len(value), label))
            text += value
            at = match.end()
        return self._sentence(text + pattern[at:], names)

    def _sentence(self, text: str, names: list[tuple[int, int, str]]) -> Sentence:
        tokens = tuple(self._pieces.cut(tokenise(text, 0, len(text))))
        return Sentence(text, tokens, labels(tokens, names), tuple(names), ())

    def _inner(self, inner: str) -> str:
        return _SLOT.sub(lambda match: self._value(match[1]), inner)

    def _value(self, slot: str) -> str:
        makers: dict[str, Callable[[], str]] = {
            "PER": self._person,
            "PER1": self._word,
            "PERLAST": self._word,
            "LOC": self._place,
            "CAP": lambda: self._random.choice(
                self._ground.areas + self._ground.cities[::4]
            ).upper(),
            "ORG": lambda: self._organisation(0.6),
            "ABB": lambda: self._organisation(0.0),
            "PARTY": lambda: self._random.choice(self._parties)[-1],
            "CLUB": lambda: self._random.choice(_CLUBS).format(
                self._random.choice(self._ground.areas)
            ),
            "FIRM": self._firm,
            "MED": lambda: self._random.choice(self._media),
            "MEDCAP": lambda: self._random.choice(self._addresses).upper(),
            "INI": lambda: "".join(self._random.sample(_LETTERS, self._random.randint(1, 3))),
            "DAY": lambda: self._random.choice(_DAYS),
            "NUM": lambda: str(self._random.randint(2, 70)),
        }
        maker = makers.get(slot)
        return maker() if maker else self._random.choice(self._rest).strip() or "ia setuju"

    def _person(self) -> str:
        return " ".join(self._word() for _ in range(self._random.choice([1, 2, 2, 2, 3, 3, 4])))

    def _word(self) -> str:
        chance = self._random.random()
        if self._ours >= _FOREIGN:
            return self._random.choice(self._given if chance < self._ours else self._foreign)
        if chance > 1 - _NAMED_AFTER:
            return self._random.choice(self._ground.towns)
        if chance > 1 - _NAMED_AFTER - _COINED:
            return self._coined()
        return self._random.choice(self._given if chance < self._ours else self._foreign)

    def _coined(self) -> str:
        """A name that no table has: seen in the corpus with a capital only, or made of two."""
        if self._random.random() < 0.5:
            return self._random.choice(self._capital)
        one, other = self._random.choice(self._foreign), self._random.choice(self._foreign)
        return one[: self._random.randint(2, 4)] + other[-self._random.randint(2, 4) :].lower()

    def _place(self) -> str:
        kinds = [
            self._ground.areas,
            self._ground.areas,
            self._ground.places,
            self._ground.cities,
            self._ground.districts,
        ]
        return self._random.choice(self._random.choice(kinds))

    def _organisation(self, whole: float) -> str:
        group = self._random.choice(self._organisations)
        return group[0] if self._random.random() < whole else self._random.choice(group)

    def _firm(self) -> str:
        words = " ".join(self._random.sample(_FIRM_WORDS, self._random.choice([2, 2, 3])))
        return self._random.choice(_FIRMS).format(words, self._word())
