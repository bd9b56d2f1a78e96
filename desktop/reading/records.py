"""The article in what Sorot wrote as JSON; what it found in it is not looked at."""

from collections.abc import Mapping
from typing import Any

from desktop.model.article import Article, Metadata
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.fields import as_json
from desktop.reading.normal import normalise
from desktop.reading.plain import assemble, body

_FIELDS = ("byline", "published", "modified", "fetched", "outlet", "url")


def is_record(values: Mapping[str, Any]) -> bool:
    """Whether an object is a result of Sorot's."""
    return str(values.get("format", "")).startswith("sorot/") and isinstance(
        values.get("article"), Mapping
    )


def article_of_record(values: Mapping[str, Any], source: str) -> Article:
    """The article of a result, with the text and the identity that it had.

    Raises:
        LoadError: there is no text in it.
    """
    article = values["article"]
    text = normalise(article["text"]) if isinstance(article.get("text"), str) else ""
    if not text.strip():
        raise LoadError(source, LoadReason.EMPTY)
    first, _, rest = text.partition("\n")
    title = first if first and article.get("title") == first else None
    known = {name: article[name] for name in _FIELDS if isinstance(article.get(name), str)}
    carried = values.get("carried")
    pairs = carried.items() if isinstance(carried, Mapping) else ()
    metadata = Metadata(
        **known,
        pages=_pages(article.get("pages")),
        carried=tuple((name, as_json(value)) for name, value in pairs),
    )
    return assemble(
        body(rest if title else text),
        title=title,
        metadata=metadata,
        source=_source(values, source),
    )


def _source(values: Mapping[str, Any], source: str) -> str:
    named = values.get("source")
    return named if isinstance(named, str) and named else source


def _pages(value: object) -> tuple[int, int] | None:
    match value:
        case [int(page), int(pages)] if 1 <= page <= pages:
            return page, pages
        case _:
            return None
