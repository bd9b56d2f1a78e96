"""Where the reader stopped in each article."""

from desktop.store.library.articles import ArticleKey
from desktop.store.library.database import Database
from desktop.store.reading_place import ReadingPlace


class Places:
    """Keeps one place an article."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def leave(self, key: ArticleKey, place: ReadingPlace) -> None:
        """Remember where the reader stopped."""
        with self._database.transaction():
            self._database.write(
                "INSERT OR REPLACE INTO places (article, paragraph, start, context)"
                " VALUES (?, ?, ?, ?)",
                key,
                place.paragraph,
                place.offset,
                place.context,
            )

    def find(self, key: ArticleKey) -> ReadingPlace | None:
        """Where the reader stopped, if the article was read before."""
        row = self._database.row(
            "SELECT paragraph, start, context FROM places WHERE article = ?", key
        )
        return None if row is None else ReadingPlace(int(row[0]), int(row[1]), str(row[2]))
