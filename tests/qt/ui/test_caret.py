import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.session.selection import QuoteSelection
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(qtbot):
    with window(qtbot) as made:
        made.parts.page.view.setFocus()
        qtbot.keyClick(made, KEY.Key_F7)
        yield made


def press(made, qtbot, *keys, held=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(made.parts.page.view, key, held)


def said(made):
    return child(made, QLabel, "status-line").text()


def test_it_is_said_seen_and_left_by_the_same_key(shown, qtbot):
    view = shown.parts.page.view
    assert shown.actions_by_id["caret"].isChecked()
    assert "Caret: arrows move it" in said(shown)
    assert view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    qtbot.keyClick(shown, KEY.Key_F7)
    assert not shown.actions_by_id["caret"].isChecked()
    assert not view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    before = view.textCursor().position()
    press(shown, qtbot, KEY.Key_Down)
    assert view.textCursor().position() == before
    assert view.verticalScrollBar().value() > 0


def test_arrows_move_it_and_shift_selects_by_letters_and_by_words(shown, qtbot):
    page = shown.parts.page
    press(shown, qtbot, KEY.Key_Home, held=CTRL)
    # Below the line about the article.
    press(shown, qtbot, KEY.Key_Down, held=CTRL)
    press(shown, qtbot, KEY.Key_Right, KEY.Key_Right, held=SHIFT)
    assert page.selected_text() == "MO"
    press(shown, qtbot, KEY.Key_Right, held=SHIFT | CTRL)
    assert page.selected_text().strip() == "MOSKWA"
    press(shown, qtbot, KEY.Key_Right)
    assert page.selected_text() == ""
    assert page.view.verticalScrollBar().value() == 0
    do(shown, "add-quote")
    assert focus() == "article"


def test_the_page_follows_it(shown, qtbot):
    view = shown.parts.page.view
    press(shown, qtbot, KEY.Key_PageDown, KEY.Key_PageDown)
    assert view.verticalScrollBar().value() > 0
    assert view.viewport().rect().intersects(view.cursorRect())
    press(shown, qtbot, KEY.Key_End, held=CTRL)
    assert view.textCursor().atEnd()


def test_letters_stay_commands_and_jumps_begin_at_it(shown, qtbot):
    session = shown.parts.session
    press(shown, qtbot, KEY.Key_End, held=CTRL)
    press(shown, qtbot, KEY.Key_Q, held=SHIFT)
    assert session.selection is not None
    press(shown, qtbot, KEY.Key_Home, held=CTRL)
    assert session.selection is None
    press(shown, qtbot, KEY.Key_Q)
    assert session.selection == QuoteSelection("q1")


def test_esc_leaves_it_before_anything_that_is_picked(shown, qtbot):
    press(shown, qtbot, KEY.Key_Q)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    assert not shown.parts.caret.on
    assert shown.parts.session.selection is not None


def test_another_article_begins_without_it(shown):
    do(shown, "close")
    assert not shown.parts.caret.on
    assert not shown.actions_by_id["caret"].isEnabled()
