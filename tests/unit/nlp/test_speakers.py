"""Who is meant: short names, roles, pronouns, descriptions, along an article of our own."""

import pytest

from tests.unit.nlp.quoting import article, find, rows

_LEAD = "Ketua Koperasi Tani Rudi Hartawan mengatakan, panen raya akan dimulai besok.\n"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(_LEAD + '"Kami siap," kata Rudi.', ["Rudi Hartawan"], id="short name"),
        pytest.param(_LEAD + '"Kami siap," katanya.', ["Rudi Hartawan"], id="-nya"),
        pytest.param(_LEAD + '"Kami siap," ujar dia.', ["Rudi Hartawan"], id="dia"),
        pytest.param(_LEAD + "Ia menilai harga gabah akan naik.", ["Rudi Hartawan"], id="ia"),
        pytest.param(
            _LEAD + '"Kami siap," kata Ketua Koperasi Tani.', ["Rudi Hartawan"], id="role"
        ),
        pytest.param(
            _LEAD + 'Nina Sari menonton dari jauh. "Kami siap," ucapnya.',
            ["Rudi Hartawan"],
            id="-nya is the latest source, not the latest person",
        ),
        pytest.param(
            _LEAD + 'Hal senada disampaikan Nina Sari. "Kami siap," ucapnya.',
            ["Nina Sari"],
            id="a sentence that only names a source",
        ),
        pytest.param(
            _LEAD + 'Salah satunya adalah Nina Sari. "Kami siap," ucapnya.',
            ["Nina Sari"],
            id="presented as one of several",
        ),
        pytest.param(
            _LEAD + 'Pedagang pasar Nina Sari menunggu sejak pagi. "Kami siap," ucapnya.',
            ["Nina Sari"],
            id="introduced as the subject of a sentence",
        ),
        pytest.param(
            _LEAD + 'Rudi mengatakan Nina Sari meminta bantuan pupuk. "Kami siap," ucapnya.',
            ["Rudi Hartawan", "Rudi Hartawan"],
            id="a source inside reported content is none",
        ),
        pytest.param(
            _LEAD + 'Dinas Pertanian meminta petani menunggu hujan.\n"Kami siap," ucapnya.',
            ["Dinas Pertanian", "Rudi Hartawan"],
            id="people before institutions",
        ),
        pytest.param(
            _LEAD + '"Kami siap," kata Rudi. "Semua sudah diatur."',
            ["Rudi Hartawan", "Rudi Hartawan"],
            id="split quote",
        ),
        pytest.param(
            _LEAD + '"Kami siap." "Semua sudah diatur," katanya.',
            ["Rudi Hartawan", "Rudi Hartawan"],
            id="adjacent quotes",
        ),
        pytest.param(
            "Menteri Perindustrian Agung Laksono hadir.\n“Pabrik dibuka,” kata Menperin.",
            ["Agung Laksono"],
            id="abbreviated office",
        ),
        pytest.param(
            'Agung Tirta Kusuma (ATK) datang. "Kami siap," kata ATK.',
            ["Agung Tirta Kusuma"],
            id="initials",
        ),
        pytest.param(
            'Nurul Hasanah, yang akrab disapa Nunung, datang. "Kami siap," kata Nunung.',
            ["Nurul Hasanah"],
            id="nickname",
        ),
        pytest.param(
            'Prasetyo Adi menunggu. "Kami siap," kata Prastyo.', ["Prasetyo Adi"], id="misspelt"
        ),
        pytest.param(
            'Seorang saksi mengatakan api datang dari dapur. "Api besar," katanya.',
            ["Seorang saksi", "Seorang saksi"],
            id="an unnamed source blocks",
        ),
        pytest.param(
            _LEAD + '"Panen tertunda," tulis laporan tersebut. "Kami siap," katanya.',
            ["laporan", "Rudi Hartawan"],
            id="documents never take -nya",
        ),
        pytest.param(
            '"Kami siap," kata Budi Santoso dan Andi Wijaya.',
            ["Budi Santoso dan Andi Wijaya"],
            id="two speakers, one cue",
        ),
        pytest.param(
            'Aliansi Laut Biru (ALB) bertemu di Ambon. "Kami menolak," kata ALB.',
            ["Aliansi Laut Biru"],
            id="abbreviation of an institution",
        ),
        pytest.param(
            'Pemilik aliansi Laut Biru datang. "Kami menolak," kata aliansi tersebut.',
            ["Laut Biru"],
            id="noun that stood before a name",
        ),
    ],
)
def test_speakers(text: str, speakers: list[str]) -> None:
    found = [speaker for _, _, speaker in rows(text)]
    assert found[-len(speakers) :] == speakers


def test_title_cue_finds_its_speaker_further_on() -> None:
    subject = article(
        "Ketua Koperasi Rudi Hartawan datang kemarin.", title="Rudi Sebut Panen Mundur"
    )
    assert rows(subject) == [("indirect", "Panen Mundur", "Rudi Hartawan")]


def test_title_of_marked_words_with_their_cue() -> None:
    subject = article("Hujan turun.", title='"Kami Lelah," Kata Rudi Hartawan')
    assert rows(subject) == [("direct", "Kami Lelah,", "Rudi Hartawan")]


def test_title_with_a_colon_alone_is_no_quote() -> None:
    assert rows(article("Hujan turun.", title="Ahli: Panen Akan Mundur Lagi")) == []


@pytest.mark.parametrize(
    ("text", "via", "hearer"),
    [
        ('"Siap," kata Rudi Hartawan dikutip dari Antara, Senin (3/2).', "Antara", None),
        ('"Siap," kata Rudi Hartawan kepada wartawan.', None, "wartawan"),
        ("Rudi Hartawan mengatakan bantuan kepada Bogor akan dikirim.", None, None),
        ("Seperti dilansir Reuters, Rudi Hartawan mengatakan pasar dibuka.", "Reuters", None),
    ],
)
def test_outlet_and_hearer(text: str, via: str | None, hearer: str | None) -> None:
    (quote,) = find(text)
    assert quote.speaker is not None
    assert quote.speaker.name == "Rudi Hartawan"
    assert (quote.via.of(text) if quote.via else None) == via
    assert (quote.hearer.of(text) if quote.hearer else None) == hearer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We will wait," said Anna Brook.', ("We will wait,", "Anna Brook")),
        ('"We will wait," Anna Brook told reporters.', ("We will wait,", "Anna Brook")),
        ('The mayor, Anna Brook, said: "We will wait."', ("We will wait.", "Anna Brook")),
        ('"Who knows?" Anna Brook asked.', ("Who knows?", "Anna Brook")),
        ("According to Anna Brook, the bridge is safe.", ("the bridge is safe", "Anna Brook")),
        ("Anna Brook said that the bridge was safe.", ("the bridge was safe", "Anna Brook")),
        ('Anna Brook smiled, saying, "We will wait."', ("We will wait.", "Anna Brook")),
        (
            '"We will wait," Anna Brook, a lawyer for The Times, said on Monday.',
            ("We will wait,", "Anna Brook"),
        ),
    ],
)
def test_english(text: str, expected: tuple[str, str]) -> None:
    assert [row[1:] for row in rows(text, "en")] == [expected]
