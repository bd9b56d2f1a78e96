import threading

import pytest

from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.web.fetching import RawPage
from desktop.reading.web.joining import article_of
from desktop.reading.web.loading import MOST_PAGES, load_address
from desktop.reading.web.progress import Fetching
from tests.site import Reply, Site, site

TITLE = "Harga Beras Turun di Lima Kota"
PLACES = ("Medan", "Solo", "Ambon", "Kupang", "Jambi", "Palu")


def sentence(number: int) -> str:
    place = PLACES[number % len(PLACES)]
    return (
        f"Pedagang nomor {number} di pasar {place} mengatakan bahwa harga beras turun sejak pekan"
        " lalu karena panen raya sudah dimulai di beberapa daerah."
    )


def page(first: int, links: str = "", *, repeated: tuple[int, ...] = (), count: int = 4) -> str:
    numbers = (*repeated, *range(first, first + count))
    body = "".join(f"<p>{sentence(number)}</p>" for number in numbers)
    return (
        f"<html lang=id><head><title>{TITLE} - Warta Kota</title></head><body><h1>{TITLE}</h1>"
        f"<div class=isi>{body}</div><div class=nomor>{links}</div></body></html>"
    )


def numbered(total: int, form: str = "?page={}") -> str:
    return "".join(f"<a href='{form.format(n)}'>{n}</a> " for n in range(1, total + 1))


def text(*numbers: int) -> str:
    return "\n".join([TITLE, *map(sentence, numbers)])


def loaded(pages: dict[str, Reply | str], path: str = "/baca") -> tuple[str, object, Site]:
    with site(pages) as here:
        opened = load_address(here.at(path), typed=True)
    return opened.article.text, opened.article.metadata.pages, here


def test_all_pages_become_one_article() -> None:
    links = numbered(3)
    pages: dict[str, Reply | str] = {
        "/baca": page(0, links),
        "/baca?page=2": page(4, links),
        "/baca?page=3": page(8, links),
    }
    told: list[Fetching] = []
    with site(pages) as here:
        opened = load_address(here.at("/baca"), typed=True, told=told.append)
    assert opened.article.text == text(*range(12))
    assert opened.article.title == TITLE
    assert opened.article.metadata.pages is None
    assert opened.article.metadata.url == here.at("/baca")
    assert opened.article.source == here.at("/baca")
    assert [raw.address for raw in opened.raw] == [
        here.at(path) for path in ("/baca", "/baca?page=2", "/baca?page=3")
    ]
    assert opened.raw[0].data.decode() == pages["/baca"]
    assert opened.article.metadata.fetched == opened.raw[0].fetched
    assert [(each.page, each.pages) for each in told] == [(1, 1), (2, 3), (3, 3)]


@pytest.mark.parametrize(
    ("forms", "path"),
    [
        (("/a/baca", "/a/baca/2", "/a/baca/3"), "/a/baca"),
        (("/a/baca", "/a/baca?halaman=2", "/a/baca?halaman=3"), "/a/baca?halaman=2"),
        (("/a/baca", "/a/baca/10", "/a/baca/20"), "/a/baca/20"),
        (("/a/baca", "/a/baca-part2", "/a/baca-part3"), "/a/baca-part2"),
    ],
)
def test_every_way_of_numbering_and_every_page_to_begin_with(
    forms: tuple[str, ...], path: str
) -> None:
    links = "".join(f"<a href='{form}'>{n}</a>" for n, form in enumerate(forms, 1))
    pages: dict[str, Reply | str] = {
        form: page(4 * n, links.replace(f"<a href='{form}'>{n + 1}</a>", f"<b>{n + 1}</b>"))
        for n, form in enumerate(forms)
    }
    assert loaded(pages, path)[:2] == (text(*range(12)), None)


def test_pages_that_only_name_the_next() -> None:
    pages: dict[str, Reply | str] = {
        "/baca": page(0, "<a href='/baca?page=2'>Halaman selanjutnya</a>"),
        "/baca?page=2": page(4, "<a href='/baca?page=3'>Halaman selanjutnya</a>"),
        "/baca?page=3": page(8, "<a href='/baca?page=2'>Halaman sebelumnya</a>"),
    }
    assert loaded(pages)[:2] == (text(*range(12)), None)


def test_the_whole_article_is_taken_where_it_is_offered() -> None:
    links = numbered(3) + "<a href='?page=all'>Tampilkan semua</a>"
    got, pages, here = loaded({"/baca": page(0, links), "/baca?page=all": page(0, links, count=12)})
    assert (got, pages) == (text(*range(12)), None)
    assert here.asked == ["/baca", "/baca?page=all"]


@pytest.mark.parametrize("whole", [Reply(status=404), page(0, count=2)])
def test_an_offer_that_does_not_hold_costs_nothing(whole: Reply | str) -> None:
    links = numbered(2) + "<a href='?page=all'>Semua halaman</a>"
    pages: dict[str, Reply | str] = {
        "/baca": page(0, links),
        "/baca?page=2": page(4, links),
        "/baca?page=all": whole,
    }
    assert loaded(pages)[:2] == (text(*range(8)), None)


