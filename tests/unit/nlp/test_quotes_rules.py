"""One row a rule: a sentence of our own, and what must be found in it."""

import pytest

from tests.unit.nlp.quoting import rows

DIRECT, INDIRECT = "direct", "indirect"

_BEHIND = {
    "cue and name behind": (
        '"Jembatan itu aman," kata Rudi Hartawan di Bandung.',
        [(DIRECT, "Jembatan itu aman,", "Rudi Hartawan")],
    ),
    "long role before the name": (
        "“Sumur sudah kering,” ujar Kepala Dinas Sumber Daya Air Kabupaten Sleman Tri Wahyono.",
        [(DIRECT, "Sumur sudah kering,", "Tri Wahyono")],
    ),
    "role, comma, name": (
        '"Kami menunggu," tutur Ketua Komisi B DPRD dari Fraksi Mawar, Lina Marlina, Senin (3/2).',
        [(DIRECT, "Kami menunggu,", "Lina Marlina")],
    ),
    "name, then role": (
        '"Itu mudah," ucap Sari Dewanti, guru SD Negeri 3 Ngawi, Jumat (4/4/2025).',
        [(DIRECT, "Itu mudah,", "Sari Dewanti")],
    ),
    "degrees and doctor": (
        '"Minum air putih," saran dr. Bayu Anggara, Sp.PD dalam webinar.',
        [(DIRECT, "Minum air putih,", "Bayu Anggara")],
    ),
    "age in brackets": (
        '"Air naik cepat," tutur Karsih (52), warga Desa Lor.',
        [(DIRECT, "Air naik cepat,", "Karsih")],
    ),
    "no space behind the mark": (
        '"Sudah kami periksa,"sebut Anton Wijaya.',
        [(DIRECT, "Sudah kami periksa,", "Anton Wijaya")],
    ),
    "a cue outside the lists": (
        '"Jangan takut," bisik Ratih. Ia lalu pergi.',
        [(DIRECT, "Jangan takut,", "Ratih")],
    ),
    "closing marks at both ends": (
        "”Pasar dibuka lagi,” kata Hendro.",
        [(DIRECT, "Pasar dibuka lagi,", "Hendro")],
    ),
    "guillemets": ("«Kami siap,» kata Hendro.", [(DIRECT, "Kami siap,", "Hendro")]),
    "two single marks": ("''Kami siap,'' kata Hendro.", [(DIRECT, "Kami siap,", "Hendro")]),
    "closing mark lost before the cue": (
        '"Kami siap membantu warga, kata Hendro Susilo. Bantuan itu tiba kemarin.',
        [(DIRECT, "Kami siap membantu warga,", "Hendro Susilo")],
    ),
    "opening mark where a closing one belongs": (
        '"Harga naik terus, “keluh Marni. Ia berdagang sejak lama.',
        [(DIRECT, "Harga naik terus,", "Marni")],
    ),
    "a quote in a quote": (
        '"Dia bilang, "Pergi!" lalu pintu ditutup," kata Wati.',
        [(DIRECT, 'Dia bilang, "Pergi!" lalu pintu ditutup,', "Wati")],
    ),
    "cue in the next paragraph": (
        "“Ini bukan soal uang?”\nkata Trisno di Solo.",
        [(DIRECT, "Ini bukan soal uang?", "Trisno")],
    ),
    "signed with a dash": (
        '"Hidup ini singkat." - Rendra Malik',
        [(DIRECT, "Hidup ini singkat.", "Rendra Malik")],
    ),
    "cue last, no marks": (
        "Jalan itu akan ditutup selama sepekan, kata Kepala Dinas Perhubungan Rudi Hartawan.",
        [(INDIRECT, "Jalan itu akan ditutup selama sepekan", "Rudi Hartawan")],
    ),
    "cue inside the content": (
        "Harus diakui, ungkap Rudi Hartawan, warga memiliki hak yang sama.",
        [(INDIRECT, "warga memiliki hak yang sama", "Rudi Hartawan")],
    ),
    "subject before the cue": (
        "Aplikasi itu, lanjut Rudi Hartawan, merupakan karya siswa.",
        [(INDIRECT, "merupakan karya siswa", "Rudi Hartawan")],
    ),
    "written by an institution": (
        '"Layanan berhenti sementara," demikian tertulis dalam laman resmi BMKG.',
        [(DIRECT, "Layanan berhenti sementara,", "BMKG")],
    ),
}

