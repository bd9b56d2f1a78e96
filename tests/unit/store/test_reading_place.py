import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.article import Article, Paragraph
from desktop.model.span import Span
from desktop.store.reading_place import ReadingPlace


def article(*lines: str) -> Article:
    paragraphs = []
    start = 0
    for line in lines:
        paragraphs.append(Paragraph(Span(start, start + len(line))))
        start += len(line) + 1
    return Article("\n".join(lines), tuple(paragraphs))


OLD = article("Satu kalimat di awal.", "Dua kalimat di tengah.", "Tiga kalimat di akhir.")


@given(st.integers(min_value=0, max_value=len(OLD.text)))
def test_an_unchanged_article_gives_the_same_place(offset: int) -> None:
    assert ReadingPlace.at(OLD, offset).within(OLD) == offset


def test_a_paragraph_put_before_it_moves_the_place() -> None:
    new = article("Paragraf baru.", *OLD.text.split("\n"))
    place = ReadingPlace.at(OLD, OLD.text.index("Dua"))
    assert (place.paragraph, place.offset) == (1, 0)
    assert place.within(new) == new.text.index("Dua")


def test_words_that_are_gone_leave_the_paragraph() -> None:
    new = article("Satu.", "Lain.")
    assert ReadingPlace.at(OLD, len(OLD.text) - 5).within(new) == len(new.text)


@pytest.mark.parametrize(("paragraph", "offset"), [(-1, 0), (0, -1)])
def test_no_place_before_the_text(paragraph: int, offset: int) -> None:
    with pytest.raises(ValueError, match="not a place"):
        ReadingPlace(paragraph, offset)
