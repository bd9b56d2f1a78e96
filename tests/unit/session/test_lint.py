import pytest

from desktop.model.analysis import SpeakerClass
from desktop.session.lint import Flaw, findings
from tests.unit.session.finds import INDIRECT, analysis, article, named, said

CUES = frozenset({"kata", "ujarnya", "menegaskan", "ujar"})


def flaws(made, found) -> list[tuple[Flaw, tuple[str, ...]]]:
    return [(each.flaw, each.about) for each in findings(made, found, CUES)]


@pytest.mark.parametrize(
    ("paragraphs", "flaw"),
    [
        (('Katanya, "Semua sudah siap sejak kemarin sore.',), [Flaw.UNCLOSED]),
        (("“Semua sudah siap sejak kemarin sore.",), [Flaw.UNCLOSED]),
        (('"Semua sudah siap sejak kemarin." Rapat selesai.',), [Flaw.NO_SPEAKER]),
        (('Film "Laskar Pelangi" diputar lagi.',), []),
        (('"Bagian satu yang panjang sekali ini.', '"Bagian dua," katanya.'), [Flaw.NO_SPEAKER]),
        (('Layar 14" itu dijual dengan harga lima juta rupiah.',), []),
    ],
)
def test_marks_that_stay_open_and_words_that_nobody_says(paragraphs, flaw):
    assert [each for each, _ in flaws(article(*paragraphs), analysis())] == flaw


def test_a_direct_quote_without_a_speaker():
    made = article('"Siap," begitu bunyi surat itu.')
    assert flaws(made, analysis(said(made.text, "Siap"))) == [(Flaw.NO_SPEAKER, ())]


TWO = 'Rini Hartati bertemu Budi Santoso di Solo. "Kami sepakat," ujarnya.'


def test_a_pronoun_after_two_people():
    made = article("Hujan turun.", TWO)
    people = [named(TWO and made.text, name) for name in ("Rini Hartati", "Budi Santoso")]
    quote = said(made.text, "Kami sepakat", "Rini Hartati", cue="ujarnya", role="Camat")
    found = analysis(quote, *people)
    assert flaws(made, found) == [(Flaw.PRONOUN, ("Rini Hartati", "Budi Santoso"))]


def test_no_question_where_the_other_is_far_above_or_in_a_quote():
    made = article(
        "Budi Santoso datang.",
        "Hujan turun.",
        'Rini Hartati bicara. "Budi Santoso pulang," ujarnya.',
    )
    text = made.text
    quote = said(text, "Budi Santoso pulang", "Rini Hartati", cue="ujarnya", role="Camat")
    people = [named(text, name) for name in ("Rini Hartati", "Budi Santoso")]
    assert flaws(made, analysis(quote, *people)) == []


def test_who_speaks_on_is_meant_though_another_was_named_before():
    made = article(
        "Budi Santoso menemui Rini Hartati.",
        'Rini Hartati senang. "Kami sepakat," kata Rini Hartati. "Besok mulai," ujarnya.',
    )
    text = made.text
    first = said(text, "Kami sepakat", "Rini Hartati", cue="kata", source="Rini Hartati")
    second = said(text, "Besok mulai", "Rini Hartati", cue="ujarnya")
    people = [named(text, name) for name in ("Rini Hartati", "Budi Santoso")]
    assert flaws(made, analysis(first, second, *people)) == []


@pytest.mark.parametrize(
    "text",
    [
        '"Ya," kata Dedi, seorang nelayan.',
        '"Ya," kata Dedi (45).',
        '"Ya," kata nelayan Dedi.',
    ],
)
def test_words_beside_a_name_tell_who_it_is(text):
    made = article(text)
    found = analysis(said(text, "Ya", "Dedi", entity="Dedi", cue="kata"), named(text, "Dedi"))
    assert flaws(made, found) == []


def test_what_is_known_of_the_source():
    made = article(
        '"Ada suap," kata seorang pejabat kepada Antara. Menurut Dedi, harga naik. "Ya," kata Eko.'
    )
    text = made.text
    found = analysis(
        said(text, "Ada suap", "seorang pejabat", by=SpeakerClass.ANONYMOUS, via="Antara"),
        said(text, "harga naik", "Dedi", kind=INDIRECT, entity="Dedi"),
        said(text, "Ya", "Eko", entity="Eko", role="warga"),
        named(text, "Dedi"),
        named(text, "Eko"),
    )
    assert flaws(made, found) == [
        (Flaw.ANONYMOUS, ("seorang pejabat",)),
        (Flaw.RELAYED, ("Antara",)),
        (Flaw.NO_ROLE, ("Dedi",)),
    ]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ('Rini menegaskan, "Kami siap," kata Budi.', ("menegaskan", "kata")),
        ('Rini menegaskan hal itu. "Kami siap," kata Budi.', None),
        ('"Kami siap," kata Budi. Rini menegaskan hal yang sama.', None),
    ],
)
def test_words_of_saying_on_both_sides(text, about):
    made = article(text)
    quote = said(text, "Kami siap,", "Budi", cue="kata", role="Camat")
    told = flaws(made, analysis(quote))
    assert told == ([(Flaw.TWO_CUES, about)] if about else [])
