import pytest

from desktop.reading.html import from_html
from desktop.reading.page.tree import flattened

TITLE = "Harga Beras Turun Bulan Depan"
WORDS = "Menteri itu mengatakan bahwa harga beras akan turun pada bulan depan."
TOP = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>"
BODY = f"<p>{WORDS}</p>" * 3


@pytest.mark.parametrize("count", [100, 1000, 100_000])
@pytest.mark.parametrize("tag", ["div", "font", "b", "x-y"])
def test_no_page_is_too_deep(tag: str, count: int) -> None:
    around = (f"<{tag}>" * count, f"</{tag}>" * count)
    article = from_html(f"{TOP}{around[0]}{BODY}{around[1]}</body></html>", "a.html")
    assert article.text == "\n".join([TITLE, *[WORDS] * 3])


def test_a_page_as_others_are_stays_as_it_is() -> None:
    html = f"{TOP}<script>{'<div>' * 999}</script><!--{'<div>' * 999}-->{'<p>' * 999}{BODY}"
    assert flattened(html) is html


@pytest.mark.parametrize("tag", ["<div", "<script>", "<!--"])
def test_tags_without_an_end_take_no_time(tag: str) -> None:
    assert flattened(tag * 300_000) == tag * 300_000
