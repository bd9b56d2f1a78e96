"""What a filter leaves."""

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
from desktop.session.filter_terms import class_term, kind_term
from desktop.session.filters import Hits, folded, hits

TEXT = 'José Rizal hadir. "Kami siap," ujar menteri itu kepada Antara. Rizal pulang ke Bogor.'


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


FOUND = Analysis(
    "id",
    "test",
    (
        Quote(
            "q1",
            _span("Kami siap,"),
            QuoteKind.DIRECT,
            cue=_span("ujar"),
            source=_span("menteri itu"),
            via=_span("Antara"),
            speaker=Speaker("José Rizal", SpeakerClass.NAMED, "e1", "Menteri Negara"),
        ),
        Quote("q2", _span("hadir"), QuoteKind.INDIRECT),
    ),
    (
        Entity("e1", "José Rizal", EntityKind.PERSON, (_span("José Rizal"), _span("Rizal pulang"))),
        Entity("e2", "Bogor", EntityKind.PLACE, (_span("Bogor"),)),
    ),
)


@pytest.mark.parametrize(
    ("wanted", "quotes", "entities"),
    [
        pytest.param("", {"q1", "q2"}, {"e1", "e2"}, id="nothing wanted"),
        pytest.param("  ", {"q1", "q2"}, {"e1", "e2"}, id="blanks"),
        pytest.param("siap", {"q1"}, set(), id="content"),
        pytest.param("UJAR", {"q1"}, set(), id="cue, any case"),
        pytest.param("jose", {"q1"}, {"e1"}, id="speaker without accent"),
        pytest.param("menteri itu", {"q1"}, set(), id="source"),
        pytest.param("negara", {"q1"}, set(), id="role"),
        pytest.param("antara", {"q1"}, set(), id="via"),
        pytest.param("pulang", {"q1"}, {"e1"}, id="alias, also of a speaker"),
        pytest.param("siap rizal", {"q1"}, set(), id="every word somewhere"),
        pytest.param("siap bogor", set(), set(), id="not every word"),
    ],
)
def test_what_is_left(wanted: str, quotes: set[str], entities: set[str]) -> None:
    left = hits(FOUND, TEXT, wanted)
    assert left == Hits(frozenset(quotes), frozenset(entities))


def test_folding_keeps_what_is_no_accent() -> None:
    assert folded("Ænima Ñandú") == "ænima nandu"


@pytest.mark.parametrize("language", [0, 1])
def test_a_kind_of_quote_can_be_asked_for(language):
    for quote in FOUND.quotes:
        kind = quote.speaker.kind if quote.speaker else None
        left = hits(FOUND, TEXT, class_term(kind, language))
        assert quote.id in left.quotes
        assert left.entities == frozenset()
        other = next(each for each in QuoteKind if each is not quote.kind)
        assert quote.id in hits(FOUND, TEXT, kind_term(quote.kind, language)).quotes
        assert quote.id not in hits(FOUND, TEXT, kind_term(other, language)).quotes
