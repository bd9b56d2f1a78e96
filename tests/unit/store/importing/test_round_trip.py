import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.analysis import (
    Amount,
    Analysis,
    Entity,
    EntityKind,
    Evidence,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.article import Article, Paragraph
from desktop.model.span import Span
from desktop.store.export.formats import export
from desktop.store.export.record import Result
from desktop.store.importing.annotated import NoAnnotationsError
from desktop.store.importing.files import annotated_in

LETTERS = "ab 😀é\u0301ا“\"'\\\n<"
words = st.text(LETTERS, min_size=1, max_size=8).filter(str.strip)


@st.composite
def results(draw: st.DrawFn) -> Result:
    lines = draw(st.lists(st.text(LETTERS.replace("\n", ""), min_size=1, max_size=20), min_size=1))
    text = "\n".join(lines)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    paragraphs = tuple(
        Paragraph(Span(a, a + len(line))) for a, line in zip(starts, lines, strict=False)
    )

    def span() -> Span:
        start = draw(st.integers(0, len(text) - 1))
        return Span(start, draw(st.integers(start + 1, len(text))))

    def maybe() -> Span | None:
        return span() if draw(st.booleans()) else None

    def entity(number: int) -> Entity:
        kind = draw(st.sampled_from(EntityKind))
        values = st.sampled_from([None, "2025-02-03", Amount(1.5, "persen"), Amount(7, None)])
        mentions = tuple(sorted({span() for _ in range(draw(st.integers(1, 3)))}))
        confidence = draw(st.integers(0, 100)) / 100
        return Entity(f"e{number}", draw(words), kind, mentions, draw(values), confidence)

    def quote(number: int) -> Quote:
        speaker = Speaker(
            draw(words),
            draw(st.sampled_from(SpeakerClass)),
            draw(st.sampled_from(["e1", None])),
            draw(st.one_of(st.none(), words)),
        )
        return Quote(
            f"q{number}",
            span(),
            draw(st.sampled_from(QuoteKind)),
            maybe(),
            maybe(),
            draw(st.sampled_from([speaker, None])),
            maybe(),
            maybe(),
            draw(st.sampled_from(["q1", None])),
            draw(st.integers(0, 100)) / 100,
            (Evidence("cue", "rule", span()),),
        )

    quotes = tuple(quote(n) for n in range(1, draw(st.integers(0, 4)) + 1))
    entities = tuple(entity(n) for n in range(1, draw(st.integers(0, 4)) + 1))
    return Result(Article(text, paragraphs), Analysis("id", "1.0.0", quotes, entities))


def written(result: Result, form: str) -> bytes:
    return b"".join(export([result], form))


@pytest.mark.parametrize("form", ["json", "jsonl"])
@settings(max_examples=25, deadline=None)
@given(result=results())
def test_a_result_comes_back_as_it_was(form: str, result: Result) -> None:
    (found,) = annotated_in(written(result, form))
    assert found.analysis == result.analysis
    assert (found.content, found.whole) == (result.article.id, True)
    for span, anchor in found.anchors.items():
        assert anchor.exact == span.of(result.article.text)


@settings(max_examples=25, deadline=None)
@given(result=results())
def test_annotations_come_back_as_they_were_but_for_the_evidence(result: Result) -> None:
    quotes = tuple(replace(quote, evidence=()) for quote in result.analysis.quotes)
    data = written(result, "w3c")
    if not quotes and not result.analysis.entities:
        with pytest.raises(NoAnnotationsError):
            annotated_in(data)
        return
    (found,) = annotated_in(data)
    assert found.analysis == replace(result.analysis, quotes=quotes)
    assert (found.content, found.whole) == (result.article.id, False)
    for span, anchor in found.anchors.items():
        assert anchor.exact == span.of(result.article.text)


def test_annotations_of_another_program_need_a_quote_selector_alone() -> None:
    value = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://other.example/1",
        "type": "Annotation",
        "motivation": "classifying",
        "body": {"type": "TextualBody", "value": "direct"},
        "target": {"selector": {"type": "TextQuoteSelector", "exact": "Siap", "prefix": "“"}},
    }
    (found,) = annotated_in(json.dumps(value).encode())
    (quote,) = found.analysis.quotes
    assert quote.kind is QuoteKind.DIRECT
    assert found.anchors[quote.span].prefix == "“"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        b'{"format": "sorot/1"}',
        b'{"format": "sorot/1", "article": {"text": 3}}',
        b'{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}',
        b'[{"@context": "http://www.w3.org/ns/anno.jsonld", "items": [3, null]}]',
    ],
)
def test_what_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(NoAnnotationsError):
        annotated_in(data)


def test_a_span_behind_the_end_is_refused(full: Result) -> None:
    value = json.loads(written(full, "jsonl"))
    value["article"]["text"] = "pendek"
    with pytest.raises(NoAnnotationsError):
        annotated_in(json.dumps(value).encode())
