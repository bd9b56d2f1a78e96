import pytest
from lxml.html import document_fromstring  # type: ignore[import-untyped]

from desktop.reading.page.paging import Paging, guessed, page_of, paging_of
from desktop.reading.page.pieces import pieces

HERE = "https://kota.example/baca/123/judul-berita"


@pytest.mark.parametrize(
    ("url", "html", "expected"),
    [
        (HERE, "<a href='?page=2'>2</a><a href='?page=3'>3</a>", (1, 3)),
        (HERE, "<a href='?page=2'>Selanjutnya</a>", (1, 2)),
        (f"{HERE}?page=2", "<a href='?page=1'>1</a><a href='?page=3'>3</a>", (2, 3)),
        (f"{HERE}/2", f"<a href='{HERE}'>1</a><a href='{HERE}/3'>3</a>", (2, 3)),
        (HERE, f"<a href='{HERE}'>1</a><b>2</b><a href='{HERE}/3'>3</a>", (2, 3)),
        (HERE, "<a href='?page=1'>1</a><a href='?page=2'>2</a>", (1, 2)),
        (f"{HERE}?page=all", "<a href='?page=2'>2</a>", None),
        (HERE, "<span>Halaman 2 dari 4</span>", (2, 4)),
        (HERE, "<span>halaman ke-1 dari 2</span>", (1, 2)),
        (None, "<span>(Hal. 1/3)</span>", (1, 3)),
        (HERE, "<a href='/indeks?page=2'>2</a><a href='/indeks/3'>3</a>", None),
        (HERE, "<p>Ia membaca halaman 2 dari 40 yang disita.</p>", None),
        (HERE, "<p>Halaman 2 dari 40 hilang.</p>", None),
        (None, "<a href='?page=2'>2</a>", None),
        (HERE, "<a href='http://[x'>2</a>", None),
    ],
)
def test_pages_are_counted(url: str | None, html: str, expected: tuple[int, int] | None) -> None:
    tree = document_fromstring(f"<html><body>{html}</body></html>")
    assert page_of(pieces(tree), tree, url) == expected


def test_pages_and_the_whole_have_addresses() -> None:
    html = "<a href='?page=2'>2</a><a href='/baca/123/judul-berita?page=all'>Semua</a>"
    tree = document_fromstring(html)
    found = paging_of(pieces(tree), tree, HERE)
    assert found == Paging(1, 2, {2: f"{HERE}?page=2"}, f"{HERE}?page=all")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (HERE, f"{HERE}?page=3"),
        (f"{HERE}?page=2&a=b", f"{HERE}?a=b&page=3"),
        (f"{HERE}/2", f"{HERE}?page=3"),
    ],
)
def test_where_a_page_most_likely_is(address: str, expected: str) -> None:
    assert guessed(address, 3) == expected
