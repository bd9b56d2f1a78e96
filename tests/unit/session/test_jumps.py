import pytest

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.span import Span
from desktop.session import jumps
from desktop.session.layers import FIRST_SHOWN, Layer
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
)

RINI = Speaker("Rini Astuti", SpeakerClass.NAMED, entity="e1")
BUDI = Speaker("Budi Hartono", SpeakerClass.NAMED)


def quote(number: int, start: int, speaker: Speaker | None) -> Quote:
    return Quote(f"q{number}", Span(start, start + 10), QuoteKind.DIRECT, speaker=speaker)


ANALYSIS = Analysis(
    "id",
    "test",
    (quote(1, 0, RINI), quote(2, 50, BUDI), quote(3, 100, RINI), quote(4, 150, None)),
    (
        Entity("e1", "Rini Astuti", EntityKind.PERSON, (Span(12, 23), Span(112, 116))),
        Entity("e2", "Bogor", EntityKind.PLACE, (Span(52, 57), Span(130, 135))),
    ),
)


@pytest.mark.parametrize(
    ("selection", "offset", "step", "expected"),
    [
        (None, 0, 1, "q1"),
        (None, 40, 1, "q2"),
        (None, 40, -1, "q1"),
        (None, 0, -1, "q4"),
        (QuoteSelection("q2"), 0, 1, "q3"),
        (QuoteSelection("q4"), 0, 1, "q1"),
        (QuoteSelection("q1"), 0, -1, "q4"),
        (MentionSelection("e1", 0), 0, 1, "q2"),
        (MentionSelection("e1", 1), 0, -1, "q3"),
    ],
)
def test_next_quote_goes_on_from_the_selection_or_the_caret(selection, offset, step, expected):
    assert jumps.next_quote(ANALYSIS, selection, offset, step) == QuoteSelection(expected)


@pytest.mark.parametrize(
    ("selection", "step", "expected"),
    [
        (QuoteSelection("q1"), 1, QuoteSelection("q3")),
        (QuoteSelection("q3"), 1, QuoteSelection("q1")),
        (MentionSelection("e1", 0), 1, QuoteSelection("q3")),
        (MentionSelection("e2", 0), 1, None),
        (None, 1, None),
    ],
)
def test_the_same_speaker_s_next_quote(selection, step, expected):
    assert jumps.next_of_speaker(ANALYSIS, selection, 0, step) == expected


def test_speakers_follow_their_first_appearance_and_wrap():
    seen: list[Selection] = [QuoteSelection("q1")]
    for _ in range(3):
        seen.append(jumps.next_speaker(ANALYSIS, seen[-1], 1))
    assert seen == [QuoteSelection(id_) for id_ in ("q1", "q2", "q4", "q1")]
    assert jumps.next_speaker(ANALYSIS, None, -1) == QuoteSelection("q4")


def test_mentions_are_walked_in_the_order_of_the_text_on_shown_layers_only():
    layers = FIRST_SHOWN | {Layer.PLACE}
    walked = [jumps.next_mention(ANALYSIS, None, 0, 1, layers)]
    for _ in range(4):
        walked.append(jumps.next_mention(ANALYSIS, walked[-1], 0, 1, layers))
    expected = [("e1", 0), ("e2", 0), ("e1", 1), ("e2", 1), ("e1", 0)]
    assert walked == [MentionSelection(entity, index) for entity, index in expected]
    only_people = jumps.next_mention(ANALYSIS, MentionSelection("e1", 0), 0, 1, FIRST_SHOWN)
    assert only_people == MentionSelection("e1", 1)


@pytest.mark.parametrize(
    ("selection", "step", "expected"),
    [
        (MentionSelection("e2", 0), 1, MentionSelection("e2", 1)),
        (MentionSelection("e2", 1), 1, MentionSelection("e2", 0)),
        (QuoteSelection("q3"), 1, MentionSelection("e1", 1)),
        (QuoteSelection("q2"), 1, None),
        (SpeakerSelection("Rini Astuti"), -1, MentionSelection("e1", 0)),
    ],
)
def test_occurrences_of_what_is_picked(selection, step, expected):
    assert jumps.next_occurrence(ANALYSIS, selection, 100, step) == expected


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (None, QuoteSelection("q1")),
        (QuoteSelection("q1"), QuoteSelection("q2")),
        (SpeakerSelection("Rini Astuti"), QuoteSelection("q1")),
        (MentionSelection("e1", 0), MentionSelection("e1", 1)),
    ],
)
def test_the_scope_follows_the_selection(selection, expected):
    assert jumps.next_in_scope(ANALYSIS, selection, 0, 1) == expected


def test_a_click_picks_the_smallest_mark_on_a_shown_layer():
    inside = 53
    shown = FIRST_SHOWN | {Layer.PLACE}
    assert jumps.smallest_at(ANALYSIS, inside, shown) == MentionSelection("e2", 0)
    assert jumps.smallest_at(ANALYSIS, inside, FIRST_SHOWN) == QuoteSelection("q2")
    assert jumps.smallest_at(ANALYSIS, 40, shown) is None
    assert jumps.everything_at(ANALYSIS, inside, shown) == [
        MentionSelection("e2", 0),
        QuoteSelection("q2"),
    ]


def test_an_empty_analysis_leads_nowhere():
    empty = Analysis("id", "test")
    assert jumps.next_quote(empty, None, 0, 1) is None
    assert jumps.next_speaker(empty, None, 1) is None
    assert jumps.next_mention(empty, None, 0, 1, FIRST_SHOWN) is None
