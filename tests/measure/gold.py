"""Articles with annotated quotes, read into one form."""

import errno
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.model.article import Article, ParagraphKind
from desktop.model.span import Span
from desktop.reading.plain import assemble


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """One annotated quote; `names` are all forms that count as its speaker."""

    span: Span
    kind: str
    names: tuple[str, ...] = ()
    #: Where the source stands, if it was annotated by place.
    source: Span | None = None
    cue: str | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article with its annotated quotes."""

    id: str
    article: Article
    quotes: tuple[GoldQuote, ...]
    #: Persons' names, each with all its forms, longest first.
    persons: tuple[tuple[str, ...], ...] = field(default=())


def build(text: str) -> Article:
    """An article of the sets: title and blank line first where it has one."""
    title, _, body = text.partition("\n\n") if "\n\n" in text[:200] else ("", "", text)
    lines = [line for line in body.split("\n") if line.strip()]
    return assemble([(line, ParagraphKind.TEXT) for line in lines], title=title or None)


def _place(text: str, words: str, nth: int) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def _whole(path: Path, text_path: Path) -> GoldArticle:
    gold = json.loads(path.read_text("utf-8"))
    article = build(text_path.read_text("utf-8"))
    forms = {entity["name"]: tuple(entity["mentions"]) for entity in gold["entities"]}
    quotes = tuple(
        GoldQuote(
            _place(article.text, quote["text"], quote.get("nth", 0)),
            quote["kind"],
            _forms(quote["speaker"], forms),
            cue=quote.get("cue"),
        )
        for quote in gold["quotes"]
    )
    persons = tuple(
        tuple(sorted({entity["name"], *entity["mentions"]}, key=len, reverse=True))
        for entity in gold["entities"]
        if entity["type"] == "PERSON"
    )
    return GoldArticle(path.name.split(".")[0], article, quotes, persons)


def _forms(name: str, forms: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    extra = forms.get(name, ())
    for other in forms.values():
        if name in other:
            extra += other
    return (name, *extra)


def id_news(shared: Path) -> list[GoldArticle]:
    """The articles annotated whole."""
    folder = shared / "data" / "quotes" / "id-news"
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
    return [
        _whole(path, path.with_name(path.name.replace(".gold.json", ".txt")))
        for path in sorted(folder.glob("*.gold.json"))
    ]


def bundled(gold: Path, text: Path) -> GoldArticle:
    """The bundled article."""
    return _whole(gold, text)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _squeezed(text: str) -> tuple[Article, list[int]]:
    """The article without blank lines, and for each offset of `text` the offset in it."""
    offsets: list[int] = []
    kept: list[str] = []
    length = 0
    for match in re.finditer(r"[^\n]*\n?", text):
        line = match[0]
        blank = not line.strip()
        for _ in line:
            offsets.append(length)
            length += not blank
        if not blank:
            kept.append(line.rstrip("\n"))
    offsets.append(length)
    return assemble([(line, ParagraphKind.TEXT) for line in kept]), offsets


def pfsa(shared: Path) -> list[GoldArticle]:
    """PFSA-ID: public figures' statements."""
    found = []
    for row in _rows(shared / "data" / "quotes" / "pfsa-dev.jsonl"):
        article, at = _squeezed(row["text"])
        quotes = []
        for quote in row["quotes"]:
            speaker = quote["speaker"] or {}
            names = (speaker["text"],) if speaker.get("text") else ()
            source = Span(at[speaker["start"]], at[speaker["end"]]) if names else None
            span = Span(at[quote["start"]], at[quote["end"]])
            quotes.append(GoldQuote(span, "direct", names, source, label=speaker.get("kind")))
        found.append(GoldArticle(row["id"], article, tuple(quotes)))
    return found


def polnear(shared: Path) -> list[GoldArticle]:
    """PolNeAR: English attributions."""
    found = []
    for row in _rows(shared / "data" / "quotes" / "polnear-dev.jsonl"):
        article, at = _squeezed(row["text"])
        quotes = []
        for quote in row["quotes"]:
            source = quote.get("source")
            quotes.append(
                GoldQuote(
                    Span(at[quote["start"]], at[quote["end"]]),
                    quote["kind"],
                    (source["text"],) if source else (),
                    Span(at[source["start"]], at[source["end"]]) if source else None,
                    cue=(quote.get("cue") or {}).get("text"),
                )
            )
        found.append(GoldArticle(row["id"], article, tuple(quotes)))
    return found
