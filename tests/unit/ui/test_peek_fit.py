"""The card stands beside its words, and the page scrolls where it has no room."""

import pytest

from desktop.ui.reader.peek_fit import Ends, Room, Side, Stand, stand

ROOM = Room(height=700, limit=2000, card=300)


@pytest.mark.parametrize(
    ("ends", "scroll", "expected"),
    [
        (Ends(100, 200), 0, Stand(Side.BELOW, 0, 0)),
        (Ends(1100, 1200), 1000, Stand(Side.BELOW, 0, 1000)),
        (Ends(500, 600), 0, Stand(Side.ABOVE, 0, 0)),
        (Ends(200, 500), 0, Stand(Side.BELOW, 0, 196)),
        (Ends(100, 200), 900, Stand(Side.BELOW, 0, 96)),
        (Ends(2200, 2500), 2000, Stand(Side.FOOT, 0, 2000)),
        (Ends(0, 900), 0, Stand(Side.FOOT, 0, 0)),
    ],
    ids=["below", "scrolled", "above", "makes-room", "comes-back", "end-of-page", "too-tall"],
)
def test_one_stretch_of_words(ends: Ends, scroll: float, expected: Stand) -> None:
    assert stand([ends], ROOM, scroll) == expected


def test_of_a_quote_that_fills_the_pane_those_who_say_it_stay_free() -> None:
    whole, said_by = Ends(0, 650), Ends(600, 650)
    assert stand([whole, said_by], ROOM, 0) == Stand(Side.ABOVE, 1, 0)
