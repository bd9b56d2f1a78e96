from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.resources import root
from desktop.session.theme import ThemeName, load_themes
from desktop.ui.command import Command, Group
from desktop.ui.commands import commands, own_keys
from desktop.ui.dialogs.cheat_sheet import CheatSheet
from desktop.ui.dialogs.key_rows import Cap, key_rows
from tests.qt.children import child

LIGHT = load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]


@pytest.fixture
def window(qtbot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 860)
    QLineEdit(window).setObjectName("before")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.hide()


def test_commands_with_the_same_words_share_a_row(qapp):
    rows = key_rows(
        [
            Command("a", "Next", Group.JUMP, ("Alt+Down", "F8"), ("J",), sheet="Next, previous"),
            Command("b", "Previous", Group.JUMP, ("Alt+Up",), ("K",), sheet="Next, previous"),
            Command("c", "Nothing", Group.JUMP),
        ]
    )
    assert len(rows) == 1
    assert rows[0].caps == (
        Cap("J", dashed=True),
        Cap("K", dashed=True),
        Cap("Alt+↓"),
        Cap("Alt+↑"),
        Cap("F8"),
    )


def test_a_series_of_digits_shows_its_ends(qapp):
    row = next(row for row in key_rows(commands()) if row.words.startswith("People"))
    assert row.caps == (Cap("1", dashed=True), Cap("6", dashed=True, run=True))


def test_every_key_of_the_table_is_on_the_sheet(window):
    sheet = CheatSheet((*commands(), *own_keys()), LIGHT, window)
    words = "\n".join(sheet.sentences)
    for command in commands():
        if command.keys or command.article_keys or command.sidebar_keys:
            assert (command.sheet or command.text) in words


def test_second_keys_of_rows_that_are_shared_are_on_the_sheet(window):
    words = "\n".join(CheatSheet((*commands(), *own_keys()), LIGHT, window).sentences)
    assert "Ctrl++, Ctrl+-, Ctrl+0, Ctrl+=" in words
    assert "F3, Shift+F3, Ctrl+G, Ctrl+Shift+G" in words


def test_the_field_leaves_rows_by_words_and_by_keys(window):
    sheet = CheatSheet(commands(), LIGHT, window)
    field = child(sheet, QLineEdit, "cheat-filter")
    field.setText("theme")
    assert sheet.sentences == ["Next theme: T, Ctrl+Shift+L"]
    field.setText("Ctrl+W")
    assert sheet.sentences == ["Close article: Ctrl+W"]


def test_the_sheet_takes_the_focus_and_gives_it_back(window, qtbot):
    before = child(window, QLineEdit, "before")
    before.setFocus()
    sheet = CheatSheet(commands(), LIGHT, window)
    sheet.toggle()
    field = child(sheet, QLineEdit, "cheat-filter")
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.hasFocus()
    with qtbot.waitSignal(sheet.closed):
        sheet.toggle()
    assert before.hasFocus()


@pytest.mark.parametrize("size", [(1280, 860), (900, 700), (480, 600)])
def test_no_row_is_cut_at_any_width(window, size, qtbot):
    window.resize(*size)
    sheet = CheatSheet(commands(), LIGHT, window)
    sheet.toggle()
    rows = [part for part in sheet.findChildren(QWidget) if hasattr(part, "row")]
    assert len(rows) > 20
    page = rows[0].parentWidget()
    assert page is not None
    for row in rows:
        assert page.rect().contains(row.geometry())


@pytest.mark.parametrize("size", [(1280, 860), (500, 600), (400, 600)])
def test_the_field_stays_inside_the_sheet(window, size):
    window.resize(*size)
    sheet = CheatSheet(commands(), LIGHT, window)
    sheet.toggle()
    field = child(sheet, QLineEdit, "cheat-filter")
    QApplication.processEvents()
    assert sheet.panel.rect().adjusted(24, 0, -24, 0).contains(field.geometry())
