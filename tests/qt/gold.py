"""The bundled article with what a careful reader finds in it, for tests that need no engine."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Evidence,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.reading.plain import from_text
from desktop.resources import root

_GOLD = Path(__file__).parent.parent / "corpus" / "nato-ukraina.gold.json"
_ROLES = {
    "Jens Stoltenberg": "Sekretaris Jenderal NATO",
    "Vladimir Putin": "Presiden",
    "Sergey Lavrov": "Menteri Luar Negeri Russia",
}


def sample_article() -> Article:
    """The bundled article."""
    path = root() / "sample" / "nato-ukraina.txt"
    return from_text(path.read_text("utf-8"), path.name)


def sample_analysis() -> Analysis:
    """Its 19 quotes and 28 entities, found by string search from the gold file."""
    article = sample_article()
    gold = json.loads(_GOLD.read_text("utf-8"))
    entities = tuple(_entities(article.text, gold["entities"]))
    quotes = tuple(_quotes(article, gold["quotes"], entities))
    return Analysis("id", "gold", quotes, entities)


def _entities(text: str, rows: list[dict[str, Any]]) -> Iterator[Entity]:
    forms = sorted(
        ((form, number) for number, row in enumerate(rows) for form in row["mentions"]),
        key=lambda pair: -len(pair[0]),
    )
    taken: list[Span] = []
    mentions: dict[int, list[Span]] = {}
    for form, number in forms:
        for span in _places(text, form):
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                mentions.setdefault(number, []).append(span)
    for number, row in enumerate(rows):
        kind = EntityKind(row["type"])
        yield Entity(f"e{number + 1}", row["name"], kind, tuple(sorted(mentions[number])))


def _quotes(
    article: Article, rows: list[dict[str, Any]], entities: tuple[Entity, ...]
) -> Iterator[Quote]:
    text = article.text
    contents = [_first(text, row["text"]) for row in rows]
    names = {entity.name: entity.id for entity in entities}
    for number, (row, content) in enumerate(zip(rows, contents, strict=True)):
        within = next(p.span for p in article.paragraphs if p.span.covers(content))
        cue = _nearest(text, row["cue"], content, within, contents)
        source = _nearest(text, row["mention"], cue, within, contents)
        via = _nearest(text, row["via"], content, within, contents) if "via" in row else None
        kind = SpeakerClass.NAMED if row["speaker"] in _ROLES else SpeakerClass.ORGANISATION
        yield Quote(
            f"q{number + 1}",
            content,
            QuoteKind(row["kind"]),
            cue,
            source,
            Speaker(row["speaker"], kind, names.get(row["speaker"]), _ROLES.get(row["speaker"])),
            via,
            confidence=0.97,
            evidence=(Evidence("cue", "content-cue-source", cue),),
        )


def _first(text: str, form: str) -> Span:
    return Span(text.index(form), text.index(form) + len(form))


def _nearest(text: str, form: str, to: Span, within: Span, taken: list[Span]) -> Span:
    found = [
        span
        for span in _places(text, form)
        if within.covers(span) and not any(span.overlaps(other) for other in taken)
    ]
    return min(found, key=lambda span: max(span.start - to.end, to.start - span.end))


def _places(text: str, form: str) -> Iterator[Span]:
    for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text):
        yield Span(match.start(), match.end())
