import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.session.selection import QuoteSelection
from desktop.ui.main_window import MainWindow
from tests.qt.children import child
from tests.qt.ui.windows import do, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


@pytest.fixture
def seek(shown, qtbot):
    def seek(words: str) -> None:
        do(shown, "find")
        qtbot.keyClicks(child(shown, QLineEdit, "find"), words)

    return seek


def places(shown: MainWindow, words: str) -> list[int]:
    article = shown.parts.session.article
    assert article is not None
    return [hit.start() for hit in re.finditer(words, article.text.lower())]


def at(shown: MainWindow) -> tuple[int, int]:
    """Where the session has the text cursor, and where the page has it."""
    view = shown.parts.page.view
    assert view.built is not None
    return shown.parts.session.caret, view.built.offsets.offset(view.textCursor().position())


def test_typing_goes_to_the_first_hit_from_the_cursor_on(shown, seek):
    shown.parts.session.caret = places(shown, "ukraina")[2]
    seek("ukraina")
    assert at(shown) == (places(shown, "ukraina")[2],) * 2


def test_to_open_with_old_words_moves_nothing_and_a_step_goes_on(shown, seek):
    second, third = places(shown, "ukraina")[1:3]
    seek("ukraina")
    do(shown, "find-next", "leave")
    before = shown.parts.session.here()
    do(shown, "find")
    assert (shown.parts.session.here(), before.caret) == (before, second)
    do(shown, "find-next")
    assert at(shown) == (third, third)


def test_opening_marks_the_hits_and_names_none(shown, seek):
    seek("ukraina")
    do(shown, "leave")
    shown.parts.session.caret = places(shown, "ukraina")[0] + 1
    do(shown, "find")
    assert len(shown.parts.page.view.look.finds.spans) == len(places(shown, "ukraina"))
    assert child(shown, QLabel, "find-count").text().startswith("– of ")


def test_escape_without_a_step_is_at_the_start_again(shown, seek):
    session = shown.parts.session
    session.select(QuoteSelection("q4"))
    before, behind = session.here(), session.history.can_go_forward
    seek("rusia")
    assert session.here() != before
    do(shown, "leave")
    assert (session.here().selection, session.here().caret) == (before.selection, before.caret)
    assert session.history.can_go_forward is behind


def test_a_hit_is_a_place_to_come_back_to(shown, seek):
    session = shown.parts.session
    session.select(QuoteSelection("q2"))
    seek("ukraina")
    do(shown, "find-next", "leave")
    hit = session.caret
    assert session.selection is None
    do(shown, "next-speaker", "back")
    assert (at(shown), session.selection) == ((hit, hit), None)
    do(shown, "back")
    assert session.selection == QuoteSelection("q2")


def test_selected_words_are_sought_from_where_they_stand(shown):
    view, (_first, second, third) = shown.parts.page.view, places(shown, "ukraina")[:3]
    cursor = view.textCursor()
    cursor.setPosition(view.built.offsets.position(second))
    end = view.built.offsets.position(second + len("ukraina"))
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    do(shown, "find")
    assert view.textCursor().hasSelection()
    assert child(shown, QLabel, "find-count").text().startswith("2 of ")
    do(shown, "find-next")
    assert at(shown) == (third, third)
