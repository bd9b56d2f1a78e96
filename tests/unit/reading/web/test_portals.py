"""Pages laid out as Indonesian portals do, on a site of their own, beside what a reader takes."""

import json
from pathlib import Path

import pytest

from desktop.reading.web.loading import load_address
from tests.site import Reply, site

PORTALS = sorted(
    path.parent for path in (Path(__file__).parent / "portals").glob("*/expected.json")
)
ABOUT = ("title", "published", "modified", "byline", "outlet", "url")


@pytest.mark.parametrize("folder", PORTALS, ids=lambda folder: folder.name)
def test_the_article_of_a_portal_is_whole_and_nothing_else(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    pages: dict[str, Reply | str] = {
        expected["path"] + end: (
            folder / f"{end.strip('?/').rpartition('=')[2] or 1}.html"
        ).read_text("utf-8")
        for end in expected["pages"]
    }
    with site(pages) as here:
        article = load_address(here.at(expected["path"]), typed=True).article
    paragraphs = [[p.kind.value, p.span.of(article.text)] for p in article.paragraphs]
    assert paragraphs == [["heading", expected["title"]], *expected["paragraphs"]]
    about = {"title": article.title} | {
        field: getattr(article.metadata, field) for field in ABOUT[1:]
    }
    assert about == {field: expected[field] for field in ABOUT}
    assert article.metadata.pages is None


def test_there_are_ten_portals_and_three_cut_articles() -> None:
    counts = [
        len(json.loads((folder / "expected.json").read_text("utf-8"))["pages"])
        for folder in PORTALS
    ]
    assert len(counts) >= 10
    assert sum(count > 1 for count in counts) >= 3
