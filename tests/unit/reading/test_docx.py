import pytest

from desktop.model.article import ParagraphKind
from desktop.reading.docx.archive import PART_LIMIT
from desktop.reading.docx.document import from_docx
from desktop.reading.errors import LoadError, LoadReason
from tests.made.docx import archive, docx, paragraph, run, table

KATA = paragraph(run("“Kami siap,” kata Sari."))


def texts(*body: str, **parts: str) -> list[str]:
    return from_docx(docx(*body, **parts), "a.docx").text.split("\n")


def test_title_and_headings_by_their_styles() -> None:
    article = from_docx(
        docx(
            paragraph(run("Daftar"), style="Isi"),
            paragraph(run("EKONOMI")),
            paragraph(run("Beras naik"), style="Judul"),
            KATA,
            paragraph(run("Dampak"), style="Anak"),
            paragraph(run("Data"), properties='<w:outlineLvl w:val="1"/>'),
            paragraph(run("Cara baru", "<w:b/>")),
            KATA,
        ),
        "a.docx",
    )
    assert article.title == "Beras naik"
    headings = [
        paragraph.span.of(article.text)
        for paragraph in article.paragraphs
        if paragraph.kind is ParagraphKind.HEADING
    ]
    assert headings == ["Beras naik", "Dampak", "Data", "Cara baru"]
    assert "Daftar" not in article.text


@pytest.mark.parametrize(
    "first",
    [
        paragraph(run("Beras naik", "<w:b/>")) + KATA,
        paragraph(run("Beras naik")) + paragraph() + KATA,
        paragraph(run("Beras naik"), style="Judul2") + KATA,
    ],
    ids=["bold", "apart", "heading"],
)
def test_a_title_without_a_style_of_titles(first: str) -> None:
    assert from_docx(docx(first, KATA), "a.docx").title == "Beras naik"


def test_a_first_paragraph_is_no_title_for_being_first() -> None:
    assert from_docx(docx(KATA, KATA), "a.docx").title is None


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (run("satu ") + f"<w:del>{run('dua ')}</w:del><w:ins>{run('tiga')}</w:ins>", "satu tiga"),
        (f"<w:moveFrom>{run('a')}</w:moveFrom><w:moveTo>{run('b')}</w:moveTo>", "b"),
        (run("sia") + run("p", "<w:b/>"), "siap"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>", "a b-"),
        ("<w:r><w:t>satu</w:t><w:br/><w:t>dua</w:t></w:r>", "satu\ndua"),
        (f"<w:hyperlink>{run('tautan')}</w:hyperlink>", "tautan"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('isi')}</w:sdtContent></w:sdt>", "isi"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("a"), "a"),
        (run("a") + run("rahasia", "<w:vanish/>"), "a"),
        (run("a", '<w:vanish w:val="0"/>'), "a"),
        (run("نجيب محفوظ", "<w:rtl/>") + run(" menulis"), "نجيب محفوظ menulis"),
        (
            run("Teks.")
            + "<mc:AlternateContent><mc:Choice><w:txbxContent>"
            + paragraph(run("Kotak."))
            + "</w:txbxContent></mc:Choice><mc:Fallback>"
            + run("Kotak.")
            + "</mc:Fallback></mc:AlternateContent>",
            "Teks.\nKotak.",
        ),
    ],
)
def test_words_as_they_stand_once_changes_are_accepted(markup: str, words: str) -> None:
    assert "\n".join(texts(KATA, paragraph(markup), KATA)[1:-1]) == words


def test_a_paragraph_whose_end_was_deleted_goes_on() -> None:
    open_end = paragraph(run("Kami "), properties="<w:rPr><w:del/></w:rPr>")
    assert texts(KATA, open_end, paragraph(run("siap."))) == [
        "“Kami siap,” kata Sari.",
        "Kami siap.",
    ]


def test_tables_and_lists() -> None:
    numbered = paragraph(run("satu"), properties="<w:numPr/>")
    long = "Harga beras naik. " * 20
    found = texts(
        KATA, numbered, table(("Jenis", "Harga"), ("Medium", "13.500")), table((long, "Kotak."))
    )
    assert found[1:] == ["satu", "Jenis | Harga", "Medium | 13.500", long.strip(), "Kotak."]


def test_notes_follow_in_the_order_in_which_they_are_pointed_to() -> None:
    def note(number: int, words: str) -> str:
        return f'<w:footnote w:id="{number}">{paragraph(run(words))}</w:footnote>'

    pointed = "".join(f'<w:r><w:footnoteReference w:id="{n}"/></w:r>' for n in (3, 2))
    notes = note(0, "pemisah") + note(2, "Dua.") + note(3, "Tiga.")
    found = texts(paragraph(run("Teks"), pointed, run(".")), KATA, footnotes=notes)
    assert found == ["Teks.", "“Kami siap,” kata Sari.", "Tiga.", "Dua."]


LAUGHS = b"""<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"""


@pytest.mark.parametrize(
    ("data", "reason", "detail"),
    [
        (b"PK\x03\x04 broken", LoadReason.DAMAGED, "DOCX"),
        (docx(KATA)[:400], LoadReason.DAMAGED, "DOCX"),
        (archive({"xl/workbook.xml": b"<x/>"}), LoadReason.UNKNOWN_KIND, "ZIP"),
        (archive({"word/document.xml": b"<x"}), LoadReason.DAMAGED, "DOCX"),
        (archive({"word/document.xml": b"<x/>"}), LoadReason.EMPTY, ""),
        (archive({"word/document.xml": LAUGHS}), LoadReason.EMPTY, ""),
        (archive({"word/document.xml": b" " * (PART_LIMIT + 1)}), LoadReason.TOO_LARGE, "50 MB"),
        (docx(), LoadReason.EMPTY, ""),
    ],
    ids=["broken", "cut", "other", "no XML", "no body", "laughs", "bomb", "empty"],
)
def test_what_is_no_document(data: bytes, reason: LoadReason, detail: str) -> None:
    with pytest.raises(LoadError) as caught:
        from_docx(data, "a.docx")
    assert (caught.value.reason, caught.value.detail) == (reason, detail)
