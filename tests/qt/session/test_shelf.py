import threading
from functools import partial

import pytest

from desktop.session.shelf import Shelf
from desktop.store.library.errors import LibraryError, LibraryReason
from tests.unit.store.library.shelves import FLOOD, article


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def shelf(qapp, path):
    made = Shelf(lambda: path)
    yield made
    made.close()


def test_answers_come_in_order_and_in_the_window_s_thread(qtbot, shelf):
    answers: list[object] = []
    shelf.let_in()
    for number in range(5):
        shelf.ask(lambda _library, number=number: number, answers.append)
    shelf.ask(
        lambda _library: threading.current_thread().name,
        lambda name: answers.append((name, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: not shelf.busy)
    assert answers == [*range(5), ("sorot-library", threading.main_thread())]


def test_nothing_is_opened_before_the_shelf_is_let_in(qtbot, shelf, path):
    shelf.ask(lambda library: library.path)
    shelf.clerk.wait_for(lambda _library: None, 0.05)
    assert not path.exists()
    shelf.let_in()
    qtbot.waitUntil(lambda: not shelf.busy)
    assert path.exists()


def test_a_kept_article_is_told_with_its_key(qtbot, shelf):
    shelf.let_in()
    put = article(FLOOD)
    with qtbot.waitSignal(shelf.kept) as told:
        shelf.keep(put)
    assert told.args[0] is put
    assert shelf.clerk.wait_for(lambda library: library.article(told.args[1]), 5) == put


def test_a_failure_goes_to_who_asked_else_to_the_signal(qtbot, shelf):
    shelf.let_in()
    heard: list[Exception] = []
    with qtbot.waitSignal(shelf.failed) as told:
        shelf.ask(lambda library: library.append_act(5, "{}"), failed=heard.append)
        shelf.ask(lambda library: library.append_act(6, "{}"))
    assert [type(error) for error in heard] == [LibraryError]
    assert told.args[0].reason is LibraryReason.GONE
    with qtbot.waitSignal(shelf.failed) as told:
        shelf.ask(lambda _library: 1 // 0)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_a_library_that_cannot_be_opened_is_told_once(qtbot, tmp_path):
    path = tmp_path / "catatan.txt"
    path.write_text("bukan pustaka " * 100)
    shelf = Shelf(lambda: path)
    told: list[Exception] = []
    shelf.failed.connect(told.append)
    shelf.let_in()
    for _ in range(3):
        shelf.ask(lambda _library: None)
    qtbot.waitUntil(lambda: not shelf.busy)
    assert len(told) == 1
    shelf.close()


def test_closing_lets_what_was_asked_be_done(qtbot, shelf, path):
    key: list[int] = []
    shelf.let_in()
    shelf.ask(lambda library: library.put(article(FLOOD)), key.append)
    qtbot.waitUntil(lambda: bool(key))
    for number in range(20):
        shelf.ask(partial(_append, key[0], str(number)))
    assert shelf.close()
    other = Shelf(lambda: path)
    other.let_in()
    assert len(other.clerk.wait_for(lambda library: library.acts(key[0]), 5)) == 20
    other.close()


def _append(key, body, library):
    return library.append_act(key, body)


def test_damage_met_in_use_is_told_and_the_question_answered(qtbot, shelf, path):
    shelf.let_in()
    shelf.clerk.wait_for(lambda library: library.put(article(FLOOD)), 5)

    def fail_once(library):
        if library.notice is None:
            raise LibraryError(library.path, LibraryReason.DAMAGED)
        return library.articles.listing(1)[0].title

    titles: list[str] = []
    with qtbot.waitSignal(shelf.noticed) as told:
        shelf.ask(fail_once, titles.append)
    qtbot.waitUntil(lambda: not shelf.busy)
    assert titles == [article(FLOOD).name()]
    assert told.args[0].articles == 1
