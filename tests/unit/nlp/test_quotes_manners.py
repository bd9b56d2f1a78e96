"""Manners of outlets and beats: sentences of our own, and what must be found in them."""

import pytest

from tests.unit.nlp.quoting import rows

DIRECT, INDIRECT = "direct", "indirect"

_FOUND = {
    "pointed subject with a noun that tells of it": (
        "Rudi Hartawan menyebut rencana itu akal-akalan.",
        [(INDIRECT, "rencana itu akal-akalan", "Rudi Hartawan")],
    ),
    "pointed object with a hearer": ("Rudi Hartawan mengungkapkan rencana itu kepada warga.", []),
    "claim of one word": (
        "Rudi Hartawan mengaku menyesal.",
        [(INDIRECT, "menyesal", "Rudi Hartawan")],
    ),
    "claim that only points": ("Rudi Hartawan membantah tudingan tersebut.", []),
    "person assures": (
        "Rudi Hartawan memastikan stok beras aman.",
        [(INDIRECT, "stok beras aman", "Rudi Hartawan")],
    ),
    "institution sees to it": ("Manajemen rumah sakit memastikan pasien mendapatkan obat.", []),
    "several degrees behind commas": (
        "Bupati Sela, Rudi Hartawan, S.E., M.Si., mengatakan jalan rusak.",
        [(INDIRECT, "jalan rusak", "Rudi Hartawan")],
    ),
    "doctor behind the hospital": (
        "Dokter anak RSUD Wijaya Husada, dr. Nadia Prasasti, Sp.A, mengatakan campak berbahaya.",
        [(INDIRECT, "campak berbahaya", "Nadia Prasasti")],
    ),
    "apposition whose head is in no list": (
        "Rudi Hartawan, jagoan setempat, mengatakan jalan rusak.",
        [(INDIRECT, "jalan rusak", "Rudi Hartawan")],
    ),
    "age in a description": (
        'Rudi Hartawan tiba. "Saya menang," ujar pria 29 tahun itu.',
        [(DIRECT, "Saya menang,", "Rudi Hartawan")],
    ),
    "age in a description before the cue": (
        '"Saya menang," kata Rudi Hartawan. Pemain berusia 29 tahun itu mengaku lega.',
        [(DIRECT, "Saya menang,", "Rudi Hartawan"), (INDIRECT, "lega", "Rudi Hartawan")],
    ),
    "name before its nickname and a pointer": (
        "Pengusaha Rudi Hartawan yang akrab disapa Didi itu mengaku mulai berdagang.",
        [(INDIRECT, "mulai berdagang", "Rudi Hartawan")],
    ),
    "report that begins with a time": (
        "Dikatakan Rudi Hartawan, hingga sore belum ada gempa.",
        [(INDIRECT, "hingga sore belum ada gempa", "Rudi Hartawan")],
    ),
    "an office with -nya": (
        "Kantornya menyatakan rapat akan ditunda.",
        [(INDIRECT, "rapat akan ditunda", "Kantornya")],
    ),
    "institution with its abbreviation": (
        "Badan Geologi Nusa (BGN) mengatakan gunung itu aktif.",
        [(INDIRECT, "gunung itu aktif", "Badan Geologi Nusa")],
    ),
    "signed in the next paragraph": (
        '"Kita belajar dari kegagalan ini"\n— Ketua Panitia, Hartati Simbolon',
        [(DIRECT, "Kita belajar dari kegagalan ini", "Hartati Simbolon")],
    ),
    "title and author": ('Buku "Menulis Sejarah dari Bawah" karya Rudi Hartawan laris.', []),
    "subject that a role leads, then dia": (
        '"Ya," kata Sari. Ketua DPRD Rudi Hartawan mendukung kebijakan itu. Dia menilai stok aman.',
        [(DIRECT, "Ya,", "Sari"), (INDIRECT, "stok aman", "Rudi Hartawan")],
    ),
    "an office in small letters": (
        'Jaksa Rudi Hartawan berdiri. "Terdakwa bersalah," kata jaksa.',
        [(DIRECT, "Terdakwa bersalah,", "Rudi Hartawan")],
    ),
    "sebut saja names somebody": (
        "Seorang ibu, sebut saja namanya Melur, mengatakan ia akan pindah.",
        [(INDIRECT, "ia akan pindah", "Melur")],
    ),
    "bilang before what is said": (
        "Rudi Hartawan bilang, jalan rusak.",
        [(INDIRECT, "jalan rusak", "Rudi Hartawan")],
    ),
    "katanya between commas": (
        '"Ya," kata Rudi Hartawan. Jalan itu, katanya, akan ditutup.',
        [(DIRECT, "Ya,", "Rudi Hartawan"), (INDIRECT, "akan ditutup", "Rudi Hartawan")],
    ),
    "a cue that reports the whole sentence": (
        "Komnas meminta warga bersabar, kata anggota Komnas Rudi Hartawan.",
        [(INDIRECT, "Komnas meminta warga bersabar", "Rudi Hartawan")],
    ),
    "office of two words": (
        'Jaksa Agung Rudi Hartawan berdiri. "Sudah kami setor," kata Jaksa Agung.',
        [(DIRECT, "Sudah kami setor,", "Rudi Hartawan")],
    ),
    "a name that is a town": (
        'Menkes Bima Hartawan buka suara soal itu. "Tidak boleh," kata Bima.',
        [(DIRECT, "Tidak boleh,", "Bima Hartawan")],
    ),
    "asked between source and cue": (
        "Rudi Hartawan saat dimintai konfirmasi mengatakan, jalan rusak.",
        [(INDIRECT, "jalan rusak", "Rudi Hartawan")],
    ),
    "source of the quote in the next sentence": (
        '"Ya," kata Sari.\n"Kami mohon maaf." Hal itu disampaikan Rudi Hartawan.',
        [(DIRECT, "Ya,", "Sari"), (DIRECT, "Kami mohon maaf.", "Rudi Hartawan")],
    ),
    "source of what comes in the next sentence": (
        '"Ya," kata Sari. "Maaf sekali." Hal senada disampaikan Rudi Hartawan.',
        [(DIRECT, "Ya,", "Sari"), (DIRECT, "Maaf sekali.", "Sari")],
    ),
    "goes on in its paragraph": (
        '"Damai," ujar Sari. "Tidak ada masalah."\n"Kami siap," kata Rudi Hartawan.',
        [
            (DIRECT, "Damai,", "Sari"),
            (DIRECT, "Tidak ada masalah.", "Sari"),
            (DIRECT, "Kami siap,", "Rudi Hartawan"),
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), _FOUND.values(), ids=_FOUND.keys())
def test_manner(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(text) == expected
