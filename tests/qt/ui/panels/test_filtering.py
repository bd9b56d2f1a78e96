"""The filter, what it leaves in both views, and the words where it leaves nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from desktop.model.settings import Order, View
from desktop.session.layers import Layer
from desktop.session.rows import QuoteRow
from desktop.session.selection import MentionSelection, Origin, QuoteSelection, SpeakerSelection
from desktop.ui.panels.chip import Chip
from desktop.ui.panels.lists import FOUND
from tests.qt.children import child

ESCAPE = Qt.Key.Key_Escape


def _tabs(sidebar) -> list[str]:
    tabs = child(sidebar, QTabBar, "tabs")
    return [tabs.accessibleTabName(index) for index in range(len(FOUND))]


def _quotes(hand) -> list[int]:
    return [row.number for row in hand.rows() if isinstance(row, QuoteRow)]


def test_it_leaves_rows_that_hold_the_words(sidebar, hand) -> None:
    hand.type("putin")
    assert _quotes(hand) == [8, 9]
    assert _tabs(sidebar) == ["Quotes, 2 / 19", "Names, 1 / 28"]
    hand.field.clear()
    assert len(_quotes(hand)) == 19
    assert _tabs(sidebar) == ["Quotes, 19", "Names, 28"]


def test_chips_count_what_is_left(sidebar, hand) -> None:
    hand.type("nato")
    counts = {layer: child(sidebar, Chip, f"chip-{layer.value.lower()}") for layer in Layer}
    names = {layer: chip.accessibleName() for layer, chip in counts.items()}
    assert names[Layer.PERSON] == "People, 0"
    assert names[Layer.ORGANISATION] == "Organisations, 1"
    assert names[Layer.EVENT] == "Events, 1"
    assert names[Layer.QUOTE] == f"Quotes, {len(_quotes(hand))}"


def test_a_closed_speaker_is_open_while_filtering_and_closed_again(sidebar, hand) -> None:
    hand.click("speaker:Vladimir Putin", dx=15)
    hand.type("putin")
    assert _quotes(hand) == [8, 9]
    hand.field.clear()
    assert not hand.tree.isExpanded(hand.index("speaker:Vladimir Putin"))


def test_what_is_picked_stays_current_where_it_is_left(sidebar, hand, ready) -> None:
    ready.select(QuoteSelection("q9"))
    hand.type("putin")
    assert hand.current == "quote:q9"
    hand.field.setText("Stoltenberg")
    assert hand.current == ""
    hand.field.clear()
    assert hand.current == "quote:q9"
    assert ready.selection == QuoteSelection("q9")


def test_escape_clears_and_then_leaves(sidebar, hand, qtbot) -> None:
    hand.type("putin")
    with qtbot.assertNotEmitted(sidebar.left):
        qtbot.keyClick(hand.field, ESCAPE)
    assert hand.field.text() == ""
    with qtbot.waitSignal(sidebar.left):
        qtbot.keyClick(hand.field, ESCAPE)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_down_and_return_lead_to_the_first_hit(sidebar, hand, ready, qtbot, key: Qt.Key) -> None:
    hand.type("putin")
    qtbot.keyClick(hand.field, key)
    assert hand.tree.hasFocus()
    assert ready.selection == QuoteSelection("q8")


def test_where_nothing_is_left_it_says_so_and_shows_the_other_view(sidebar, hand, qtbot) -> None:
    hand.type("Jepang")
    title, reason = hand.notice
    assert title == "No quotes with “Jepang”"
    assert "<b>Jepang</b>, place" in reason
    assert _tabs(sidebar) == ["Quotes, 0 / 19", "Names, 1 / 28"]
    qtbot.keyClick(hand.field, Qt.Key.Key_Down)
    button = hand.button("show-other")
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert sidebar.current_view is View.NAMES
    assert hand.current == "name:e21"


def test_the_way_out_of_nothing_is_a_button(sidebar, hand, qtbot) -> None:
    hand.type("zzz")
    assert hand.notice[1] == "Nor is there such a name."
    hand.button("clear-filter").click()
    assert hand.field.text() == ""
    assert len(_quotes(hand)) == 19


def test_a_pick_elsewhere_that_the_filter_hides_has_no_row(sidebar, hand, ready) -> None:
    sidebar.show_view(View.NAMES)
    hand.type("Jepang")
    ready.select(MentionSelection("e1", 0), Origin.PAGE)
    assert hand.current == ""
    assert hand.field.text() == "Jepang"


def test_it_is_one_filter_for_both_views_and_orders(sidebar, hand) -> None:
    hand.type("putin")
    sidebar.set_order(Order.ARTICLE)
    assert _quotes(hand) == [8, 9]
    sidebar.show_view(View.NAMES, focus=False)
    assert [row.key for row in hand.rows()] == ["type:PERSON", "name:e2"]


def test_another_article_begins_unfiltered(sidebar, hand, ready, qtbot) -> None:
    hand.type("putin")
    assert ready.article is not None
    ready.show_article(ready.article)
    assert hand.field.text() == ""
    qtbot.waitUntil(lambda: ready.analysis is not None)
    assert len(_quotes(hand)) == 19


@pytest.mark.parametrize("words", ["putin", "xyzzy"])
@pytest.mark.parametrize(
    ("picked", "key"),
    [
        (QuoteSelection("q1"), "quote:q1"),
        (SpeakerSelection("Jens Stoltenberg"), "speaker:Jens Stoltenberg"),
    ],
)
def test_what_a_filter_hid_is_in_view_again(sidebar, hand, ready, words, picked, key) -> None:
    sidebar.resize(380, 420)
    ready.select(picked, Origin.JUMP)
    hand.field.setText(words)
    assert hand.current == ""
    hand.field.clear()
    assert hand.current == key
    assert hand.tree.selectionModel().isSelected(hand.index(key))
    assert hand.tree.viewport().rect().contains(hand.tree.visualRect(hand.index(key)))
