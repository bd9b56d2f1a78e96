from desktop.session.selection import MentionSelection, PassageSelection, QuoteSelection
from desktop.session.story import Kind, story
from desktop.session.timeline import timeline
from tests.unit.session.finds import DATE, ORGANISATION, analysis, article, named, said

MADE = article(
    "SOLO - Rini Hartati membuka pasar. Ramai.",
    'Pada 3 Mei 2024, "Kami senang," kata Rini. PT Maju hadir sejak kemarin.',
    "Pasar itu dibangun 1 Maret 2023 dan tutup tiap 17 Agustus.",
)
TEXT = MADE.text
FOUND = analysis(
    said(TEXT, "Kami senang", "Rini Hartati"),
    named(TEXT, "Rini Hartati", "Rini"),
    named(TEXT, "PT Maju", kind=ORGANISATION),
    named(TEXT, "3 Mei 2024", kind=DATE, value="2024-05-03"),
    named(TEXT, "kemarin", kind=DATE),
    named(TEXT, "17 Agustus", kind=DATE, value="--08-17"),
    named(TEXT, "1 Maret 2023", kind=DATE, value="2023-03-01"),
)


def test_the_story_goes_from_the_lead_through_the_text():
    steps = story(MADE, FOUND)
    assert [(step.kind, step.span.of(TEXT)) for step in steps] == [
        (Kind.LEAD, "SOLO - Rini Hartati membuka pasar."),
        (Kind.ACTOR, "Rini Hartati"),
        (Kind.DATE, "3 Mei 2024"),
        (Kind.QUOTE, "Kami senang"),
        (Kind.ACTOR, "PT Maju"),
        (Kind.DATE, "kemarin"),
        (Kind.DATE, "1 Maret 2023"),
        (Kind.DATE, "17 Agustus"),
    ]
    assert isinstance(steps[0].selection, PassageSelection)
    assert steps[1].selection == MentionSelection("Rini Hartati", 0)
    assert steps[3].selection == QuoteSelection(FOUND.quotes[0].id)


def test_an_article_without_finds_is_its_lead():
    assert [step.kind for step in story(MADE, analysis())] == [Kind.LEAD]


def test_dates_stand_in_the_order_of_the_calendar_and_open_ones_last():
    moments = timeline(MADE, FOUND)
    assert [(each.value, each.words) for each in moments] == [
        ("2023-03-01", "1 Maret 2023"),
        ("2024-05-03", "3 Mei 2024"),
        ("--08-17", "17 Agustus"),
        ("", "kemarin"),
    ]
    assert moments[3].sentence.of(TEXT) == "PT Maju hadir sejak kemarin."
