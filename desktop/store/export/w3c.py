"""Results as a W3C Web Annotation collection (JSON-LD)."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.model.analysis import Entity, Quote
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.store.export.json_lines import array
from desktop.store.export.record import Result, plain_value, printable

_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"sorot": "urn:sorot:1#"}]
_AROUND = 32

Values = Mapping[str, Any]


def w3c(results: Iterable[Result]) -> Iterator[str]:
    """One collection with one page: an annotation a quote, and one an entity with all mentions.

    Words are given by quote and by position; a position counts code points of Sorot's text, whose
    hash is the annotation's `sorot:article`.
    """
    total = 0

    def items() -> Iterator[str]:
        nonlocal total
        for result in results:
            for annotation in _annotations(result):
                total += 1
                yield json.dumps(annotation, ensure_ascii=False, allow_nan=False, indent=2)

    yield f'{{\n  "@context": {json.dumps(_CONTEXT)},\n  "type": "AnnotationCollection",\n'
    yield '  "label": "Sorot",\n  "first": {\n    "type": "AnnotationPage",\n'
    yield '    "startIndex": 0,\n    "items": '
    yield from array(items(), indent="      ")
    yield f'\n  }},\n  "total": {total}\n}}\n'


def annotation(result: Result, quote: Quote) -> str:
    """One quote as a document of its own, for the clipboard."""
    values = {"@context": _CONTEXT, **_quote(result, quote)}
    return json.dumps(values, ensure_ascii=False, allow_nan=False, indent=2)


def _annotations(result: Result) -> Iterator[Values]:
    article = result.article
    for quote in result.analysis.quotes:
        yield _quote(result, quote)
    for entity in result.analysis.entities:
        yield {
            **_head(result, entity.id),
            "motivation": "identifying",
            "sorot:confidence": round(entity.confidence, 4),
            "body": _entity_bodies(entity),
            "target": [_target(article, span) for span in entity.mentions],
        }


def _quote(result: Result, quote: Quote) -> Values:
    article = result.article
    return {
        **_head(result, quote.id),
        "motivation": "classifying",
        "sorot:within": quote.within and _id(article, quote.within),
        "sorot:confidence": round(quote.confidence, 4),
        "body": _quote_bodies(article, quote),
        "target": _target(article, quote.span),
    }


def _head(result: Result, part: str) -> Values:
    return {
        "id": _id(result.article, part),
        "type": "Annotation",
        "creator": {"type": "Software", "name": f"Sorot {result.analysis.engine}"},
        "sorot:article": result.article.id,
        "sorot:language": result.analysis.language,
        "sorot:file": printable(result.article.source),
    }


def _quote_bodies(article: Article, quote: Quote) -> list[Values]:
    bodies: list[Values] = [_words("classifying", quote.kind.value)]
    speaker = quote.speaker
    if speaker is not None:
        bodies.append(
            {
                **_words("identifying", speaker.name),
                "sorot:entity": speaker.entity and _id(article, speaker.entity),
                "sorot:role": speaker.role,
                "sorot:class": speaker.kind.value,
            }
        )
    parts = {"source": quote.source, "cue": quote.cue, "via": quote.via, "hearer": quote.hearer}
    bodies += [
        {**_target(article, span), "purpose": "linking", "sorot:part": part}
        for part, span in parts.items()
        if span is not None
    ]
    return bodies


def _entity_bodies(entity: Entity) -> list[Values]:
    name = {**_words("identifying", entity.name), "sorot:value": plain_value(entity)}
    return [_words("classifying", entity.kind.value), name]


def _words(purpose: str, value: str) -> Values:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _target(article: Article, span: Span) -> Values:
    text = article.text
    return {
        "type": "SpecificResource",
        "source": article.metadata.url or _urn(article),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.of(text),
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }


def _id(article: Article, part: str) -> str:
    return f"{_urn(article)}:{part}"


def _urn(article: Article) -> str:
    return f"urn:sorot:{article.id.replace(':', '-')}"
