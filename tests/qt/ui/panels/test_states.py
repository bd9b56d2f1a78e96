"""What the sidebar says while there are no rows."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop.model.analysis import Analysis, Progress
from desktop.model.settings import Order, View
from desktop.session.session import Session
from desktop.ui.key_table import KeyTable
from desktop.ui.panels.sidebar import Sidebar
from tests.qt.children import child
from tests.qt.gold import sample_analysis, sample_article


class Engine:
    """Finds the gold, or what it is told to, when it is let."""

    def __init__(self) -> None:
        self.outcome: Analysis | Exception = sample_analysis()
        self.let = threading.Event()
        self.let.set()

    def __call__(self, _article, *, progress, stop) -> Analysis:
        progress(Progress(8, 17, 9))
        while not self.let.wait(0.01) and not stop():
            pass
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


@pytest.fixture
def engine():
    made = Engine()
    yield made
    made.let.set()


@pytest.fixture
def session(engine, qapp):
    made = Session(lambda _path: sample_article(), engine)
    yield made
    made.close()


@pytest.fixture
def sidebar(session, light, qtbot) -> Sidebar:
    made = Sidebar(session, light, KeyTable())
    qtbot.addWidget(made)
    made.resize(380, 600)
    made.show()
    return made


def test_without_an_article_it_says_so(sidebar, hand, session, qtbot) -> None:
    assert hand.notice[0] == "No article is open"
    session.show_article(sample_article())
    qtbot.waitUntil(lambda: session.analysis is not None)
    assert hand.notice[0] == ""
    session.close_article()
    assert hand.notice[0] == "No article is open"


def test_a_long_search_is_told_and_can_be_stopped(sidebar, hand, session, engine, qtbot) -> None:
    engine.let.clear()
    session.show_article(sample_article())
    working = child(sidebar, QWidget, "working")
    top = sidebar.trees[0].mapTo(sidebar, sidebar.trees[0].rect().topLeft())
    assert not working.isVisible()
    qtbot.waitUntil(working.isVisible)
    assert child(sidebar, QLabel, "working-count").text() == "9"
    # Nothing below has moved.
    assert sidebar.trees[0].mapTo(sidebar, sidebar.trees[0].rect().topLeft()) == top
    child(sidebar, QAbstractButton, "stop").click()
    qtbot.waitUntil(lambda: session.analysis is not None)
    assert not working.isVisible()
    assert sidebar.trees[0].rows.rowCount() == 8
    assert sidebar.trees[0].mapTo(sidebar, sidebar.trees[0].rect().topLeft()) == top


def test_opening_another_article_hides_nothing(sidebar, hand, session, engine, qtbot) -> None:
    session.show_article(sample_article())
    qtbot.waitUntil(lambda: session.analysis is not None)
    gate = threading.Event()

    def make():
        gate.wait(5)
        return sample_article()

    session.open_from(lambda _stop: make())
    qtbot.wait(200)
    assert not child(sidebar, QWidget, "working").isVisible()
    gate.set()
    qtbot.waitUntil(lambda: not session.working)


def test_a_failed_search_can_be_tried_again(sidebar, hand, session, engine, qtbot) -> None:
    engine.outcome = RuntimeError("the <model> is broken")
    with qtbot.waitSignal(session.failed):
        session.show_article(sample_article())
    assert hand.notice[0] == "The search for quotes failed"
    assert "the &lt;model&gt; is broken" in hand.notice[1]
    engine.outcome = sample_analysis()
    hand.button("search-again").click()
    qtbot.waitUntil(lambda: session.analysis is not None)
    assert hand.notice[0] == ""


@pytest.mark.parametrize(
    ("view", "complete", "title"),
    [
        (View.QUOTES, True, "No quotes in this article"),
        (View.NAMES, True, "No names in this article"),
        (View.QUOTES, False, "Nothing found so far"),
    ],
)
def test_an_article_with_nothing_in_it(
    sidebar, hand, session, engine, qtbot, view: View, complete: bool, title: str
) -> None:
    engine.outcome = Analysis("id", "test", complete=complete)
    session.show_article(sample_article())
    qtbot.waitUntil(lambda: session.analysis is not None)
    sidebar.show_view(view)
    assert hand.notice[0] == title


def test_a_stopped_search_says_so_below_what_it_found(sidebar, session, engine, qtbot) -> None:
    engine.outcome = replace(sample_analysis(), complete=False)
    session.show_article(sample_article())
    qtbot.waitUntil(lambda: session.analysis is not None)
    assert child(sidebar, QWidget, "stopped").isVisible()
    engine.outcome = sample_analysis()
    child(sidebar, QAbstractButton, "resume").click()
    qtbot.waitUntil(lambda: session.analysis is not None)
    assert not child(sidebar, QWidget, "stopped").isVisible()


def test_a_click_that_comes_too_late_for_stop_does_nothing_else(
    sidebar, hand, session, engine, qtbot
) -> None:
    engine.let.clear()
    session.show_article(sample_article())
    qtbot.waitUntil(child(sidebar, QWidget, "working").isVisible)
    engine.let.set()
    qtbot.waitUntil(lambda: session.analysis is not None)
    half = child(sidebar, QAbstractButton, "order-article")
    place = half.mapTo(sidebar.window(), half.rect().center())

    def click() -> Order:
        window = sidebar.window().windowHandle()
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
        order: Order = sidebar.order
        return order

    assert click() is Order.SPEAKER
    qtbot.waitUntil(lambda: click() is Order.ARTICLE)