def test_what_pages_repeat_is_read_once() -> None:
    pages: dict[str, Reply | str] = {
        "/baca": page(0, numbered(2)),
        "/baca?page=2": page(4, numbered(2), repeated=(0, 3)),
    }
    assert loaded(pages)[0] == text(*range(8))


def test_pages_without_links_are_where_portals_have_them() -> None:
    pages: dict[str, Reply | str] = {
        "/baca": page(0, "<span>Halaman 1 dari 2</span>"),
        "/baca?page=2": page(4, "<span>Halaman 2 dari 2</span>"),
    }
    assert loaded(pages)[:2] == (text(*range(8)), None)


@pytest.mark.parametrize(
    "second",
    [
        Reply(status=500),
        Reply(b"%PDF", kind="application/pdf"),
        "<html><title>x</title></html>",
        page(0, numbered(3)),
        Reply.to("http://lain.example/"),
    ],
    ids=["error", "type", "empty", "same", "elsewhere"],
)
def test_a_page_that_cannot_be_had_is_told(second: Reply | str) -> None:
    pages: dict[str, Reply | str] = {
        "/baca": page(0, numbered(3)),
        "/baca?page=2": second,
        "/baca?page=3": page(8, numbered(3)),
    }
    assert loaded(pages)[:2] == (text(*range(4)), (1, 3))


def test_other_hosts_and_too_many_pages_are_not_fetched() -> None:
    elsewhere = numbered(3, "http://lain.example/baca?page={}")
    assert loaded({"/baca": page(0, elsewhere)})[1] == (1, 3)
    many = numbered(MOST_PAGES + 1)
    _, pages, here = loaded({"/baca": page(0, many)})
    assert pages == (1, MOST_PAGES + 1)
    assert here.asked == ["/baca"]


def test_stopping_in_the_midst_gives_nothing() -> None:
    stopped = threading.Event()

    def told(progress: Fetching) -> None:
        if progress.page == 2:
            stopped.set()

    pages: dict[str, Reply | str] = {"/baca": page(0, numbered(2)), "/baca?page=2": page(4)}
    with site(pages) as here, pytest.raises(LoadError) as caught:
        load_address(here.at("/baca"), typed=True, told=told, stop=stopped.is_set)
    assert caught.value.reason is LoadReason.STOPPED


WORDS = "“Harga beras naik,” kata Menteri Café kepada wartawan di Jakarta pada hari Senin."


@pytest.mark.parametrize(
    ("kind", "codec", "head"),
    [
        ("text/html; charset=utf-8", "utf-8", ""),
        ("text/html; charset=windows-1252", "windows-1252", ""),
        ('text/html; Charset="ISO-8859-1"', "windows-1252", ""),
        ("text/html; charset=utf-16le", "utf-16-le", ""),
        ("text/html", "windows-1252", "<meta charset=windows-1252>"),
        ("text/html; charset=iso-8859-1", "windows-1252", "<meta charset=utf-8>"),
        ("text/html; charset=iso-8859-1", "utf-8", "<meta charset=utf-8>"),
        ("text/html; charset=utf-8", "windows-1252", "<meta charset=windows-1252>"),
        ("text/html; charset=rot13", "utf-8", ""),
        ("text/plain; charset=windows-1252", "windows-1252", ""),
        ("text/plain", "utf-8", ""),
    ],
)
def test_the_server_names_the_characters(kind: str, codec: str, head: str) -> None:
    html = f"<!doctype html><html><title>Beras</title>{head}<p>{WORDS}</p></html>"
    text = WORDS if "plain" in kind else html
    raw = RawPage("https://kota.example/a", kind, text.encode(codec), "2026-01-01T00:00:00+00:00")
    assert WORDS in article_of([raw]).text


def test_a_page_that_is_called_plain_text_is_read_as_a_page() -> None:
    html = f"<!doctype html><html><title>Beras</title><p>{WORDS}</p></html>".encode()
    raw = RawPage("https://kota.example/a", "text/plain", html, "2026-01-01T00:00:00+00:00")
    assert "<p>" not in article_of([raw]).text


@pytest.mark.parametrize(("data", "kind"), [(b"%PDF-1.7\n%abc", "PDF"), (b"{\\rtf1 abc}", "RTF")])
def test_another_format_is_refused_whatever_the_server_calls_it(data: bytes, kind: str) -> None:
    raw = RawPage("https://kota.example/a", "text/html", data, "2026-01-01T00:00:00+00:00")
    with pytest.raises(LoadError) as caught:
        article_of([raw])
    assert caught.value.detail == kind


def test_a_large_page_is_read_apart_and_knows_its_address() -> None:
    html = page(0, f"<span data-a='{'x' * 1_200_000}'>Halaman 1 dari 3</span>")
    raw = RawPage("https://kota.example/a", "text/html", html.encode(), "2026-01-01T00:00:00+00:00")
    article = article_of([raw])
    assert article.text == text(*range(4))
    assert article.metadata.url == raw.address
    assert article.metadata.pages == (1, 3)
    with pytest.raises(LoadError) as caught:
        article_of([raw], lambda: True)
    assert caught.value.reason is LoadReason.STOPPED
