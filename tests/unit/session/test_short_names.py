"""The name beside a quote is the one that the article uses most."""

import pytest

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.span import Span
from desktop.session.short_names import short_name

TEXT = "Sari Dewi datang. Dewi duduk. Dewi berkata."
TWICE = Entity("e1", "Sari Dewi", EntityKind.PERSON, (Span(0, 9), Span(18, 22), Span(30, 34)))
ONCE = Entity("e1", "Sari Dewi", EntityKind.PERSON, (Span(0, 9),))


@pytest.mark.parametrize(
    ("entities", "speaker", "name"),
    [
        ((TWICE,), Speaker("Sari Dewi", SpeakerClass.NAMED, "e1"), "Dewi"),
        ((ONCE,), Speaker("Sari Dewi", SpeakerClass.NAMED, "e1"), "Sari Dewi"),
        ((), Speaker("para warga", SpeakerClass.GROUP), "para warga"),
        ((), None, ""),
    ],
)
def test_short_name(entities: tuple[Entity, ...], speaker: Speaker | None, name: str) -> None:
    quote = Quote("q1", Span(18, 29), QuoteKind.INDIRECT, speaker=speaker)
    assert short_name(Analysis("id", "test", (quote,), entities), quote, TEXT) == name
