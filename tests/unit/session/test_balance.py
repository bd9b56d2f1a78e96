import pytest

from desktop.model.analysis import QuoteKind, SpeakerClass
from desktop.session.balance import balance, word_count
from tests.unit.session.finds import INDIRECT, analysis, said

TEXT = (
    '"Satu dua tiga empat," kata Rini. Warga menilai harga naik dua kali. '
    'Menurut Budi, jalan itu rusak dan harus "segera diperbaiki" tahun ini.'
)


def figures():
    inner = said(TEXT, "segera diperbaiki", "Budi", within="q118", role="Camat")
    outer = said(
        TEXT,
        'jalan itu rusak dan harus "segera diperbaiki" tahun ini',
        "Budi",
        kind=INDIRECT,
        role="Camat",
    )
    inner = said(TEXT, "segera diperbaiki", "Budi", within=outer.id, role="Camat")
    group = said(TEXT, "harga naik dua kali", "Warga", kind=INDIRECT, by=SpeakerClass.GROUP)
    return balance(analysis(said(TEXT, "Satu dua tiga empat", "Rini"), group, outer, inner), TEXT)


def test_words_in_a_marked_part_of_a_clause_count_once():
    made = figures()
    assert made.total.words == 4 + 4 + 9
    kinds = {kind: figure.words for kind, figure in made.kinds}
    assert kinds == {QuoteKind.DIRECT: 6, QuoteKind.INDIRECT: 11}
    assert sum(figure.share for _, figure in made.kinds) == pytest.approx(1)


def test_every_class_has_its_line_and_speakers_come_by_their_words():
    made = figures()
    classes = {kind: (len(figure.quotes), figure.speakers) for kind, figure in made.classes}
    assert classes[SpeakerClass.NAMED] == (3, 2)
    assert classes[SpeakerClass.GROUP] == (1, 1)
    assert classes[SpeakerClass.ANONYMOUS] == (0, 0)
    assert None not in classes
    assert [each.name for each in made.speakers] == ["Budi", "Rini", "Warga"]
    assert made.one_source is None


def test_one_source_is_told_from_four_fifths_on():
    text = '"a b c d e f g h," kata Rini. "i j," kata Budi.'
    made = balance(analysis(said(text, "a b c d e f g h", "Rini"), said(text, "i j", "Budi")), text)
    assert made.one_source is not None
    assert made.one_source.name == "Rini"


def test_quotes_without_a_speaker_are_no_source():
    text = '"a b c d," begitu bunyinya.'
    made = balance(analysis(said(text, "a b c d")), text)
    assert made.one_source is None
    assert made.total.speakers == 0
    assert made.classes[-1] == (None, made.total)


def test_an_article_without_quotes_has_no_shares():
    assert balance(analysis(), "Sepi.").total.share == 0


@pytest.mark.parametrize(
    ("words", "count"),
    [("Rp 10.000 triliun", 3), ("anak-anak itu", 2), ("'tanpa batas'", 2), ("— …", 0)],
)
def test_words_are_counted_as_a_reader_counts(words, count):
    assert word_count(words) == count
