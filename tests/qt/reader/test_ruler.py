import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.model.span import Span
from desktop.session.layers import Layer
from desktop.session.selection import MentionSelection, QuoteSelection
from tests.qt.gold import sample_analysis, sample_article
from tests.qt.reader.pixels import count

QUOTES = sample_analysis().quotes
TEXT = sample_article().text


@pytest.fixture
def ruler(page, session):
    session.returned.connect(page.go_to)
    return page.ruler


def painted(ruler, colour) -> int:
    return count(ruler.grab().toImage(), colour)


def click(ruler, offset: int) -> None:
    place = QPoint(ruler.width() // 2, ruler.y_of(offset))
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=place)


def test_it_takes_no_focus_and_has_a_name(ruler):
    assert ruler.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert ruler.accessibleName()


def test_a_click_on_a_bar_picks_the_quote(ruler, session):
    middle = (QUOTES[11].span.start + QUOTES[11].span.end) // 2
    click(ruler, middle)
    assert session.selection == QuoteSelection(QUOTES[11].id)


def test_a_click_beside_the_bars_goes_to_the_place_and_back_again(ruler, page, session):
    session.show_layers(frozenset())
    click(ruler, len(TEXT) * 2 // 3)
    there = session.reading_offset
    assert abs(there - len(TEXT) * 2 // 3) < 400
    assert session.selection is None
    session.go_back()
    assert session.reading_offset == 0


def test_mentions_and_hits_are_marked_while_they_are_lit(ruler, page, session):
    ink, focus = ruler._theme.ink[Layer.PERSON], ruler._theme.focus
    assert painted(ruler, ink) == 0
    person = next(e for e in sample_analysis().entities if e.name == "Jens Stoltenberg")
    session.select(MentionSelection(person.id, 2))
    assert painted(ruler, ink) > 2 * len(person.mentions)
    page.set_find_hits((Span(10, 14), Span(2000, 2004)))
    assert painted(ruler, focus) >= 2 * 9
    page.set_find_hits(())
    assert painted(ruler, focus) == 0


def test_counts_and_words_tell_what_is_out_of_view(ruler, page, session):
    before, after = ruler._marks.counts(ruler._view())
    assert before == 0
    assert 0 < after < len(QUOTES)
    assert str(after) in ruler.words_at(ruler.height() - 1)
    assert ruler.words_at(1) == ""
    assert ruler.words_at(ruler.y_of(QUOTES[1].span.start + 60)).startswith("Jens Stoltenberg: “")
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(9, ruler.height() - 2))
    assert session.selection == QuoteSelection(QUOTES[len(QUOTES) - after].id)


def test_painting_asks_for_no_mark(ruler, session, monkeypatch):
    asked: list[int] = []

    def bars(_analysis, scale):
        asked.append(scale.height)
        return ()

    monkeypatch.setattr("desktop.session.ruler.bars", bars)
    session.select(QuoteSelection(QUOTES[3].id))
    ruler.grab()
    assert asked == []
    session.toggle_layer(Layer.QUOTE)
    session.toggle_layer(Layer.QUOTE)
    assert asked == [ruler._marks.scale.height]
