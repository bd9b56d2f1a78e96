import sqlite3
from dataclasses import replace

import pytest

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
from desktop.store.library.analyses import analysis_from, packed
from tests.unit.store.library.shelves import FLOOD, article

RINI = Speaker("Rini Astuti", SpeakerClass.NAMED, "e1", "kepala desa")
FULL = Analysis(
    "id",
    "1.0",
    (
        Quote("q1", Span(0, 4), QuoteKind.DIRECT),
        Quote(
            "q2",
            Span(5, 9),
            QuoteKind.INDIRECT,
            cue=Span(1, 2),
            source=Span(2, 3),
            speaker=RINI,
            via=Span(3, 4),
            hearer=Span(4, 5),
            within="q1",
            confidence=0.5,
            evidence=(Evidence("cue", "said", Span(1, 2)),),
        ),
    ),
    (
        Entity("e1", "Rini Astuti", EntityKind.PERSON, (Span(0, 3), Span(4, 6))),
        Entity("e2", "Selasa", EntityKind.DATE, (Span(7, 8),), "2026-11-24", 0.25),
        Entity("e3", "tiga desa", EntityKind.QUANTITY, (Span(9, 11),), Amount(3.0, "desa")),
        Entity("e4", "banyak", EntityKind.QUANTITY, (Span(12, 13),), Amount(2.5)),
    ),
    complete=False,
)


@pytest.mark.parametrize("analysis", [FULL, Analysis("en", "2")])
def test_an_analysis_comes_back_whole(analysis):
    assert analysis_from(packed(analysis)) == analysis


def test_one_analysis_a_text_and_only_of_the_engine_asked_for(library):
    put = article(FLOOD)
    assert not library.keep_analysis(put.id, FULL)
    library.put(put)
    assert library.keep_analysis(put.id, FULL)
    assert library.analysis(put.id, "1.0") == FULL
    assert library.analysis(put.id, "1.1") is None
    newer = replace(FULL, engine="1.1")
    library.keep_analysis(put.id, newer)
    assert library.analysis(put.id) == newer


def test_what_another_sorot_kept_is_no_analysis(library):
    put = article(FLOOD)
    library.put(put)
    library.keep_analysis(put.id, FULL)
    with sqlite3.connect(library.path) as other:
        other.execute("UPDATE analyses SET body = x'00'")
    other.close()
    assert library.analysis(put.id) is None


def test_articles_that_an_engine_has_not_seen(library):
    first, second = article(FLOOD), article("Harga beras naik di pasar.")
    keys = [library.put(first), library.put(second)]
    library.keep_analysis(second.id, FULL)
    assert library.analyses.outdated("1.0", 9) == (keys[1], keys[0])
    library.index(second, Analysis("id", "1.0"))
    assert library.analyses.outdated("1.0", 9) == (keys[0],)
    assert library.analyses.outdated("1.1", 9) == (keys[1], keys[0])
