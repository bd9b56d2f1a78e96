import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.normal import normalise


@pytest.mark.parametrize(
    "mark", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
)
def test_every_line_break_becomes_one(mark: str) -> None:
    assert normalise(f"satu{mark}dua") == "satu\ndua"


@pytest.mark.parametrize("space", ["\t", "\u00a0", "\u2009", "\u202f", "\u3000"])
def test_every_space_becomes_a_plain_one(space: str) -> None:
    assert normalise(f"Rp{space}10") == "Rp 10"


@pytest.mark.parametrize("unseen", ["\x00", "\u00ad", "\u200b", "\ufeff", "\ufdd0", "\ud800"])
def test_what_cannot_be_seen_goes(unseen: str) -> None:
    assert normalise(f"Stol{unseen}tenberg") == "Stoltenberg"


def test_letters_are_composed_and_long_runs_of_marks_left_alone() -> None:
    assert normalise("Jose\u0301") == "José"
    run = "a" + "\u0301\u0327" * 10_000
    assert normalise(run) == run


@given(st.text())
def test_normal_text_stays_as_it_is(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert once.splitlines() in (once.split("\n"), once.split("\n")[:-1])
