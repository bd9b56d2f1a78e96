"""Tabs show the words of those that are there, and of no other."""

from desktop.session.theme import Theme
from desktop.ui.panels.tabs import Tabs


def _dark(tabs: Tabs, right: int) -> int:
    """How many pixels left of a place are not the ground's."""
    image = tabs.grab().toImage()
    ground = image.pixel(0, 0)
    places = ((x, y) for x in range(right) for y in range(image.height()))
    return sum(image.pixel(x, y) != ground for x, y in places)


def test_a_hidden_tab_writes_nothing_over_the_first(light: Theme, qtbot) -> None:
    drawn = []
    for words in (("All", "Lost"), ("All",)):
        tabs = Tabs(words, light)
        qtbot.addWidget(tabs)
        tabs.resize(300, tabs.sizeHint().height())
        if len(words) > 1:
            tabs.setTabVisible(1, False)
        drawn.append(_dark(tabs, tabs.tabRect(0).right()))
    assert drawn[0] == drawn[1] > 0
