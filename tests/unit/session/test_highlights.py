"""Which words carry which mark, for everything that can be picked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Evidence,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.span import Span
from desktop.session.highlights import Marks, Part, State, highlights
from desktop.session.layers import FIRST_SHOWN, Layer
from desktop.session.selection import (
    MentionSelection,
    PassageSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
)

# The offsets are those of: Hujan turun, kata Ani. Ani tiba di Bogor.
ANI = Speaker("Ani", SpeakerClass.NAMED, "e1")
QUOTE = Quote("q1", Span(0, 11), QuoteKind.INDIRECT, Span(13, 17), Span(18, 21), ANI)
OTHER = Quote("q2", Span(23, 40), QuoteKind.DIRECT, confidence=0.3)
PERSON = Entity("e1", "Ani", EntityKind.PERSON, (Span(18, 21), Span(23, 26)))
PLACE = Entity("e2", "Bogor", EntityKind.PLACE, (Span(35, 40),))
ANALYSIS = Analysis("id", "test", (QUOTE, OTHER), (PERSON, PLACE))
ALL = frozenset(Layer)


def _states(selection: Selection, shown: frozenset[Layer] = ALL) -> list[tuple[str, Part, State]]:
    return [(m.key, m.part, m.state) for m in highlights(ANALYSIS, selection, shown)]


def test_nothing_picked_leaves_all_shown_marks_passive() -> None:
    assert _states(None, FIRST_SHOWN) == [
        ("q1", Part.CONTENT, State.PASSIVE),
        ("e1", Part.NAME, State.PASSIVE),
        ("e1", Part.NAME, State.PASSIVE),
        ("q2", Part.CONTENT, State.PASSIVE),
    ]


def test_a_passage_without_a_mark_is_boxed_and_names_step_back() -> None:
    states = _states(PassageSelection(Span(0, 22)))
    assert ("", Part.ANTECEDENT, State.ACTIVE) in states
    assert ("e1", Part.NAME, State.QUIET) in states


def test_a_picked_quote_lights_its_cue_and_source_and_the_name_in_it() -> None:
    assert _states(QuoteSelection("q1")) == [
        ("q1", Part.CONTENT, State.ACTIVE),
        ("q1", Part.CUE, State.ACTIVE),
        ("e1", Part.NAME, State.PASSIVE),
        ("q1", Part.SOURCE, State.ACTIVE),
        ("e1", Part.NAME, State.QUIET),
        ("q2", Part.CONTENT, State.PASSIVE),
        ("e2", Part.NAME, State.QUIET),
    ]


@pytest.mark.parametrize("shown", [ALL, frozenset[Layer]()])
def test_a_picked_mention_lights_all_of_its_entity_though_hidden(shown: frozenset[Layer]) -> None:
    states = [state for state in _states(MentionSelection("e1", 1), shown) if state[0] == "e1"]
    assert states == [
        ("e1", Part.NAME, State.RELATED),
        ("e1", Part.NAME, State.ACTIVE),
    ]


def test_a_picked_speaker_lights_the_quotes_though_hidden() -> None:
    assert _states(SpeakerSelection("Ani"), frozenset()) == [("q1", Part.CONTENT, State.RELATED)]


def test_an_unsure_quote_is_a_suggestion() -> None:
    marks = highlights(ANALYSIS, None, ALL)
    assert {mark.key for mark in marks if mark.suggestion} == {"q2"}


def test_nothing_found_marks_nothing() -> None:
    assert highlights(Analysis("id", "test"), None, ALL) == ()


@given(st.integers(0, 45), st.integers(1, 45))
def test_a_view_has_the_marks_that_overlap_it(start: int, length: int) -> None:
    view = Span(start, start + length)
    whole = QUOTE.extent.overlaps(view)
    expected = [
        mark
        for mark in highlights(ANALYSIS, QuoteSelection("q1"), ALL)
        if mark.span.overlaps(view) or (whole and mark.key == "q1")
    ]
    assert list(Marks(ANALYSIS).within(view, QuoteSelection("q1"), ALL)) == expected


@pytest.mark.parametrize(
    ("offset", "shown", "key"),
    [(2, ALL, "q1"), (19, ALL, "e1"), (24, ALL, "e1"), (36, FIRST_SHOWN, "q2"), (12, ALL, None)],
)
def test_the_smallest_thing_shown_is_under_the_pointer(
    offset: int, shown: frozenset[Layer], key: str | None
) -> None:
    assert Marks(ANALYSIS).key_at(offset, shown) == key


def test_the_quote_under_the_pointer_shows_its_cue() -> None:
    marks = Marks(ANALYSIS).within(Span(0, 41), None, ALL, hovered="q1")
    assert [mark.span for mark in marks if mark.part is Part.CUE] == [QUOTE.cue]


def test_the_words_elsewhere_on_which_a_told_chain_rests_are_marked() -> None:
    seen = (
        Evidence("cue", "content-cue-source", Span(13, 17)),
        Evidence("speaker", "short-name-of-full-name", Span(23, 26)),
    )
    marks = Marks(replace(ANALYSIS, quotes=(replace(QUOTE, evidence=seen), OTHER)))

    def grounds(explained: str | None) -> list[Span]:
        found = marks.within(Span(0, 41), QuoteSelection("q1"), ALL, explained=explained)
        return [mark.span for mark in found if mark.part is Part.ANTECEDENT]

    assert grounds(None) == []
    assert grounds("q1") == [Span(23, 26)]
    assert grounds("q2") == []


@pytest.mark.parametrize(
    ("confidence", "quote", "name"),
    [(0.71, False, False), (0.69, True, False), (0.49, True, True)],
)
def test_quotes_and_names_are_unsure_from_different_numbers(
    confidence: float, quote: bool, name: bool
) -> None:
    unsure = Analysis(
        "id",
        "test",
        (replace(QUOTE, confidence=confidence),),
        (replace(PLACE, confidence=confidence),),
    )
    seen = {mark.key: mark.suggestion for mark in highlights(unsure, None, ALL)}
    assert seen == {"q1": quote, "e2": name}
