from email.message import EmailMessage
from pathlib import Path

import pytest

from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.loader import load

PAGE = (
    "<html><head><title>Harga beras naik</title></head><body><article><h1>Harga beras naik</h1>"
    "<p>“Kami siap menambah pasokan beras,” kata Menteri Sari di Jakarta, Senin (8/7/2024).</p>"
    "<p>Ia meminta warga tidak membeli beras secara berlebihan.</p></article></body></html>"
)


def saved(page: str, charset: str = "utf-8") -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://warta.example/beras"
    message.set_content("x", subtype="css")
    message.add_related(page, subtype="html", charset=charset, cte="quoted-printable")
    message.add_related(b"\x89PNG" * 999, "image", "png")
    return message.as_bytes()


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a.html", "a.txt"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_a_page_saved_as_one_file(name: str, charset: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(saved(PAGE, charset))
    article = load(path)
    assert article.title == "Harga beras naik"
    assert article.text.count("“Kami siap menambah pasokan beras,” kata Menteri Sari") == 1
    assert article.metadata.url == "https://warta.example/beras"


def test_mail_without_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.mht"
    path.write_bytes(b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHalo.")
    with pytest.raises(LoadError) as caught:
        load(path)
    assert caught.value.reason is LoadReason.EMPTY
