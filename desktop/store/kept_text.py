"""Where articles that came from no file are kept, so that they can be opened again."""

from pathlib import Path

from desktop.model.article_json import article, form, from_json, to_json

__all__ = ["article", "form", "from_json", "path_of", "to_json"]


def path_of(folder: Path, article_id: str) -> Path:
    """The file that keeps the article with that id."""
    return folder / "pasted" / f"{article_id.rpartition(':')[2]}.json"
