"""The page as a reader uses it: keys, wheel, zoom, places, selection of words."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.model.analysis import Analysis
from desktop.model.article import Metadata, ParagraphKind
from desktop.reading.plain import assemble
from desktop.session.find import hits
from desktop.session.selection import MentionSelection, Origin, QuoteSelection
from desktop.session.session import Session
from desktop.session.theme import Theme, ThemeName
from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.page import Page
from tests.qt.gold import sample_analysis, sample_article
from tests.qt.reader.conftest import show
from tests.qt.reader.pixels import count, picture

TEXT = ParagraphKind.TEXT
ARTICLE = sample_article()
ANALYSIS = sample_analysis()
LONG = assemble([(f"Paragraf {n} " + "kata " * 60, TEXT) for n in range(300)], source="panjang.txt")


def _scroll(page: Page) -> int:
    return page.view.verticalScrollBar().value()


def _limit(page: Page) -> int:
    return page.view.verticalScrollBar().maximum()


def test_the_text_is_there_before_its_marks(
    page: Page, session: Session, themes: dict[ThemeName, Theme]
) -> None:
    show(session, ARTICLE, None)
    assert count(picture(page), themes[ThemeName.LIGHT].tint_direct) == 0
    before = _scroll(page)
    session.analysis_changed.emit(ANALYSIS)
    assert count(picture(page), themes[ThemeName.LIGHT].tint_direct) > 500
    assert _scroll(page) == before


@pytest.mark.parametrize(
    ("key", "moves"),
    [
        (Qt.Key.Key_Down, (1, 60)),
        (Qt.Key.Key_PageDown, (500, 728)),
        (Qt.Key.Key_Space, (500, 728)),
        (Qt.Key.Key_End, (1000, 9000)),
    ],
    ids=["down", "page down", "space", "end"],
)
def test_keys_scroll_there_and_back(
    qtbot: QtBot, page: Page, key: Qt.Key, moves: tuple[int, int]
) -> None:
    back = {
        Qt.Key.Key_Down: (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        Qt.Key.Key_PageDown: (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
        Qt.Key.Key_Space: (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier),
        Qt.Key.Key_End: (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
    }[key]
    qtbot.keyClick(page.view, key)
    assert moves[0] <= _scroll(page) <= moves[1]
    qtbot.keyClick(page.view, back[0], back[1])
    assert _scroll(page) == 0


def test_tab_leaves_the_page(qtbot: QtBot, page: Page) -> None:
    assert page.view.tabChangesFocus()
    assert page.view.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_letters_and_copying_are_left_to_the_window(qtbot: QtBot, page: Page) -> None:
    heard = []
    for keys in ("J", "Ctrl+C", "Ctrl+A"):
        action = QAction(page.view)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked, keys=keys: heard.append(keys))
        page.view.addAction(action)
    page.window().activateWindow()
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_J)
    for key in (Qt.Key.Key_C, Qt.Key.Key_A):
        qtbot.keyClick(page.view, key, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["J", "Ctrl+C", "Ctrl+A"]


@pytest.mark.parametrize("percent", [50, 120, 200, 300])
def test_zoom_keeps_the_place_of_reading(page: Page, session: Session, percent: int) -> None:
    show(session, LONG, None)
    page.go_to(LONG.paragraphs[150].span.start)
    page.set_zoom(percent)
    top = page.top_offset()
    assert page.zoom == percent
    assert abs(top - LONG.paragraphs[150].span.start) < 120
    assert session.reading_offset == top


def test_zoom_keeps_what_is_picked_in_its_place(page: Page, session: Session) -> None:
    session.select(MentionSelection("e2", 1), Origin.PAGE)
    span = ANALYSIS.entities[1].mentions[1]
    page.go_to(span.start - 400)
    before = page._places.line_of(span.start)
    assert before is not None
    height = before.top - _scroll(page)
    page.set_zoom(140)
    after, built = page._places.line_of(span.start), page.view.built
    assert after is not None
    assert built is not None
    assert abs(after.top - _scroll(page) - height) <= 1
    assert built.offsets.offset(page.view.textCursor().position()) == span.start


def test_zoom_knows_its_bounds(page: Page) -> None:
    page.set_zoom(10_000)
    assert page.zoom == 300
    page.set_zoom(1)
    assert page.zoom == 50


def test_control_and_wheel_ask_for_zoom(qtbot: QtBot, page: Page) -> None:
    with qtbot.waitSignal(page.zoom_requested) as asked:
        _turn(page.view, 120, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [1]
    assert _scroll(page) == 0


def test_the_wheel_scrolls_over_text_and_gutters(page: Page) -> None:
    _turn(page.view, -120, Qt.KeyboardModifier.NoModifier)
    first = _scroll(page)
    gutter = page._left
    QApplication.sendEvent(gutter, _wheel(-120, Qt.KeyboardModifier.NoModifier))
    assert 0 < first < _scroll(page)


def _wheel(delta: int, held: Qt.KeyboardModifier) -> QWheelEvent:
    return QWheelEvent(
        QPointF(20, 200),
        QPointF(20, 200),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def _turn(view: ArticleView, delta: int, held: Qt.KeyboardModifier) -> None:
    QApplication.sendEvent(view.viewport(), _wheel(delta, held))


@pytest.mark.parametrize("paragraph", [0, 1, 120, 250])
def test_a_place_of_reading_comes_back(page: Page, session: Session, paragraph: int) -> None:
    show(session, LONG, None)
    offset = LONG.paragraphs[paragraph].span.start
    page.go_to(offset)
    assert page.top_offset() == session.reading_offset == offset


def test_a_narrower_window_breaks_lines_when_it_rests(qtbot: QtBot, page: Page) -> None:
    page.go_to(ARTICLE.paragraphs[5].span.start)
    before = page.view.lineWrapColumnOrWidth()
    page.resize(560, 728)
    assert page.view.lineWrapColumnOrWidth() == before
    qtbot.waitUntil(lambda: page.view.lineWrapColumnOrWidth() < before)
    assert page.view.width() == page.view.lineWrapColumnOrWidth() == 560 - 40
    assert abs(page.top_offset() - ARTICLE.paragraphs[5].span.start) < 70
    page.resize(1200, 728)
    assert page.view.lineWrapColumnOrWidth() == before


def test_a_jump_to_what_is_in_view_does_not_move(page: Page, session: Session) -> None:
    session.select(QuoteSelection("q2"), Origin.JUMP)
    assert _scroll(page) == 0


@pytest.mark.parametrize("origin", [Origin.JUMP, Origin.PREVIEW])
def test_a_jump_brings_the_quote_into_view(
    qtbot: QtBot, page: Page, session: Session, origin: Origin
) -> None:
    session.select(QuoteSelection("q19"), origin)
    heights = page._places.heights(ANALYSIS.quotes[18].span)
    assert heights is not None
    qtbot.waitUntil(lambda: _scroll(page) <= heights[0] <= heights[1] <= _scroll(page) + 728)


@pytest.mark.parametrize("origin", [Origin.PAGE, Origin.RETURN])
def test_a_click_or_a_return_does_not_scroll(page: Page, session: Session, origin: Origin) -> None:
    session.select(QuoteSelection("q19"), origin)
    assert _scroll(page) == 0


def test_a_jump_to_the_end_of_a_long_article_arrives_at_once(page: Page, session: Session) -> None:
    show(session, LONG, Analysis("id", "test"))
    span = LONG.paragraphs[295].span
    page.set_find_hits((span,), span)
    heights = page._places.heights(span)
    assert heights is not None
    assert _scroll(page) <= heights[0] < heights[1] <= _scroll(page) + 728


def test_the_wheel_ends_a_scroll_that_is_on_its_way(
    qtbot: QtBot, page: Page, session: Session
) -> None:
    session.select(QuoteSelection("q12"), Origin.JUMP)
    goal = page._scroller.goal
    assert _scroll(page) < goal
    _turn(page.view, 120, Qt.KeyboardModifier.NoModifier)
    assert page._scroller.goal == _scroll(page) < goal


def test_the_text_cursor_stands_at_the_active_mention(page: Page, session: Session) -> None:
    built = page.view.built
    assert built is not None
    for selection, span in (
        (QuoteSelection("q7"), ANALYSIS.quotes[6].span),
        (MentionSelection("e2", 1), ANALYSIS.entities[1].mentions[1]),
    ):
        session.select(selection, Origin.JUMP)
        assert built.offsets.offset(page.view.textCursor().position()) == span.start
        assert session.caret == span.start


def test_a_jump_pulses_once(qtbot: QtBot, page: Page, session: Session) -> None:
    session.select(QuoteSelection("q2"), Origin.JUMP)
    assert page.view.look.pulse.span == ANALYSIS.quotes[1].span
    qtbot.waitUntil(lambda: page.view.look.pulse.span is None or page.view.look.pulse.strength == 0)


def test_reduced_motion_scrolls_at_once_and_stands_still(page: Page, session: Session) -> None:
    page.set_reduced_motion(True)
    session.select(QuoteSelection("q12"), Origin.JUMP)
    assert _scroll(page) == page._scroller.goal > 0
    assert page.view.look.pulse.strength == 1
    session.select(None, Origin.PAGE)
    assert page.view.look.pulse.span is None


def test_words_are_copied_as_they_stand_in_the_article(page: Page, session: Session) -> None:
    odd = assemble([("Satu\u00a0dua \U0001f600 tiga", TEXT), ("empat", TEXT)], source="a.txt")
    show(session, odd, None)
    assert not page.copy()
    page.view.selectAll()
    assert page.selected_text() == odd.text
    assert page.copy()
    assert QGuiApplication.clipboard().text() == odd.text


def test_find_marks_hits_and_goes_to_the_current_one(
    page: Page, session: Session, themes: dict[ThemeName, Theme]
) -> None:
    session.show_layers(frozenset())
    before = picture(page)
    found = hits(ARTICLE.text, "stoltenberg")
    page.set_find_hits(found, found[-1])
    page._scroller.stop()
    built = page.view.built
    assert built is not None
    assert built.offsets.offset(page.view.textCursor().position()) == found[-1].start
    page.go_to(0)
    assert picture(page) != before
    page.set_find_hits(())
    assert picture(page) == before


def test_the_line_about_the_article(page: Page, session: Session) -> None:
    about = Metadata(byline="Ani", published="2024-07-10T08:00", outlet="Kabar Kita")
    show(
        session,
        assemble([("Isi berita.", TEXT)], title="Judul", metadata=about, source="a.html"),
        None,
    )
    lines = page.view.toPlainText().split("\n")
    assert lines[0] == "Judul"
    assert lines[1].split("  ·  ")[:4] == ["a.html", "Kabar Kita", "Ani", "10 July 2024"]
    assert lines[2] == "Isi berita."
    assert page.view.accessibleName() == "Article: Judul"


def test_a_date_that_is_none_is_shown_as_it_is(page: Page, session: Session) -> None:
    about = Metadata(published="kemarin")
    show(session, assemble([("Isi.", TEXT)], metadata=about, source="a.html"), None)
    assert page.view.toPlainText().split("\n")[0].split("  ·  ")[1] == "kemarin"


def test_a_title_that_scrolls_out_is_told(qtbot: QtBot, page: Page) -> None:
    assert page.title_shown
    with qtbot.waitSignal(page.title_shown_changed) as told:
        page.go_to(ARTICLE.paragraphs[3].span.start)
    assert told.args == [False]
    page.go_to(0)
    assert page.title_shown


def test_characters_that_would_break_the_page_are_stood_in_for(
    page: Page, session: Session
) -> None:
    odd = assemble([("a\u2029b\ufdd0c\ufffcd\x00e\ud800f", TEXT), ("g", TEXT)], source="a.txt")
    show(session, odd, None)
    built = page.view.built
    assert built is not None
    assert built.document.blockCount() == 3
    assert built.offsets.shown_at(built.offsets.position(odd.text.index("g"))) == len(odd.text) - 1


def test_a_paragraph_of_a_book_is_shown_in_parts(page: Page, session: Session) -> None:
    one = assemble([("kata " * 30_000, TEXT)], source="satu.txt")
    show(session, one, None)
    built = page.view.built
    assert built is not None
    assert built.document.blockCount() > 8
    offset = 5 * 20_001
    assert built.offsets.offset(built.offsets.position(offset)) == offset


def test_no_article_leaves_an_empty_page(page: Page, session: Session) -> None:
    session.close_article()
    assert page.view.built is None
    assert page.view.toPlainText() == ""
    assert page.selected_text() == ""
    page.set_zoom(150)
    page.go_to(10)
    assert page.top_offset() == 0


def test_the_pointer_shows_what_can_be_picked(qtbot: QtBot, page: Page) -> None:
    view = page.view.viewport()
    line = page._places.line_of(ANALYSIS.quotes[1].span.start)
    assert line is not None
    over = QPoint(round(line.left) + 40, round(line.baseline) - 5)
    qtbot.mouseMove(view, over)
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert page.view.look.hovered == "q2"
    qtbot.mouseMove(view, QPoint(400, 40))
    assert view.cursor().shape() is Qt.CursorShape.IBeamCursor
    assert page.view.look.hovered is None


def test_the_menu_over_the_text_is_the_windows_own(
    qtbot: QtBot, page: Page, session: Session
) -> None:
    actions = [QAction("Salin", page), None, QAction("Cari", page)]
    page.view.set_context_actions(actions)
    line = page._places.line_of(ANALYSIS.quotes[1].span.start)
    assert line is not None
    at = QPoint(round(line.left) + 40, round(line.baseline) - 5)
    place = page.view.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place)
    QApplication.sendEvent(page.view.viewport(), event)
    menus = [menu for menu in page.view.findChildren(QMenu) if menu.isVisible()]
    assert [[action.text() for action in menu.actions()] for menu in menus] == [
        ["Salin", "", "Cari"]
    ]
    assert session.selection == QuoteSelection("q2")
    menus[0].close()


def test_keys_open_the_menu_in_view(qtbot: QtBot, page: Page) -> None:
    page.view.set_context_actions([QAction("Salin", page)])
    page.go_to(ARTICLE.paragraphs[10].span.start)
    qtbot.keyClick(page.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menus = [menu for menu in page.view.findChildren(QMenu) if menu.isVisible()]
    assert [menu.actions()[0].text() for menu in menus] == ["Salin"]
    assert page.rect().contains(page.mapFromGlobal(menus[0].pos()))
    menus[0].close()


def test_a_screen_reader_reads_the_article(page: Page) -> None:
    interface = QAccessible.queryAccessibleInterface(page.view)
    assert interface.text(QAccessible.Text.Name).startswith("Article: MOSKWA")
    text = interface.textInterface()
    assert ARTICLE.paragraphs[0].span.of(ARTICLE.text) in text.text(0, text.characterCount())


def test_a_click_beside_the_page_picks_nothing(qtbot: QtBot, page: Page, session: Session) -> None:
    session.select(QuoteSelection("q2"), Origin.PAGE)
    qtbot.mouseClick(page._left, Qt.MouseButton.LeftButton, pos=QPoint(10, 300))
    assert session.selection is None


def test_drops_are_the_windows(page: Page) -> None:
    assert not page.view.acceptDrops()
    assert not page.view.viewport().acceptDrops()
