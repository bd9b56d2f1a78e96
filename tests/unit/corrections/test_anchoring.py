"""Words are found again by what stands around them, also after an edit, or not at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.corrections.anchoring import find, whole_words
from desktop.model.span import Span
from desktop.model.work import Anchor

FIRST = "Bupati Rini Hartati membuka pasar itu pada Senin pagi."
SECOND = "Pedagang senang. “Sewa kios turun 20 persen tahun ini,” kata Rini kepada wartawan."
THIRD = "Warga bernama Rini juga datang untuk melihat kios baru."
TEXT = f"{FIRST}\n{SECOND}\n{THIRD}"
NEW = "Sebelumnya Budi Santoso menyebut harga beras naik tajam di tiga kota."


def anchor(words: str, text: str = TEXT, nth: int = 0) -> Anchor:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Anchor.of(text, Span(start, start + len(words)))


@pytest.mark.parametrize("nth", [0, 1, 2])
@pytest.mark.parametrize(
    "parts",
    [
        (NEW, FIRST, SECOND, THIRD),
        (FIRST, NEW, SECOND, THIRD),
        (FIRST, SECOND, NEW, THIRD),
        (FIRST, SECOND, THIRD, NEW),
        (FIRST, NEW, NEW, SECOND, NEW, THIRD, NEW),
    ],
)
def test_a_name_is_found_where_it_was_though_paragraphs_came(
    parts: tuple[str, ...], nth: int
) -> None:
    text = "\n".join(parts)
    home = (FIRST, SECOND, THIRD)[nth]
    start = text.index(home) + home.index("Rini")
    assert find(text, anchor("Rini", nth=nth)) == Span(start, start + 4)


def test_a_name_whose_paragraph_went_is_not_looked_for_in_another() -> None:
    assert find(f"{FIRST}\n{SECOND}", anchor("Rini", nth=2)) is None


@pytest.mark.parametrize(
    ("words", "edited", "found"),
    [
        ("Sewa kios turun 20 persen tahun ini", "Sewa kios turun 20 persen pada tahun ini", True),
        ("Sewa kios turun 20 persen tahun ini", "Sewa kios turun 30 persen tahun ini", False),
        ("Sewa kios turun 20 persen tahun ini", "Kami belum tahu berapa", False),
        ("Rini Hartati", "Rini Hertati", True),
        ("Rini Hartati", "Budi Santoso", False),
    ],
)
def test_edited_words_are_found_within_limits(words: str, edited: str, found: bool) -> None:
    text = f"{NEW}\n{TEXT.replace(words, edited)}"
    span = find(text, anchor(words))
    assert (span.of(text) if span else None) == (edited if found else None)


def test_a_word_is_no_part_of_a_longer_one() -> None:
    text = TEXT.replace("kata Rini", "kata Riniwati")
    assert find(text, anchor("Rini", nth=1)) is None
    assert [span.start for span in whole_words(text, "Rini")] == [7, text.rindex("Rini")]


def test_words_without_context_are_the_nearest_ones() -> None:
    starts = [TEXT.index("Rini"), TEXT.index("Rini kep"), TEXT.index("Rini juga")]
    for start in starts:
        assert find(TEXT, Anchor("Rini", start=start + 3)) == Span(start, start + 4)


@given(
    text=st.text(st.sampled_from("ab 😀\n12,"), min_size=1, max_size=60),
    data=st.data(),
    other=st.text(st.sampled_from("ab 😀\n12,"), max_size=60),
)
@settings(max_examples=150, deadline=None)
def test_every_span_is_found_in_its_own_text_and_others_yield_valid_spans(
    text: str, data: st.DataObject, other: str
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    made = Anchor.of(text, span)
    assert find(text, made) == span
    found = find(other, made)
    assert found is None or found.end <= len(other)
