import pytest

from desktop.reading.html import from_html
from desktop.reading.page.tree import flattened, slim

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


@pytest.mark.parametrize(
    "filler",
    [
        "<script>var a = '<p>b</p>';</script>",
        "<style>p { color: red }</style>",
        "<svg><path d='M0 0 L1 1'/></svg>",
        f"<img src='data:image/png;base64,{'A' * 2000}'>",
    ],
)
def test_a_large_page_loses_what_is_for_machines(filler: str) -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
    page = f"{TOP}{data}{filler * (2_000_000 // len(filler))}{BODY}</body></html>"
    assert len(slim(page)) < len(page) / 10
    assert data in slim(page)
    assert from_html(page, "a.html").text == "\n".join([TITLE, *[WORDS] * 3])


def test_a_book_on_one_page_is_read_whole() -> None:
    lines = [f"Bab {number} mengatakan bahwa harga beras akan turun." for number in range(6000)]
    body = "".join(f"<p>{line}</p>" for line in lines)
    assert from_html(f"{TOP}<div>{body}</div></body></html>", "a.html").text.split("\n") == (
        [TITLE, *lines]
    )
