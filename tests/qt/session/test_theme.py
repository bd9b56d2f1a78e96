"""Every colour that can stand on another can be told from it, also by the colour-blind."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from desktop import resources
from desktop.session.layers import Layer
from desktop.session.theme import Theme, ThemeName, load_themes
from tests.qt.session.colours import contrast, distance

THEMES = load_themes(resources.root() / "themes" / "palette.json")
NAMES = [layer for layer in Layer if layer is not Layer.QUOTE]


@pytest.fixture(params=list(ThemeName))
def theme(request) -> Theme:
    return THEMES[request.param]


def _tints(theme: Theme) -> list[QColor]:
    return [theme.bg, theme.tint_indirect, theme.tint_direct, theme.tint_active]


def _fills(theme: Theme, layer: Layer) -> list[QColor]:
    return [theme.fill_passive(layer), theme.fill_related(layer), theme.fill_active(layer)]


def test_the_measures_agree_with_published_values():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    # Red and green of one lightness: far apart, and near for those who see no red.
    red, green = QColor("#D55E00"), QColor("#7F8C00")
    assert distance(red, green) > 2 * distance(red, green, "deutan")
    assert distance(red, red) == 0


def test_text_is_legible_on_whatever_it_stands_on(theme):
    grounds = [*_tints(theme), *theme.marker.values(), theme.panel, theme.hover, theme.pressed]
    grounds += [fill for layer in NAMES for fill in _fills(theme, layer)]
    grounds += [theme.row_active, *(theme.name_row_active(layer) for layer in NAMES)]
    assert min(contrast(theme.text, ground) for ground in grounds) >= 4.5


def test_words_that_step_back_are_legible(theme):
    grounds = [theme.bg, theme.panel, theme.hover, theme.pressed]
    assert min(contrast(theme.muted, ground) for ground in grounds) >= 4.5
    assert contrast(theme.suggestion, theme.bg) >= 4.5


@pytest.mark.parametrize("layer", NAMES)
def test_the_line_of_a_name_is_seen_on_every_tint_and_fill(theme, layer):
    grounds = [*_tints(theme), *_fills(theme, layer)]
    assert min(contrast(theme.ink[layer], ground) for ground in grounds) >= 3


def test_bars_and_rings_are_seen(theme):
    for ground in (theme.bg, theme.panel):
        assert contrast(theme.focus, ground) >= 3
    assert contrast(theme.bar, theme.bg) >= 3
    assert contrast(theme.quote, theme.tint_active) >= 3


@pytest.mark.parametrize("sight", [None, "protan", "deutan", "tritan"])
def test_no_two_inks_are_confused(theme, sight):
    """The study of readers asks for 16 between any two; rivals have 0.2 to 6."""
    inks = [theme.ink[layer] for layer in NAMES]
    assert min(distance(one, other, sight) for one, other in combinations(inks, 2)) >= 15


def test_high_contrast_tints_nothing_and_draws_in_full_white():
    theme = THEMES[ThemeName.CONTRAST]
    assert theme.flat
    assert contrast(theme.text, theme.bg) == pytest.approx(21)
    assert {colour.name() for colour in (*_tints(theme), theme.row_active)} == {theme.bg.name()}
    assert {fill.name() for layer in NAMES for fill in _fills(theme, layer)} == {theme.bg.name()}
    for line in (theme.hairline, theme.border, theme.muted, theme.bar):
        assert line.name() == theme.text.name()
    # Controls that are on or under the pointer are told from the page without a hue.
    assert contrast(theme.pressed, theme.bg) > contrast(theme.hover, theme.bg) > 1.3


def test_the_other_themes_are_tinted():
    assert not any(theme.flat for name, theme in THEMES.items() if name is not ThemeName.CONTRAST)
