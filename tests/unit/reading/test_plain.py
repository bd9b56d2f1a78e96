import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.article import Article, ParagraphKind
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.plain import from_text

LONG = "Harga beras di pasar induk naik sejak pekan lalu, kata seorang pedagang di Jakarta, Senin."


def headings(article: Article) -> list[str]:
    return [p.span.of(article.text) for p in article.paragraphs if p.kind is ParagraphKind.HEADING]


def test_a_short_first_line_before_a_blank_one_is_the_title() -> None:
    article = from_text(f"\n Harga Beras Naik \n\n{LONG}\n\n\n{LONG}\n", "beras.txt")
    assert article.title == "Harga Beras Naik"
    assert article.text == f"Harga Beras Naik\n{LONG}\n{LONG}"
    assert headings(article) == ["Harga Beras Naik"]
    assert article.source == "beras.txt"


@pytest.mark.parametrize(
    "text",
    [f"Harga Beras Naik\n{LONG}", f"{'kata ' * 30}ya\n\n{LONG}", "Harga Beras Naik\n\n"],
    ids=["no blank line", "too long", "nothing after it"],
)
def test_other_first_lines_are_no_title(text: str) -> None:
    assert from_text(text, "x").title is None


@pytest.mark.parametrize("length", [150, 151])
def test_a_title_has_at_most_150_characters(length: int) -> None:
    assert (from_text(f"{'J' * length}\n\n{LONG}", "x").title is not None) is (length == 150)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Putusan pasar", True),
        ("Layanan 4G", True),
        ("Putusan pasar.", False),
        ("putusan pasar", False),
        ("(Antara/AFP)", False),
        ("Baca juga Harga cabai turun", False),
        ("Foto: Istimewa", False),
        ("Jakarta, Senin:", False),
        ("Harga " * 20 + "naik", False),
    ],
)
def test_a_short_phrase_between_long_paragraphs_is_a_subheading(line: str, heading: bool) -> None:
    article = from_text(f"{LONG}\n{line}\n{LONG}\n{LONG}", "x")
    assert headings(article) == ([line] if heading else [])


def test_a_list_and_the_last_line_are_no_subheadings() -> None:
    assert headings(from_text(f"{LONG}\nBeras\nCabai\nBawang\n{LONG}\nReporter Ani", "x")) == []


@pytest.mark.parametrize("text", ["", " \n\n\t", "\ufeff\u200b\n\x00"])
def test_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(LoadError) as caught:
        from_text(text, "kosong.txt")
    assert (caught.value.name, caught.value.reason) == ("kosong.txt", LoadReason.EMPTY)


@given(st.text(alphabet=st.sampled_from("aB. \n\r\u2028\u00a0\x00\ud83d😀é\u0301"), max_size=60))
def test_any_text_becomes_one_line_a_paragraph(text: str) -> None:
    article = from_text(f"a{text}", "x")
    lines = [paragraph.span.of(article.text) for paragraph in article.paragraphs]
    assert lines == article.text.split("\n") == article.text.splitlines()
    assert all(line == line.strip() != "" for line in lines)
