from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model.analysis import Analysis, Progress, Quote, QuoteKind, Speaker, SpeakerClass
from desktop.model.span import Span
from desktop.reading.loader import load
from desktop.reading.plain import from_text
from desktop.reading.web.fetching import RawPage
from desktop.reading.web.loading import Opened
from desktop.session.keeping import CachedAnalyser, Keeping
from desktop.session.opening import Opening
from desktop.session.session import Analyse, Session
from desktop.session.shelf import Shelf
from desktop.store.files import Writer
from desktop.store.library.articles import RawSource
from desktop.store.recent import RecentArticles

TEXT = "Rini datang ke balai desa pada Rabu pagi.\n\nBantuan tiba dengan dua truk besar."


class Engine:
    """Finds nothing, and counts how often it looked."""

    def __init__(self):
        self.asked = 0

    def __call__(self, article, *, progress, stop) -> Analysis:
        progress(Progress(1, len(article.paragraphs), 0))
        self.asked += 1
        return Analysis("id", "7", complete=not stop())


class Unread:
    """Reads nothing: these articles come from texts."""

    def load(self, path, _stop=None):
        raise AssertionError(path)

    def from_text(self, text, source):
        raise AssertionError(source + text)

    from_html = from_text


class Desk:
    """A session with a library, and nothing of the window."""

    def __init__(self, folder: Path, engine: Analyse, recents: str = "recents"):
        path = folder / "library.sqlite3"
        self.shelf = Shelf(lambda: path)
        self.shelf.let_in()
        self.session = Session(load, CachedAnalyser(engine, "7", self.shelf.clerk))
        files = RecentArticles(folder / recents, Writer(lambda error: pytest.fail(str(error))))
        self.opening = Opening(self.session, Unread(), files, folder / "sample.txt")
        self.keeping = Keeping(self.session, self.opening, self.shelf)

    def close(self):
        self.session.close()
        self.keeping.close()


@pytest.fixture
def desks(qtbot):
    made: list[Desk] = []

    def make(*arguments) -> Desk:
        made.append(Desk(*arguments))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


def read(qtbot, desk, text=TEXT):
    article = from_text(text, "clipboard")
    with qtbot.waitSignal(desk.shelf.kept):
        desk.session.show_article(article)
    qtbot.waitUntil(lambda: desk.session.analysis is not None and not desk.shelf.busy)
    return article


def test_an_article_is_analysed_once_in_its_life(qtbot, desks, tmp_path):
    engine = Engine()
    read(qtbot, desks(tmp_path, engine))
    again = desks(tmp_path, engine)
    read(qtbot, again)
    assert engine.asked == 1
    assert again.session.analysis == Analysis("id", "7")


def test_a_search_that_was_stopped_is_begun_anew(qtbot, desks, tmp_path):
    def stopped(article, *, progress, stop):
        return Analysis("id", "7", complete=False)

    read(qtbot, desks(tmp_path, stopped))
    engine = Engine()
    read(qtbot, desks(tmp_path, engine))
    assert engine.asked == 1


def test_the_library_knows_the_place_that_the_recents_forgot(qtbot, desks, tmp_path):
    first = desks(tmp_path, Engine())
    read(qtbot, first)
    first.session.reading_offset = 45
    first.close()
    second = desks(tmp_path, Engine(), "others")
    # The library is asked only where the list of recent articles knows no place.
    with qtbot.waitSignal(second.keeping.place_found) as told:
        second.session.show_article(from_text(TEXT, "clipboard"))
    assert told.args == [45]


def test_who_reads_already_is_left_where_they_are(qtbot, desks, tmp_path):
    first = desks(tmp_path, Engine())
    read(qtbot, first)
    first.session.reading_offset = 45
    first.close()
    second = desks(tmp_path, Engine(), "others")
    told: list[int] = []
    second.keeping.place_found.connect(told.append)
    second.session.show_article(from_text(TEXT, "clipboard"))
    second.session.reading_offset = 5
    qtbot.waitUntil(lambda: not second.shelf.busy and second.session.analysis is not None)
    assert told == []


def test_what_the_reader_sees_can_be_found_in_the_library(qtbot, desks, tmp_path):
    rini = Speaker("Rini", SpeakerClass.NAMED)
    quote = Quote("q1", Span(5, 11), QuoteKind.INDIRECT, speaker=rini)

    def engine(article, *, progress, stop):
        return Analysis("id", "7", (quote,))

    desk = desks(tmp_path, engine)
    budi = replace(quote, speaker=Speaker("Budi", SpeakerClass.NAMED))
    desk.session.overlay = lambda _article, found: replace(found, quotes=(budi,))
    article = read(qtbot, desk)

    def names(library):
        kept = library.analysis(article.id).quotes[0].speaker.name
        return kept, [person.name for person in library.persons.listing()]

    assert desk.shelf.clerk.wait_for(names, 5) == ("Rini", ["Budi"])


def test_what_was_received_of_a_page_is_kept_with_its_article(desks, qtbot, tmp_path):
    desk = desks(tmp_path, Engine())
    page = RawPage(
        "https://kota.example/a", "text/html", b"<p>Rini</p>", "2026-01-02T03:04:05+00:00"
    )
    article = from_text(TEXT, page.address)
    with qtbot.waitSignal(desk.shelf.kept) as kept:
        desk.opening.open_fetched(lambda _stop: Opened(article, (page,)))
    found: list[tuple[RawSource, ...]] = []
    desk.shelf.ask(lambda library: library.articles.raw(kept.args[1]), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(RawSource(page.address, page.content_type, page.fetched, page.data),)]
