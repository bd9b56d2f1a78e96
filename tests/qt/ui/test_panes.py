import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.ui.panes import Pane, Panes, Rung


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    for _ in range(3):
        row.addWidget(QLineEdit())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_the_focus_goes_round_the_panes_in_view(window):
    first, second, third = window.findChildren(QLineEdit)
    panes = Panes([Pane(part, part.setFocus) for part in (first, second, third)], [])
    first.setFocus()
    second.hide()
    panes.step(1)
    assert third.hasFocus()
    panes.step(1)
    assert first.hasFocus()
    panes.step(-1)
    assert third.hasFocus()
    window.hide()


@pytest.mark.parametrize(("step", "index"), [(1, 0), (-1, 2)])
def test_from_outside_the_focus_comes_to_an_end(window, step, index):
    parts = window.findChildren(QLineEdit)
    panes = Panes([Pane(part, part.setFocus) for part in parts], [])
    window.setFocus()
    panes.step(step)
    assert parts[index].hasFocus()
    window.hide()


def test_leaving_takes_one_step_of_the_ladder():
    left: list[str] = []
    panes = Panes(
        [],
        [
            Rung(lambda: False, lambda: left.append("sheet")),
            Rung(lambda: True, lambda: left.append("find")),
            Rung(lambda: True, lambda: left.append("article")),
        ],
    )
    panes.leave()
    assert left == ["find"]
