import threading

import pytest

from desktop.model.analysis import Analysis, Progress, Quote, QuoteKind, Speaker, SpeakerClass
from desktop.model.span import Span
from desktop.session.renewal import Renewal
from desktop.session.session import Session
from desktop.session.shelf import Shelf
from tests.unit.store.library.shelves import FLOOD, article

RINI = Quote("q1", Span(0, 6), QuoteKind.INDIRECT, speaker=Speaker("Rini", SpeakerClass.NAMED))


def newer(article, *, progress, stop) -> Analysis:
    progress(Progress(1, 1, 1))
    return Analysis("id", "8", (RINI,), complete=not stop())


@pytest.fixture
def shelf(qapp, tmp_path):
    made = Shelf(lambda: tmp_path / "library.sqlite3")
    made.let_in()
    yield made
    made.close()


@pytest.fixture
def session(qapp):
    made = Session(lambda path: article(str(path)), newer)
    yield made
    made.close()


def engines(library):
    return [library.analysis(article(text).id).engine for text in (FLOOD, "Harga beras naik.")]


def fill(library):
    for text in (FLOOD, "Harga beras naik."):
        library.put(article(text))
        library.keep_analysis(article(text).id, Analysis("id", "7"))


def test_every_article_is_analysed_by_the_newer_engine_and_its_quotes_found(qtbot, shelf, session):
    shelf.clerk.wait_for(fill, 5)
    Renewal(session, shelf, newer, "8").begin()
    qtbot.waitUntil(lambda: shelf.clerk.wait_for(engines, 5) == ["8", "8"], timeout=10_000)
    said = shelf.clerk.wait_for(lambda library: library.stats().quotes, 5)
    assert said == 2


def test_an_engine_that_says_it_is_another_is_asked_once(qtbot, shelf, session):
    shelf.clerk.wait_for(lambda library: library.put(article(FLOOD)), 5)
    asked: list[str] = []

    def odd(article, *, progress, stop) -> Analysis:
        asked.append(article.id)
        return Analysis("id", "odd")

    renewal = Renewal(session, shelf, odd, "8")
    renewal.begin()
    qtbot.waitUntil(lambda: bool(asked))
    for _ in range(3):
        qtbot.wait(50)
        renewal.begin()
    qtbot.waitUntil(lambda: not shelf.busy)
    assert len(asked) == 1


def test_it_stops_for_the_reader_s_own_article(qtbot, shelf, session):
    shelf.clerk.wait_for(fill, 5)
    begun, stopped = threading.Event(), threading.Event()

    def patient(article, *, progress, stop) -> Analysis:
        begun.set()
        while not stop():
            pass
        stopped.set()
        return Analysis("id", "8", complete=False)

    Renewal(session, shelf, patient, "8").begin()
    qtbot.waitUntil(begun.is_set)
    session.show_article(article("Lain."))
    qtbot.waitUntil(stopped.is_set)
    qtbot.waitUntil(lambda: session.analysis is not None)
    assert shelf.clerk.wait_for(engines, 5) == ["7", "7"]


def test_an_article_that_the_engine_cannot_do_is_passed_over(qtbot, shelf, session):
    shelf.clerk.wait_for(fill, 5)

    def failing(article, *, progress, stop) -> Analysis:
        if article.text == FLOOD:
            raise ValueError(article.id)
        return Analysis("id", "8")

    Renewal(session, shelf, failing, "8").begin()
    qtbot.waitUntil(lambda: shelf.clerk.wait_for(engines, 5) == ["7", "8"], timeout=10_000)
