import csv
import io

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.model.analysis import Analysis, Quote, QuoteKind, Speaker, SpeakerClass
from desktop.model.article import Article, Metadata, Paragraph
from desktop.model.span import Span
from desktop.store.export.markdown import escape
from desktop.store.export.record import Result
from desktop.store.export.table import csv_rows

words = st.text("a,;\"'\n\r=+-@\t😀 ", min_size=1, max_size=12)


@settings(deadline=None)
@given(name=words, outlet=words)
def test_every_cell_comes_back_whatever_is_in_it(name: str, outlet: str) -> None:
    whole = Span(0, 1)
    speaker = Speaker(name, SpeakerClass.NAMED)
    quote = Quote("q1", whole, QuoteKind.DIRECT, speaker=speaker)
    article = Article("a", (Paragraph(whole),), None, Metadata(outlet=outlet))
    text = "".join(csv_rows([Result(article, Analysis("id", "1", (quote,)))]))
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    for cell, value in ((row["speaker"], name), (row["outlet"], outlet)):
        assert cell == (f"'{value}" if value[0] in "=+-@\t\r" else value)


@settings(deadline=None)
@example(" -")
@given(st.text("<>`*_[]#&|~\\ a1.)-+=", max_size=20))
def test_words_in_markdown_are_read_as_they_were_written(text: str) -> None:
    from markdown_it import MarkdownIt

    line = f"- {escape(text)}"
    tokens = MarkdownIt("commonmark").parse(line)
    inline = [token for token in tokens if token.type == "inline"]
    children = [child for token in inline for child in token.children or ()]
    assert {child.type for child in children} <= {"text", "text_special"}
    assert "".join(child.content for child in children) == " ".join(text.split("\n")).strip()
