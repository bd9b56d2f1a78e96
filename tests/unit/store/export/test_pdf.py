import pypdfium2  # type: ignore[import-untyped]
import pytest

from desktop.model.analysis import Analysis, Entity, EntityKind, Quote, QuoteKind
from desktop.model.article import Article, Paragraph
from desktop.model.span import Span
from desktop.store.export.pdf.document import pdf
from desktop.store.export.pdf.faces import Face, install, spelt, width
from desktop.store.export.pdf.lines import Type, broken
from desktop.store.export.record import Result
from desktop.store.export.runs import Run

KIND = Type(Face.SERIF, 10, 14)


def text_of(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def long(words: int) -> Result:
    text = " ".join(f"kata{i}" for i in range(words))
    whole = Span(0, len(text))
    return Result(Article(text, (Paragraph(whole),), source="a.txt"), Analysis("id", "1"))


def test_text_quotes_and_names_can_be_selected(full: Result) -> None:
    (page,) = text_of(pdf([full]))
    assert "“Stok [cukup],”" in page
    assert '"Stok [cukup]," kata Ani Wijaya kepada wartawan' in page
    assert page.index("Kutipan") < page.index("Penutur tidak ditemukan") < page.index("Tokoh")
    assert "kata Ani Wijaya · langsung · lewat Warta" in page


def test_letters_that_no_font_has_are_still_the_same_letters(full: Result) -> None:
    (page,) = text_of(pdf([full]))
    assert "=Harga 😀 *naik*" in page


def test_fonts_are_within(full: Result) -> None:
    data = pdf([full])
    assert data.count(b"/FontFile2") >= 3
    assert b"SourceSerif4" in data


def test_every_article_begins_on_a_page_of_its_own(full: Result, bare: Result) -> None:
    pages = text_of(pdf([full, bare], "en"))
    assert len(pages) == 2
    assert "Quotes None. Names None." in pages[1]
    outline = [entry.get_title() for entry in pypdfium2.PdfDocument(pdf([full])).get_toc()]
    assert outline == [full.article.title, "Kutipan", "Nama"]


def test_a_long_article_goes_over_pages_and_loses_no_word() -> None:
    result = long(3000)
    pages = text_of(pdf([result]))
    assert len(pages) > 3
    joined = " ".join(pages)
    assert [word for word in result.article.text.split() if word not in joined] == []


@pytest.mark.parametrize("text", ["satu dua tiga " * 20, "x" * 500, "😀" * 90, "a", "  a  b "])
def test_lines_are_no_wider_than_their_room(text: str) -> None:
    install()
    lines = list(broken([Run(text[:7]), Run(text[7:])], KIND, 120))
    assert "".join(p.text for line in lines for p in line).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert sum(part.width for part in line) <= 120.01


def test_another_face_stands_in_for_letters() -> None:
    install()
    assert list(spelt("ab⚠c", Face.SERIF)) == [
        ("ab", Face.SERIF),
        ("⚠", Face.SANS),
        ("c", Face.SERIF),
    ]
    assert width("ab", Face.SERIF, 20) == pytest.approx(2 * width("ab", Face.SERIF, 10))


def test_each_type_has_a_shape_of_its_own() -> None:
    text = "nama"
    whole = Span(0, 4)
    article = Article(text, (Paragraph(whole),))
    drawn = set()
    for kind in EntityKind:
        entity = Entity("e1", text, kind, (whole,))
        quote = Quote("q1", whole, QuoteKind.INDIRECT)
        data = pdf([Result(article, Analysis("id", "1", (quote,), (entity,)))])
        page = pypdfium2.PdfDocument(data)[0]
        bitmap = page.render(scale=3, crop=(70, 700, 400, 60)).to_numpy()
        drawn.add(bitmap.tobytes())
    assert len(drawn) == len(EntityKind)


def test_nothing_makes_no_document() -> None:
    assert pdf([]) == b""
