from desktop.store.library.articles import RawSource
from desktop.store.reading_place import ReadingPlace
from tests.unit.store.library.shelves import FLOOD, article

PAGE = "https://warta.example/a/banjir"


def test_an_article_comes_back_as_it_was(library):
    put = article(FLOOD, "Banjir di Demak 😀", outlet="Warta", published="2026-11-24", url=PAGE)
    key = library.put(put, origins=[PAGE])
    assert library.article(key) == put
    assert library.articles.listing(10)[0].title == "Banjir di Demak 😀"


def test_the_same_text_is_the_same_article_wherever_it_came_from(library):
    key = library.put(article(FLOOD, outlet="Warta"), origins=["/berita/a.txt"])
    assert library.put(article(FLOOD), origins=["/berita/b.txt"]) == key
    assert library.article(key).metadata.outlet == "Warta"


def test_a_new_text_of_an_origin_is_a_version_of_the_same_article(library):
    old, new = article(FLOOD), article(f"Diperbarui pukul 9.\n{FLOOD}")
    key = library.put(old, origins=[PAGE])
    library.append_act(key, "{}")
    assert library.put(new, origins=[PAGE, "/berita/a.txt"]) == key
    assert library.articles.versions(key) == (old, new)
    assert library.put(article(f"{FLOOD}\nTambahan."), origins=["/berita/a.txt"]) == key
    assert len(library.acts(key)) == 1


def test_another_article_in_the_same_place_is_another_article(library):
    key = library.put(article(FLOOD), origins=["/berita/a.txt"])
    other = article("Harga beras naik di pasar induk menurut pedagang.")
    assert library.put(other, origins=["/berita/a.txt"]) != key
    assert library.article(key).text == FLOOD


def test_raw_sources_come_back_byte_for_byte(library):
    raw = RawSource(PAGE, "text/html", "2026-11-24T09:00:00+00:00", b"<p>\x00\xff" * 100)
    key = library.put(article(FLOOD), [raw])
    assert library.articles.raw(key) == (raw,)
    library.articles.archive(key, "https://arsip.example/1")
    assert library.articles.raw(key)[0].archived == "https://arsip.example/1"


def test_a_deleted_article_takes_everything_with_it(library):
    key = library.put(article(FLOOD), origins=[PAGE])
    library.append_act(key, "{}")
    library.places.leave(key, ReadingPlace(1, 2, "desa"))
    library.delete(key)
    assert library.article(key) is None
    assert library.acts(key) == ()
    assert library.places.find(key) is None
    assert library.put(article(FLOOD), origins=[PAGE]) != key


def test_the_place_of_reading_is_kept(library):
    key = library.put(article(FLOOD))
    assert library.places.find(key) is None
    for place in (ReadingPlace(0, 3, "jir"), ReadingPlace(2, 0, "Bantuan")):
        library.places.leave(key, place)
        assert library.places.find(key) == place


def test_characters_that_are_none_are_spelt_out(library):
    key = library.put(article(FLOOD, outlet="Warta\ud800"), origins=["/berita/\udcff.txt"])
    assert library.articles.listing(1)[0].outlet == "Warta\\ud800"
    assert library.put(article(f"{FLOOD}\nLagi."), origins=["/berita/\udcff.txt"]) == key
