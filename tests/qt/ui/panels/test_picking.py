"""Every row picks its thing, and every thing that is picked has its row."""

import pytest
from PySide6.QtCore import Qt

from desktop.model.settings import Order, View
from desktop.session.layers import Layer
from desktop.session.rows import NameRow, is_lit
from desktop.session.selection import (
    MentionSelection,
    Origin,
    QuoteSelection,
    Selection,
    SpeakerSelection,
)
from desktop.ui.panels.chip import Chip
from tests.qt.children import child

DOWN, UP, LEFT, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def heard(ready) -> list[tuple[object, Origin]]:
    told: list[tuple[object, Origin]] = []
    ready.selection_changed.connect(lambda selection, origin: told.append((selection, origin)))
    return told


@pytest.mark.parametrize("order", list(Order))
def test_a_click_on_any_row_of_the_quotes_picks_it(sidebar, hand, ready, order: Order) -> None:
    sidebar.set_order(order)
    for row in hand.rows():
        hand.click(row.key)
        assert ready.selection == row.selection
        assert hand.current == row.key
    assert len(hand.rows()) == (27 if order is Order.SPEAKER else 19)


def test_a_click_on_any_name_and_mention_picks_it(sidebar, hand, ready) -> None:
    sidebar.show_view(View.NAMES)
    names = [row for row in hand.rows() if isinstance(row, NameRow)]
    assert len(names) == 28
    for name in names:
        hand.click(name.key)
        assert ready.selection == MentionSelection(name.entity.id, 0)
        for index in range(len(name.entity.mentions)):
            hand.click(f"mention:{name.entity.id}:{index}")
            assert ready.selection == MentionSelection(name.entity.id, index)


def test_a_click_is_one_jump(hand, heard) -> None:
    hand.click("quote:q4")
    assert heard == [(QuoteSelection("q4"), Origin.JUMP)]


def test_a_click_on_a_type_closes_it_and_lights_nothing(sidebar, hand, ready) -> None:
    sidebar.show_view(View.NAMES)
    hand.click("type:PERSON")
    assert ready.selection is None
    assert not hand.tree.isExpanded(hand.index("type:PERSON"))


def test_the_sign_of_a_speaker_closes_and_opens_without_picking(hand, ready, heard) -> None:
    hand.click("speaker:Vladimir Putin", dx=15)
    assert not hand.tree.isExpanded(hand.index("speaker:Vladimir Putin"))
    hand.click("speaker:Vladimir Putin", dx=15)
    assert hand.tree.isExpanded(hand.index("speaker:Vladimir Putin"))
    assert heard == []


@pytest.mark.parametrize("origin", [Origin.PAGE, Origin.JUMP, Origin.RETURN])
def test_whatever_is_picked_elsewhere_has_its_row_current_and_in_view(
    sidebar, hand, ready, origin: Origin
) -> None:
    analysis = ready.analysis
    things: list[Selection] = [
        *(QuoteSelection(quote.id) for quote in analysis.quotes),
        *(
            MentionSelection(entity.id, index)
            for entity in analysis.entities
            for index in range(len(entity.mentions))
        ),
        SpeakerSelection("Sergey Lavrov"),
    ]
    for thing in things:
        ready.select(thing, origin)
        names = isinstance(thing, MentionSelection)
        assert sidebar.current_view == (View.NAMES if names else View.QUOTES)
        row = hand.tree.current_row
        assert row is not None
        assert is_lit(row, thing)
        box = hand.tree.visualRect(hand.tree.currentIndex())
        if isinstance(thing, MentionSelection):
            box = hand.tree.visualRect(hand.index(f"mention:{thing.entity}:{thing.index}"))
        assert hand.tree.viewport().rect().contains(box.center())
    assert ready.selection == things[-1]


def test_what_is_picked_elsewhere_takes_no_focus(sidebar, hand, ready) -> None:
    hand.field.setFocus()
    ready.select(MentionSelection("e9", 3), Origin.PAGE)
    assert hand.field.hasFocus()


def test_arrows_preview_and_keep_the_focus(sidebar, hand, ready, heard) -> None:
    sidebar.show_view(View.QUOTES)
    assert heard == [(QuoteSelection("q1"), Origin.PREVIEW)]
    hand.press(DOWN)
    assert heard[1:] == [(QuoteSelection("q2"), Origin.PREVIEW)]
    hand.press(UP, UP)
    assert heard[-1] == (SpeakerSelection("Jens Stoltenberg"), Origin.PREVIEW)
    assert hand.tree.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_goes_there(sidebar, hand, ready, heard, qtbot, key: Qt.Key) -> None:
    sidebar.show_view(View.QUOTES)
    hand.press(DOWN)
    with qtbot.waitSignal(sidebar.go_requested):
        hand.press(key)
    assert heard[-1] == (QuoteSelection("q2"), Origin.JUMP)


def test_a_second_click_goes_there(sidebar, hand, qtbot) -> None:
    with qtbot.waitSignal(sidebar.go_requested):
        hand.click("quote:q4", double=True)


