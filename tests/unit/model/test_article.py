import pytest

from desktop.model.article import Article, Metadata, Paragraph
from desktop.model.span import Span


def whole(text: str, title: str | None = None) -> Article:
    return Article(text, (Paragraph(Span(0, len(text))),), title)


@pytest.mark.parametrize(
    "spans",
    [[], [Span(0, 4)], [Span(1, 9)], [Span(0, 4), Span(4, 9)], [Span(0, 3), Span(5, 9)]],
)
def test_paragraphs_must_tile_the_text(spans: list[Span]) -> None:
    with pytest.raises(ValueError, match="do not tile"):
        Article("satu\ndua.", tuple(map(Paragraph, spans)))


def test_paragraphs_that_tile_the_text() -> None:
    assert (
        len(Article("satu\ndua.", (Paragraph(Span(0, 4)), Paragraph(Span(5, 9)))).paragraphs) == 2
    )


def test_the_title_must_be_the_first_paragraph() -> None:
    assert whole("Judul", "Judul").name() == "Judul"
    with pytest.raises(ValueError, match="title"):
        whole("Judul", "Lain")


def test_the_same_text_is_the_same_article() -> None:
    assert whole("é").id == whole("é").id != whole("e").id
    assert (
        whole("é").id == "sha256:4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"
    )


def test_without_a_title_its_first_words_are_its_name() -> None:
    assert whole("satu dua tiga").name(words=2) == "satu dua …"
    assert whole("satu dua").name(words=2) == "satu dua"


@pytest.mark.parametrize("pages", [(0, 2), (3, 2)])
def test_a_page_is_one_of_the_article(pages: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="page"):
        Metadata(pages=pages)
