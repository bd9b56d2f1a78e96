import io

from docx import Document
from docx.enum.text import WD_UNDERLINE

from desktop.model.analysis import Analysis
from desktop.model.article import Article, Metadata, Paragraph
from desktop.model.span import Span
from desktop.store.export.docx import docx
from desktop.store.export.record import Result


def opened(*results: Result, language: str | None = None):
    return Document(io.BytesIO(docx(results, language)))


def test_headings_are_headings_and_the_text_is_whole(full: Result) -> None:
    document = opened(full)
    headings = [(p.style.name, p.text) for p in document.paragraphs if "Heading" in p.style.name]
    assert headings == [
        ("Heading 1", "=Harga 😀 *naik*"),
        ("Heading 2", "Kutipan"),
        ("Heading 2", "Nama"),
        ("Heading 3", "Tokoh"),
        ("Heading 3", "Waktu"),
        ("Heading 3", "Jumlah"),
    ]
    body = [p.text.replace("[1]", "").replace("[2]", "") for p in document.paragraphs]
    for paragraph in full.article.text.split("\n"):
        assert paragraph in body


def test_quotes_are_a_table_with_their_speakers(full: Result) -> None:
    (table,) = opened(full, language="en").tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows == [
        ["", "Speaker", "Quote", "How"],
        ["1", "Ani Wijaya, Menteri", "“Stok [cukup],”", "kata Ani Wijaya · direct · via Warta"],
        ["2", "No speaker found", "harga naik 1,5 persen", "indirect"],
    ]


def test_names_are_underlined_by_type(full: Result) -> None:
    runs = [run for p in opened(full).paragraphs for run in p.runs if run.underline]
    lines = {run.text: run.underline for run in runs}
    assert lines["Senin"] == WD_UNDERLINE.DOTTED
    assert lines["1,5 persen"] == WD_UNDERLINE.DOT_DASH
    assert lines["Wijaya"] is True


def test_what_xml_cannot_hold_is_shown_as_a_mark(bare: Result) -> None:
    article = Article("a", (Paragraph(Span(0, 1)),), None, Metadata(outlet="B\x00\x0bC\ufffe"))
    texts = [p.text for p in opened(Result(article, Analysis("id", "1"))).paragraphs]
    assert "B\ufffd\ufffdC\ufffd" in texts
    assert len(opened(bare, bare).paragraphs) > len(opened(bare).paragraphs)
