import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from desktop.store.places import keys_path
from desktop.ui.dialogs.cheat_sheet import CheatSheet
from desktop.ui.widgets.entry_list import EntryList
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(qtbot):
    with window(qtbot) as made:
        do(made, "keys")
        yield made


def said(made):
    return child(made, QLabel, "keys-said").text()


def choose(made, qtbot, words):
    child(made, QLineEdit, "keys-filter").setText(words)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert focus() == "keys-list"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert focus() == "keys-catcher"


def press(qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def test_a_new_key_works_at_once_and_is_shown_everywhere(shown, qtbot):
    choose(shown, qtbot, "why this")
    press(qtbot, Qt.Key.Key_V)
    assert said(shown) == "V does “Why this speaker?” now."
    assert focus() == "keys-list"
    assert 'why = ["V"]' in keys_path().read_text("utf-8")
    assert shown.actions_by_id["why"].shortcut().toString() == "V"
    do(shown, "cheat-sheet")
    sheet = shown.findChild(CheatSheet)
    assert any(line == "Why this speaker?: V" for line in sheet.sentences)
    do(shown, "palette")
    child(shown, QLineEdit, "palette-field").setText("why this")
    entry = child(shown, EntryList, "palette-list").current
    assert entry is not None
    assert entry.end.endswith("V")
    do(shown, "leave", "next-quote")
    done: list[str] = []
    shown.actions_by_id.done.connect(done.append)
    qtbot.keyClick(shown.parts.page.view, Qt.Key.Key_W)
    qtbot.keyClick(shown.parts.page.view, Qt.Key.Key_V)
    assert done == ["why"]


def test_a_tooltip_of_the_sidebar_follows(shown, qtbot):
    chip = child(shown, QWidget, "chip-person")
    assert chip.toolTip() == "People (1)"
    choose(shown, qtbot, "people marks 1")
    press(qtbot, Qt.Key.Key_P)
    assert chip.toolTip() == "People (P)"


def test_a_conflict_is_told_before_a_key_is_taken(shown, qtbot):
    choose(shown, qtbot, "how quotes are")
    press(qtbot, Qt.Key.Key_F, CTRL)
    assert "Ctrl+F does “Find in text” already" in said(shown)
    assert shown.actions_by_id["find"].shortcut().toString() == "Ctrl+F"
    assert focus() == "keys-catcher"
    press(qtbot, Qt.Key.Key_F, CTRL)
    assert shown.actions_by_id["citation"].shortcut().toString() == "Ctrl+F"
    qtbot.keyClick(shown, Qt.Key.Key_F, CTRL)
    assert focus() == "citation-template"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Space])
def test_keys_that_move_are_refused(shown, qtbot, key):
    choose(shown, qtbot, "why this")
    press(qtbot, key)
    assert "cannot be" in said(shown)
    press(qtbot, Qt.Key.Key_Escape)
    assert focus() == "keys-list"
    assert shown.actions_by_id["why"].shortcut().toString() == "W"


def test_keys_are_taken_off_and_come_back(shown, qtbot):
    choose(shown, qtbot, "why this")
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Delete)
    assert shown.actions_by_id["why"].shortcuts() == []
    child(shown, QAbstractButton, "keys-reset").click()
    assert shown.actions_by_id["why"].shortcut().toString() == "W"


def test_a_bad_file_is_told_in_the_window(qtbot):
    keys_path().parent.mkdir(parents=True, exist_ok=True)
    keys_path().write_text('[article]\nnonsense = ["J"]\nwhy = ["V"]\n', "utf-8")
    with window(qtbot) as made:
        message = child(made, QWidget, "message-bar")
        assert "article.nonsense" in message.accessibleName()
        assert made.actions_by_id["why"].shortcut().toString() == "V"
