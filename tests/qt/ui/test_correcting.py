from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.model.acts import Rename
from desktop.model.analysis import EntityKind
from desktop.model.work import Anchor, NameTarget
from desktop.session.selection import MentionSelection, QuoteSelection
from desktop.ui import strokes
from desktop.ui.main_window import MainWindow
from desktop.ui.panels.row_tree import RowTree
from desktop.ui.widgets.entry_list import EntryList
from desktop.ui.widgets.message_bar import MessageBar
from desktop.ui.widgets.status_line import StatusLine
from desktop.ui.widgets.toast import Toast
from tests.qt.children import child
from tests.qt.ui.windows import GOLD, do, focus, window

JENS = next(entity for entity in GOLD.entities if entity.name == "Jens Stoltenberg")


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


def kept(made, qtbot) -> None:
    """Wait until everything that was done is on disk."""
    corrections = made.parts.corrector._corrections
    qtbot.waitUntil(lambda: not corrections.pending)


def press(qtbot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def write(qtbot, words: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), words)


def names(made) -> list[str]:
    return [entity.name for entity in made.parts.session.analysis.entities]


def toast(made) -> str:
    return child(made, Toast, "toast").text()


def status(made) -> str:
    return child(made, StatusLine, "status-line").text()


def speaker(made, quote: str) -> str:
    found = made.parts.session.analysis.quote(quote).speaker
    return found.name if found else ""


def test_a_name_is_renamed_by_keys_alone_and_saved(shown, qtbot):
    shown.parts.session.select(MentionSelection(JENS.id, 1))
    do(shown, "rename")
    assert focus() == "correction-field"
    write(qtbot, "Sekjen NATO")
    press(qtbot, Qt.Key.Key_Return)
    assert focus() == "article"
    assert "Sekjen NATO" in names(shown)
    assert JENS.name not in names(shown)
    assert toast(shown) == "Jens Stoltenberg renamed to Sekjen NATO"
    kept(shown, qtbot)
    assert status(shown).startswith("Saved")


def test_undo_and_redo_say_what_they_undo(shown, qtbot):
    assert not shown.actions_by_id["undo"].isEnabled()
    shown.parts.session.select(QuoteSelection("q4"))
    do(shown, "change")
    write(qtbot, "vladimir")
    press(qtbot, Qt.Key.Key_Return)
    assert speaker(shown, "q4") == "Vladimir Putin"
    do(shown, "undo")
    assert speaker(shown, "q4") == JENS.name
    assert toast(shown).startswith("Undone: ")
    do(shown, "redo")
    assert speaker(shown, "q4") == "Vladimir Putin"
    assert toast(shown).startswith("Done again: ")
    assert not shown.actions_by_id["redo"].isEnabled()


def test_esc_corrects_nothing(shown, qtbot):
    shown.parts.session.select(QuoteSelection("q4"))
    do(shown, "change")
    write(qtbot, "vladimir")
    do(shown, "leave")
    assert (focus(), speaker(shown, "q4")) == ("article", JENS.name)


def test_the_scope_is_chosen_by_keys(shown, qtbot):
    shown.parts.session.select(QuoteSelection("q4"))
    mine = [q.id for q in GOLD.quotes if q.speaker and q.speaker.name == JENS.name]
    do(shown, "change")
    write(qtbot, "vladimir")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    press(qtbot, Qt.Key.Key_Return)
    assert {speaker(shown, quote) for quote in mine} == {"Vladimir Putin"}


def test_tab_leads_to_the_scope_and_arrows_change_it(shown, qtbot):
    shown.parts.session.select(MentionSelection(JENS.id, 1))
    do(shown, "rename")
    seen = [focus()]
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Tab)
        seen.append(focus())
    assert seen == ["correction-field", "correction-list", "choice-2", "correction-take"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_Right)
    assert focus() == "choice-3"


@pytest.mark.parametrize(
    ("command", "typed", "kind"), [("change", "tempat", EntityKind.PLACE), ("change", "", None)]
)
def test_a_name_gets_another_type(qtbot, command, typed, kind):
    with window(qtbot, "id") as made:
        made.parts.session.select(MentionSelection(JENS.id, 1))
        do(made, command)
        write(qtbot, typed)
        press(qtbot, Qt.Key.Key_Return)
        analysis = made.parts.session.analysis
        assert analysis is not None
        found = next(entity for entity in analysis.entities if entity.name == JENS.name)
        assert found.kind is (kind or JENS.kind)


def test_two_names_become_one_and_are_apart_again(shown, qtbot):
    shown.parts.session.select(MentionSelection(JENS.id, 1))
    do(shown, "merge")
    write(qtbot, "vladimir")
    press(qtbot, Qt.Key.Key_Return)
    assert JENS.name not in names(shown)
    do(shown, "undo")
    assert JENS.name in names(shown)


def test_a_mention_is_split_off(shown, qtbot):
    shown.parts.session.select(MentionSelection(JENS.id, 2))
    do(shown, "split")
    write(qtbot, "Ingrid Stoltenberg")
    press(qtbot, Qt.Key.Key_Return)
    analysis = shown.parts.session.analysis
    counts = {entity.name: len(entity.mentions) for entity in analysis.entities}
    assert counts["Ingrid Stoltenberg"] == 1
    assert counts[JENS.name] == len(JENS.mentions) - 1


