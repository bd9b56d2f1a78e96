"""The palette: typed in part, done with Return, those used last on top, and the focus goes back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.dialogs.palette import Palette
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.entry_list import EntryList
from tests.qt.children import child
from tests.qt.ui.windows import focus, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


def _open(window: MainWindow) -> Palette:
    window.actions_by_id["palette"].trigger()
    palette = child(window, Palette, "palette")
    assert not palette.isHidden()
    return palette


def _ids(palette) -> list[str]:
    entries = child(palette, EntryList, "palette-list").entries
    found = [entries.entry(entries.index(row, 0)) for row in range(entries.rowCount())]
    return [str(entry.value) for entry in found if entry is not None]


def test_a_command_is_done_by_a_part_of_its_name(qtbot, shown):
    shown.parts.page.view.setFocus()
    palette = _open(shown)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "names")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert shown.parts.side._sidebar.current_view == "names"
    assert shown.actions_by_id["palette"].isEnabled()


def test_what_was_done_last_stands_on_top(qtbot, shown):
    palette = _open(shown)
    qtbot.keyClicks(QApplication.focusWidget(), "larger type")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    _open(shown)
    assert _ids(palette)[0] == "zoom-in"
    assert shown._given.memory.settings.recent_commands[0] == "zoom-in"


def test_what_cannot_be_done_is_not_offered(shown):
    shown.parts.session.close_article()
    assert "find" not in _ids(_open(shown))


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown])
def test_keys_of_lists_work_while_one_types(qtbot, shown, key):
    palette = _open(shown)
    view = child(palette, EntryList, "palette-list")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    before = view.currentIndex().row()
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert view.currentIndex().row() != before
    assert focus() == "palette-field"


def test_escape_gives_the_focus_back(qtbot, shown):
    shown.parts.page.view.setFocus()
    before = QApplication.focusWidget()
    palette = _open(shown)
    shown.actions_by_id["leave"].trigger()
    assert palette.isHidden()
    assert QApplication.focusWidget() is before
