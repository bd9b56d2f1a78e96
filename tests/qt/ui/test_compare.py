from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.session.comparison_words import Picked
from desktop.session.selection import QuoteSelection
from desktop.ui.compare.compare_sheet import CompareSheet
from desktop.ui.main_window import MainWindow
from tests.qt.children import child
from tests.qt.gold import sample_article
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


@pytest.fixture
def sheet(shown, qtbot, tmp_path) -> CompareSheet:
    """The bundled article beside itself with a paragraph less."""
    other = tmp_path / "lain.txt"
    paragraphs = sample_article().text.split("\n")
    other.write_text("\n\n".join([*paragraphs[:1], *paragraphs[2:]]), "utf-8")
    shown.resize(1280, 860)
    do(shown, "compare")
    comparison = shown.parts.glance.comparison()
    with qtbot.waitSignal(comparison.changed):
        comparison.compare_with(shown.parts.opening.reading(other))
    made = child(shown, QWidget, "compare")
    assert isinstance(made, CompareSheet)
    return made


def press(key: Qt.Key) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key)


def test_without_another_report_the_button_that_chooses_has_the_focus(shown, qtbot):
    do(shown, "compare")
    assert focus() == "compare-choose"
    press(Qt.Key.Key_Space)
    menu = shown.findChild(QMenu, "compare-ways")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Open file…"]
    menu.close()
    do(shown, "leave")
    assert focus() == "article"


def test_the_article_on_show_is_not_offered_beside_itself(shown, qtbot, tmp_path, monkeypatch):
    (tmp_path / "asli.txt").write_text(sample_article().text + "\n\nAkhir.", "utf-8")
    monkeypatch.chdir(tmp_path)
    with qtbot.waitSignal(shown.parts.session.article_changed):
        shown.parts.opening.open_file(Path("asli.txt"))
    do(shown, "compare")
    press(Qt.Key.Key_Return)
    menu = shown.findChild(QMenu, "compare-ways")
    assert menu is not None
    offered = [action.text() for action in menu.actions()]
    menu.close()
    assert len([name for name in offered if name.startswith("MOSKWA")]) == 1


def test_the_row_is_kept_while_the_view_is_away(shown, sheet):
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    key = sheet.list.current_key()
    do(shown, "leave", "compare")
    assert sheet.list.current_key() == key != sheet.list.all_keys()[1]


def test_arrows_light_the_pair_in_both_and_tell_the_difference(shown, sheet):
    assert focus() == "compare-list"
    press(Qt.Key.Key_Down)
    key = sheet.list.current_key()
    assert isinstance(key, Picked)
    assert key.pair is not None
    words = key.pair.left.span.of(sample_article().text)
    assert words[:20] in sheet.line.words.toPlainText()
    assert sheet.left._selection == QuoteSelection(key.pair.left.id)
    assert sheet.right._selection == QuoteSelection(key.pair.right.id)
    joins = sheet._joins()
    assert sum(join.lit for join in joins) == 1
    lit = next(join for join in joins if join.lit)
    assert 0 <= lit.left[0] <= sheet.left.height()
    assert 0 <= lit.right[0] <= sheet.right.height()


def test_return_goes_to_the_quote_in_the_article(shown, sheet):
    press(Qt.Key.Key_Down)
    key = sheet.list.current_key()
    press(Qt.Key.Key_Return)
    assert isinstance(key, Picked)
    assert key.pair is not None
    assert sheet.isHidden()
    assert shown.parts.session.selection == QuoteSelection(key.pair.left.id)
    assert focus() == "article"


def test_a_click_in_a_text_finds_its_row(sheet):
    keys = [key for key in sheet.list.all_keys() if isinstance(key, Picked)]
    wanted = [key for key in keys if key.pair is not None][-1]
    assert wanted.pair is not None
    sheet.right.picked.emit(wanted.pair.right.id)
    assert sheet.list.current_key() == wanted


def test_a_narrow_window_keeps_the_list_and_the_difference(shown, sheet):
    shown.resize(700, 600)
    QApplication.processEvents()
    assert sheet.left.isHidden()
    assert sheet.list.isVisible()
    assert sheet.line.isVisible()


def test_what_cannot_be_read_is_told_in_the_view(shown, sheet, qtbot):
    comparison = shown.parts.glance.comparison()
    with qtbot.waitSignal(comparison.failed):
        comparison.compare_with(shown.parts.opening.reading(Path("/nowhere/x.txt")))
    assert "x.txt" in sheet._note.text()
