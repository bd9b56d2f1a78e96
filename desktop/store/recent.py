"""The articles read last, each with the place where its reader stopped."""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from desktop.model.article import Article
from desktop.store import kept_text
from desktop.store.files import StoreError, Writer
from desktop.store.reading_place import ReadingPlace

LIMIT = 10
_ID = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class RecentArticle:
    """One article: id of its content, name for a list, and the file it came from.

    `path` is None where the article came from no file; its text is kept then.
    """

    id: str
    name: str
    path: str | None = None
    place: ReadingPlace | None = None

    @property
    def key(self) -> str:
        """What makes two entries one: the file, else the content."""
        return self.path or self.id


class RecentArticles:
    """The list on disk; every act reads it anew, so that two windows share it."""

    def __init__(self, folder: Path, writer: Writer) -> None:
        self._folder = folder
        self._writer = writer
        self._path = folder / "recent.json"

    def entries(self) -> tuple[RecentArticle, ...]:
        """The articles, latest first; none where the list cannot be read."""
        try:
            values = json.loads(self._path.read_text("utf-8"))
            return tuple(_entry(value) for value in values)[:LIMIT]
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
            self._writer.report(StoreError(self._path, str(error)))
            return ()

    def opened(self, article: Article, path: Path | None) -> None:
        """Put an article first; one that came from no file is kept, text and all."""
        name = str(path.absolute()) if path is not None else None
        entry = RecentArticle(article.id, article.name(), name)
        if path is None:
            kept = kept_text.path_of(self._folder, article.id)
            self._writer.write(kept, kept_text.to_json(article))
        self._change(lambda entries: with_first(entries, entry))

    def left(self, article: Article, path: Path | None, offset: int) -> None:
        """Remember the code point of the text at which its reader stopped."""
        key = str(path.absolute()) if path is not None else article.id
        place = ReadingPlace.at(article, offset)
        self._change(
            lambda entries: [
                replace(entry, place=place) if entry.key == key else entry for entry in entries
            ]
        )

    def place(self, article: Article, path: Path | None) -> int | None:
        """The code point at which the reader of an article stopped, if it was read before."""
        key = str(path.absolute()) if path is not None else article.id
        found = (entry.place for entry in self.entries() if entry.key == key and entry.place)
        return next((place.within(article) for place in found), None)

    def kept(self, entry: RecentArticle) -> Article:
        """The article of an entry that came from no file.

        Raises:
            StoreError: its text is not there any more.
        """
        path = kept_text.path_of(self._folder, entry.id)
        try:
            return kept_text.from_json(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise StoreError(path, getattr(error, "strerror", None) or str(error)) from error

    def clear(self) -> None:
        """Forget all articles and the texts that were kept."""
        self._change(lambda _entries: ())

    def _change(self, change: Callable[[Sequence[RecentArticle]], Iterable[RecentArticle]]) -> None:
        before = self.entries()
        after = tuple(change(before))
        text = json.dumps([asdict(entry) for entry in after], indent=1)
        if self._writer.write(self._path, text):
            self._forget({entry.id for entry in before} - {entry.id for entry in after})

    def _forget(self, ids: Iterable[str]) -> None:
        for article_id in ids:
            path = kept_text.path_of(self._folder, article_id)
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                self._writer.report(StoreError(path, error.strerror or str(error)))


def with_first(entries: Sequence[RecentArticle], entry: RecentArticle) -> tuple[RecentArticle, ...]:
    """The entries with one put first; an older entry of the same article lends its place."""
    older = next((other for other in entries if other.key == entry.key), entry)
    rest = (other for other in entries if other.key != entry.key)
    return (replace(entry, place=entry.place or older.place), *rest)[:LIMIT]


def _entry(value: dict[str, Any]) -> RecentArticle:
    place, path, article_id = value["place"], value["path"], str(value["id"])
    # The id becomes the name of a file.
    if not _ID.fullmatch(article_id):
        raise ValueError(f"not the id of an article: {article_id}")
    return RecentArticle(
        article_id,
        str(value["name"]),
        None if path is None else str(path),
        None if place is None else _place(place),
    )


def _place(value: dict[str, Any]) -> ReadingPlace:
    return ReadingPlace(int(value["paragraph"]), int(value["offset"]), str(value["context"]))