_BEFORE = {
    "bahwa": (
        "Rudi Hartawan mengatakan bahwa pasar akan dibuka besok.",
        [(INDIRECT, "pasar akan dibuka besok", "Rudi Hartawan")],
    ),
    "comma instead of bahwa": (
        "Direktur RSUD Ngawi, dr. Bayu Anggara, mengatakan, pasien sudah pulang.",
        [(INDIRECT, "pasien sudah pulang", "Bayu Anggara")],
    ),
    "nothing between cue and clause": (
        "Menteri Perhubungan Rudi Hartawan menyebut kereta cepat akan diuji lagi.",
        [(INDIRECT, "kereta cepat akan diuji lagi", "Rudi Hartawan")],
    ),
    "name, role, cue": (
        "Reni, teknisi bengkel di Jakarta Timur mengatakan, rem harus diganti.",
        [(INDIRECT, "rem harus diganti", "Reni")],
    ),
    "telephone, place and day between": (
        "Kepala Bandara Eka Saputra, saat dihubungi dari Ende, Kamis, mengatakan, hujan reda.",
        [(INDIRECT, "hujan reda", "Eka Saputra")],
    ),
    "address between": (
        "Karsih (52), penjual sayur di Desa Lor, Kecamatan Ngawi, mengatakan, harga cabai naik.",
        [(INDIRECT, "harga cabai naik", "Karsih")],
    ),
    "relative clause between": (
        "Sari Dewanti yang dihubungi kemarin mengatakan harga beras mulai turun.",
        [(INDIRECT, "harga beras mulai turun", "Sari Dewanti")],
    ),
    "hearer between cue and clause": (
        "Rudi Hartawan mengatakan kepada wartawan, Senin (3/2), bahwa jalan ditutup.",
        [(INDIRECT, "jalan ditutup", "Rudi Hartawan")],
    ),
    "from a party": (
        "Anggota DPR dari Fraksi Mawar Lina Marlina menilai anggaran itu terlalu kecil.",
        [(INDIRECT, "anggaran itu terlalu kecil", "Lina Marlina")],
    ),
    "request": (
        "Bupati Ngawi Rudi Hartawan meminta warga untuk tetap tenang.",
        [(INDIRECT, "warga untuk tetap tenang", "Rudi Hartawan")],
    ),
    "request of an institution": (
        "Kemenkes mendesak rumah sakit menambah ranjang.",
        [(INDIRECT, "rumah sakit menambah ranjang", "Kemenkes")],
    ),
    "claim without a subject": (
        "Rudi Hartawan mengaku tidak mengenal pelaku.",
        [(INDIRECT, "tidak mengenal pelaku", "Rudi Hartawan")],
    ),
    "denial with soal": (
        "Rudi Hartawan membantah soal menerima uang itu.",
        [(INDIRECT, "menerima uang itu", "Rudi Hartawan")],
    ),
    "a topic is no clause": ("Rudi Hartawan menegaskan pentingnya peran keluarga.", []),
    "a topic with soal is no clause": ("Rudi Hartawan menjelaskan soal rencana itu.", []),
    "words before marks": (
        'Rudi Hartawan mengatakan, "Kami akan datang besok."',
        [(DIRECT, "Kami akan datang besok.", "Rudi Hartawan")],
    ),
    "colon before marks": (
        'Rudi Hartawan berkata: "Kami akan datang besok."',
        [(DIRECT, "Kami akan datang besok.", "Rudi Hartawan")],
    ),
    "two cues, one source": (
        "Para nelayan mengatakan ombak terlalu tinggi dan menuduh pemerintah menutup mata.",
        [
            (INDIRECT, "ombak terlalu tinggi", "Para nelayan"),
            (INDIRECT, "pemerintah menutup mata", "Para nelayan"),
        ],
    ),
    "second verb of a subject": (
        "Beijing dengan marah menolak tuduhan itu dan mengatakan data tersebut keliru.",
        [(INDIRECT, "data tersebut keliru", "Beijing")],
    ),
    "who claims": (
        '"Musik itu hidup," kata Sari Dewanti yang mengaku sedang menulis lagu baru.',
        [
            (DIRECT, "Musik itu hidup,", "Sari Dewanti"),
            (INDIRECT, "sedang menulis lagu baru", "Sari Dewanti"),
        ],
    ),
    "a slip in the cue": (
        "Sari Dewanti mengungkaplan harga beras mulai turun.",
        [(INDIRECT, "harga beras mulai turun", "Sari Dewanti")],
    ),
    "a cue in a name is none": (
        "Undang-Undang tentang Kemerdekaan Menyampaikan Pendapat di Muka Umum berlaku sejak lama.",
        [],
    ),
    "marked words in a clause": (
        "Rudi Hartawan mengatakan warga wajib “saling menjaga dan tidak saling menuduh” kini.",
        [
            (
                INDIRECT,
                "warga wajib “saling menjaga dan tidak saling menuduh” kini",
                "Rudi Hartawan",
            ),
            (DIRECT, "saling menjaga dan tidak saling menuduh", "Rudi Hartawan"),
        ],
    ),
    "a term in a clause is no quote": (
        "Rudi Hartawan mengatakan film “Laut Biru” akan tayang besok.",
        [(INDIRECT, "film “Laut Biru” akan tayang besok", "Rudi Hartawan")],
    ),
}

