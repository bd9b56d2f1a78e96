from hypothesis import given
from hypothesis import strategies as st

from desktop.model.analysis import Analysis, Entity, EntityKind, Quote, QuoteKind
from desktop.model.article import Article, Paragraph
from desktop.model.span import Span
from desktop.store.export.excerpt import of_quotes
from desktop.store.export.record import Result
from desktop.store.export.runs import Part, blocks


def test_an_article_is_cut_where_a_mark_begins_or_ends(full: Result) -> None:
    cut = list(blocks(full))
    assert ["".join(run.text for run in block.runs) for block in cut] == full.article.text.split(
        "\n"
    )
    words = {run.text: run for run in cut[1].runs}
    assert [quote.id for quote in words["Stok [cukup],"].quotes] == ["q1"]
    assert {mark.part for mark in words["Ani"].marks} == {Part.SOURCE, Part.MENTION}
    assert not words[" "].mention


def test_an_excerpt_has_only_paragraphs_of_its_quotes_and_says_what_is_left_out(
    full: Result,
) -> None:
    part = of_quotes(full, {"q2"})
    title, block = blocks(part)
    assert not title.skipped
    assert block.skipped
    assert [quote.id for quote in part.analysis.quotes] == ["q2"]
    assert [entity.name for entity in part.analysis.entities] == ["1,5 persen"]


def test_an_excerpt_keeps_its_speaker_and_no_quote_around_it_that_was_not_picked(
    full: Result,
) -> None:
    part = of_quotes(full, {"q1"})
    assert part.analysis.quotes[0].within is None
    assert "Ani Wijaya" in [entity.name for entity in part.analysis.entities]


@given(
    st.text("a😀b \n", min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(1, 40)), max_size=8),
)
def test_no_word_is_lost_or_moved_whatever_lies_over_it(
    text: str, places: list[tuple[int, int]]
) -> None:
    spans = [Span(a, min(a + n, len(text))) for a, n in places if a < len(text)]
    quotes = tuple(Quote(f"q{i}", span, QuoteKind.DIRECT) for i, span in enumerate(spans))
    entities = tuple(
        Entity(f"e{i}", "x", EntityKind.PLACE, (span,)) for i, span in enumerate(spans)
    )
    ends = [i for i, letter in enumerate(text) if letter == "\n"] + [len(text)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    pairs = list(zip(starts, ends, strict=True))
    if any(a == b for a, b in pairs):
        return
    article = Article(text, tuple(Paragraph(Span(a, b)) for a, b in pairs))
    position = 0
    for block in blocks(Result(article, Analysis("id", "1", quotes, entities))):
        for run in block.runs:
            end = position + len(run.text)
            assert run.text == text[position:end]
            over = [i for i, span in enumerate(spans) if span.overlaps(Span(position, end))]
            assert sorted(quote.id for quote in run.quotes) == sorted(f"q{i}" for i in over)
            position = end
        position += 1
