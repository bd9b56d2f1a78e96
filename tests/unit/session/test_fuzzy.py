"""Letters fit words in their order, best where words begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.session.fuzzy import fit


@pytest.mark.parametrize(
    ("wanted", "better", "worse"),
    [
        ("tema", "Tema berikutnya", "Tempat, semua"),
        ("ks", "Kutipan sebelumnya", "Kecilkan huruf, sidebar"),
        ("ta", "Cetak tabel", "Cetakan"),
        ("open", "Open file", "Only the pen"),
    ],
    ids=["one run", "first letters", "a later word", "run before scattered"],
)
def test_what_is_meant_comes_first(wanted: str, better: str, worse: str) -> None:
    good, bad = fit(wanted, better), fit(wanted, worse)
    assert good is not None
    assert bad is None or good > bad


@pytest.mark.parametrize("wanted", ["zz", "ate", "temat"])
def test_letters_in_another_order_do_not_fit(wanted: str) -> None:
    assert fit(wanted, "Tema") is None


@given(st.text("abc ", max_size=8), st.text("abc ", max_size=8))
def test_words_fit_themselves_and_whatever_holds_them(words: str, more: str) -> None:
    assert fit(words, more + words) is not None
