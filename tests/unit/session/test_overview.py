from hypothesis import given
from hypothesis import strategies as st

from desktop.model.analysis import Analysis, Quote, QuoteKind
from desktop.model.span import Span
from desktop.session.overview import Bar, Beyond, Scale, bars, nearest, rows_of

DIRECT, INDIRECT = QuoteKind.DIRECT, QuoteKind.INDIRECT


def analysis(*quotes: tuple[int, int, QuoteKind]) -> Analysis:
    made = [Quote(f"q{n}", Span(a, b), kind) for n, (a, b, kind) in enumerate(quotes)]
    return Analysis("id", "test", tuple(made))


def test_quotes_become_bars_with_air_between_neighbours():
    found = bars(analysis((0, 100, DIRECT), (100, 200, INDIRECT)), Scale(1000, 100))
    assert found == (Bar(0, 9, True), Bar(10, 19, False))


def test_a_short_quote_is_still_seen_at_the_very_end():
    assert bars(analysis((999, 1000, DIRECT)), Scale(1000, 50)) == (Bar(48, 50, True),)


def test_marked_words_inside_a_reported_clause_show_as_marked():
    found = bars(analysis((0, 1000, INDIRECT), (400, 600, DIRECT)), Scale(1000, 100))
    assert [bar.direct for bar in found] == [False, True, False]


@given(
    st.lists(st.tuples(st.integers(0, 6_900_000), st.integers(1, 90_000)), max_size=60),
    st.integers(0, 700),
)
def test_there_are_never_more_bars_than_rows_and_all_lie_on_them(pairs, height):
    quotes = sorted((start, start + size, DIRECT) for start, size in pairs)
    found = bars(analysis(*quotes), Scale(7_000_000, height))
    assert len(found) <= height
    assert all(0 <= bar.top < bar.bottom <= height for bar in found)
    assert bool(found) is (bool(quotes) and height > 1)


def test_things_on_one_row_are_one_tick():
    assert rows_of([Span(0, 3), Span(5, 8), Span(500, 503)], Scale(1000, 100)) == (0, 50)


def test_what_is_cut_by_the_view_is_neither_above_nor_below():
    beyond = Beyond([Span(0, 10), Span(8, 30), Span(40, 60), Span(60, 70)])
    view = Span(10, 60)
    assert (beyond.before(view), beyond.after(view)) == (1, 1)


def test_the_quote_nearest_to_the_middle_is_meant():
    quotes = analysis((0, 10, DIRECT), (20, 30, DIRECT), (24, 26, DIRECT), (90, 99, DIRECT)).quotes
    assert nearest(quotes, 23, 28) == quotes[2]
    assert nearest(quotes, 8, 14) == quotes[0]
    assert nearest(quotes, 40, 50) is None
