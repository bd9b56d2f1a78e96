"""Keeps search, stories and quotes true to the articles."""

from collections.abc import Iterator
from contextlib import contextmanager

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.store.library.articles import ArticleKey
from desktop.store.library.database import Database
from desktop.store.library.persons import Persons
from desktop.store.library.search import Search
from desktop.store.library.speech import Speech
from desktop.store.library.stories import Stories

_LATEST = """
SELECT articles.id, version FROM versions
JOIN articles ON articles.id = versions.article AND version = versions.id WHERE content = ?
"""


class Index:
    """Everything that can be made anew from articles and their analyses."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.search = Search(database)
        self.stories = Stories(database)
        self.speech = Speech(database)
        self.persons = Persons(database)

    @contextmanager
    def renewed(self, key: ArticleKey, article: Article | None) -> Iterator[None]:
        """Follow a change of an article, or its end where it is None."""
        before, kin = self._version(key), self.stories.members(key)
        people = self.speech.people_in(key) if article is None else ()
        with self.search.renewed(key):
            yield
        if article is None:
            self.speech.regroup(other for other in kin if other != key)
            self.persons.prune(people)
        elif self._version(key) != before:
            self.stories.place(key, article.text)

    def take(self, article: Article, analysis: Analysis) -> bool:
        """Let the quotes of an article be found; whether its text is the latest one."""
        with self._database.transaction():
            row = self._database.row(_LATEST, article.id)
            if row is None:
                return False
            key, version = row
            before = self.speech.people_in(key)
            speakers = self.speech.index(key, article, analysis, self.persons.person_of)
            with self.search.renewed(key):
                self._database.write(
                    "UPDATE articles SET speakers = ?, indexed = ? WHERE id = ?",
                    speakers,
                    version,
                    key,
                )
            kin = self.stories.members(key)
            if len(kin) > 1:
                self.speech.regroup(kin)
            self.persons.prune(set(before) - set(self.speech.people_in(key)))
        return True

    def _version(self, key: ArticleKey) -> int:
        return self._database.number("SELECT version FROM articles WHERE id = ?", key)
