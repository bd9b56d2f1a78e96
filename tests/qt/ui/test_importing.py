from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.session.clipping import MIME, annotations
from desktop.session.selection import QuoteSelection
from desktop.store.export.formats import export
from desktop.store.export.record import Result
from desktop.ui.widgets.message_bar import MessageBar
from tests.qt.gold import sample_analysis, sample_article
from tests.qt.ui.windows import do, window

ARTICLE, GOLD = sample_article(), sample_analysis()


@pytest.fixture
def shown(qtbot):
    with window(qtbot) as made:
        yield made


def said(made):
    bar = made.findChild(MessageBar, "message-bar")
    assert bar is not None
    return "" if bar.isHidden() else bar.accessibleName()


def file(tmp_path: Path, form: str, suffix: str, result: Result) -> Path:
    path = tmp_path / f"kiriman{suffix}"
    path.write_bytes(b"".join(export([result], form)))
    return path


def only(*ids: str) -> Result:
    quotes = tuple(quote for quote in GOLD.quotes if quote.id in ids)
    return Result(ARTICLE, type(GOLD)(GOLD.language, GOLD.engine, quotes, ()))


def test_a_result_is_shown_with_what_it_says_and_nothing_else(shown, qtbot, tmp_path):
    shown.parts.opening.open_file(file(tmp_path, "json", ".json", only("q4", "q5")))
    qtbot.waitUntil(lambda: "kiriman.json" in said(shown))
    assert "2 as they were" in said(shown)
    session = shown.parts.session
    assert [quote.id for quote in session.analysis.quotes] == ["q4", "q5"]
    session.search_again()
    qtbot.waitUntil(lambda: session.analysis is not None)
    assert len(session.analysis.quotes) == len(GOLD.quotes)


def test_annotations_alone_are_laid_over_the_article_on_show(shown, qtbot, tmp_path):
    session = shown.parts.session
    session.select(QuoteSelection("q1"))
    shown.parts.opening.open_file(file(tmp_path, "w3c", ".jsonld", only("q4")))
    qtbot.waitUntil(lambda: "kiriman.jsonld" in said(shown))
    assert len(session.analysis.quotes) == len(GOLD.quotes)
    picked = session.analysis.quote(session.selection.quote)
    assert picked.span == only("q4").analysis.quotes[0].span


def test_annotations_without_any_article_say_what_to_do(shown, qtbot, tmp_path):
    do(shown, "close")
    shown.parts.opening.open_file(file(tmp_path, "w3c", ".jsonld", only("q4")))
    qtbot.waitUntil(lambda: "open the article first" in said(shown))


def test_what_was_copied_finds_its_quote_again_when_it_is_pasted(shown, qtbot):
    session = shown.parts.session
    session.select(QuoteSelection("q4"))
    do(shown, "copy-source")
    session.select(None)
    do(shown, "paste")
    assert session.analysis.quote(session.selection.quote).span == GOLD.quotes[3].span
    assert "1 as it was" in said(shown)


def test_what_was_copied_elsewhere_is_an_article_where_none_is_on_show(shown, qtbot):
    assert annotations(ARTICLE, GOLD, QuoteSelection("q4"))
    shown.parts.session.select(QuoteSelection("q4"))
    do(shown, "copy-source")
    assert QGuiApplication.clipboard().mimeData().hasFormat(MIME)
    do(shown, "close")
    with qtbot.waitSignal(shown.parts.session.article_changed):
        do(shown, "paste")
    assert shown.parts.session.article.text.startswith("“Saya tidak bisa")