def test_del_in_the_list_deletes_and_the_article_knows_no_such_key(shown, qtbot):
    before = len(GOLD.quotes)
    shown.parts.session.select(QuoteSelection("q4"))
    assert focus() == "article"
    qtbot.keyClick(shown.parts.page.view, Qt.Key.Key_Delete)
    assert len(shown.parts.session.analysis.quotes) == before
    do(shown, "quotes")
    qtbot.keyClick(child(shown, QWidget, "quote-tree"), Qt.Key.Key_Delete)
    assert len(shown.parts.session.analysis.quotes) == before - 1


def select(made, words: str) -> None:
    page, text = made.parts.page, made.parts.session.article.text
    start = text.index(words)
    cursor = QTextCursor(page.view.built.document)
    cursor.setPosition(page.view.built.offsets.position(start))
    end = page.view.built.offsets.position(start + len(words))
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    page.view.setTextCursor(cursor)


def test_selected_words_become_a_quote_and_a_name(shown, qtbot):
    select(shown, "hari pertama KTT NATO")
    do(shown, "add-name")
    press(qtbot, Qt.Key.Key_Return)
    assert "hari pertama KTT NATO" in names(shown)
    select(shown, "dalam konferensi pers seusai")
    do(shown, "add-quote")
    write(qtbot, "vladimir")
    press(qtbot, Qt.Key.Key_Return)
    analysis, text = shown.parts.session.analysis, shown.parts.session.article.text
    made = next(q for q in analysis.quotes if q.span.of(text) == "dalam konferensi pers seusai")
    assert made.speaker.name == "Vladimir Putin"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("rename", "Pick a quote or a name first"),
        ("split", "Pick one mention"),
        ("add-quote", "Select the words"),
        ("switch-kind", "Pick a quote first"),
    ],
)
def test_without_a_pick_it_is_said_what_is_missing(shown, command, words):
    do(shown, command)
    assert status(shown).startswith(words)
    assert focus() == "article"


def test_what_always_holds_is_listed_and_can_be_removed(shown, qtbot):
    shown.parts.session.select(MentionSelection(JENS.id, 1))
    do(shown, "rename")
    write(qtbot, "Sekjen NATO")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    press(qtbot, Qt.Key.Key_Return)
    kept(shown, qtbot)
    do(shown, "rules")
    assert focus() == "rules-list"
    corrections = shown.parts.corrector._corrections
    assert len(corrections.rules) == 1
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not corrections.rules)
    assert not child(shown, QWidget, "rules-list").isVisible()
    do(shown, "leave")
    assert focus() == "article"


def test_corrections_last(qtbot):
    with window(qtbot) as made:
        made.parts.session.select(QuoteSelection("q4"))
        do(made, "change")
        write(qtbot, "vladimir")
        press(qtbot, Qt.Key.Key_Return)
        kept(made, qtbot)
    with window(qtbot) as made:
        qtbot.waitUntil(lambda: speaker(made, "q4") == "Vladimir Putin")
        do(made, "undo")
        assert speaker(made, "q4") == JENS.name


def checked(made, monkeypatch) -> set[str]:
    """Where a check is painted, on the page or in the list."""
    drawn: set[str] = set()
    real = strokes.check

    def count(painter, box, colour) -> None:
        device = "page" if painter.device() is made.parts.page.view.viewport() else "list"
        drawn.add(device)
        real(painter, box, colour)

    monkeypatch.setattr(strokes, "check", count)
    made.parts.page.view.viewport().repaint()
    child(made, RowTree, "quote-tree").viewport().repaint()
    monkeypatch.setattr(strokes, "check", real)
    return drawn


def test_what_was_corrected_carries_a_check(shown, qtbot, monkeypatch):
    assert checked(shown, monkeypatch) == set()
    shown.parts.session.select(QuoteSelection("q2"))
    do(shown, "accept")
    assert checked(shown, monkeypatch) == {"page", "list"}
    tree = child(shown, RowTree, "quote-tree")
    spoken = tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "corrected by you" in spoken
    do(shown, "undo")
    assert checked(shown, monkeypatch) == set()


def test_what_has_lost_its_place_is_told_listed_and_can_be_taken_back(shown, qtbot):
    corrections = shown.parts.corrector._corrections
    gone = NameTarget(
        Anchor("Rini Hartati", "kata ", " di sini"), "Rini Hartati", EntityKind.PERSON
    )
    corrections.do(Rename(gone, "Rini H."))
    bar = child(shown, MessageBar, "message-bar")
    assert bar.accessibleName().startswith("1 correction has lost its place")
    child(bar, QAbstractButton, "message-act").click()
    assert focus() == "lost-list"
    entries = child(shown, EntryList, "lost-list").entries
    assert entries.rowCount() == 1
    press(qtbot, Qt.Key.Key_Delete)
    assert entries.rowCount() == 0
    do(shown, "leave")
    assert focus() == "article"


def test_without_an_article_nothing_is_corrected(shown, qtbot):
    do(shown, "close")
    for command in ("rename", "change", "merge", "delete", "add-quote", "undo", "lost"):
        assert not shown.actions_by_id[command].isEnabled(), command
