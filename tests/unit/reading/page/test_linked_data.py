import pytest
from lxml.html import document_fromstring  # type: ignore[import-untyped]

from desktop.reading.page.linked_data import LinkedArticle, linked_article


def read(json: str) -> LinkedArticle:
    script = f"<script type='application/ld+json'>{json}</script>"
    return linked_article(document_fromstring(f"<html><head>{script}</head><body>x</body></html>"))


def test_an_article_is_found_in_a_graph() -> None:
    found = read(
        '{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],'
        ' "headline": "Harga &amp; Upah",'
        ' "author": [{"name": "Ani"}, "Budi"], "publisher": {"name": "Kota"}}]}'
    )
    assert (found.headline, found.authors, found.publisher) == (
        "Harga & Upah",
        ("Ani", "Budi"),
        "Kota",
    )


def test_line_breaks_inside_strings_are_read() -> None:
    assert read('{"@type": "Article", "headline": "Harga\nnaik"};').headline == "Harga naik"


@pytest.mark.parametrize(
    "json", ["", "{", "[1, null]", '{"@type": "WebPage"}', '{"a":' * 5000, '{"@type": 3}']
)
def test_what_is_broken_says_nothing(json: str) -> None:
    assert read(json) == LinkedArticle()
