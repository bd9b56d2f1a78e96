"""Picking anything lights it where it stands, in its colour, and nowhere else."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from pytestqt.qtbot import QtBot

from desktop.model.analysis import Entity, Quote
from desktop.model.span import Span
from desktop.session.layers import Layer
from desktop.session.selection import MentionSelection, Origin, QuoteSelection, SpeakerSelection
from desktop.session.session import Session
from desktop.session.theme import Theme, ThemeName
from desktop.ui.reader.page import Page
from tests.qt.gold import sample_analysis
from tests.qt.reader.pixels import changed_rows, count, picture, strip

QUOTES = sample_analysis().quotes
ENTITIES = sample_analysis().entities
MENTIONS = [(entity, index) for entity in ENTITIES for index in range(len(entity.mentions))]


def _middle(page: Page, offset: int) -> QPoint:
    built = page.view.built
    assert built is not None
    line = page._places.line_of(offset)
    assert line is not None
    at = built.offsets.position(offset)
    x = (line.x(at) + line.x(at + 1)) / 2
    return QPoint(round(x), round(line.baseline - 4) - page.view.verticalScrollBar().value())


def _bring(page: Page, span: Span) -> None:
    """Put a span near the top of the view."""
    page.go_to(max(0, span.start - 130))


def _click(qtbot: QtBot, page: Page, offset: int) -> None:
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=_middle(page, offset))


@pytest.mark.parametrize("quote", QUOTES, ids=lambda quote: quote.id)
def test_picking_a_quote_lights_content_cue_and_source(
    page: Page, session: Session, themes: dict[ThemeName, Theme], quote: Quote
) -> None:
    theme = themes[ThemeName.LIGHT]
    _bring(page, quote.extent)
    before = picture(page)
    session.select(QuoteSelection(quote.id), Origin.PAGE)
    after = picture(page)
    assert count(before, theme.tint_active) == 0
    assert count(after, theme.tint_active, strip(page, quote.span)) > 500
    for part in (quote.source, quote.cue):
        assert part is not None
        rows = strip(page, part)
        assert count(after, theme.quote, rows) > count(before, theme.quote, rows) + 20


@pytest.mark.parametrize(
    ("entity", "index"), MENTIONS, ids=[f"{e.name}-{i + 1}" for e, i in MENTIONS]
)
def test_picking_a_mention_lights_it_and_its_like(
    page: Page, session: Session, themes: dict[ThemeName, Theme], entity: Entity, index: int
) -> None:
    theme, layer = themes[ThemeName.LIGHT], Layer.of(entity.kind)
    span = entity.mentions[index]
    _bring(page, span)
    assert count(picture(page), theme.fill_active(layer)) == 0
    session.select(MentionSelection(entity.id, index), Origin.PAGE)
    after = picture(page)
    assert count(after, theme.fill_active(layer), strip(page, span)) > 30
    assert count(after, theme.ink[layer], strip(page, span)) > 10
    others = [m for m in entity.mentions if m != span and _in_view(page, m)]
    for other in others:
        assert count(after, theme.fill_related(layer), strip(page, other)) > 20


def _in_view(page: Page, span: Span) -> bool:
    rect = strip(page, span)
    return page.view.viewport().rect().contains(rect)


def test_a_picked_speaker_lights_all_the_quotes_of_one(page: Page, session: Session) -> None:
    mine = [q for q in QUOTES if q.speaker and q.speaker.name == "Vladimir Putin"]
    page.go_to(mine[0].span.start - 200)
    before = picture(page)
    session.select(SpeakerSelection("Vladimir Putin"), Origin.PAGE)
    rows = changed_rows(before, picture(page))
    for quote in mine:
        assert strip(page, quote.span).center().y() in rows


@pytest.mark.parametrize("quote", QUOTES, ids=lambda quote: quote.id)
def test_a_click_in_a_quote_picks_it(
    qtbot: QtBot, page: Page, session: Session, quote: Quote
) -> None:
    _bring(page, quote.span)
    people = [span for e in ENTITIES if Layer.of(e.kind) is Layer.PERSON for span in e.mentions]
    start = next(
        at for at in range(quote.span.start, quote.span.end) if not any(p.holds(at) for p in people)
    )
    _click(qtbot, page, start)
    assert session.selection == QuoteSelection(quote.id)


@pytest.mark.parametrize(
    ("entity", "index"), MENTIONS, ids=[f"{e.name}-{i + 1}" for e, i in MENTIONS]
)
def test_a_click_on_a_name_picks_that_mention(
    qtbot: QtBot, page: Page, session: Session, entity: Entity, index: int
) -> None:
    session.show_layers(frozenset(Layer))
    span = entity.mentions[index]
    _bring(page, span)
    scroll = page.view.verticalScrollBar().value()
    for offset in (span.start, span.end - 1):
        session.select(None, Origin.PAGE)
        _click(qtbot, page, offset)
        assert session.selection == MentionSelection(entity.id, index)
    assert page.view.verticalScrollBar().value() == scroll


def test_a_click_beside_the_words_picks_nothing(qtbot: QtBot, page: Page, session: Session) -> None:
    session.select(QuoteSelection("q2"), Origin.PAGE)
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 50))
    assert session.selection is None


def test_a_drag_selects_words_and_picks_nothing(qtbot: QtBot, page: Page, session: Session) -> None:
    view, quote = page.view.viewport(), QUOTES[0]
    start, end = _middle(page, quote.span.start), _middle(page, quote.span.start + 9)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert session.selection is None
    assert page.selected_text() in {"Penguatan", "Penguata", "enguatan", "enguata"}


@pytest.mark.parametrize("name", list(ThemeName))
def test_every_theme_has_its_own_page(
    page: Page, themes: dict[ThemeName, Theme], name: ThemeName
) -> None:
    page.set_theme(themes[name])
    image = picture(page)
    for colour in (themes[name].bg, themes[name].tint_direct, themes[name].tint_indirect):
        assert count(image, colour) > 500


def test_hidden_layers_leave_no_mark(
    page: Page, session: Session, themes: dict[ThemeName, Theme]
) -> None:
    theme = themes[ThemeName.LIGHT]
    person = theme.ink[Layer.PERSON]
    assert count(picture(page), person) > 100
    session.show_layers(frozenset())
    image = picture(page)
    assert count(image, person) == count(image, theme.tint_direct) == count(image, theme.bar) == 0


@pytest.mark.parametrize("percent", [100, 180])
@pytest.mark.parametrize("quote", ["q4", "q12", "q15", "q17"])
def test_strips_of_the_page_make_up_the_whole(
    page: Page, session: Session, quote: str, percent: int
) -> None:
    # While it scrolls only the new strip is painted: it must go on where the old one ends.
    page.set_zoom(percent)
    session.select(QuoteSelection(quote), Origin.PAGE)
    _bring(page, next(q for q in QUOTES if q.id == quote).extent)
    whole = picture(page)
    width, strips = whole.width(), QImage(whole)
    strips.fill(Qt.GlobalColor.red)
    for top in range(0, whole.height(), 23):
        region = QRegion(0, top, width, 23)
        page.view.viewport().render(strips, QPoint(0, top), region)
    assert changed_rows(whole, strips) == set()
