import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.span import Span

spans = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 30)
)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 3)])
def test_empty_reversed_and_negative_ranges_are_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_it_counts_code_points() -> None:
    assert Span(2, 4).of("a😀b😀c") == "b😀"


@given(spans, spans)
def test_relations_are_those_of_the_sets_of_offsets(one: Span, other: Span) -> None:
    mine, theirs = set(range(one.start, one.end)), set(range(other.start, other.end))
    assert len(one) == len(mine)
    assert one.covers(other) == (theirs <= mine)
    assert one.overlaps(other) == bool(mine & theirs)
    assert {offset for offset in range(70) if one.holds(offset)} == mine
    assert len(one.shifted(5)) == len(one)
    assert one.shifted(5).start == one.start + 5
