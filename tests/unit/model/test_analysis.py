import pytest

from desktop.model.analysis import Analysis, Entity, EntityKind, Quote, QuoteKind
from desktop.model.span import Span


def quote(**more: object) -> Quote:
    return Quote("q1", Span(10, 20), QuoteKind.DIRECT, **more)  # type: ignore[arg-type]


def entity(*mentions: Span) -> Entity:
    return Entity("e1", "Ani Wijaya", EntityKind.PERSON, mentions)


@pytest.mark.parametrize("confidence", [-0.1, 1.1])
def test_a_confidence_is_a_share(confidence: float) -> None:
    with pytest.raises(ValueError, match="confidence"):
        quote(confidence=confidence)


def test_the_extent_reaches_over_cue_and_source() -> None:
    assert quote().extent == Span(10, 20)
    assert quote(cue=Span(5, 8), source=Span(22, 25)).extent == Span(5, 25)


@pytest.mark.parametrize("mentions", [(), (Span(5, 6), Span(0, 3))])
def test_mentions_stand_in_the_order_of_the_text(mentions: tuple[Span, ...]) -> None:
    with pytest.raises(ValueError, match="mentions"):
        entity(*mentions)


def test_aliases_are_the_other_forms_each_once() -> None:
    text = "Ani Wijaya, Ani, Bu Ani, Ani"
    found = entity(Span(0, 10), Span(12, 15), Span(17, 23), Span(25, 28))
    assert found.aliases(text) == ("Ani", "Bu Ani")


def test_things_are_found_by_id_and_counted_by_type() -> None:
    analysis = Analysis("id", "1", (quote(),), (entity(Span(0, 3)),))
    assert (analysis.quote("q1"), analysis.quote("q2")) == (quote(), None)
    assert (analysis.entity("e1"), analysis.entity("e2")) == (entity(Span(0, 3)), None)
    assert (analysis.count(EntityKind.PERSON), analysis.count(EntityKind.PLACE)) == (1, 0)
