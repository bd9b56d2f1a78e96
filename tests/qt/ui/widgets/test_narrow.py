"""In a narrow place words are wrapped or left out, and never cut."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from desktop.resources import root
from desktop.session.theme import ThemeName, load_themes
from desktop.ui.reader.peek_foot import PeekFoot
from desktop.ui.widgets.choice_row import ChoiceRow
from desktop.ui.widgets.table_view import TableView
from tests.qt.ui.widgets.test_table_view import Line

LIGHT = load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]


@pytest.fixture
def host(qtbot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    QVBoxLayout(host)
    return host


def put(host: QWidget, part: QWidget, width: int) -> None:
    layout = host.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(part)
    layout.addStretch(1)
    host.resize(width, 400)
    host.show()
    QApplication.processEvents()


def whole(part: QWidget) -> bool:
    """Whether every button on show has the width that it wants."""
    buttons = [each for each in part.findChildren(QAbstractButton) if each.isVisible()]
    apart = all(not a.geometry().intersects(b.geometry()) for a, b in pairwise(buttons))
    return apart and all(
        each.width() >= each.sizeHint().width() and part.rect().contains(each.geometry())
        for each in buttons
    )


@pytest.mark.parametrize("width", [260, 700])
def test_choices_stand_in_several_rows_where_one_has_no_room(host, width):
    row = ChoiceRow("Colour", LIGHT, host, wraps=True)
    names = ("none", "yellow", "green", "blue", "pink", "purple")
    row.offer([(name, name) for name in names], "none")
    put(host, row, width)
    one = row.findChildren(QAbstractButton)[0].sizeHint().height()
    assert whole(row)
    assert (row.height() > 2 * one) is (width < 700)


@pytest.mark.parametrize("width", [310, 700])
def test_the_foot_of_the_card_leaves_keys_out_before_words(host, width):
    foot = PeekFoot(LIGHT, host)
    actions = [QAction(name, host) for name in ("accept", "reject", "change", "copy")]
    for action, key in zip(actions, ("Y", "X", "F4", "Ctrl+Shift+C"), strict=True):
        action.setShortcut(key)
    foot.set_copying(actions[3])
    foot.set_verdicts(*actions[:3])
    foot.offer(copying=True, verdicts=True)
    put(host, foot, width)
    assert whole(foot)


@pytest.mark.parametrize("width", [320, 900])
def test_a_narrow_table_leaves_bars_out_and_room_for_words(host, width):
    table = TableView(LIGHT, host)
    table.set_theme(LIGHT)
    line = Line(("Named people", "11", "232", "64 %"), "a", share=0.64)
    table.fill(("", "Quotes", "Words", "Share"), [line], (1, 0, 0, 0))
    put(host, table, width)
    assert table.tight is (width < 480)
    assert table.columnWidth(0) > 90
    assert sum(table.columnWidth(n) for n in range(4)) <= table.viewport().width()
