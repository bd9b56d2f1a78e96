from dataclasses import replace

import pytest

from desktop.model.analysis import Speaker, SpeakerClass
from desktop.model.span import Span
from desktop.store.library.index import _LATEST
from tests.unit.store.library.saying import keep, saying

RINI = "Rini Astuti"


def words(library, name, **wanted):
    person = library.persons.named(name)
    return [said.words for said in library.said_by(person.id, **wanted).quotes]


def test_everything_someone_said_by_date_and_by_word(library):
    keep(library, saying((RINI, "Kami siap membantu warga"), published="2026-11-02"))
    keep(library, saying((RINI, "Air sudah surut 100%"), published="2026-11-05"))
    keep(library, saying(("Budi Santoso", "Saya belum tahu"), published="2026-11-04"))
    assert words(library, RINI) == ["Air sudah surut 100%", "Kami siap membantu warga"]
    assert words(library, "RINI ASTUTI", word="WARGA") == ["Kami siap membantu warga"]
    assert words(library, RINI, word="%") == ["Air sudah surut 100%"]
    assert words(library, RINI, limit=1, offset=1) == ["Kami siap membantu warga"]


def test_within_one_article_the_order_is_its_own(library):
    said = ("Kami siap membantu warga", "Air sudah surut", "Jalan dibuka lagi")
    keep(library, saying(*((RINI, each) for each in said), published="2026-11-02"))
    assert words(library, RINI) == list(said)


def test_a_quote_leads_to_its_place(library):
    made = saying((RINI, "Kami siap 😀 membantu"), around="Banjir.", outlet="Warta")
    key = keep(library, made)
    (said,) = library.said_by(library.persons.named(RINI).id).quotes
    assert (said.key, said.outlet, said.speaker) == (key, "Warta", RINI)
    assert said.span.of(made[0].text) == said.words == "Kami siap 😀 membantu"


def test_only_who_has_a_name_is_somebody(library):
    keep(library, saying(("KPK", "Kami memeriksa"), ("seorang sumber", "Itu benar")))
    assert [(person.name, person.kind) for person in library.persons.listing()] == [
        ("KPK", "organisation")
    ]
    assert library.stats().quotes == 2


def test_the_latest_word_of_the_reader_counts(library):
    article, analysis = saying((RINI, "Kami siap"))
    keep(library, (article, analysis))
    budi = Speaker("Budi Santoso", SpeakerClass.NAMED)
    library.index(article, replace(analysis, quotes=(replace(analysis.quotes[0], speaker=budi),)))
    assert words(library, "Budi Santoso") == ["Kami siap"]
    assert library.persons.named(RINI) is None


def test_marked_words_inside_a_reported_clause_are_not_counted_twice(library):
    article, analysis = saying((RINI, "Kami siap membantu"))
    (quote,) = analysis.quotes
    inner = replace(quote, id="q9", span=Span(1, 5), within=quote.id)
    keep(library, (article, replace(analysis, quotes=(quote, inner))))
    assert words(library, RINI) == ["Kami siap membantu"]


def test_an_older_text_of_an_article_is_not_taken(library):
    old = saying((RINI, "Kami siap membantu warga desa"))
    keep(library, old, "/a.txt")
    new = saying((RINI, "Kami siap membantu warga desa"), around="Diperbarui.")
    keep(library, new, "/a.txt")
    assert not library.index(*old)
    assert len(words(library, RINI)) == 1


@pytest.mark.parametrize("name", ["Rini Astuti", "rini  astuti", "RINI ASTUTI."])
def test_a_deleted_article_says_nothing_any_more(library, name):
    key = keep(library, saying((RINI, "Kami siap")))
    assert library.persons.named(name) is not None
    library.delete(key)
    assert library.persons.named(name) is None


def test_an_article_is_found_without_looking_at_all_others(library):
    plan = library._database.rows(f"EXPLAIN QUERY PLAN {_LATEST}", "sha256:0")
    assert [row[3] for row in plan if "SCAN" in row[3]] == []
