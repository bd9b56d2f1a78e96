"""Forms of names compared: keys that equal names share, initials, slips of the pen."""

import re
from collections.abc import Sequence

from desktop.nlp.entities.tables import Tables, rows
from desktop.nlp.tokens import tokenise

_BRACKETS = re.compile(r"\s*\([^)]*\)")
#: Words that add nothing to whom a name names: "PT", "Tbk", "RI".
_EMPTY = frozenset(
    {"pt", "cv", "tbk", "persero", "ri", "kabupaten", "kab", "kota", "provinsi", "propinsi"}
    | {"tahun", "the", "pulau", "wilayah", "unit", "cabang", "daerah"}
)
_SMALL = frozenset(
    {"dan", "di", "of", "the", "and", "for", "untuk", "atas", "ke", "dari", "de", "la"}
)
_DOMAIN = re.compile(r"\.(?:com|co\.id|id|net|org|co)$")


def words(form: str) -> list[str]:
    """The words of a form in lower case, without marks."""
    return [t.lower for t in tokenise(form, 0, len(form)) if t.text[0].isalnum()]


class Keys:
    """Makes of a form the key that it shares with its equals: "Pemkab Bangli" as the long form."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._heads = {tuple(row[0].split()): tuple(row[1].split()) for row in rows("heads.tsv")}

    def key(self, form: str, local: dict[str, str]) -> str:
        """The key of a form; `local` holds the abbreviations that the article itself explains."""
        found = words(_BRACKETS.sub("", form))
        found = self._head(found)
        parts = [part for word in found for part in self._place(word, local)]
        kept = [_DOMAIN.sub("", part) for part in parts if part not in _EMPTY]
        return " ".join(kept or found)

    def _head(self, found: list[str]) -> list[str]:
        for length in (4, 3, 2, 1):
            head = self._heads.get(tuple(found[:length]))
            if head and len(found) > length:
                return [*head, *found[length:]]
        return found

    def _place(self, word: str, local: dict[str, str]) -> Sequence[str]:
        if word in local:
            return words(local[word])
        return self._tables.expanded(word).split() if len(word) > 2 else (word,)


def initials(form: str) -> set[str]:
    """What a name may be abbreviated to by its first letters: "Badan Pusat Statistik" to "bps"."""
    found = words(_BRACKETS.sub("", form))
    return {
        "".join(word[0] for word in found),
        "".join(word[0] for word in found if word not in _SMALL),
    }


def abbreviates(short: str, form: str) -> bool:
    """Whether the letters of a short form stand in that order in a name, the first ones first."""
    letters, name = short.lower().replace(".", "").replace(" ", ""), form.lower()
    if not letters or letters[0] != name[0] or len(letters) >= len(name):
        return False
    at = 0
    for letter in letters:
        at = name.find(letter, at) + 1
        if not at:
            return False
    return True


def alike(one: str, other: str) -> bool:
    """Whether two words differ by a slip only: "Affifudin" and "Affifuddin", "John" and "Jhon"."""
    one, other = one.lower(), other.lower()
    if one == other:
        return True
    if one[0] != other[0] or abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 4:
        return False
    if len(one) == len(other):
        differ = [at for at in range(len(one)) if one[at] != other[at]]
        if len(differ) == 2 and differ[1] == differ[0] + 1:
            a, b = differ
            return one[a] == other[b] and one[b] == other[a]
        return False
    short, long = sorted((one, other), key=len)
    if len(short) < 5:
        return False
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
