"""Tables of names, read once: phrases with their classes, and groups of equal names."""

from collections.abc import Iterable, Sequence

from desktop.nlp.tokens import Token, tokenise
from desktop.resources import root

#: File of names, and the class that its phrases bear.
_FILES = {
    "countries.tsv": "country",
    "areas.tsv": "area",
    "places.tsv": "place",
    "cities.tsv": "city",
    "districts.tsv": "district",
    "organisations.tsv": "organisation",
    "media.tsv": "media",
    "people.tsv": "person",
}
#: Files whose lines are groups: all forms name the same thing.
_GROUPED = ("places.tsv", "countries.tsv", "organisations.tsv", "media.tsv", "people.tsv")


def rows(name: str) -> list[list[str]]:
    """The lines of a table under lexicons/names as lists of forms, without comments."""
    path = root() / "lexicons" / "names" / name
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def key(form: str) -> str:
    """A form as it is looked up: its words in lower case, one space between."""
    return " ".join(token.lower for token in tokenise(form, 0, len(form)))


class Tables:
    """Phrases by their words, single given names, and groups of equal names."""

    def __init__(self) -> None:
        self._phrases: dict[str, tuple[str, ...]] = {}
        self._longest: dict[str, int] = {}
        self._groups: dict[str, tuple[str, ...]] = {}
        for name, kind in _FILES.items():
            self._add(rows(name), kind, grouped=name in _GROUPED)
        self._places = {
            key(form): key(forms[0])
            for forms in rows("places.tsv")
            for form in forms[1:]
            if form.lower() != form and " " not in form
        }
        self.given = frozenset(
            row[0].lower() for name in ("given.tsv", "names_id.tsv") for row in rows(name)
        )

    def _add(self, lines: Iterable[Sequence[str]], kind: str, *, grouped: bool) -> None:
        for number, forms in enumerate(lines):
            for form in forms:
                found = key(form)
                first, length = found.split(" ", 1)[0], found.count(" ") + 1
                kinds = self._phrases.get(found, ())
                if kind not in kinds:
                    self._phrases[found] = (*kinds, kind)
                self._longest[first] = max(length, self._longest.get(first, 0))
                if grouped:
                    group = f"{kind}:{number}"
                    self._groups[found] = (*self._groups.get(found, ()), group)

    def kinds(self, form: str) -> tuple[str, ...]:
        """The classes of a name, none where no table has it."""
        return self._phrases.get(key(form), ())

    def groups(self, form: str) -> tuple[str, ...]:
        """Which groups of equal names a form belongs to."""
        return self._groups.get(key(form), ())

    def match(self, tokens: Sequence[Token], at: int) -> tuple[int, tuple[str, ...]]:
        """The longest phrase that begins at a token: how many tokens, and its classes."""
        longest = self._longest.get(tokens[at].lower, 0)
        if not longest or tokens[at].text[0].islower():
            return 0, ()
        words = [token.lower for token in tokens[at : at + longest]]
        for length in range(len(words), 0, -1):
            kinds = self._phrases.get(" ".join(words[:length]))
            if kinds:
                return length, kinds
        return 0, ()

    def expanded(self, word: str) -> str:
        """The full name, in lower case, of a place that a short form names: "sumut"."""
        return self._places.get(word, word)
