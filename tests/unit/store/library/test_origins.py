from pathlib import Path

import pytest

from desktop.store.library.origins import normal_address, origins_of, page_in
from tests.unit.store.library.shelves import article


@pytest.mark.parametrize(
    ("address", "normal"),
    [
        ("http://Warta.example/a/1/#atas", "https://warta.example/a/1"),
        ("https://warta.example/a?utm_source=x&id=7&fbclid=y", "https://warta.example/a?id=7"),
        ("https://warta.example/a?page=all", "https://warta.example/a"),
        ("https://warta.example:8080/a?page=2", "https://warta.example:8080/a?page=2"),
        ("https://warta.example/?p=12", "https://warta.example?p=12"),
        ("https://warta.example/", None),
        ("ftp://warta.example/a", None),
        ("https://[::1", None),
        ("clipboard", None),
    ],
)
def test_one_page_has_one_address(address, normal):
    assert normal_address(address) == normal


def test_the_address_goes_before_the_file():
    made = article("Satu.", url="https://warta.example/a")
    file = str(Path("/berita/a.html").absolute())
    found = origins_of(made, Path("/berita/x/../a.html"))
    assert dict.fromkeys(found) == dict.fromkeys(["https://warta.example/a", file])


def test_a_saved_page_is_kept_byte_for_byte_once(library, tmp_path):
    page = tmp_path / "a.HTML"
    page.write_bytes(b"<p>Satu.\xff")
    (raw,) = page_in(page)
    assert (raw.body, raw.content_type, raw.address) == (b"<p>Satu.\xff", "text/html", str(page))
    made = article("Satu.")
    (key,) = {library.put(made, page_in(page), origins_of(made, page)) for _ in range(2)}
    assert len(library.articles.raw(key)) == 1
    assert page_in(tmp_path / "none.html") == page_in(tmp_path / "a.txt") == page_in(None) == ()
