"""An article as JSON and back, to be kept or to be sent from one process to another."""

import json
from dataclasses import asdict
from typing import Any

from desktop.model.article import Article, Metadata, Paragraph, ParagraphKind
from desktop.model.span import Span


def to_json(article: Article) -> str:
    """All of an article as JSON."""
    return json.dumps({"text": article.text, **form(article)})


def form(article: Article) -> dict[str, Any]:
    """All of an article but its text, as values for JSON."""
    headings = [
        index
        for index, paragraph in enumerate(article.paragraphs)
        if paragraph.kind is ParagraphKind.HEADING
    ]
    return {
        "headings": headings,
        "titled": article.title is not None,
        "metadata": asdict(article.metadata),
        "source": article.source,
    }


def from_json(text: str) -> Article:
    """The article that `to_json` wrote.

    Raises:
        ValueError: it is something else.
    """
    try:
        values = json.loads(text)
        return article(str(values["text"]), values)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not an article: {error!r}") from error


def article(text: str, values: dict[str, Any]) -> Article:
    """The article of a text and its form."""
    headings = frozenset(values["headings"])
    paragraphs = []
    start = 0
    for index, line in enumerate(text.split("\n")):
        kind = ParagraphKind.HEADING if index in headings else ParagraphKind.TEXT
        paragraphs.append(Paragraph(Span(start, start + len(line)), kind))
        start += len(line) + 1
    title = paragraphs[0].span.of(text) if values["titled"] else None
    known = dict(values["metadata"])
    known["pages"] = tuple(known["pages"]) if known.get("pages") else None
    known["carried"] = tuple((str(name), str(value)) for name, value in known.get("carried", ()))
    metadata = Metadata(**known)
    return Article(text, tuple(paragraphs), title, metadata, str(values["source"]))
