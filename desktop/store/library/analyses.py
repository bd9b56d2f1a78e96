"""What the engine found in each version of an article."""

import json
import zlib

from desktop.model.analysis import Analysis
from desktop.store.library.clock import now
from desktop.store.library.database import Database
from desktop.store.library.plain_values import made, plain

_OUTDATED = """
SELECT versions.article FROM articles JOIN versions ON versions.id = articles.version
LEFT JOIN analyses ON analyses.version = versions.id
WHERE analyses.engine IS NOT ? OR articles.indexed IS NOT articles.version
ORDER BY articles.opened DESC LIMIT ?
"""


class Analyses:
    """Keeps one analysis a version."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, content: str, engine: str | None = None) -> Analysis | None:
        """The analysis of a text by its id: by that engine alone, or by whichever there is."""
        row = self._database.row(
            "SELECT engine, body FROM analyses JOIN versions ON versions.id = version"
            " WHERE content = ?",
            content,
        )
        if row is None or engine not in {None, row[0]}:
            return None
        try:
            return analysis_from(row[1])
        except ValueError:
            return None  # it was kept by another Sorot and is made anew

    def keep(self, content: str, analysis: Analysis) -> bool:
        """Keep the analysis of a text in place of the one before; whether its article is there."""
        with self._database.transaction():
            version = self._database.row("SELECT id FROM versions WHERE content = ?", content)
            if version is None:
                return False
            self._database.write(
                "INSERT OR REPLACE INTO analyses (version, engine, made, body) VALUES (?, ?, ?, ?)",
                version[0],
                analysis.engine,
                now(),
                packed(analysis),
            )
        return True

    def outdated(self, engine: str, limit: int) -> tuple[int, ...]:
        """Articles whose latest version that engine has not seen, or whose quotes cannot be found.

        Those opened last come first.
        """
        return tuple(row[0] for row in self._database.rows(_OUTDATED, engine, limit))


def packed(analysis: Analysis) -> bytes:
    """An analysis as compressed JSON."""
    return zlib.compress(json.dumps(plain(analysis), separators=(",", ":")).encode())


def analysis_from(body: bytes) -> Analysis:
    """The analysis that was packed.

    Raises:
        ValueError: it is something else.
    """
    try:
        return made(Analysis, json.loads(zlib.decompress(body)))
    except (zlib.error, RecursionError) as error:
        raise ValueError(f"not a kept analysis: {error}") from error
