from collections.abc import Iterator
from textwrap import wrap

import pytest

from desktop.model.article import Article, ParagraphKind
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.pdf.document import from_pdf
from desktop.reading.pdf.hyphens import Joiner
from tests.made.pdf import Text, pdf

FOUR = (
    "Badan Pusat Statistik mencatat kenaikan harga beras medium sebesar dua persen dibandingkan"
    " bulan lalu. Kenaikan terbesar terjadi di Jawa Tengah, menurut laporan lembaga itu."
)
ONE = (
    "Harga beras naik lagi di pasar induk Jakarta pada awal pekan ini setelah panen di tiga"
    " daerah tertunda oleh hujan, kata Menteri Sari kepada wartawan di kantornya."
)
TWO = (
    "“Kami sudah menyiapkan cadangan yang cukup untuk tiga bulan ke depan,” kata Sari. Ia meminta"
    " warga tidak membeli beras berlebihan karena persediaan di gudang masih aman."
)
THREE = (
    "Pedagang di Pasar Senen mengatakan harga naik dua kali dalam sepekan. Mereka berharap"
    " pemerintah segera menambah pasokan agar pembeli tidak lari ke pasar lain di kota."
)


def lines(text: str, width: int, x: float, y: float, lead: float = 14) -> Iterator[Text]:
    for number, line in enumerate(wrap(text, width)):
        yield Text(x, y - lead * number, line)


def column(*texts: str, x: float, y: float, width: int = 40, gap: float = 8) -> list[Text]:
    found: list[Text] = []
    for text in texts:
        found += lines(text, width, x, y)
        y = found[-1].y - 14 - gap
    return found


def read(*pages: list[Text]) -> list[str]:
    return from_pdf(pdf(pages), "a.pdf").text.split("\n")


def headings(article: Article) -> list[str]:
    return [
        paragraph.span.of(article.text)
        for paragraph in article.paragraphs
        if paragraph.kind is ParagraphKind.HEADING
    ]


def test_columns_are_read_one_after_the_other_below_their_title() -> None:
    page = [
        Text(60, 780, "Harga Beras Naik di Pasar Induk", 20),
        *column(ONE, TWO, x=60, y=740),
        *column(THREE, ONE, x=310, y=740),
        *lines(TWO, 90, 60, 540),
    ]
    article = from_pdf(pdf([page]), "a.pdf")
    assert article.title == "Harga Beras Naik di Pasar Induk"
    assert article.text.split("\n")[1:] == [ONE, TWO, THREE, ONE, TWO]


def test_columns_drawn_row_by_row_are_columns_all_the_same() -> None:
    page = column(ONE, TWO, x=60, y=740) + column(THREE, ONE, x=310, y=740)
    assert read(sorted(page, key=lambda text: (-text.y, text.x))) == [ONE, TWO, THREE, ONE]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    left, right = ONE[:90].rpartition(" ")[0], ONE[len(ONE[:90].rpartition(" ")[0]) + 1 :]
    pages = (
        column(THREE, left, x=60, y=740) + column(right, TWO[:60].rpartition(" ")[0], x=310, y=740),
        column(TWO[len(TWO[:60].rpartition(" ")[0]) + 1 :], THREE, x=60, y=740),
    )
    assert read(*pages) == [THREE, ONE, TWO, THREE]


def test_headers_footers_and_numbers_of_pages_are_left_out() -> None:
    pages = [
        [
            Text(60, 810, "Warta Contoh · Rabu, 10 Juli 2024", 9),
            *column(*texts, x=60, y=740, width=80),
            Text(280, 30, number, 9),
        ]
        for texts, number in (((ONE, TWO), "Halaman 1 dari 2"), ((THREE, FOUR), "Halaman 2 dari 2"))
    ]
    assert read(*pages) == [ONE, TWO, THREE, FOUR]
    assert read([*column(ONE, TWO, x=60, y=740), Text(280, 30, "- 1 -", 9)]) == [ONE, TWO]


@pytest.mark.parametrize("indent", [0, 14])
def test_paragraphs_are_parted_by_distance_or_by_indent(indent: float) -> None:
    page: list[Text] = []
    for text in (ONE, TWO, THREE):
        y = page[-1].y - 14 - (0 if indent else 10) if page else 740
        first, *rest = lines(text, 60, 60, y)
        page += [Text(60 + indent, first.y, first.words), *rest]
    assert read(page) == [ONE, TWO, THREE]


def test_headings_by_size_or_weight() -> None:
    page = [
        Text(60, 780, "Beras Naik", 20),
        *column(ONE, x=60, y=740, width=80),
        Text(60, 690, "Dampak di pasar", 14),
        *column(TWO, x=60, y=670, width=80),
        Text(60, 620, "Cadangan", bold=True),
        *column(THREE, x=60, y=605, width=80),
        Text(60, 550, "• satu", 11),
        Text(60, 536, "• dua", 11),
    ]
    article = from_pdf(pdf([page]), "a.pdf")
    assert headings(article) == ["Beras Naik", "Dampak di pasar", "Cadangan"]
    assert article.text.split("\n")[-2:] == ["satu", "dua"]


def test_words_from_right_to_left_keep_their_order() -> None:
    name = "نجيب محفوظ"
    first, second = f"Sastrawan {name[::-1]} dari Mesir menulis", "banyak novel, kata Sari kemarin."
    expected = f"Sastrawan {name} dari Mesir menulis banyak novel, kata Sari kemarin."
    assert read([Text(60, 700, first), Text(60, 686, second)]) == [expected]


def test_ligatures_and_signs_beyond_the_basic_plane() -> None:
    assert read([Text(60, 700, "“Eﬁsien,” kata José 😀 — ‘baik’…")]) == [
        "“Efisien,” kata José 😀 — ‘baik’…"
    ]


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("peme-", "rintah pusat", "pemerintah pusat"),
        ("undang-", "undang baru", "undang-undang baru"),
        ("anak-", "anaknya", "anak-anaknya"),
        ("bersama-", "sama", "bersama-sama"),
        ("tolong-", "menolong", "tolong-menolong"),
        ("sayur-", "mayur", "sayur-mayur"),
        ("bolak-", "balik", "bolak-balik"),
        ("non-", "blok", "non-blok"),
        ("Al-", "Qaeda", "Al-Qaeda"),
        ("2020-", "2024", "2020-2024"),
        ("kata dia -", "kemarin", "kata dia - kemarin"),
        ("peme\u00ad", "rintah", "pemerintah"),
        ("peme\x02", "rintah", "pemerintah"),
        ("cuti", "bersama", "cuti bersama"),
        ("mantan-", "pejabat", "mantan-pejabat"),
    ],
)
def test_divided_words(before: str, after: str, joined: str) -> None:
    joiner = Joiner(["para mantan-pejabat datang"])
    assert joiner.joined(before, after) == joined


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", LoadReason.DAMAGED),
        (pdf([[Text(60, 700, ONE)]])[:300], LoadReason.DAMAGED),
        (pdf([[]]), LoadReason.PICTURES),
    ],
    ids=["head", "cut", "no text"],
)
def test_what_is_no_text(data: bytes, reason: LoadReason) -> None:
    with pytest.raises(LoadError) as caught:
        from_pdf(data, "a.pdf")
    assert caught.value.reason is reason
