"""One article's results as plain values: the form `sorot/1`, which the JSON schema describes."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.model.analysis import Amount, Analysis, Entity, Quote
from desktop.model.article import Article
from desktop.model.span import Span

FORMAT = "sorot/1"


@dataclass(frozen=True, slots=True)
class Result:
    """An article and what was found in it."""

    article: Article
    analysis: Analysis
    #: What is to be passed on is only what was picked: forms for people leave the rest out.
    excerpt: bool = False


Record = Mapping[str, Any]


def record(result: Result) -> Record:
    """The result as dictionaries and lists; what is not known is None, never missing.

    Only `carried` is there where the input had fields that Sorot does not know.
    """
    article, analysis = result.article, result.analysis
    metadata = article.metadata
    carried = {name: json.loads(value) for name, value in metadata.carried}
    return {
        "format": FORMAT,
        "engine": analysis.engine,
        "source": printable(article.source),
        "language": analysis.language,
        "article": {
            "id": article.id,
            "title": article.title,
            "byline": metadata.byline,
            "published": metadata.published,
            "modified": metadata.modified,
            "fetched": metadata.fetched,
            "outlet": metadata.outlet,
            "url": metadata.url,
            "pages": list(metadata.pages) if metadata.pages else None,
            "text": article.text,
        },
        "quotes": [_quote(quote, article.text) for quote in analysis.quotes],
        "entities": [_entity(entity, article.text) for entity in analysis.entities],
        **({"carried": carried} if carried else {}),
    }


def printable(name: str) -> str:
    """A file's name as text: bytes in it that are no characters are shown as marks."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def number(value: float) -> int | float | None:
    """A number as people write it, without ".0"; None for what JSON has no number for."""
    if not math.isfinite(value):
        return None
    return int(value) if float(value).is_integer() else value


def plain_value(entity: Entity) -> str | Record | None:
    """What a date or a quantity comes to."""
    value = entity.value
    if isinstance(value, Amount):
        return {"amount": number(value.amount), "unit": value.unit}
    return value


def _quote(quote: Quote, text: str) -> Record:
    speaker = quote.speaker
    return {
        "id": quote.id,
        **_part(quote.span, text),
        "kind": quote.kind.value,
        "within": quote.within,
        "speaker": speaker
        and {
            "name": speaker.name,
            "entity": speaker.entity,
            "role": speaker.role,
            "class": speaker.kind.value,
        },
        "source": quote.source and _part(quote.source, text),
        "cue": quote.cue and _part(quote.cue, text),
        "via": quote.via and _part(quote.via, text),
        "hearer": quote.hearer and _part(quote.hearer, text),
        "confidence": round(quote.confidence, 4),
        "evidence": [
            {
                "step": step.step,
                "rule": step.rule,
                "start": step.span.start,
                "end": step.span.end,
            }
            for step in quote.evidence
        ],
    }


def _entity(entity: Entity, text: str) -> Record:
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.kind.value,
        "value": plain_value(entity),
        "confidence": round(entity.confidence, 4),
        "mentions": [_part(span, text) for span in entity.mentions],
    }


def _part(span: Span, text: str) -> Record:
    return {"start": span.start, "end": span.end, "text": span.of(text)}
