import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from desktop.session.layers import Layer
from desktop.session.selection import QuoteSelection
from tests.qt.gold import sample_analysis

QUOTES = sample_analysis().quotes


@pytest.fixture
def gutter(page):
    page.resize(1100, 728)
    QApplication.processEvents()
    assert page._left.width() > 64
    page._left.grab()
    return page._left


def test_each_quote_in_view_has_its_speaker_beside_its_first_line(page, gutter):
    tags = gutter._names.tags()
    assert [tag.text for tag in tags[:3]] == ["Stoltenberg"] * 3
    lines = [page._places.line_of(quote.span.start).baseline for quote in QUOTES[:2]]
    assert [tag.baseline for tag in tags[:2]] == lines
    assert len({tag.baseline for tag in tags}) == len(tags)
    assert len(tags) < len(QUOTES)


def test_the_pointer_is_told_the_whole_name(gutter):
    tag = gutter._names.tags()[0]
    told = gutter.words_at(QPointF(gutter.width() - 5, tag.baseline - 6))
    assert told == "Jens Stoltenberg, Sekretaris Jenderal NATO"
    assert gutter.words_at(QPointF(5, 5)) == ""


def test_names_go_with_the_marks_of_quotes(session, gutter):
    session.toggle_layer(Layer.QUOTE)
    assert gutter._names.tags() == ()
    session.select(QuoteSelection("q2"))
    assert gutter._names.pill().text == "Stoltenberg"


def test_names_follow_the_page(page, session, gutter):
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().maximum())
    first = gutter._names.tags()[0]
    assert first.whole != ""
    assert all(tag.baseline > -100 for tag in gutter._names.tags())
    assert gutter._names.tags()[-1].baseline < page.view.height() + 100
