"""Notes and checks on all articles: what is open, opened at its place, written as a table."""

import csv
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from desktop.session.my_work_rows import Share
from desktop.session.selection import QuoteSelection
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.choice_row import ChoiceRow
from desktop.ui.widgets.entry_list import EntryList
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    """A window in which one quote is highlighted, one to be checked, and one is settled."""
    with window(qtbot) as made:
        qtbot.waitUntil(lambda: not made._given.shelf.busy)
        session = made.parts.session
        session.select(QuoteSelection("q2"))
        do(made, "highlight")
        for quote, steps in (("q3", 0), ("q4", 1)):
            session.select(QuoteSelection(quote))
            do(made, "check")
            for _ in range(steps):
                qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Right)
            qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not made._given.corrections.pending)
        do(made, "my-work")
        qtbot.waitUntil(partial(_is_listed, made, "Check: to be checked"))
        yield made


def _leads(shown: MainWindow) -> list[str]:
    entries = child(shown, EntryList, "my-work-list").entries
    found = [entries.entry(entries.index(row, 0)) for row in range(entries.rowCount())]
    return [entry.lead for entry in found if entry is not None]


def _is_listed(shown: MainWindow, lead: str) -> bool:
    return lead in _leads(shown)


@pytest.mark.parametrize(
    ("place", "leads"),
    [
        (0, ["Check: to be checked"]),
        (1, ["Check: to be checked", "Check: confirmed"]),
        (2, ["Highlight, yellow"]),
        (3, ["Highlight, yellow", "Check: to be checked", "Check: confirmed"]),
    ],
    ids=[share.value for share in Share],
)
def test_each_share_lists_its_own(shown, place, leads):
    child(shown, ChoiceRow, "my-work-share").put_on(place)
    assert _leads(shown) == leads


def test_return_opens_the_place(shown, qtbot):
    qtbot.keyClick(child(shown, QLineEdit, "my-work-field"), Qt.Key.Key_Return)
    assert focus() == "article"
    assert not shown.parts.sheets.open


def test_what_is_listed_is_written_as_a_table(shown, qtbot, monkeypatch, tmp_path: Path):
    table = tmp_path / "open.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(table), ""))
    child(shown, WordButton, "my-work-write").click()
    state = child(shown, QLabel, "my-work-state")
    qtbot.waitUntil(lambda: state.text() == str(table))
    with table.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["status"] for row in rows] == ["unchecked"]
    assert rows[0]["words"].startswith("tidak tahu kapan misi")


def test_the_filter_leaves_what_fits(shown, qtbot):
    qtbot.keyClicks(child(shown, QLineEdit, "my-work-field"), "zzz")
    assert _leads(shown) == []
    assert not child(shown, WordButton, "my-work-write").isEnabled()
