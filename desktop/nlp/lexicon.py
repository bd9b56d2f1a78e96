"""Word lists of one language, read once from resources/lexicons and frozen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop import resources

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of saying: where it stands (after, before, passive) and what follows it."""

    place: str
    kind: str
    #: Whether the word carries its speaker with it, as *ujarnya* does.
    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists of one language."""

    language: str
    cues: Mapping[str, Cue]
    sections: Mapping[str, Words]
    common: Words
    names: Words
    #: Names that are common words too: part of a name only beside another name.
    weak_names: Words
    places: Words
    short_roles: Mapping[str, str]
    nicknames: Mapping[str, str]

    def __getitem__(self, section: str) -> Words:
        """The words of a section; empty where the language has none."""
        return self.sections.get(section, frozenset())


def _lines(path: Path) -> list[str]:
    """The lines of a list without comments; none where there is no such list."""
    if not path.is_file():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def _sections(path: Path) -> dict[str, Words]:
    """Lists under [headings], entries separated by commas."""
    found: dict[str, set[str]] = {}
    entries: set[str] = set()
    for line in _lines(path):
        if line.startswith("["):
            entries = found.setdefault(line.strip("[]"), set())
        else:
            entries.update(part.strip().lower() for part in line.split(",") if part.strip())
    return {name: frozenset(words) for name, words in found.items()}


def _pairs(path: Path) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in _lines(path))


#: Cues of the columns, with the clitic pronoun that Indonesian hangs on them.
_COLUMNS = ("after", "before", "passive")
#: Or one column of forms and where they stand.
_PLACES = frozenset({"both", "before"})


def _cues(path: Path, clitic: str) -> dict[str, Cue]:
    """Every form of every cue; the first row that claims a form keeps it."""
    cues: dict[str, Cue] = {}
    for line in _lines(path):
        *forms, kind = line.split()
        columns: Iterable[tuple[str, str]] = zip(_COLUMNS, forms, strict=False)
        if forms[-1] in _PLACES:
            columns = [(forms[-1], forms[0])]
        for place, form in columns:
            for word in form.split("|"):
                if word == "-":
                    continue
                cues.setdefault(word, Cue(place, kind))
                if clitic and place != "before":
                    cues.setdefault(word + clitic, Cue(place, kind, pronoun=True))
    return cues


#: Sections whose words are no names, whatever lists of names say.
_NO_NAMES = (
    "roles",
    "institutions",
    "honorifics",
    "days",
    "months",
    "stops",
    "adjuncts",
    "openers",
)
#: The pronoun that hangs on a cue, by language.
_CLITICS = {"id": "nya"}


def load(language: str) -> Lexicon:
    """The lists of a language."""
    folder = resources.root() / "lexicons" / language
    sections = _sections(folder / "words.txt") | _sections(folder / "roles.txt")
    common = frozenset(_lines(folder / "common.txt"))
    places = frozenset(_lines(folder / "places.txt"))
    by_hand = " ".join(_lines(folder / "given.txt")).split()
    also = sections.get("also-names", frozenset()) | frozenset(by_hand)
    given = frozenset(name.lower() for name in _lines(folder.parent / "names" / "given.tsv"))
    listed = frozenset().union(*(sections.get(name, frozenset()) for name in _NO_NAMES))
    listed_names = frozenset(_lines(folder / "names.txt"))
    names = also | ((listed_names | (given - common - places)) - listed)
    return Lexicon(
        language,
        _cues(folder / "cues.tsv", _CLITICS.get(language, "")),
        sections,
        common,
        names,
        given & common - listed,
        places,
        _pairs(folder / "short-roles.tsv"),
        _pairs(folder / "nicknames.tsv"),
    )
