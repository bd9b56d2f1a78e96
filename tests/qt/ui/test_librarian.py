"""The library by keys: words, a person, everything they said, and the place in the article."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from desktop.session.selection import QuoteSelection
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.entry_list import EntryList
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        # The article and what was found in it are in the library.
        qtbot.waitUntil(lambda: not made._given.shelf.busy)
        yield made


def _leads(shown: MainWindow) -> list[str]:
    entries = child(shown, EntryList, "library-list").entries
    found = [entries.entry(entries.index(row, 0)) for row in range(entries.rowCount())]
    return [entry.lead for entry in found if entry is not None]


def test_it_opens_with_what_was_read_last(shown, qtbot):
    do(shown, "library")
    assert focus() == "library-field"
    qtbot.waitUntil(lambda: len(_leads(shown)) == 1)
    assert _leads(shown)[0].startswith("MOSKWA")


def test_from_words_to_a_person_to_the_place_of_a_quote(shown, qtbot):
    do(shown, "library")
    field = child(shown, QLineEdit, "library-field")
    qtbot.keyClicks(field, "stoltenberg")
    qtbot.waitUntil(lambda: "Everything Jens Stoltenberg said" in _leads(shown))
    assert len(_leads(shown)) == 2
    qtbot.keyClick(field, Qt.Key.Key_Return)
    state = child(shown, QLabel, "library-state")
    qtbot.waitUntil(lambda: state.text().startswith("Jens Stoltenberg · "))
    everything = len(_leads(shown))
    assert everything > 5
    qtbot.keyClicks(field, "komando")
    qtbot.waitUntil(lambda: 0 < len(_leads(shown)) < everything)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert focus() == "article"
    start = shown.parts.session.article.text.index("Kami akan mendirikan pusat komando")
    qtbot.waitUntil(lambda: abs(shown.parts.page.view.textCursor().position() - start) < 400)


def test_everything_the_picked_speaker_said(shown, qtbot):
    shown.parts.session.select(QuoteSelection("q1"))
    do(shown, "everything-said")
    state = child(shown, QLabel, "library-state")
    qtbot.waitUntil(lambda: state.text().startswith("Jens Stoltenberg · "))
    qtbot.keyClick(child(shown, QLineEdit, "library-field"), Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: state.text() == "Opened last")


def test_without_a_speaker_it_asks_for_one(shown):
    shown.parts.session.select(None)
    do(shown, "everything-said")
    assert not shown.parts.sheets.open


def test_words_that_are_nowhere_are_told(shown, qtbot):
    do(shown, "library")
    qtbot.keyClicks(child(shown, QLineEdit, "library-field"), "zzzz")
    state = child(shown, QLabel, "library-state")
    qtbot.waitUntil(lambda: state.text() == "0 articles with these words")
    assert _leads(shown) == []


@pytest.mark.parametrize(
    ("name", "holds", "lacks"),
    [
        ("said.md", "Keputusan ini", "Putin"),
        ("said.csv", "Jens Stoltenberg", "Lavrov"),
        ("said", "Keputusan ini", "Lavrov"),
    ],
)
def test_what_somebody_said_is_taken_out(shown, qtbot, monkeypatch, tmp_path, name, holds, lacks):
    shown.parts.session.select(QuoteSelection("q1"))
    do(shown, "everything-said")
    state = child(shown, QLabel, "library-state")
    qtbot.waitUntil(lambda: state.text().startswith("Jens Stoltenberg · "))
    kind = "Markdown text (*.md)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), kind))
    child(shown, WordButton, "library-export").click()
    qtbot.waitUntil(lambda: str(tmp_path) in state.text())
    (file,) = tmp_path.glob("said*")
    text = file.read_text("utf-8")
    assert file.suffix in {".md", ".csv"}
    assert holds in text
    assert lacks not in text
