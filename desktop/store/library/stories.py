"""Copies of one agency story in several outlets are one story."""

import zlib
from collections import Counter
from heapq import nsmallest

from desktop.store.library.articles import ArticleKey
from desktop.store.library.clock import now
from desktop.store.library.database import Database
from desktop.store.library.likeness import common_share, runs

_RUN = 5
#: One in so many runs is kept, by its number, so that a copy keeps the same ones.
_KEPT = 16
#: A short text keeps as many at least.
_LEAST_KEPT = 8
#: A run that stands in more articles than these tells little; so many are looked at.
_LOOKED_AT = 200
_COMPARED = 6
#: Share of common runs in the smaller sketch from which on two texts are compared whole, and in
#: the shorter text from which on they are one story: outlets shorten agency copy and add a lead.
_WORTH_A_LOOK = 0.25
_ONE_STORY = 0.5


class Stories:
    """Finds the story of an article."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def place(self, key: ArticleKey, text: str) -> None:
        """Put an article into the story of those it is a copy of, or that are copies of it."""
        mine = runs(text, _RUN)
        kept = sketch(mine)
        alike = [other for other in self._candidates(key, kept) if self._one_story(mine, other)]
        story = self._story_of(alike) if alike else None
        self._database.write("UPDATE articles SET story = ? WHERE id = ?", story, key)
        self._database.write("DELETE FROM sketches WHERE article = ?", key)
        self._database.write_all(
            "INSERT INTO sketches (run, article) VALUES (?, ?)", [(run, key) for run in kept]
        )

    def members(self, key: ArticleKey) -> tuple[ArticleKey, ...]:
        """The articles of the same story, this one among them."""
        rows = self._database.rows(
            "SELECT id FROM articles WHERE id = ?1 OR story ="
            " (SELECT story FROM articles WHERE id = ?1) ORDER BY id",
            key,
        )
        return tuple(row[0] for row in rows)

    def _candidates(self, key: ArticleKey, kept: tuple[int, ...]) -> list[ArticleKey]:
        shared: Counter[ArticleKey] = Counter()
        for run in kept:
            rows = self._database.rows(
                "SELECT article FROM sketches WHERE run = ? ORDER BY article DESC LIMIT ?",
                run,
                _LOOKED_AT,
            )
            shared.update(row[0] for row in rows if row[0] != key)
        least = max(2, _WORTH_A_LOOK * len(kept))
        return [other for other, count in shared.most_common(_COMPARED) if count >= least]

    def _one_story(self, mine: frozenset[str], other: ArticleKey) -> bool:
        row = self._database.row("SELECT text FROM searched WHERE id = ?", other)
        return row is not None and common_share(mine, runs(row[0], _RUN)) >= _ONE_STORY

    def _story_of(self, alike: list[ArticleKey]) -> int:
        """The one story of articles, made of those they had."""
        holes = ", ".join("?" for _ in alike)
        rows = self._database.rows(
            f"SELECT DISTINCT story FROM articles WHERE id IN ({holes})"
            " AND story IS NOT NULL ORDER BY story",
            *alike,
        )
        stories = [int(row[0]) for row in rows]
        story = (
            stories[0]
            if stories
            else self._database.write("INSERT INTO stories (made) VALUES (?)", now())
        )
        for other in stories[1:]:
            self._database.write("UPDATE articles SET story = ? WHERE story = ?", story, other)
        self._database.write_all(
            "UPDATE articles SET story = ? WHERE id = ?", [(story, one) for one in alike]
        )
        return story


def sketch(all_runs: frozenset[str]) -> tuple[int, ...]:
    """A few runs of a text as numbers; a copy of the text, or a half of it, keeps the same ones."""
    numbers = {zlib.crc32(run.encode("utf-8", "replace")) for run in all_runs}
    kept = {number for number in numbers if number % _KEPT == 0}
    return tuple(sorted(kept.union(nsmallest(_LEAST_KEPT, numbers))))
