import pytest

from desktop.model.article import Article, Metadata, Paragraph
from desktop.model.span import Span
from desktop.store.kept_text import from_json, to_json


@pytest.mark.parametrize("pages", [None, (1, 3)])
def test_an_article_is_kept_with_the_pages_that_are_missing(pages: tuple[int, int] | None) -> None:
    article = Article("Satu.", (Paragraph(Span(0, 5)),), metadata=Metadata("Ani", pages=pages))
    assert from_json(to_json(article)) == article
