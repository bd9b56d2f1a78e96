"""Pages as Indonesian portals lay them out, each beside what a reader takes from it."""

import json
from pathlib import Path

import pytest

from desktop.reading.html import from_html

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
FIELDS = ("published", "modified", "byline", "outlet", "url")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_gives_the_article_and_nothing_else(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    article = from_html(path.read_text(encoding="utf-8"), path.name)
    paragraphs = [[p.kind.value, p.span.of(article.text)] for p in article.paragraphs]
    assert paragraphs == [["heading", expected["title"]], *expected["paragraphs"]]
    about = article.metadata
    assert {field: getattr(about, field) for field in FIELDS} == {
        field: expected[field] for field in FIELDS
    }
    assert about.pages == (tuple(expected["pages"]) if expected["pages"] else None)


def test_there_are_pages() -> None:
    assert len(PAGES) >= 10
