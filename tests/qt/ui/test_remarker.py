"""Highlights, notes and checks by keys: in the text, in the list, and back again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTabBar

from desktop.model.settings import View
from desktop.session.selection import QuoteSelection
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.entry_list import EntryList
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


def _titles(shown: MainWindow) -> list[str]:
    entries = child(shown, EntryList, "notes-list").entries
    found = [entries.entry(entries.index(row, 0)) for row in range(entries.rowCount())]
    return [entry.lead for entry in found if entry is not None]


def _pick(shown: MainWindow, quote: str = "q2") -> None:
    shown.parts.session.select(QuoteSelection(quote))


def test_a_picked_quote_is_highlighted_and_listed(shown):
    _pick(shown)
    do(shown, "highlight")
    assert _titles(shown) == ["Highlight, yellow"]
    assert [each.colour for each in shown.parts.page.view.look.remarks] == ["yellow"]
    do(shown, "highlight", "undo", "undo")
    assert _titles(shown) == []


def test_a_note_is_written_by_keys_alone(shown, qtbot):
    _pick(shown)
    do(shown, "note")
    assert focus() == "note-text"
    text = child(shown, QPlainTextEdit, "note-text")
    qtbot.keyClicks(text, "Cek dulu")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "lagi")
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    tags = child(shown, QLineEdit, "note-tags")
    qtbot.keyClicks(tags, "nato #perang")
    qtbot.keyClick(tags, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert _titles(shown) == ["Note · #nato #perang"]
    assert focus() == "article"
    do(shown, "note")
    assert text.toPlainText() == "Cek dulu\nlagi"
    do(shown, "leave")
    assert focus() == "article"


def test_checking_says_status_and_source(shown, qtbot):
    _pick(shown)
    do(shown, "check")
    qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Right)
    link = child(shown, QLineEdit, "check-link")
    link.setText("https://nato.int")
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert _titles(shown) == ["Check: confirmed"]
    assert [each.sign for each in shown.parts.page.view.look.remarks] == ["✓"]


def test_the_list_leads_to_the_words_and_takes_them_off(shown, qtbot):
    for quote in ("q18", "q2"):
        _pick(shown, quote)
        do(shown, "highlight")
    do(shown, "notes")
    view = child(shown, EntryList, "notes-list")
    assert view.hasFocus()
    offset = shown.parts.session.reading_offset
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown.parts.session.reading_offset != offset)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert _titles(shown) == ["Highlight, yellow"]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert focus() == "article"


def test_the_filter_of_notes_leaves_what_fits(shown, qtbot):
    _pick(shown)
    do(shown, "highlight", "notes", "filter")
    assert focus() == "notes-filter"
    qtbot.keyClicks(child(shown, QLineEdit, "notes-filter"), "zzz")
    assert _titles(shown) == []
    shown.parts.session.select(None)
    do(shown, "leave")
    assert len(_titles(shown)) == 1
    assert focus() == "notes-filter"


def test_escape_shows_all_kinds_of_notes_again(shown):
    _pick(shown)
    do(shown, "highlight", "notes")
    shown.parts.session.select(None)
    facets = child(shown, QTabBar, "notes-facets")
    facets.setCurrentIndex(1)
    do(shown, "leave")
    assert facets.currentIndex() == 0


def test_a_correction_is_listed_by_what_it_does(shown):
    _pick(shown)
    do(shown, "reject")
    assert _titles(shown) == ["Speaker rejected"]


def test_without_words_it_says_so_and_does_nothing(shown):
    shown.parts.session.select(None)
    do(shown, "highlight", "note", "check")
    assert _titles(shown) == []
    assert not shown.parts.sheets.open


def test_the_exact_words_go_to_the_browser(shown, monkeypatch):
    asked: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    _pick(shown)
    do(shown, "search-web")
    assert asked[0].host() == "duckduckgo.com"
    assert "%22Keputusan+ini" in bytes(asked[0].toEncoded().data()).decode()


def test_the_view_of_notes_is_remembered(shown):
    do(shown, "notes")
    assert shown._given.memory.settings.last_view is View.NOTES
