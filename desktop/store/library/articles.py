"""Articles and every text they have had."""

import json
import zlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass

from desktop.model import article_json
from desktop.model.article import Article
from desktop.store.library.clock import now
from desktop.store.library.database import Database, Row, Value
from desktop.store.library.folding import clean
from desktop.store.library.likeness import of_one_article

#: Stable id of an article in the library, whatever becomes of its text.
ArticleKey = int

#: What has to be brought up to date around a change of an article, None where it goes.
Renewed = Callable[[ArticleKey, Article | None], AbstractContextManager[None]]

_ENTRY = "SELECT id, title, outlet, published, address, opened FROM articles"


@dataclass(frozen=True, slots=True)
class RawSource:
    """Bytes that an article was made of. `fetched` is ISO 8601; `archived` links to a copy."""

    address: str
    content_type: str
    fetched: str
    body: bytes
    archived: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in a list of the library."""

    key: ArticleKey
    title: str
    outlet: str | None
    published: str | None
    address: str | None
    opened: str


class Articles:
    """Puts articles in, finds them again, and takes them out."""

    def __init__(self, database: Database, renewed: Renewed) -> None:
        self._database = database
        self._renewed = renewed

    def put(self, article: Article, raw: Sequence[RawSource], origins: Sequence[str]) -> ArticleKey:
        """Keep an article: the same text is the same article, and so is a like one of its origin.

        `origins` are addresses or absolute paths, the surest first.
        """
        with self._database.transaction():
            known = self._database.row(
                "SELECT article, id, form FROM versions WHERE content = ?", article.id
            )
            if known is None:
                key = self._of_origin(article, origins) or self._new(article)
                version = self._add_version(key, article)
            else:
                key, version, form = known
                article = _better(article, article_json.article(article.text, json.loads(form)))
            with self._renewed(key, article):
                self._make_latest(key, version, article)
            self._keep_raw(version, raw)
            self._database.write_all(
                "INSERT OR REPLACE INTO origins (origin, article) VALUES (?, ?)",
                [(clean(origin), key) for origin in origins],
            )
        return int(key)

    def key_of(self, article: Article) -> ArticleKey | None:
        """The key of an article by its text, if it is in the library."""
        row = self._database.row("SELECT article FROM versions WHERE content = ?", article.id)
        return None if row is None else int(row[0])

    def get(self, key: ArticleKey) -> Article | None:
        """The latest version of an article."""
        row = self._database.row(
            "SELECT text, form FROM articles JOIN versions ON versions.id = articles.version"
            " WHERE articles.id = ?",
            key,
        )
        return None if row is None else _article(row)

    def versions(self, key: ArticleKey) -> tuple[Article, ...]:
        """Every text that an article has had, the oldest first."""
        rows = self._database.rows(
            "SELECT text, form FROM versions WHERE article = ? ORDER BY id", key
        )
        return tuple(map(_article, rows))

    def raw(self, key: ArticleKey) -> tuple[RawSource, ...]:
        """The bytes that the versions of an article were made of, the latest first."""
        rows = self._database.rows(
            "SELECT address, content_type, fetched, body, archived FROM sources"
            " JOIN versions ON versions.id = version WHERE article = ? ORDER BY sources.id DESC",
            key,
        )
        return tuple(
            RawSource(address, kind, fetched, zlib.decompress(body), archived)
            for address, kind, fetched, body, archived in rows
        )

    def archive(self, key: ArticleKey, link: str | None) -> None:
        """Keep the link to an archived copy of what was fetched last, or forget it."""
        with self._database.transaction():
            self._database.write(
                "UPDATE sources SET archived = ? WHERE version ="
                " (SELECT version FROM articles WHERE id = ?)",
                link,
                key,
            )

    def listing(self, limit: int, offset: int = 0) -> tuple[Entry, ...]:
        """The articles, those opened last first."""
        rows = self._database.rows(
            f"{_ENTRY} ORDER BY opened DESC, id DESC LIMIT ? OFFSET ?", limit, offset
        )
        return tuple(Entry(*row) for row in rows)

    def delete(self, key: ArticleKey) -> None:
        """Take an article out with all that belongs to it, the reader's work on it included."""
        with self._database.transaction(), self._renewed(key, None):
            self._database.write("DELETE FROM articles WHERE id = ?", key)

    def _of_origin(self, article: Article, origins: Sequence[str]) -> ArticleKey | None:
        for origin in origins:
            row = self._database.row(
                "SELECT origins.article, text FROM origins"
                " JOIN articles ON articles.id = origins.article"
                " JOIN versions ON versions.id = articles.version WHERE origin = ?",
                clean(origin),
            )
            # A file may be overwritten by another article, and a page tell a wrong address.
            if row is not None and of_one_article(str(row[1]), article.text):
                return int(row[0])
        return None

    def _new(self, article: Article) -> ArticleKey:
        return self._database.write(
            "INSERT INTO articles (title, outlet, published, address, added, opened)"
            " VALUES (?, ?, ?, ?, ?, '')",
            *_about(article),
            now(),
        )

    def _make_latest(self, key: ArticleKey, version: int, article: Article) -> None:
        form = json.dumps(article_json.form(article))
        self._database.write("UPDATE versions SET form = ? WHERE id = ?", form, version)
        self._database.write(
            "UPDATE articles SET version = ?, title = ?, outlet = ?, published = ?, address = ?,"
            " opened = ? WHERE id = ?",
            version,
            *_about(article),
            now(),
            key,
        )

    def _add_version(self, key: ArticleKey, article: Article) -> int:
        return self._database.write(
            "INSERT INTO versions (article, content, text, form, added) VALUES (?, ?, ?, ?, ?)",
            key,
            article.id,
            article.text,
            json.dumps(article_json.form(article)),
            now(),
        )

    def _keep_raw(self, version: int, raw: Sequence[RawSource]) -> None:
        for source in raw:
            known = self._database.row(
                "SELECT 1 FROM sources WHERE version = ? AND address = ?",
                version,
                clean(source.address),
            )
            # The same text from the same place is kept as it was first received.
            if known is not None:
                continue
            self._database.write(
                "INSERT INTO sources (version, address, content_type, fetched, archived, body)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                version,
                clean(source.address),
                clean(source.content_type),
                source.fetched,
                source.archived,
                zlib.compress(source.body),
            )


def _better(new: Article, old: Article) -> Article:
    """The one of two copies of a text whose source says more about it, else the new one."""
    return old if _known(old) > _known(new) else new


def _known(article: Article) -> int:
    return sum(value is not None for value in asdict(article.metadata).values())


def _about(article: Article) -> tuple[Value, ...]:
    known = article.metadata
    values = (article.name(), known.outlet, known.published, known.url)
    return tuple(None if value is None else clean(value) for value in values)


def _article(row: Row) -> Article:
    return article_json.article(str(row[0]), json.loads(row[1]))
