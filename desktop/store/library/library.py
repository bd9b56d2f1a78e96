"""The reader's library: one file that holds every article, and what was made of it."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from desktop import resources
from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.store.library.analyses import Analyses
from desktop.store.library.articles import ArticleKey, Articles, RawSource
from desktop.store.library.database import BUSY_SECONDS, Database
from desktop.store.library.index import Index
from desktop.store.library.mending import Notice, mend, open_database
from desktop.store.library.migrations import Migration, migrations
from desktop.store.library.places import Places
from desktop.store.library.search import Hits
from desktop.store.library.speech import SaidPage
from desktop.store.library.suggestions import Suggestion, suggestions
from desktop.store.library.work import StoredAct, StoredRule, Work

_COUNTED = ("articles", "versions", "quotes", "persons", "acts", "rules")
_SIZE = "(SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)"


@dataclass(frozen=True, slots=True)
class Stats:
    """How much there is in a library; `size` is in bytes."""

    articles: int
    versions: int
    quotes: int
    persons: int
    acts: int
    rules: int
    size: int


class Library:
    """An open library, for the thread that opened it; other threads and programs open their own.

    Every method may raise a LibraryError; what a method changed is on disk when it returns.
    """

    def __init__(self, database: Database, notice: Notice | None = None) -> None:
        self._database = database
        #: What the reader has to be told of the file's state, or None.
        self.notice = notice
        self._index = Index(database)
        self.articles = Articles(database, self._index.renewed)
        self.analyses = Analyses(database)
        self.places = Places(database)
        self.work = Work(database)
        self.stories = self._index.stories
        self.persons = self._index.persons

    @staticmethod
    def open(path: Path, *, busy_seconds: float = BUSY_SECONDS) -> "Library":
        """Open the library of a file: made where there is none, brought up to date, mended.

        Raises:
            LibraryError: it is of a newer Sorot, not a library, locked, or cannot be written.
        """
        return Library(*open_database(path, _steps(), busy_seconds))

    def mended(self) -> "Library":
        """Close a library that turned out to be damaged, and open what could be saved of it.

        Raises:
            LibraryError: the folder cannot be written.
        """
        self._database.close()
        notice = mend(self.path, _steps())
        return Library(open_database(self.path, _steps(), BUSY_SECONDS)[0], notice)

    @property
    def path(self) -> Path:
        """The library's file."""
        return self._database.path

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def put(
        self, article: Article, raw: Sequence[RawSource] = (), origins: Sequence[str] = ()
    ) -> ArticleKey:
        """Keep an article with the bytes it was made of; see `desktop.store.library.origins`.

        The same text is the same article wherever it came from, and a new text of a known origin
        is a new version of the same article.
        """
        return self.articles.put(article, raw, origins)

    def article(self, key: ArticleKey) -> Article | None:
        """The latest version of an article, if it is in the library."""
        return self.articles.get(key)

    def delete(self, key: ArticleKey) -> None:
        """Take an article out with all that belongs to it, the reader's work on it included."""
        self.articles.delete(key)

    def analysis(self, content: str, engine: str | None = None) -> Analysis | None:
        """The kept analysis of a text by its id, if that engine (or None: any) made one."""
        return self.analyses.find(content, engine)

    def keep_analysis(self, content: str, analysis: Analysis) -> bool:
        """Keep the machine's analysis of a text; whether its article is in the library."""
        return self.analyses.keep(content, analysis)

    def index(self, article: Article, analysis: Analysis) -> bool:
        """Let the quotes of an article be found, as the reader sees them; see `said_by`.

        Nothing is done, and False returned, where this is not the latest text of its article.
        """
        return self._index.take(article, analysis)

    def search(self, query: str, limit: int = 20, offset: int = 0) -> Hits:
        """A page of the articles in which all words of a query stand, the best first."""
        return self._index.search.find(query, limit, offset)

    def said_by(
        self, person: int, word: str | None = None, limit: int = 50, offset: int = 0
    ) -> SaidPage:
        """A page of what a person said anywhere, once a story, the latest first.

        `word` wants only the quotes that hold it.
        """
        return self._index.speech.said_by(person, word, limit, offset)

    def suggestions(self, limit: int = 50) -> tuple[Suggestion, ...]:
        """Persons who may be one, the likeliest first."""
        return suggestions(self._database, limit)

    def stats(self) -> Stats:
        """How much there is in the library."""
        counts = (f"(SELECT count(*) FROM {table})" for table in _COUNTED)
        row = self._database.row(f"SELECT {', '.join(counts)}, {_SIZE}")
        return Stats(*(row or ()))

    def together(self) -> AbstractContextManager[None]:
        """Many changes at once: all are kept when the block ends, or none; far faster for many."""
        return self._database.transaction()

    def acts(self, key: ArticleKey) -> tuple[StoredAct, ...]:
        """All acts on an article in their order, those undone among them."""
        return self.work.acts(key)

    def all_acts(self) -> tuple[tuple[ArticleKey, StoredAct], ...]:
        """Every act with the key of its article, over the whole library, in their order."""
        return self.work.all_acts()

    def append_act(self, key: ArticleKey, body: str) -> StoredAct:
        """Keep one more act; it is on disk when this returns."""
        return self.work.append_act(key, body)

    def set_undone(self, act_ids: Sequence[int], undone: bool) -> None:  # noqa: FBT001
        """Undo acts, or do them again."""
        self.work.set_undone(act_ids, undone)

    def discard(self, act_ids: Sequence[int]) -> None:
        """Let go of acts for ever."""
        self.work.discard(act_ids)

    def rules(self) -> tuple[StoredRule, ...]:
        """The rules for every article, in the order they were made."""
        return self.work.rules()

    def add_rule(self, body: str) -> StoredRule:
        """Keep one more rule; it is on disk when this returns."""
        return self.work.add_rule(body)

    def remove_rule(self, rule_id: int) -> None:
        """Let go of a rule."""
        self.work.remove_rule(rule_id)


def _steps() -> tuple[Migration, ...]:
    return migrations(resources.root() / "library")
