import pytest

from desktop.store.library.query import expression
from tests.unit.store.library.saying import keep, saying
from tests.unit.store.library.shelves import FLOOD, article

LONG = " ".join(f"kata{number}" for number in range(300))


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("banjir demak", '("banjir" AND "demak")'),
        ("“kepala desa” Rini", '("kepala desa" AND "Rini")'),
        ('"kepala des"* -truk', '("kepala des"*) NOT "truk"'),
        ("ban* OR", '("ban"* AND "OR")'),
        ('"tidak ditutup', '("tidak ditutup")'),
        ("-truk", None),
        (' "" * , -', None),
        ("a:b)^'", '("a:b)^\'")'),
    ],
)
def test_what_is_typed_becomes_a_question(library, query, wanted):
    assert expression(query) == wanted
    library.search(query)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("banjir demak", True),
        ("BANJIR", True),
        ('"tiga desa"', True),
        ('"desa tiga"', False),
        ("kabu*", True),
        ("kabu", False),
        ("banjir -truk", False),
        ("mengungsi selimut", True),
        ("gempa", False),
    ],
)
def test_words_phrases_and_beginnings_are_found(library, query, found):
    library.put(article(FLOOD, "Air masuk rumah"))
    library.put(article("Harga beras naik di pasar induk."))
    hits = library.search(query)
    assert (len(hits.hits), hits.total) == ((1, 1) if found else (0, 0))


def test_a_hit_tells_its_place_and_its_words(library):
    made = article(f"{LONG}\nBanjir 😀 merendam desa itu, kata warga.\n{LONG}", outlet="Warta")
    key = library.put(made)
    (hit,) = library.search("desa merendam").hits
    assert (hit.key, hit.outlet) == (key, "Warta")
    assert hit.place.of(made.text) == "merendam"
    assert [mark.of(hit.snippet) for mark in hit.marks] == ["merendam", "desa"]
    assert (hit.snippet[0], hit.snippet[-1]) == ("…", "…")
    assert "\n" not in hit.snippet


def test_a_title_weighs_more_than_a_word_in_the_text(library):
    library.put(article(f"{LONG} banjir {LONG}"))
    titled = library.put(article(f"{LONG} air {LONG}", "Banjir di Demak"))
    assert library.search("banjir").hits[0].key == titled


def test_speakers_are_found_where_the_text_calls_them_otherwise(library):
    key = keep(library, saying(("Joko Widodo", "Kami siap membantu"), around="Berita."))
    made = saying(("Jokowi", "Kami siap membangun"))
    library.put(made[0])
    assert [hit.key for hit in library.search("widodo").hits] == [key]


def test_a_new_version_and_a_deleted_article_are_followed(library):
    key = library.put(article(FLOOD), origins=["/a.txt"])
    library.put(article(FLOOD.replace("Demak", "Kudus")), origins=["/a.txt"])
    assert library.search("demak").total == 0
    assert library.search("kudus").hits[0].key == key
    library.delete(key)
    assert library.search("kudus").total == 0
    library._database.write("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def test_pages_follow_each_other(library):
    with library.together():
        keys = {library.put(article(f"Banjir nomor {n} di desa.")) for n in range(25)}
    pages = [library.search("banjir", 10, offset) for offset in (0, 10, 20)]
    assert {hit.key for page in pages for hit in page.hits} == keys
    assert [(len(page.hits), page.total) for page in pages] == [(10, 25), (10, 25), (5, 25)]


def test_of_very_many_hits_the_latest_are_weighed(library, monkeypatch):
    monkeypatch.setattr("desktop.store.library.search._WEIGHED", 5)
    with library.together():
        keys = [library.put(article(f"Banjir nomor {n} di desa.")) for n in range(12)]
    page = library.search("banjir", 3)
    assert page.total == 12
    assert {hit.key for hit in page.hits} <= set(keys[-5:])
    rest = library.search("banjir", 20)
    assert {hit.key for hit in rest.hits} == set(keys)
