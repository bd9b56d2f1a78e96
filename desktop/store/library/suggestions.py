"""Which persons may be one: the app asks, the reader decides."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from desktop.store.library.database import Database
from desktop.store.library.folding import folded

#: A word of a name must be as long for one letter more or less to be a slip of the pen.
_LONG = 5
#: A single name that so many share tells nobody apart.
_SHARED = 1


class Why(StrEnum):
    """What speaks for two persons being one."""

    CALLED = "called"
    SHORTER = "shorter"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two persons who may be one: ids and names. `articles` use the other's name for the one."""

    one: int
    other: int
    one_name: str
    other_name: str
    why: Why
    articles: int = 0


_Pair = tuple[int, int]
_CALLED = """
SELECT forms.person, aliases.person, count(DISTINCT article) FROM forms
JOIN aliases ON aliases.folded = forms.folded AND aliases.person <> forms.person
WHERE instr(forms.folded, ' ')
   OR (SELECT count(DISTINCT person) FROM forms AS all_forms WHERE folded = forms.folded) = 1
GROUP BY 1, 2
"""


def suggestions(database: Database, limit: int) -> tuple[Suggestion, ...]:
    """The likeliest first: what articles call a person, then slips of the pen, then short forms."""
    names = {int(row[0]): (str(row[1]), str(row[2])) for row in _persons(database)}
    refused = {(row[0], row[1]) for row in database.rows("SELECT one, other FROM strangers")}
    found: dict[_Pair, Suggestion] = {}
    called = sorted(database.rows(_CALLED), key=lambda row: -row[2])
    ways = [
        *((one, other, Why.CALLED, articles) for one, other, articles in called),
        *((one, other, Why.SPELLING, 0) for one, other in _misspelt(names)),
        *((one, other, Why.SHORTER, 0) for one, other in _shortened(names)),
    ]
    for one, other, why, articles in ways:
        pair = (min(one, other), max(one, other))
        # A body and a person are never one.
        if pair not in refused and pair not in found and names[one][1] == names[other][1]:
            found[pair] = Suggestion(one, other, names[one][0], names[other][0], why, articles)
    return tuple(found.values())[:limit]


def _persons(database: Database) -> list[tuple[int, str, str]]:
    return [(row[0], row[1], row[2]) for row in database.rows("SELECT id, name, kind FROM persons")]


_Names = dict[int, tuple[str, str]]


def _misspelt(names: _Names) -> Iterator[_Pair]:
    """Names alike but for one letter of one long word: Affifuddin and Affifudin."""
    alike: defaultdict[tuple[str, ...], list[tuple[int, str]]] = defaultdict(list)
    for person, (name, _) in names.items():
        for key, word in _slips(folded(name).split()):
            alike[key].append((person, word))
    for same in alike.values():
        for (one, word), (other, its) in combinations(same, 2):
            if one != other and abs(len(word) - len(its)) <= 1:
                yield one, other


def _slips(words: list[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The name without one letter, for each of its letters, and the word that lost it."""
    for place, word in enumerate(words):
        if len(word) >= _LONG:
            for short in _without_one(word):
                yield (*words[:place], short, *words[place + 1 :]), word


def _without_one(word: str) -> Iterable[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def _shortened(names: _Names) -> Iterator[_Pair]:
    """A name whose words all stand in one other name only: Sri Mulyani, Sri Mulyani Indrawati."""
    words = {person: frozenset(folded(name).split()) for person, (name, _) in names.items()}
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for person, its in words.items():
        for word in its:
            holders[word].append(person)
    for person, its in words.items():
        rarest = min((holders[word] for word in its), key=len, default=[])
        longer = [other for other in rarest if its < words[other]]
        if len(longer) == _SHARED:
            yield longer[0], person
