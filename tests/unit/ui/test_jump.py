"""A jump moves the page only as far as it must."""

import pytest

from desktop.ui.reader.jump import Move, Window, plan

VIEW = Window(scroll=1000, height=600, limit=10_000)


@pytest.mark.parametrize(
    ("top", "bottom", "move"),
    [
        (1100, 1200, None),
        (1520, 1620, None),
        (900, 1900, None),
        (1580, 1680, Move(1380, True)),
        (940, 1000, Move(740, True)),
        (5000, 5100, Move(4800, False)),
        (1500, 2000, Move(1400, True)),
        (1700, 2700, Move(1700, True)),
        (50, 90, Move(0, True)),
        (10_550, 10_590, Move(10_000, False)),
    ],
    ids=[
        "in view",
        "four fifths in view",
        "larger than the view, which it fills",
        "a little below",
        "a little above",
        "far below",
        "tall: all of it in view",
        "larger than the view: its beginning",
        "near the top",
        "near the end",
    ],
)
def test_plan(top: float, bottom: float, move: Move | None) -> None:
    assert plan(top, bottom, VIEW) == move


def test_a_page_that_cannot_scroll_stays() -> None:
    assert plan(700, 800, Window(0, 600, 0)) is None