_OTHER = {
    "menurut": (
        "Menurut Rudi Hartawan, harga beras mulai turun.",
        [(INDIRECT, "harga beras mulai turun", "Rudi Hartawan")],
    ),
    "menurut behind a dateline": (
        "BANDUNG, Suara Pagi - Menurut Rudi Hartawan, harga beras mulai turun.",
        [(INDIRECT, "harga beras mulai turun", "Rudi Hartawan")],
    ),
    "a clause whose predicate is an adjective": (
        "Menteri Rudi Hartawan mengatakan harga beras stabil dalam tiga bulan.",
        [(INDIRECT, "harga beras stabil dalam tiga bulan", "Rudi Hartawan")],
    ),
    "menurut inside": (
        "Di negara lain menurut Rudi Hartawan, bahkan harga itu lebih tinggi.",
        [(INDIRECT, "bahkan harga itu lebih tinggi", "Rudi Hartawan")],
    ),
    "menurut at the end": (
        "Harga beras mulai turun sejak pekan lalu, menurut Rudi Hartawan.",
        [(INDIRECT, "Harga beras mulai turun sejak pekan lalu", "Rudi Hartawan")],
    ),
    "menurut rencana names nobody": ("Menurut rencana, pasar dibuka besok.", []),
    "menurut pengakuan": (
        "Menurut pengakuan Rudi Hartawan, mobil itu milik temannya.",
        [(INDIRECT, "mobil itu milik temannya", "Rudi Hartawan")],
    ),
    "agent of a passive": (
        "Ditambahkan Endra Kusuma, gempa terasa kuat di tiga desa.",
        [(INDIRECT, "gempa terasa kuat di tiga desa", "Endra Kusuma")],
    ),
    "passive without an agent": ("Adi Susilo dinilai gagal memimpin kota itu.", []),
    "lead-in paragraph": (
        'Berikut pernyataan Rudi Hartawan:\n"Kami minta maaf kepada warga desa."',
        [(DIRECT, "Kami minta maaf kepada warga desa.", "Rudi Hartawan")],
    ),
    "marked words around the cue": (
        '"Saya," kata Rudi Hartawan, "tidak pernah ke sana."',
        [(DIRECT, "Saya,", "Rudi Hartawan"), (DIRECT, "tidak pernah ke sana.", "Rudi Hartawan")],
    ),
    "a headline of another page": (
        'Artikel ini tayang dengan judul "Menteri Sebut Harga Naik".',
        [],
    ),
    "a marked term": ("Kemitraan 'tanpa batas' itu dibahas kemarin.", []),
    "a marked title": ('Film berjudul "Laut Biru" tayang besok.', []),
    "hearsay": ("Katanya harga beras akan turun.", []),
    "keyword": ("Kata kunci itu dicari banyak orang.", []),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [*_BEHIND.values(), *_BEFORE.values(), *_OTHER.values()],
    ids=[*_BEHIND, *_BEFORE, *_OTHER],
)
def test_rule(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(text) == expected
