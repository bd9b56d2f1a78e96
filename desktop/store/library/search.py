"""The words of every article: full-text search with the place where they stand."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.model.span import Span
from desktop.store.library.articles import ArticleKey
from desktop.store.library.database import Database, Row
from desktop.store.library.query import expression

#: Of more hits than these, the latest are weighed against each other: a word that stands
#: everywhere tells no article from another.
_WEIGHED = 2000
_COUNTED = 10_000
_SNIPPET_WORDS = 24
# Normalised texts hold no such characters.
_OPEN, _CLOSE = "\x02", "\x03"
# A title counts ten times as much as the text, speakers three times.
_HITS = f"""
SELECT searched.id, searched.title, outlet, published, text, found.piece
FROM (
    SELECT rowid, snippet(search, 1, '{_OPEN}', '{_CLOSE}', '', {_SNIPPET_WORDS}) AS piece
    FROM search WHERE search MATCH ? AND rank MATCH 'bm25(10.0, 1.0, 3.0)' AND rowid >= ?
    ORDER BY rank LIMIT ? OFFSET ?
) AS found
JOIN searched ON searched.id = found.rowid JOIN articles ON articles.id = found.rowid
"""
_OLDEST = """
SELECT min(rowid) FROM (
    SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?
)
"""
_COUNT = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"


@dataclass(frozen=True, slots=True)
class Hit:
    """An article with the words sought: a piece of its text, the words in it, their place.

    `marks` are code points of `snippet`; `place` is the first hit in the article's text, if the
    words stand in the text at all.
    """

    key: ArticleKey
    title: str
    outlet: str | None
    published: str | None
    snippet: str
    marks: tuple[Span, ...]
    place: Span | None


@dataclass(frozen=True, slots=True)
class Hits:
    """A page of hits, the best first; `total` counts them all, up to 10,000."""

    hits: tuple[Hit, ...]
    total: int


class Search:
    """Finds articles by their words, and keeps the index true to them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, query: str, limit: int, offset: int) -> Hits:
        """A page of the articles in which all words of a query stand."""
        sought = expression(query)
        if sought is None:
            return Hits((), 0)
        total = self._database.number(_COUNT, sought, _COUNTED)
        oldest = 0
        if total > _WEIGHED:
            oldest = self._database.number(_OLDEST, sought, max(_WEIGHED, offset + limit))
        rows = self._database.rows(_HITS, sought, oldest, limit, offset)
        return Hits(tuple(map(_hit, rows)), total)

    @contextmanager
    def renewed(self, key: ArticleKey) -> Iterator[None]:
        """Bring the index up to date with what is done to an article meanwhile."""
        before = self._words(key)
        yield
        after = self._words(key)
        if before == after:
            return
        if before is not None:
            self._database.write(
                "INSERT INTO search (search, rowid, title, text, speakers)"
                " VALUES ('delete', ?, ?, ?, ?)",
                key,
                *before,
            )
        if after is not None:
            self._database.write(
                "INSERT INTO search (rowid, title, text, speakers) VALUES (?, ?, ?, ?)",
                key,
                *after,
            )

    def _words(self, key: ArticleKey) -> Row | None:
        return self._database.row("SELECT title, text, speakers FROM searched WHERE id = ?", key)


def _hit(row: Row) -> Hit:
    key, title, outlet, published, text, piece = row
    plain, marks = _marks(piece)
    start = text.find(plain)
    place = marks[0].shifted(start) if marks and start >= 0 else None
    before = "…" if start > 0 else ""
    after = "…" if start + len(plain) < len(text) else ""
    shown = before + plain.replace("\n", " ") + after
    return Hit(
        key, title, outlet, published, shown, tuple(m.shifted(len(before)) for m in marks), place
    )


def _marks(piece: str) -> tuple[str, list[Span]]:
    """The piece without marks, and what was marked in it."""
    plain, *rest = piece.split(_OPEN)
    marks = []
    for part in rest:
        words, _, after = part.partition(_CLOSE)
        if words:
            marks.append(Span(len(plain), len(plain) + len(words)))
        plain += words + after
    return plain, marks
