"""Who said what, over the whole library."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby

from desktop.model.analysis import Analysis, Entity, Quote, QuoteKind, SpeakerClass
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.store.library.articles import ArticleKey
from desktop.store.library.database import Database, Row, Value
from desktop.store.library.folding import clean, folded
from desktop.store.library.likeness import common_share, runs

#: Only these have names that mean the same one in every article.
_NAMED = {SpeakerClass.NAMED: "person", SpeakerClass.ORGANISATION: "organisation"}
#: Share of common runs of three words from which on two quotes of one story are one.
_ONE_QUOTE = 0.6
_RUN = 3
_QUOTE = """
SELECT quotes.id, quotes.article, start, stop, words, kind, date, speaker, title, outlet
FROM quotes JOIN articles ON articles.id = quotes.article
"""
_OF_PERSON = "WHERE person = ? AND repeats IS NULL AND words LIKE ? ESCAPE '\\'"
#: Within one article in the order of its text; the index gives the dates, so little is sorted.
_LATEST_FIRST = "ORDER BY date DESC, quotes.article DESC, start"

#: Gives the person of a folded name: (folded, name, kind) -> id.
PersonOf = Callable[[str, str, str], int]


@dataclass(frozen=True, slots=True)
class Copy:
    """The same quote in another article of the same story."""

    key: ArticleKey
    span: Span
    outlet: str | None


@dataclass(frozen=True, slots=True)
class Said:
    """A quote somewhere in the library. `date` is ISO 8601: when published, else when added."""

    key: ArticleKey
    span: Span
    words: str
    kind: QuoteKind
    date: str
    #: The name under which the article gives it.
    speaker: str
    title: str
    outlet: str | None
    copies: tuple[Copy, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidPage:
    """A page of quotes, and how many there are in all."""

    quotes: tuple[Said, ...]
    total: int


class Speech:
    """Keeps the quotes of each article, each once a story."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def index(
        self, key: ArticleKey, article: Article, analysis: Analysis, person_of: PersonOf
    ) -> str:
        """Put the quotes of an article in the place of those before; the names of all speakers."""
        self._database.write("DELETE FROM quotes WHERE article = ?", key)
        self._database.write("DELETE FROM forms WHERE article = ?", key)
        date = article.metadata.published or self._added(key)
        quotes = [quote for quote in analysis.quotes if quote.speaker and not quote.within]
        people: dict[str, int | None] = {}
        for quote in quotes:
            assert quote.speaker is not None  # noqa: S101
            name = clean(quote.speaker.name)
            kind = _NAMED.get(quote.speaker.kind)
            if name not in people:
                people[name] = person_of(folded(name), name, kind) if kind else None
        self._database.write_all(
            "INSERT INTO quotes (article, person, speaker, folded, start, stop, words, kind, date)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_values(key, quote, people, article.text, date) for quote in quotes],
        )
        self._keep_forms(key, article.text, analysis.entities, people)
        return "\n".join(people)

    def said_by(self, person: int, word: str | None, limit: int, offset: int) -> SaidPage:
        """A page of what a person said, the latest article first, each in its own order."""
        pattern = f"%{_literal(word or '')}%"
        total = self._database.number(
            f"SELECT count(*) FROM quotes {_OF_PERSON}",
            person,
            pattern,
        )
        rows = self._database.rows(
            f"{_QUOTE} {_OF_PERSON} {_LATEST_FIRST} LIMIT ? OFFSET ?",
            person,
            pattern,
            limit,
            offset,
        )
        copies = self._copies(tuple(row[0] for row in rows))
        return SaidPage(tuple(_said(row, copies[row[0]]) for row in rows), total)

    def regroup(self, keys: Iterable[ArticleKey]) -> None:
        """Find out anew, in the articles of one story, which quotes are copies of which."""
        chosen = tuple(keys)
        holes = ", ".join("?" for _ in chosen)
        rows = self._database.rows(
            "SELECT folded, date, id, words FROM quotes"
            f" WHERE article IN ({holes}) ORDER BY folded, date, id",
            *chosen,
        )
        changes: list[tuple[Value, ...]] = []
        for _, same in groupby(rows, key=lambda row: row[0]):
            first: list[tuple[int, frozenset[str]]] = []
            for _folded, _date, quote, words in same:
                mine = runs(words, _RUN)
                of = next((other for other, its in first if _alike(mine, its)), None)
                if of is None:
                    first.append((quote, mine))
                changes.append((of, quote))
        self._database.write_all("UPDATE quotes SET repeats = ? WHERE id = ?", changes)

    def people_in(self, key: ArticleKey) -> tuple[int, ...]:
        """The persons who say something in an article."""
        rows = self._database.rows(
            "SELECT DISTINCT person FROM quotes WHERE article = ? AND person IS NOT NULL", key
        )
        return tuple(row[0] for row in rows)

    def _added(self, key: ArticleKey) -> str:
        row = self._database.row("SELECT added FROM articles WHERE id = ?", key)
        return str(row[0]) if row is not None else ""

    def _keep_forms(
        self,
        key: ArticleKey,
        text: str,
        entities: Iterable[Entity],
        people: dict[str, int | None],
    ) -> None:
        forms = {
            (form, person, key)
            for entity in entities
            if (person := people.get(clean(entity.name))) is not None
            for alias in entity.aliases(text)
            if (form := folded(alias)) and form != folded(entity.name)
        }
        self._database.write_all(
            "INSERT INTO forms (folded, person, article) VALUES (?, ?, ?)", sorted(forms)
        )

    def _copies(self, quotes: tuple[int, ...]) -> dict[int, tuple[Copy, ...]]:
        holes = ", ".join("?" for _ in quotes)
        rows = self._database.rows(
            "SELECT repeats, quotes.article, start, stop, outlet FROM quotes"
            " JOIN articles ON articles.id = quotes.article"
            f" WHERE repeats IN ({holes}) ORDER BY date, quotes.id",
            *quotes,
        )
        found: defaultdict[int, tuple[Copy, ...]] = defaultdict(tuple)
        for of, key, start, stop, outlet in rows:
            found[of] += (Copy(key, Span(start, stop), outlet),)
        return found


def _values(
    key: ArticleKey, quote: Quote, people: dict[str, int | None], text: str, date: str
) -> tuple[Value, ...]:
    name = clean(quote.speaker.name) if quote.speaker else ""
    span = quote.span
    words, kind = span.of(text), quote.kind.value
    return (key, people[name], name, folded(name), span.start, span.end, words, kind, date)


def _said(row: Row, copies: tuple[Copy, ...]) -> Said:
    _, key, start, stop, words, kind, date, speaker, title, outlet = row
    span = Span(start, stop)
    return Said(key, span, words, QuoteKind(kind), date, speaker, title, outlet, copies)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return one == other or common_share(one, other) >= _ONE_QUOTE


def _literal(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
