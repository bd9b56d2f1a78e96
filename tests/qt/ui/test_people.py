"""People of the library by keys: renamed, joined, kept apart, written and read as a table."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from desktop.session.taking_out import begun
from desktop.ui.dialogs.people_sheet import PeopleSheet
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.entry_list import EntryList
from tests.qt.children import child
from tests.qt.ui.windows import do, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        qtbot.waitUntil(lambda: not made._given.shelf.busy)
        do(made, "people")
        qtbot.waitUntil(partial(_is_there, made, "Jens Stoltenberg"))
        yield made


def _leads(shown: MainWindow) -> list[str]:
    entries = child(shown, EntryList, "people-list").entries
    found = [entries.entry(entries.index(row, 0)) for row in range(entries.rowCount())]
    return [entry.lead for entry in found if entry is not None]


def _is_there(shown: MainWindow, lead: str) -> bool:
    return lead in _leads(shown)


def _current(shown: MainWindow, lead: str) -> None:
    view = child(shown, EntryList, "people-list")
    view.setCurrentIndex(view.entries.index(_leads(shown).index(lead), 0))


def _press(qtbot, shown: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(child(shown, QLineEdit, "people-field"), key)


def test_escape_leaves_what_was_begun_before_it_closes(shown, qtbot):
    _current(shown, "Jens Stoltenberg")
    _press(qtbot, shown, Qt.Key.Key_F2)
    do(shown, "leave")
    sheet, field = child(shown, PeopleSheet, "people"), child(shown, QLineEdit, "people-field")
    assert (sheet.isVisible(), field.text()) == (True, "")
    do(shown, "leave")
    assert not sheet.isVisible()


def test_a_person_is_renamed_and_the_old_name_still_found(shown, qtbot):
    _current(shown, "Jens Stoltenberg")
    _press(qtbot, shown, Qt.Key.Key_F2)
    field = child(shown, QLineEdit, "people-field")
    assert field.text() == "Jens Stoltenberg"
    field.setText("Stoltenberg, Jens")
    _press(qtbot, shown, Qt.Key.Key_Return)
    qtbot.waitUntil(partial(_is_there, shown, "Stoltenberg, Jens"))
    assert field.text() == ""
    qtbot.keyClicks(field, "jens sto")
    qtbot.waitUntil(lambda: _leads(shown) == ["Stoltenberg, Jens"])


def test_two_people_are_joined(shown, qtbot):
    count = len(_leads(shown))
    _current(shown, "Vladimir Putin")
    _press(qtbot, shown, Qt.Key.Key_F4)
    state = child(shown, QLabel, "people-state")
    assert state.text() == "Return joins Vladimir Putin with the person in the list."
    _current(shown, "Jens Stoltenberg")
    _press(qtbot, shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(_leads(shown)) == count - 1)
    assert "Vladimir Putin" not in _leads(shown)


def test_the_table_goes_out_and_comes_back(shown, qtbot, monkeypatch, tmp_path: Path):
    table = tmp_path / "people.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(table), ""))
    child(shown, WordButton, "people-write").click()
    state = child(shown, QLabel, "people-state")
    qtbot.waitUntil(lambda: state.text() == str(table))
    head, *lines = table.read_text("utf-8").splitlines()
    assert head.startswith("name,")
    changed = [line.replace("Putin", "Poetin") for line in lines if "Putin" in line]
    table.write_text("\n".join([head, *changed]), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    child(shown, WordButton, "people-read").click()
    qtbot.waitUntil(partial(_is_there, shown, "Vladimir Poetin"))


def test_return_shows_what_a_person_said(shown, qtbot):
    _current(shown, "Vladimir Putin")
    _press(qtbot, shown, Qt.Key.Key_Return)
    assert child(shown, PeopleSheet, "people").isHidden()
    state = child(shown, QLabel, "library-state")
    qtbot.waitUntil(lambda: state.text().startswith("Vladimir Putin · "))


@pytest.mark.parametrize(
    ("typed", "asked"),
    [("stolt", "stolt*"), ('"dua kata"', '"dua kata"'), ('"dua ka', '"dua ka'), ("kat*", "kat*")],
)
def test_the_last_word_may_go_on(typed: str, asked: str) -> None:
    assert begun(typed) == asked
