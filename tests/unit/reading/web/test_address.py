import pytest

from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.web.address import completed, followed, is_address, parsed


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (" https://kota.example/a ", "https://kota.example/a"),
        ("HTTP://kota.example", "HTTP://kota.example"),
        ("kota.example/baca/1?page=2", "https://kota.example/baca/1?page=2"),
        ("www.kota.co.id", "https://www.kota.co.id"),
        ("localhost:8000/a", "http://localhost:8000/a"),
        ("127.0.0.1:8931", "http://127.0.0.1:8931"),
        ("192.168.1.20/berita?id=2", "http://192.168.1.20/berita?id=2"),
        ("[::1]:81/a", "http://[::1]:81/a"),
    ],
)
def test_what_readers_type_becomes_an_address(typed: str, expected: str) -> None:
    assert completed(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "harga beras",
        "beras",
        "berita.txt",
        "laporan.pdf",
        "a.b c",
        "10.000",
        "35.5.2",
        "https://a b",
        "x" * 5000,
    ],
)
def test_other_words_are_no_address(typed: str) -> None:
    with pytest.raises(LoadError) as caught:
        completed(typed)
    assert caught.value.reason is LoadReason.NO_ADDRESS
    assert not is_address(typed)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://Kota.Example", "https://kota.example/"),
        ("http://kota.example:80/a#b", "http://kota.example/a"),
        ("http://kota.example:8080/a?b=c d".replace(" ", "+"), "http://kota.example:8080/a?b=c+d"),
        ("https://kota.example/baca/café", "https://kota.example/baca/caf%C3%A9"),
        ("https://kota.example/100%25", "https://kota.example/100%25"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("http://[::1]:81/", "http://[::1]:81/"),
    ],
)
def test_addresses_have_one_form(address: str, expected: str) -> None:
    assert str(parsed(address)) == expected


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("ftp://kota.example/a", LoadReason.SCHEME),
        ("file:///etc/passwd", LoadReason.SCHEME),
        ("javascript:alert(1)", LoadReason.SCHEME),
        ("https://", LoadReason.NO_ADDRESS),
        ("https://kompas.com@kota.example/", LoadReason.NO_ADDRESS),
        ("https://kota.example:99999/", LoadReason.NO_ADDRESS),
        ("https://[x", LoadReason.NO_ADDRESS),
        ("https://kota.example/a\r\nHost: b", LoadReason.NO_ADDRESS),
        (f"https://{'a' * 70}é.example/", LoadReason.NO_ADDRESS),
    ],
)
def test_what_is_no_address_of_a_page_is_refused(address: str, reason: LoadReason) -> None:
    with pytest.raises(LoadError) as caught:
        parsed(address)
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/b", "https://kota.example/b"),
        ("b?c=d", "https://kota.example/baca/b?c=d"),
        ("//desa.example/x y", "https://desa.example/x%20y"),
        ("http://desa.example", "http://desa.example/"),
    ],
)
def test_redirects_are_followed_from_where_they_stand(location: str, expected: str) -> None:
    assert str(followed(parsed("https://kota.example/baca/a"), location)) == expected


def test_a_redirect_leads_to_no_other_scheme() -> None:
    with pytest.raises(LoadError) as caught:
        followed(parsed("https://kota.example/"), "file:///etc/passwd")
    assert caught.value.reason is LoadReason.SCHEME
