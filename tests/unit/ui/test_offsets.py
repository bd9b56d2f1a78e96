"""Code points and document positions agree, whatever the text is made of."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.ui.reader.offsets import Offsets, code_points, units

TEXT = st.text(st.sampled_from("ab é\u00a0\u0301\U0001f600\U0001f468"), min_size=1, max_size=60)
#: A line of seven positions before the text shows none of it.
AHEAD = 7


@st.composite
def laid_out(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(TEXT)
    cuts = sorted(draw(st.sets(st.integers(1, len(text)), max_size=4)) | {0, len(text)})
    return text, [Span(a, b) for a, b in pairwise(cuts)]


def _document(text: str, blocks: list[Span]) -> str:
    return "\n".join(["." * AHEAD, *(block.of(text) for block in blocks)])


def _units_of(text: str) -> bytes:
    return text.encode("utf-16-le")


@given(laid_out())
def test_every_code_point_is_found_where_the_document_shows_it(
    case: tuple[str, list[Span]],
) -> None:
    text, blocks = case
    offsets = Offsets(text, [AHEAD, *blocks])
    shown = _units_of(_document(text, blocks))
    for index, character in enumerate(text):
        first, last = offsets.positions(Span(index, index + 1))
        assert shown[2 * first : 2 * last].decode("utf-16-le") == character
        assert offsets.offset(first) == index
        assert offsets.shown_at(first) == offsets.shown_at(last - 1) == index


@given(laid_out(), st.data())
def test_a_span_comes_back_from_its_positions(
    case: tuple[str, list[Span]], data: st.DataObject
) -> None:
    text, blocks = case
    offsets = Offsets(text, [AHEAD, *blocks])
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    assert offsets.span(*offsets.positions(span)) == span


@given(laid_out())
def test_positions_without_text_show_nothing(case: tuple[str, list[Span]]) -> None:
    text, blocks = case
    offsets = Offsets(text, [AHEAD, *blocks])
    document = _document(text, blocks)
    assert offsets.shown_at(0) is None
    assert offsets.offset(0) == 0
    assert offsets.shown_at(offsets.positions(blocks[0])[1]) is None
    assert offsets.position(len(text) + 5) == units(document)
    assert offsets.offset(units(document) + 5) == len(text)


def test_no_text_has_no_places() -> None:
    offsets = Offsets("", [])
    assert (offsets.position(3), offsets.offset(3), offsets.shown_at(0)) == (0, 0, None)


@given(st.text(max_size=20), st.integers(0, 30))
def test_positions_of_a_text_alone_count_its_code_points(text: str, end: int) -> None:
    whole = text[:end]
    assert code_points(text, units(whole)) == len(whole)
