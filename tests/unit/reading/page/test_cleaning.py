import pytest
from lxml.html import document_fromstring  # type: ignore[import-untyped]

from desktop.reading.page.cleaning import cleaned
from desktop.reading.page.pieces import pieces
from desktop.reading.page.words import load

WORDS = load()
FIRST, LAST = "Harga beras naik, kata Ani.", "Ia pulang."


def texts(html: str) -> list[str]:
    body = document_fromstring(f"<div><p>{FIRST}</p>{html}<p>{LAST}</p></div>")
    return [text for text, _ in cleaned(list(pieces(body)), WORDS, "kota.example")]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Baca juga: <a href='/1'>Harga gula turun</a></p>",
        "<p><b>BACA JUGA:</b></p><ul><li><a href='/1'>Harga gula turun</a></li></ul>",
        "<p>(Baca: Harga gula turun)</p>",
        "<p><a href='https://www.kota.example/1'>Harga gula turun</a></p>",
        "<p>[Gambas:Video 20menit]</p>",
        "<p>Advertisement</p><p>SCROLL TO CONTINUE WITH CONTENT</p>",
        "<img src='a.jpg'><p><i>Pedagang menata beras</i></p>",
        "<img src='a.jpg'><div>Pedagang menata beras. Foto: Kota/Budi</div>",
        "<img src='a.jpg'><div>Pedagang menata beras (Antara)</div>",
        "<p>Foto: Istimewa</p>",
        "<p>Editor: Siti</p><p>Sumber : Antara</p>",
        "<p>https://kota.example/berita</p><p>***</p>",
    ],
)
def test_what_is_none_of_the_article_goes(html: str) -> None:
    assert texts(html) == [FIRST, LAST]


@pytest.mark.parametrize(
    "kept",
    [
        "Iklan rokok dilarang di sekolah.",
        "Komentar Ani disambut warga.",
        "“Ikuti kami ke pasar,” kata Ani.",
        "Rekomendasi DPR ditolak.",
        "Ia datang (4/11) bersama Budi.",
        "Video itu beredar luas.",
    ],
)
def test_sentences_stay(kept: str) -> None:
    assert texts(f"<p>{kept}</p>") == [FIRST, kept, LAST]


def test_a_link_to_another_outlet_stays() -> None:
    linked = "<p><a href='https://lain.example/1'>Dokumen lengkap putusan</a></p>"
    assert texts(linked)[1] == "Dokumen lengkap putusan"


@pytest.mark.parametrize(
    "end",
    [
        "<p>(kpl/pur/tch)</p>",
        "<p>[bil]</p>",
        "<p><b>NINIS CHAIRUNNISA | BUDI</b></p>",
        "<p>(*)</p>",
        "<h3>Berita Terkait</h3><p>Lain.</p>",
    ],
)
def test_initials_and_names_at_the_end_go(end: str) -> None:
    body = document_fromstring(f"<div><p>{FIRST}</p><p>{LAST}</p>{end}</div>")
    assert [text for text, _ in cleaned(list(pieces(body)), WORDS, "")] == [FIRST, LAST]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("Ia pulang. (fjp/aik)", "Ia pulang."),
        ("“Saya pulang,” katanya. [hhw]", "“Saya pulang,” katanya."),
        ("Ia pulang. Baca juga: Harga gula turun", "Ia pulang."),
        ("Ia pulang (Baca: Harga gula turun) lewat tol.", "Ia pulang lewat tol."),
        ("Ia anggota Pegawai Negeri Sipil (PNS).", "Ia anggota Pegawai Negeri Sipil (PNS)."),
    ],
)
def test_the_last_words_are_trimmed(last: str, expected: str) -> None:
    body = document_fromstring(f"<div><p>{FIRST}</p><p>{last}</p></div>")
    assert cleaned(list(pieces(body)), WORDS, "")[-1][0] == expected
