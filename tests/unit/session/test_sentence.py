import pytest

from desktop.reading.plain import from_text
from desktop.session.sentence import sentence_at

TEXT = (
    "Rini datang. Menurut dr. Budi Santoso, S.H., jalan rusak. Selesai\n"
    '"Kami siap. Semua beres," kata Rini. Ia pulang.\n'
    "Harga naik Rp 1.500 per liter pada Rabu (10/7)! Warga marah."
)


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("datang", "Rini datang."),
        ("rusak", "Menurut dr. Budi Santoso, S.H., jalan rusak."),
        ("Selesai", "Selesai"),
        ("beres", '"Kami siap. Semua beres," kata Rini.'),
        ("pulang", "Ia pulang."),
        ("liter", "Harga naik Rp 1.500 per liter pada Rabu (10/7)!"),
        ("marah", "Warga marah."),
    ],
)
def test_the_sentence_around_a_word(word, sentence):
    made = from_text(TEXT, "")
    assert sentence_at(made, made.text.index(word)).of(made.text) == sentence


def test_every_code_point_is_in_its_sentence():
    made = from_text(TEXT, "")
    for offset in range(len(made.text)):
        if made.text[offset] not in "\n ":
            assert sentence_at(made, offset).holds(offset)
