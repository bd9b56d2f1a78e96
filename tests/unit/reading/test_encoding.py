import codecs

import pytest

from desktop.reading.encoding import decode
from desktop.reading.errors import LoadError, LoadReason

TEXT = "“Kami siap,” kata Menteri José di Jakarta — ‘harga beras’ naik…\nJum’at ini ia pergi.\n" * 3
ARABIC = "Sastrawan نجيب محفوظ menulis, “Kami siap,” kata Menteri di Jakarta, Senin.\n" * 3
RUSSIAN = "Presiden Владимир Путин mengatakan bahwa ia siap berunding dengan siapa saja.\n" * 3


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        *[(TEXT + "Владимир 😀", codec) for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-32")],
        *[(TEXT, f"utf-{size}-{end}") for size in (16, 32) for end in ("le", "be")],
        (TEXT, "windows-1252"),
        (TEXT, "mac-roman"),
        ("Menteri José Müller\n", "latin-1"),
        ("Menteri José Müller\n", "cp850"),
        (ARABIC, "windows-1256"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        # Only the lines with signs beyond ASCII are looked at in a long text.
        ("Harga beras naik.\n" * 9000 + TEXT, "windows-1252"),
    ],
    ids=lambda value: value if len(value) < 20 else "",
)
def test_an_encoding_is_told_from_the_bytes(text: str, codec: str) -> None:
    assert decode(text.encode(codec), "a.txt", page=False) == text


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE])
def test_a_mark_of_byte_order_is_no_character(mark: bytes) -> None:
    codec = "utf-16-be" if mark == codecs.BOM_UTF16_BE else "utf-32-le"
    assert decode(mark + "Siap".encode(codec), "a.txt", page=False) == "Siap"


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        ('<meta charset="windows-1251">', "windows-1251"),
        ("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>", "koi8-r"),
        ('<?xml version="1.0" encoding="iso-8859-9"?>', "iso-8859-9"),
    ],
)
def test_a_page_may_name_its_encoding(head: str, codec: str) -> None:
    page = head + ("Путин" if codec != "iso-8859-9" else "Erdoğan")
    assert decode(page.encode(codec), "a.html", page=True) == page


def test_what_a_server_says_goes_before_what_a_page_says() -> None:
    page = '<meta charset="utf-8">Путин'
    assert decode(page.encode("cp1251"), "", page=True, declared="windows-1251") == page


@pytest.mark.parametrize("label", ["hex", "utf-7", "idna", "unknown-8bit", "gb-no-such"])
def test_a_label_that_is_no_character_set_does_no_harm(label: str) -> None:
    page = f'<meta charset="{label}"><p>Jos\xe9 datang'
    assert "Jos" in decode(page.encode("latin-1"), "a.html", page=True)


def test_damaged_utf8_keeps_what_is_whole() -> None:
    data = (TEXT * 9).encode()
    assert decode(data[:50] + b"\xff" + data[50:], "", page=False).replace("\ufffd", "") == TEXT * 9


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x00\x01\x02\x03", LoadReason.BINARY),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", LoadReason.BINARY),
        (bytes(range(0x80, 0x100)) * 4, LoadReason.ENCODING),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, reason: LoadReason) -> None:
    with pytest.raises(LoadError) as caught:
        decode(data, "a.txt", page=False)
    assert caught.value.reason is reason
