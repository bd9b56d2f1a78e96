import pytest

from desktop.model.analysis import Analysis
from desktop.session.beginning import FirstLight
from desktop.session.selection import MentionSelection, QuoteSelection
from desktop.session.session import Session
from tests.qt.gold import sample_analysis, sample_article


@pytest.fixture
def session(qapp, qtbot) -> Session:
    made = Session(lambda _path: sample_article(), lambda *_args, **_words: sample_analysis())
    FirstLight(made)
    return made


def test_the_first_quote_is_picked_once(session, qtbot):
    session.show_article(sample_article())
    qtbot.waitUntil(lambda: session.selection == QuoteSelection("q1"))
    session.show_article(sample_article())
    with qtbot.waitSignal(session.analysis_changed):
        pass
    assert session.selection is None
    assert not session.history.can_go_back


@pytest.mark.parametrize("caret", [0, 40])
def test_who_has_begun_is_left_alone(session, caret):
    session.article = sample_article()
    session.caret = caret
    session.selection = None if caret else MentionSelection("e1")
    before = session.selection
    session.analysis = sample_analysis()
    session.analysis_changed.emit(session.analysis)
    assert session.selection == before


def test_an_article_without_quotes_shows_nothing_picked(session):
    session.article, session.analysis = sample_article(), Analysis("id", "test")
    session.analysis_changed.emit(session.analysis)
    assert session.selection is None
