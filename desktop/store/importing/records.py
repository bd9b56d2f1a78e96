"""From a result of Sorot's (`sorot/1`) back to what was found."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

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
from desktop.model.span import Span
from desktop.model.work import Anchor
from desktop.store.importing.annotated import Annotated, NoAnnotationsError

Values = Mapping[str, Any]


def from_record(values: Values) -> Annotated:
    """The annotations of one result.

    Raises:
        NoAnnotationsError: it is no result, or one that says what cannot be.
    """
    try:
        return _annotated(values)
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise NoAnnotationsError(f"not a result: {error!r}") from error


def value_of(value: Any) -> str | Amount | None:
    """What a date or a quantity comes to.

    Raises:
        KeyError: an amount lacks its number or its unit.
        TypeError: it is something else.
    """
    if isinstance(value, Mapping):
        amount = value["amount"]
        return Amount(float("inf") if amount is None else float(amount), value["unit"])
    if value is None or isinstance(value, str):
        return value
    raise TypeError(f"not a value: {value!r}")


def _annotated(values: Values) -> Annotated:
    text = values["article"]["text"]
    analysis = Analysis(
        values["language"],
        values["engine"],
        tuple(_quote(quote) for quote in values["quotes"]),
        tuple(_entity(entity) for entity in values["entities"]),
    )
    spans = set(spans_of(analysis))
    if any(span.end > len(text) for span in spans):
        raise NoAnnotationsError("something stands behind the end of the text")
    anchors = {span: Anchor.of(text, span) for span in spans}
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Annotated(analysis, anchors, f"sha256:{digest}", whole=True)


def spans_of(analysis: Analysis) -> Iterator[Span]:
    """Every span that an analysis speaks of."""
    for quote in analysis.quotes:
        yield quote.span
        yield from filter(None, (quote.cue, quote.source, quote.via, quote.hearer))
        yield from (step.span for step in quote.evidence)
    for entity in analysis.entities:
        yield from entity.mentions


def _quote(values: Values) -> Quote:
    speaker = values["speaker"]
    return Quote(
        values["id"],
        _span(values),
        QuoteKind(values["kind"]),
        cue=_maybe(values["cue"]),
        source=_maybe(values["source"]),
        speaker=_speaker(speaker) if speaker is not None else None,
        via=_maybe(values["via"]),
        hearer=_maybe(values["hearer"]),
        within=values["within"],
        confidence=float(values["confidence"]),
        evidence=tuple(
            Evidence(str(step["step"]), str(step["rule"]), _span(step))
            for step in values["evidence"]
        ),
    )


def _speaker(values: Values) -> Speaker:
    return Speaker(values["name"], SpeakerClass(values["class"]), values["entity"], values["role"])


def _entity(values: Values) -> Entity:
    return Entity(
        values["id"],
        values["name"],
        EntityKind(values["type"]),
        tuple(_span(mention) for mention in values["mentions"]),
        value_of(values["value"]),
        float(values["confidence"]),
    )


def _maybe(values: Values | None) -> Span | None:
    return _span(values) if values is not None else None


def _span(values: Values) -> Span:
    return Span(values["start"], values["end"])
