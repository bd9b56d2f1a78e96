import pytest

from desktop.model.analysis import Analysis
from desktop.session.selection import Origin, PassageSelection, QuoteSelection
from desktop.session.session import Session
from desktop.session.story_words import no_story, story_stops
from desktop.session.walk import Caption, Walk
from tests.qt.gold import sample_analysis, sample_article
from tests.qt.reader.conftest import show


@pytest.fixture
def session(qtbot):
    session = Session(lambda _path: sample_article(), lambda *_args, **_words: Analysis("id", ""))
    show(session, sample_article(), sample_analysis())
    yield session
    session.close()


@pytest.fixture
def walk(session):
    return Walk(session, story_stops, no_story)


@pytest.fixture
def heard(walk) -> list[Caption]:
    captions: list[Caption] = []
    walk.arrived.connect(captions.append)
    return captions


def test_the_walk_begins_with_the_lead_and_comes_round(walk, heard, session):
    walk.step(1)
    assert isinstance(session.selection, PassageSelection)
    assert heard[0].title == "Lead"
    for _ in range(heard[0].total):
        walk.step(1)
    assert [caption.number for caption in heard] == [*range(1, heard[0].total + 1), 1]
    walk.step(-1)
    assert heard[-1].number == heard[0].total


def test_captions_tell_who_is_new_who_says_what_and_when(walk, heard, session):
    stops = story_stops(sample_article(), sample_analysis())
    titles = [stop.title for stop in stops]
    assert "New: Jens Stoltenberg, Sekretaris Jenderal NATO" in titles
    assert "Jens Stoltenberg, Sekretaris Jenderal NATO says" in titles
    assert any(title.startswith("When: ") for title in titles)


def test_who_leaves_the_walk_goes_on_from_where_he_is(walk, heard, session, qtbot):
    walk.step(1)
    last = sample_analysis().quotes[-1]
    with qtbot.waitSignal(walk.left):
        session.select(QuoteSelection(last.id), Origin.PAGE)
    walk.step(1)
    assert session.caret >= last.span.start
    assert heard[-1].number > 5


def test_an_article_without_anything_says_so(walk, heard, session):
    show(session, sample_article(), Analysis("id", "test"))
    walk.step(1)
    assert heard[-1].title == "Lead"
    empty = Walk(session, lambda _article, _analysis: (), no_story)
    empty.arrived.connect(heard.append)
    empty.step(1)
    assert heard[-1] == Caption(0, 0, "", "This article has no story to walk through.")
