"""Pairs of statements as two outlets told them, written for these tests, and near ones."""

import pytest

from desktop.session.alignment import LIKE, Alignment, Change, align, likeness
from tests.unit.session.finds import INDIRECT, analysis, article, said

#: How one statement appears in two reports.
SAME = [
    (
        "Keputusan ini (untuk melatih relawan) tidak akan membuat warga menjadi pihak konflik",
        "Keputusan ini tidak akan menjadikan warga pihak konflik itu",
    ),
    (
        "Harga beras akan kami turunkan sebelum Lebaran",
        "harga beras akan diturunkan sebelum Lebaran",
    ),
    (
        "Kami sudah menyalurkan 1.200 paket sembako ke tiga kecamatan yang terdampak banjir",
        "pihaknya menyalurkan 1.200 paket sembako ke tiga kecamatan terdampak",
    ),
    ("Jembatan itu roboh karena arus sungai terlalu deras", "Jembatannya roboh karena arus deras"),
    (
        "Tidak ada korban jiwa dalam kebakaran pasar semalam, hanya kerugian materi",
        "tidak ada korban jiwa dalam kebakaran pasar itu",
    ),
    (
        "Pelaku kami tangkap di Surabaya pada Senin dini hari tanpa perlawanan",
        "pelaku ditangkap di Surabaya, Senin dini hari",
    ),
    (
        "We will rebuild every school that was damaged by the storm",
        "every school damaged by the storm would be rebuilt",
    ),
    ("Ini kado terindah untuk rakyat Papua", "Ini kado terindah untuk rakyat Papua!"),
    ("Kado terindah", "kado terindah"),
]
#: Different statements about one matter, or with one frame.
OTHER = [
    ("Harga beras akan kami turunkan sebelum Lebaran", "Stok beras cukup sampai Lebaran"),
    ("Kami akan terus bekerja untuk rakyat", "Kami akan bertanya kepada rakyat"),
    (
        "Tidak ada korban jiwa dalam kebakaran pasar semalam",
        "Kebakaran pasar semalam berasal dari kios gas di lantai dua",
    ),
    ("Pelaku kami tangkap di Surabaya", "Korban kami rawat di Surabaya"),
    ("Jembatan itu roboh karena arus deras", "Jembatan itu akan kami bangun lagi tahun depan"),
    ("We will rebuild every school", "We will not close any hospital"),
    (
        "Anggaran pendidikan naik dua puluh persen tahun ini",
        "Anggaran kesehatan turun lima persen tahun lalu",
    ),
    ("Saya tidak tahu", "Saya tidak mau"),
    ("Oleh karena itu", "Oleh karena itu"),
]


def like(left: str, right: str) -> float:
    return likeness(said(left, left), left, said(right, right), right)


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_statement_in_two_reports_is_found(left, right):
    assert like(left, right) >= LIKE
    assert like(right, left) == pytest.approx(like(left, right), abs=0.1)


@pytest.mark.parametrize(("left", "right"), OTHER)
def test_what_only_sounds_alike_is_no_pair(left, right):
    assert like(left, right) < LIKE


def test_the_same_words_in_another_order_are_less_alike():
    words = "harga beras turun sebelum lebaran tiba"
    turned = " ".join(reversed(words.split()))
    assert like(words, words) == pytest.approx(1)
    assert like(words, turned) < LIKE


LEFT = article(
    '"Gedung itu kami tutup mulai besok pagi demi keamanan," kata Rini Hartati. '
    '"Warga boleh mengambil barang sampai pukul enam sore," katanya. '
    "Menurut Budi, penutupan gedung merugikan pedagang kecil."
)
RIGHT = article(
    "Rini Hartati menyebut gedung itu ditutup mulai besok pagi demi keamanan dan warga boleh "
    'mengambil barang sampai pukul enam sore. "Kami minta ganti rugi," ujar Eko.'
)


def aligned() -> Alignment:
    left, right = LEFT.text, RIGHT.text
    ours = analysis(
        said(left, "Gedung itu kami tutup mulai besok pagi demi keamanan", "Rini Hartati"),
        said(left, "Warga boleh mengambil barang sampai pukul enam sore", "Rini Hartati"),
        said(left, "penutupan gedung merugikan pedagang kecil", "Budi", kind=INDIRECT),
    )
    whole = right[right.index("gedung itu") : right.index(". ")]
    theirs = analysis(
        said(right, whole, "Rini Hartati", kind=INDIRECT),
        said(right, "Kami minta ganti rugi", "Eko"),
    )
    return align(LEFT, ours, RIGHT, theirs)


def test_two_quotes_here_are_one_there_and_the_rest_stands_alone():
    made = aligned()
    assert [pair.left.span.of(LEFT.text)[:6] for pair in made.pairs] == ["Gedung", "Warga "]
    assert len({pair.right.id for pair in made.pairs}) == 1
    assert [quote.span.of(LEFT.text)[:9] for quote in made.left_only] == ["penutupan"]
    assert [quote.span.of(RIGHT.text)[:4] for quote in made.right_only] == ["Kami"]


def test_lost_added_and_changed_words_are_told_apart():
    text, other = "Jalan rusak itu segera kami perbaiki", "Jalan itu pasti segera diperbaiki total"
    made = align(
        article(text),
        analysis(said(text, text, "Rini")),
        article(other),
        analysis(said(other, other, "Rini")),
    )
    (pair,) = made.pairs
    told = [
        (piece.change, piece.left and piece.left.of(text), piece.right and piece.right.of(other))
        for piece in pair.pieces
    ]
    assert told == [
        (Change.SAME, "Jalan", "Jalan"),
        (Change.LOST, "rusak", None),
        (Change.SAME, "itu", "itu"),
        (Change.ADDED, None, "pasti"),
        (Change.SAME, "segera", "segera"),
        (Change.CHANGED, "kami perbaiki", "diperbaiki total"),
    ]
    assert [pair.words(change, text, other) for change in Change] == [3, 1, 1, 2]


def test_an_article_beside_itself_is_all_pairs():
    text = LEFT.text
    found = analysis(
        said(text, "Gedung itu kami tutup mulai besok pagi demi keamanan", "Rini Hartati"),
        said(text, "penutupan gedung merugikan pedagang kecil", "Budi", kind=INDIRECT),
    )
    made = align(LEFT, found, LEFT, found)
    assert [pair.left.id for pair in made.pairs] == [quote.id for quote in found.quotes]
    assert [pair.likeness for pair in made.pairs] == pytest.approx([1, 1])
    assert (made.left_only, made.right_only) == ((), ())
