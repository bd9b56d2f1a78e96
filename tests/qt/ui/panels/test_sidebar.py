"""The sidebar as the window knows it: views, order, focus, and what stays when rows change."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QTabBar

from desktop.model.settings import Order, View
from desktop.resources import root
from desktop.session.layers import FIRST_SHOWN, Layer
from desktop.session.selection import MentionSelection, Origin, QuoteSelection
from desktop.session.theme import ThemeName, load_themes
from desktop.ui.panels.chip import Chip
from desktop.ui.panels.chip_bar import ChipBar
from desktop.ui.panels.lists import FOUND
from tests.qt.children import child
from tests.qt.gold import sample_analysis


@pytest.mark.parametrize("view", FOUND)
def test_to_show_a_view_picks_its_first_row_or_its_current_one(sidebar, hand, ready, view) -> None:
    first = QuoteSelection("q1") if view is View.QUOTES else MentionSelection("e1", 0)
    sidebar.show_view(view)
    assert ready.selection == first
    assert hand.tree.hasFocus()
    hand.press(Qt.Key.Key_Down)
    second = ready.selection
    other = View.NAMES if view is View.QUOTES else View.QUOTES
    sidebar.show_view(other)
    assert ready.selection not in {first, second}
    sidebar.show_view(view)
    assert ready.selection == second


def test_a_view_can_be_shown_without_the_focus(sidebar, ready, qtbot) -> None:
    with qtbot.waitSignal(sidebar.view_changed) as told:
        sidebar.show_view(View.NAMES, focus=False)
    assert told.args == [View.NAMES]
    assert ready.selection is None


def test_the_order_is_told_and_keeps_the_current_row(sidebar, hand, ready, qtbot) -> None:
    ready.select(QuoteSelection("q19"))
    with qtbot.waitSignal(sidebar.order_changed) as told:
        sidebar.toggle_order()
    assert told.args == [sidebar.order] == [Order.ARTICLE]
    assert hand.current == "quote:q19"
    assert hand.rows()[-1].key == "quote:q19"
    sidebar.toggle_order()
    assert hand.rows()[0].key == "speaker:Jens Stoltenberg"
    assert hand.current == "quote:q19"
    assert ready.selection == QuoteSelection("q19")


def test_the_switch_is_worked_by_keys(sidebar, qtbot) -> None:
    half = child(sidebar, QAbstractButton, "order-article")
    half.setFocus()
    qtbot.keyClick(half, Qt.Key.Key_Space)
    assert sidebar.order == "article"
    qtbot.keyClick(half, Qt.Key.Key_Left)
    assert sidebar.order == "speaker"


def test_rows_that_come_anew_keep_current_open_closed_and_scroll(sidebar, hand, ready) -> None:
    ready.select(MentionSelection("e14", 4), Origin.PAGE)
    hand.click("type:ORGANISATION")
    ready.select(MentionSelection("e14", 4), Origin.PAGE)
    before = hand.tree.visualRect(hand.index("name:e14")).top()
    ready.analysis = sample_analysis()
    ready.analysis_changed.emit(ready.analysis)
    assert hand.current == "name:e14"
    assert hand.tree.isExpanded(hand.index("name:e14"))
    assert not hand.tree.isExpanded(hand.index("type:ORGANISATION"))
    assert hand.tree.visualRect(hand.index("name:e14")).top() == before


def test_tab_goes_from_part_to_part(sidebar, hand, qtbot) -> None:
    child(sidebar, QTabBar, "tabs").setFocus()
    met = []
    for _ in range(5):
        now = QApplication.focusWidget()
        assert now is not None
        met.append(now.objectName())
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert met == ["tabs", "filter", "order-speaker", "chip-person", "quote-tree"]


def test_the_filter_takes_the_focus_with_its_words(sidebar, hand) -> None:
    hand.field.setText("nato")
    sidebar.focus_filter()
    assert hand.field.hasFocus()
    assert hand.field.selectedText() == "nato"


def test_chips_switch_layers_and_follow_them(sidebar, ready, qtbot) -> None:
    place = child(sidebar, Chip, "chip-place")
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    assert ready.shown == FIRST_SHOWN | {Layer.PLACE}
    ready.toggle_layer(Layer.PLACE)
    assert not place.isChecked()


def test_arrows_move_among_chips(sidebar, ready, qtbot) -> None:
    person = child(sidebar, Chip, "chip-person")
    person.setFocus()
    qtbot.keyClick(person, Qt.Key.Key_Right)
    body = child(sidebar, Chip, "chip-organisation")
    assert body.hasFocus()
    qtbot.keyClick(body, Qt.Key.Key_Space)
    assert Layer.ORGANISATION in ready.shown
    qtbot.keyClick(body, Qt.Key.Key_Left)
    qtbot.keyClick(person, Qt.Key.Key_Left)
    everything = child(sidebar, QAbstractButton, "chip-all")
    assert everything.hasFocus()
    qtbot.keyClick(everything, Qt.Key.Key_Space)
    assert ready.shown == frozenset(Layer)
    everything.click()
    assert ready.shown == FIRST_SHOWN


def test_a_narrow_sidebar_has_one_row_of_equal_chips(sidebar, hand, qtbot) -> None:
    sidebar.resize(300, 700)
    qtbot.waitUntil(lambda: sidebar.width() == 300)
    chips = [child(sidebar, Chip, f"chip-{layer.value.lower()}") for layer in Layer]
    assert {chip.y() for chip in chips} == {0}
    assert max(c.width() for c in chips) - min(c.width() for c in chips) <= 1
    assert chips[-1].geometry().right() < child(sidebar, ChipBar, "chips").width()
    assert child(sidebar, QAbstractButton, "chip-all").isHidden()
    assert hand.field.placeholderText() == "Filter"
    sidebar.resize(380, 700)
    assert hand.field.placeholderText() == "Filter quotes"
    assert len({chip.y() for chip in chips}) > 1


@pytest.mark.parametrize("width", [280, 300, 380, 560])
def test_rows_never_scroll_sideways(sidebar, hand, width: int) -> None:
    sidebar.resize(width, 500)
    for view in FOUND:
        sidebar.show_view(view)
        assert hand.tree.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_a_row_has_a_menu(sidebar, hand, qtbot, key, modifier) -> None:
    action = QAction("Copy quote with source", sidebar)
    sidebar.set_context_actions([action])
    sidebar.show_view(View.QUOTES)
    qtbot.keyClick(hand.tree, key, modifier)
    menu = hand.tree.findChild(QMenu)
    assert menu is not None
    assert menu.actions() == [action]
    menu.close()


def test_a_right_click_picks_the_row_of_its_menu(sidebar, hand, ready, qtbot) -> None:
    sidebar.set_context_actions([QAction("Copy quote with source", sidebar)])
    place = hand.tree.visualRect(hand.index("quote:q3")).center()
    qtbot.mouseClick(hand.tree.viewport(), Qt.MouseButton.RightButton, pos=place)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, hand.tree.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(hand.tree.viewport(), event)
    assert ready.selection == QuoteSelection("q3")
    menu = hand.tree.findChild(QMenu)
    assert menu is not None
    menu.close()


@pytest.mark.parametrize("name", list(ThemeName))
def test_a_theme_reaches_every_part(sidebar, ready, name: ThemeName) -> None:
    theme = load_themes(root() / "themes" / "palette.json")[name]
    sidebar.set_theme(theme)
    ready.select(QuoteSelection("q1"))
    image = sidebar.grab().toImage()
    assert image.pixelColor(sidebar.width() // 2, 45).name() == theme.panel.name()
    row = sidebar.trees[0].visualRect(sidebar.trees[0].currentIndex()).bottomRight()
    place = sidebar.trees[0].viewport().mapTo(sidebar, row + QPoint(-20, -5))
    assert image.pixelColor(place).name() == theme.row_active.name()


def test_every_part_has_a_name(sidebar) -> None:
    parts = [
        part
        for part in sidebar.findChildren(QAbstractButton)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(parts) >= 3
    assert [part.objectName() for part in parts if not part.accessibleName()] == []
    assert all(tree.accessibleName() for tree in sidebar.trees)
