from pathlib import Path

import pytest

from desktop.model.analysis import Analysis, Entity, EntityKind, Progress, Quote, QuoteKind
from desktop.model.article import Article, Paragraph
from desktop.model.span import Span
from desktop.session.jumper import Jumper
from desktop.session.layers import Layer
from desktop.session.selection import MentionSelection, Origin, QuoteSelection
from desktop.session.session import Session

TEXT = "Rini datang. Rini pulang."
ARTICLE = Article(TEXT, (Paragraph(Span(0, len(TEXT))),), source="a.txt")
FOUND = Analysis(
    "id",
    "test",
    (Quote("q1", Span(0, 11), QuoteKind.INDIRECT),),
    (Entity("e1", "Rini", EntityKind.PERSON, (Span(0, 4), Span(13, 17))),),
)


def analyse(_article, *, progress, stop):
    progress(Progress(1, 1, 1))
    return FOUND


def load(path: Path) -> Article:
    if path.name == "missing.txt":
        raise FileNotFoundError(path)
    return ARTICLE


@pytest.fixture
def session(qapp):
    made = Session(load, analyse)
    yield made
    made.close()


@pytest.fixture
def ready(session, qtbot):
    session.show_article(ARTICLE)
    qtbot.waitUntil(lambda: session.analysis is not None)
    return session


def test_a_file_is_shown_and_then_analysed(session, qtbot):
    with qtbot.waitSignals([session.article_changed, session.progress_changed]):
        session.open_file(Path("a.txt"))
    qtbot.waitUntil(lambda: session.analysis == FOUND)
    assert session.article == ARTICLE
    assert not session.working


def test_what_cannot_be_opened_leaves_the_article_and_its_analysis(ready, qtbot):
    with qtbot.waitSignal(ready.failed) as heard:
        ready.open_file(Path("missing.txt"))
    assert isinstance(heard.args[0], FileNotFoundError)
    assert (ready.article, ready.analysis) == (ARTICLE, FOUND)
    assert not ready.working


def test_a_failed_open_during_the_analysis_does_not_end_the_analysis(session, qtbot):
    session.show_article(ARTICLE)
    session.open_file(Path("missing.txt"))
    qtbot.waitUntil(lambda: session.analysis == FOUND)


def test_closing_the_article_shows_none(ready):
    ready.close_article()
    assert (ready.article, ready.analysis, ready.selection) == (None, None, None)
    assert not ready.working


def test_jumps_are_remembered_and_move_the_caret(ready):
    picked = []
    ready.selection_changed.connect(lambda selection, _origin: picked.append(selection))
    Jumper(ready).occurrence(1)
    Jumper(ready).mention(1)
    Jumper(ready).in_scope(1)
    assert picked == [MentionSelection("e1", 0), MentionSelection("e1", 1)]
    assert ready.caret == 13
    assert ready.history.can_go_back


def test_a_click_in_the_text_makes_no_way_back(ready, qtbot):
    with qtbot.waitSignal(ready.selection_changed) as heard:
        ready.select_at(6)
    assert heard.args == [QuoteSelection("q1"), Origin.PAGE]
    assert not ready.history.can_go_back


def test_layers_are_toggled(ready):
    ready.toggle_layer(Layer.PLACE)
    assert Layer.PLACE in ready.shown
    ready.toggle_layer(Layer.PLACE)
    assert Layer.PLACE not in ready.shown


def test_back_and_forward_tell_the_place_and_pick_what_was_picked(ready, qtbot):
    ready.reading_offset = 5
    Jumper(ready).quote(1)
    picked = ready.selection
    ready.reading_offset = 9
    with qtbot.waitSignal(ready.returned) as returned:
        ready.go_back()
    assert returned.args == [5]
    assert ready.selection is None
    ready.reading_offset = 5
    with qtbot.waitSignal(ready.returned) as returned:
        ready.go_forward()
    assert returned.args == [9]
    assert ready.selection == picked


def test_back_takes_the_text_cursor_along(ready):
    ready.select(MentionSelection("e1", 0))
    ready.select(None)
    ready.caret = 6
    Jumper(ready).mention(1)
    assert ready.caret == 13
    ready.go_back()
    assert (ready.selection, ready.caret) == (None, 6)
    ready.go_forward()
    assert ready.caret == 13


def test_going_where_the_arrows_led_leaves_one_way_back(ready):
    ready.select(QuoteSelection("q1"), Origin.PREVIEW)
    ready.select(MentionSelection("e1", 1), Origin.PREVIEW)
    ready.select(MentionSelection("e1", 1), Origin.JUMP)
    ready.go_back()
    assert ready.selection is None
    assert not ready.history.can_go_back


def test_going_to_the_same_thing_again_is_a_jump(ready):
    ready.select(MentionSelection("e1", 1), Origin.PREVIEW)
    ready.select(MentionSelection("e1", 1), Origin.JUMP)
    ready.reading_offset = 12
    ready.select(MentionSelection("e1", 1), Origin.JUMP)
    ready.go_back()
    assert ready.selection == MentionSelection("e1", 1)


def test_a_search_is_begun_anew_for_the_same_article(ready, qtbot):
    ready.select(QuoteSelection("q1"))
    with qtbot.waitSignal(ready.progress_changed):
        ready.search_again()
    assert (ready.article, ready.selection) == (ARTICLE, None)
    qtbot.waitUntil(lambda: ready.analysis == FOUND)
