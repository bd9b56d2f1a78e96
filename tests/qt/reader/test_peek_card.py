"""The card under what is picked comes, follows and goes, and never takes the focus."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.analysis import Evidence, Quote
from desktop.model.span import Span
from desktop.session.selection import (
    MentionSelection,
    Origin,
    QuoteSelection,
    Selection,
    SpeakerSelection,
)
from desktop.session.session import Session
from desktop.session.theme import Theme, ThemeName
from desktop.ui.reader.page import Page
from tests.qt.gold import sample_analysis
from tests.qt.reader.pixels import count, picture, strip

QUOTES = sample_analysis().quotes


@pytest.mark.parametrize(
    ("selection", "title"),
    [
        (QuoteSelection("q3"), "Jens Stoltenberg"),
        (MentionSelection("e4", 1), "North Atlantic Treaty Organization"),
        (SpeakerSelection("Vladimir Putin"), "Vladimir Putin"),
    ],
)
def test_it_shows_what_is_picked(
    page: Page, session: Session, selection: Selection, title: str
) -> None:
    session.select(selection, Origin.PAGE)
    page.peek.toggle()
    assert page.peek.isVisible()
    assert page.peek.accessibleName() == title
    assert title in page.peek.accessibleDescription()
    page.peek.toggle()
    assert page.peek.isHidden()


def test_nothing_picked_shows_nothing(page: Page) -> None:
    page.peek.toggle()
    assert page.peek.isHidden()
    assert not page.peek.dismiss()


def test_it_stands_under_the_quote_and_follows_the_scroll(page: Page, session: Session) -> None:
    session.select(QuoteSelection("q1"), Origin.PAGE)
    page.peek.toggle()
    line = page._places.line_of(QUOTES[0].extent.end - 1)
    assert line is not None
    assert page.peek.y() == round(line.baseline) + 9
    assert page.peek.width() == page.view.look.sizes.measure + 20
    page.view.verticalScrollBar().setValue(40)
    assert page.peek.y() == round(line.baseline) + 9 - 40


def test_it_stands_above_where_there_is_no_room_below(page: Page, session: Session) -> None:
    session.select(QuoteSelection("q7"), Origin.PAGE)
    heights = page._places.heights(QUOTES[6].extent)
    assert heights is not None
    page.view.verticalScrollBar().setValue(round(heights[1]) - 700)
    page.peek.toggle()
    assert page.peek.geometry().bottom() < heights[0] - page.view.verticalScrollBar().value()


@pytest.mark.parametrize("width", [500, 900, 1400])
def test_it_stays_inside_the_page(page: Page, session: Session, width: int) -> None:
    session.select(QuoteSelection("q19"), Origin.PAGE)
    page.peek.toggle()
    page.resize(width, 420)
    assert page.rect().contains(page.peek.geometry())


def test_it_follows_the_next_pick_and_leaves_with_the_last(page: Page, session: Session) -> None:
    session.select(QuoteSelection("q1"), Origin.PAGE)
    page.peek.toggle()
    session.select(QuoteSelection("q8"), Origin.JUMP)
    assert page.peek.accessibleName() == "Vladimir Putin"
    session.select(None, Origin.PAGE)
    assert page.peek.isHidden()


def test_the_focus_stays_in_the_article(qtbot: QtBot, page: Page, session: Session) -> None:
    page.window().activateWindow()
    page.view.setFocus()
    session.select(QuoteSelection("q1"), Origin.PAGE)
    page.peek.toggle()
    assert page.view.hasFocus()


def test_escape_in_the_card_closes_it_and_gives_the_focus_back(
    qtbot: QtBot, page: Page, session: Session
) -> None:
    action = QAction("Salin", page)
    action.setShortcut(QKeySequence("Ctrl+Shift+C"))
    page.peek.foot.set_copying(action)
    session.select(QuoteSelection("q1"), Origin.PAGE)
    page.window().activateWindow()
    page.peek.toggle()
    button = page.peek.findChild(QWidget, "peek-copy")
    assert button is not None
    button.setFocus()
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert page.peek.isHidden()
    assert page.view.hasFocus()


def test_the_card_takes_every_theme(
    page: Page, session: Session, themes: dict[ThemeName, Theme]
) -> None:
    session.select(QuoteSelection("q1"), Origin.PAGE)
    page.peek.toggle()
    for theme in themes.values():
        page.set_theme(theme)
        image = page.peek.grab().toImage()
        assert image.pixelColor(image.width() // 2, 12).rgb() == theme.bg.rgb()


def test_why_draws_the_words_elsewhere_while_the_card_is_open(
    page: Page, session: Session, themes: dict[ThemeName, Theme]
) -> None:
    session.select(QuoteSelection("q3"), Origin.PAGE)
    first = strip(page, sample_analysis().entities[0].mentions[0])
    colour = themes[ThemeName.LIGHT].focus

    def drawn() -> bool:
        return count(picture(page), colour, first) > 20

    page.peek.toggle()
    assert (page.peek.explained, drawn()) == (None, False)
    page.peek.explain()
    assert (page.peek.explained, drawn()) == ("q3", True)
    page.peek.explain()
    assert page.peek.isHidden()
    assert (page.peek.explained, drawn()) == (None, False)


@pytest.mark.parametrize(("width", "height"), [(900, 728), (1400, 600), (700, 1000)])
@pytest.mark.parametrize("quote", QUOTES, ids=lambda quote: quote.id)
def test_it_never_covers_who_says_it(
    page: Page, session: Session, quote: Quote, width: int, height: int
) -> None:
    page.set_reduced_motion(True)
    page.resize(width, height)
    page.peek.toggle()
    session.select(QuoteSelection(quote.id), Origin.JUMP)
    page.peek.explain()
    card = page.peek.geometry()
    assert page.rect().contains(card)
    for part in (quote.cue, quote.source):
        assert part is not None
        heights = page._places.heights(part)
        assert heights is not None
        top, bottom = (at - page.view.verticalScrollBar().value() for at in heights)
        assert top >= 0
        assert bottom <= card.top() + 5 or top >= card.bottom() - 5


@pytest.mark.parametrize(
    ("confidence", "why", "offered"),
    [(0.97, False, False), (0.97, True, True), (0.6, False, True), (0.3, False, True)],
)
def test_verdicts_are_offered_on_what_is_unsure_or_explained(
    page: Page, session: Session, confidence: float, why: bool, offered: bool
) -> None:
    page.peek.foot.set_verdicts(QAction("Y", page), QAction("X", page), QAction("F4", page))
    page.peek.foot.set_copying(QAction("Salin", page))
    gold = sample_analysis()
    session.found = replace(gold, quotes=(replace(QUOTES[0], confidence=confidence),))
    session.revise()
    session.select(QuoteSelection("q1"), Origin.PAGE)
    (page.peek.explain if why else page.peek.toggle)()
    for name in ("peek-accept", "peek-reject"):
        button = page.peek.findChild(QWidget, name)
        assert button is not None
        assert button.isVisible() == offered


def test_it_takes_no_more_room_than_it_needs_when_it_says_less(
    qtbot: QtBot, page: Page, session: Session
) -> None:
    session.select(QuoteSelection("q3"), Origin.PAGE)
    page.peek.explain()
    qtbot.wait(10)
    before = page.peek.height()
    gold = sample_analysis()
    less = (*gold.quotes[:2], replace(gold.quotes[2], via=None, speaker=None), *gold.quotes[3:])
    session.found = replace(gold, quotes=less)
    session.revise()
    after = page.peek.height()
    qtbot.wait(10)
    assert after == page.peek.height_for(page.peek.width())
    assert after < before - 50


def test_it_leaves_free_the_words_nearby_on_which_the_chain_rests(
    page: Page, session: Session
) -> None:
    quote = QUOTES[6]
    ground = Span(quote.extent.start - 150, quote.extent.start - 140)
    seen = (Evidence("speaker", "pronoun-latest-source", ground),)
    gold = sample_analysis()
    quotes = (*gold.quotes[:6], replace(quote, evidence=seen), *gold.quotes[7:])
    session.found = replace(gold, quotes=quotes)
    session.revise()
    session.select(QuoteSelection("q7"), Origin.PAGE)
    heights = page._places.heights(quote.extent)
    assert heights is not None
    page.view.verticalScrollBar().setValue(round(heights[1]) - 700)
    page.set_reduced_motion(True)
    page.peek.explain()
    line = page._places.line_of(ground.start)
    assert line is not None
    top = line.baseline - page.view.verticalScrollBar().value()
    assert not page.peek.y() <= top <= page.peek.geometry().bottom()
