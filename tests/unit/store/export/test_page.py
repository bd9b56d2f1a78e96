import re
from base64 import b64encode
from hashlib import sha256

import pytest
from lxml import html as lxml_html  # type: ignore[import-untyped]

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.article import Article, Metadata, Paragraph
from desktop.model.span import Span
from desktop.store.export.excerpt import of_quotes
from desktop.store.export.page.document import html
from desktop.store.export.record import Result

HOSTILE = """</script><script>alert(1)</script><img src=x onerror=alert(1)>"'`&lt;"""


def page(*results: Result, language: str | None = None) -> str:
    return "".join(html(results, language))


def tree(*results: Result) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(page(*results))


def test_text_quotes_and_names_are_there_as_they_stand(full: Result) -> None:
    found = tree(full)
    (article,) = found.xpath("//article")
    paragraphs = [part.text_content() for part in article.xpath("./h1 | ./p[not(@class)]")]
    assert paragraphs == full.article.text.split("\n")
    marked = article.xpath(".//*[contains(@data-q, '1-q1')]")
    assert "".join(part.text_content() for part in marked) == "Stok [cukup],"
    rows = found.xpath("//nav//a[@data-kind='quote']")
    assert [row.get("class") for row in rows] == ["row direct", "row indirect"]
    assert [h.text_content() for h in found.xpath("//section[@class='quotes']/h3")] == (
        ["Ani Wijaya Menteri", "Penutur tidak ditemukan"]
    )


def test_every_row_leads_to_words_of_the_text(full: Result) -> None:
    found = tree(full, full)
    ids = found.xpath("//@id")
    assert len(ids) == len(set(ids))
    targets = [row.get("href").removeprefix("#") for row in found.xpath("//nav//a")]
    assert len(targets) == 10
    for target in targets:
        (place,) = found.xpath(f"//article//*[@id='{target}']")
        assert place.text_content() or place.getparent().text_content()


def test_nothing_comes_from_elsewhere_and_only_what_was_written_runs(full: Result) -> None:
    text = page(full)
    assert not re.search(r"(?i)src=|<link|@import|url\(|<iframe|<form", text)
    (policy,) = tree(full).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'")
    for name in ("script", "style"):
        (inner,) = re.findall(rf"<{name}>(.*?)</{name}>", text, re.DOTALL)
        digest = b64encode(sha256(inner.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy


def test_hostile_words_stay_words() -> None:
    whole = Span(0, len(HOSTILE))
    speaker = Speaker(HOSTILE, SpeakerClass.NAMED, None, HOSTILE)
    quote = Quote("q1", whole, QuoteKind.DIRECT, speaker=speaker, cue=whole, via=whole)
    entity = Entity("e1", HOSTILE, EntityKind.PERSON, (whole,))
    metadata = Metadata(byline=HOSTILE, outlet=HOSTILE, url="javascript:alert(1)")
    article = Article(HOSTILE, (Paragraph(whole),), None, metadata, HOSTILE)
    found = tree(Result(article, Analysis("id", "1", (quote,), (entity,))))
    assert len(found.xpath("//script")) == 1
    assert not found.xpath("//img | //@onerror | //a[starts-with(@href, 'javascript')]")
    assert found.xpath("string(//article/p[not(@class)])") == HOSTILE
    assert found.xpath("string(//section[@class='quotes']/h3/text())").strip() == HOSTILE


def test_an_address_is_a_link(full: Result) -> None:
    (link,) = tree(full).xpath("//article//a")
    assert link.get("href") == "https://warta.example/1"
    assert link.get("rel") == "noopener noreferrer"


def test_an_excerpt_shows_the_paragraphs_of_its_quotes(full: Result) -> None:
    (article,) = tree(of_quotes(full, {"q2"})).xpath("//article")
    assert [part.text_content() for part in article.xpath("./p")[1:]] == (
        ["[…]", "Seorang pedagang menyebut harga naik 1,5 persen."]
    )


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Quotes"), ("id", "Kutipan"), (None, "Kutipan")]
)
def test_sorots_words_are_in_the_language_asked_for(
    full: Result, language: str | None, words: str
) -> None:
    text = page(full, language=language)
    assert f"<h2>{words}</h2>" in text
    assert f'<html lang="{language or "id"}">' in text


def test_without_an_article_there_is_no_page() -> None:
    assert page() == ""
