from pathlib import Path

import pytest

from desktop.model.article import Article, ParagraphKind
from desktop.reading.errors import LoadError
from desktop.reading.html import from_html
from desktop.reading.loader import load

PARAGRAPHS = [
    "Harga beras di pasar induk naik sepuluh persen sejak pekan lalu, kata pedagang, Senin (3/2).",
    "“Pasokan dari daerah berkurang karena banjir,” ujar Ani Wijaya di Pasar Induk Cipinang.",
    "Kementerian Perdagangan mengatakan stok nasional cukup untuk tiga bulan ke depan.",
]
PAGE = """<!DOCTYPE html>
<!-- saved from url=(0031)https://warta.example/beras/123 -->
<html lang="id"><head><meta charset="{charset}">
<title>Harga Beras Naik Sepuluh Persen - Warta Contoh</title>
<meta property="og:site_name" content="Warta Contoh">
<meta name="author" content="Oleh Budi Hartono">
<meta property="article:published_time" content="2025-02-03T08:00:00+07:00">
<meta property="article:modified_time" content="2025-02-04T09:30:00+07:00"></head>
<body><nav><a href="/">Beranda</a> <a href="/e">Ekonomi</a></nav>
<article><h1>Harga Beras Naik Sepuluh Persen</h1>
<p>{0}</p><h2>Banjir di daerah</h2><p>{1}</p><script>var x = "jangan";</script><p>{2}</p></article>
<footer>Hak cipta</footer></body></html>"""


def page(charset: str = "utf-8") -> str:
    return PAGE.format(*PARAGRAPHS, charset=charset)


def rows(article: Article) -> list[tuple[str, str]]:
    return [(p.kind.value, p.span.of(article.text)) for p in article.paragraphs]


def test_a_saved_page_gives_title_body_subheading_and_metadata() -> None:
    article = from_html(page(), "beras.html")
    assert article.title == "Harga Beras Naik Sepuluh Persen"
    assert rows(article) == [
        ("heading", article.title),
        ("text", PARAGRAPHS[0]),
        ("heading", "Banjir di daerah"),
        ("text", PARAGRAPHS[1]),
        ("text", PARAGRAPHS[2]),
    ]
    found = article.metadata
    assert (found.outlet, found.byline) == ("Warta Contoh", "Budi Hartono")
    assert (found.published, found.modified) == ("2025-02-03", "2025-02-04T09:30:00+07:00")
    assert found.url == "https://warta.example/beras/123"


@pytest.mark.parametrize(
    ("charset", "codec"),
    [("utf-8", "utf-8"), ("iso-8859-1", "cp1252"), ("windows-1252", "cp1252"), ("hex", "utf-8")],
)
def test_a_page_file_is_known_by_its_start_and_read_in_its_encoding(
    tmp_path: Path, charset: str, codec: str
) -> None:
    path = tmp_path / "halaman"
    path.write_bytes(page(charset).encode(codec))
    article = load(path)
    assert article.title == "Harga Beras Naik Sepuluh Persen"
    assert "Pasokan dari daerah" in article.text


def test_a_page_with_bad_bytes_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "halaman.html"
    path.write_bytes(page().encode().replace(b"Senin", b"Sen\xffin"))
    assert "Sen\ufffdin" in load(path).text


def test_a_clipping_is_kept_whole() -> None:
    clipping = (
        "<meta http-equiv='content-type' content='text/html; charset=utf-8'>"
        "<h2>Harga naik</h2><p>Satu <b>dua</b>&nbsp;tiga.</p>ekor<ul><li>butir</li></ul>a<br>b\x00c"
        "<style>p {}</style><!-- tidak -->"
    )
    article = from_html(clipping, "clipboard")
    assert article.title == "Harga naik"
    assert article.text == "Harga naik\nSatu dua tiga.\nekor\nbutir\na\nbc"


def test_a_page_without_an_article_is_read_as_it_stands() -> None:
    article = from_html("<title>x</title><body><div>Hanya ini.</div></body>", "x.html")
    assert article.text.endswith("Hanya ini.")


@pytest.mark.parametrize("html", ["", "<p></p>", "<!-- a -->" * 3, "<b>" * 100_000 + "<title>"])
def test_nothing_to_read_is_refused(html: str) -> None:
    with pytest.raises(LoadError):
        from_html(html, "x.html")


def test_headings_are_headings() -> None:
    article = from_html("<p>a</p><h3>B</h3><p>c</p>", "clipboard")
    assert article.title is None
    assert [p.kind for p in article.paragraphs][1] is ParagraphKind.HEADING