def test_return_on_a_type_closes_it(sidebar, hand, ready) -> None:
    sidebar.show_view(View.NAMES)
    hand.press(UP, Qt.Key.Key_Return)
    assert hand.current == "type:PERSON"
    assert ready.selection is None
    assert not hand.tree.isExpanded(hand.index("type:PERSON"))


def test_down_and_up_walk_from_name_to_name(sidebar, hand) -> None:
    sidebar.show_view(View.NAMES)
    walked = [hand.current]
    for _ in range(4):
        hand.press(DOWN)
        walked.append(hand.current)
    assert walked == ["name:e1", "name:e2", "name:e3", "type:ORGANISATION", "name:e4"]
    hand.press(UP, UP)
    assert hand.current == "name:e3"


def test_right_and_left_lead_into_the_mentions_and_out(sidebar, hand, ready) -> None:
    ready.select(MentionSelection("e9", 2), Origin.PAGE)
    sidebar.show_view(View.NAMES)
    assert hand.current == "name:e9"
    hand.press(RIGHT)
    assert hand.current == "mention:e9:2"
    hand.press(DOWN)
    assert ready.selection == MentionSelection("e9", 3)
    hand.press(LEFT)
    assert hand.current == "name:e9"
    assert ready.selection == MentionSelection("e9", 3)


def test_a_name_is_open_while_it_is_picked(sidebar, hand, ready) -> None:
    ready.select(MentionSelection("e9", 2), Origin.PAGE)
    assert hand.tree.isExpanded(hand.index("name:e9"))
    ready.select(MentionSelection("e1", 0), Origin.PAGE)
    assert not hand.tree.isExpanded(hand.index("name:e9"))
    assert hand.tree.isExpanded(hand.index("name:e1"))


def test_a_click_closes_no_name_above_it(sidebar, hand, ready) -> None:
    ready.select(MentionSelection("e1", 2), Origin.PAGE)
    hand.click("name:e9")
    assert hand.tree.isExpanded(hand.index("name:e1"))


def test_letters_search(sidebar, hand, ready, qtbot) -> None:
    sidebar.show_view(View.NAMES)
    qtbot.keyClicks(hand.tree, "jep")
    assert hand.current == "name:e21"
    assert ready.selection == MentionSelection("e21", 0)
    # Not among the mentions, though they are open below it.
    qtbot.keyClicks(hand.tree, "a")
    assert hand.current == "name:e21"


def test_digits_search_no_mentions(sidebar, hand, ready, qtbot) -> None:
    sidebar.show_view(View.NAMES)
    ready.select(MentionSelection("e1", 1), Origin.PAGE)
    qtbot.keyClicks(hand.tree, "2")
    assert hand.tree.rows.data(hand.tree.currentIndex()) == "24 Februari 2022"


def test_home_and_end_select(sidebar, hand) -> None:
    sidebar.show_view(View.QUOTES)
    hand.press(Qt.Key.Key_End)
    assert hand.current == "quote:q18"
    hand.press(Qt.Key.Key_Home)
    assert hand.current == "speaker:Jens Stoltenberg"


def test_space_harms_nothing(sidebar, hand, ready, heard) -> None:
    sidebar.show_view(View.QUOTES)
    hand.press(Qt.Key.Key_Space)
    assert heard == [(QuoteSelection("q1"), Origin.PREVIEW)]
    assert len(hand.rows()) == 27


def test_coming_by_with_tab_picks_nothing(sidebar, hand, heard) -> None:
    hand.tree.setFocus(Qt.FocusReason.TabFocusReason)
    assert heard == []


def test_the_chip_of_a_hidden_type_is_ringed_while_one_of_it_is_lit(sidebar, ready) -> None:
    chip = child(sidebar, Chip, "chip-place")
    ready.select(MentionSelection("e9", 2), Origin.JUMP)
    ringed = chip.grab().toImage()
    ready.select(QuoteSelection("q1"), Origin.JUMP)
    assert chip.grab().toImage() != ringed
    ready.show_layers(ready.shown | {Layer.PLACE})
    plain = chip.grab().toImage()
    ready.select(MentionSelection("e9", 2), Origin.JUMP)
    assert chip.grab().toImage() == plain


def selected(hand) -> list[str]:
    model = hand.tree.selectionModel()
    return [hand.tree.rows.row_at(index).key for index in model.selectedIndexes()]


def test_a_row_is_selected_only_while_it_is_picked(ready, hand):
    hand.click("quote:q2")
    assert selected(hand) == ["quote:q2"]
    ready.select(None)
    assert (selected(hand), hand.current) == ([], "quote:q2")
    ready.select(QuoteSelection("q2"))
    assert selected(hand) == ["quote:q2"]
    ready.select(None)
    ready.revise()
    assert (selected(hand), hand.current) == ([], "quote:q2")


def test_to_come_by_with_tab_selects_no_row(hand):
    hand.tree.setFocus()
    assert (selected(hand), hand.current) == ([], "quote:q1")
