"""Colours of a theme: those of the palette, and the opaque mixes made from them."""

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QColor

from desktop.session.layers import Layer


class ThemeName(StrEnum):
    """Themes of the palette."""

    LIGHT = "light"
    PAPER = "paper"
    SEPIA = "sepia"
    DARK = "dark"
    BLACK = "black"
    CONTRAST = "contrast"


#: Share of text over bg, in per cent, by theme: (light, paper, sepia, dark, black, contrast).
_SHARES = {
    "panel": (3.5, 3.5, 3.5, 4.5, 4.5, 0),
    "hairline": (11, 11, 11, 13, 13, 100),
    "border": (20, 20, 20, 24, 24, 100),
    "hover": (7, 7, 7, 9, 9, 22),
    "pressed": (10, 10, 10, 14, 14, 30),
    "muted": (68, 72, 84, 73, 68, 100),
}
#: Share of quote over bg, in per cent.
_TINTS = {
    "indirect": (5.5, 5.5, 5.5, 9, 9, 0),
    "direct": (10, 10, 10, 16, 16, 0),
    "bar": (68, 68, 72, 62, 62, 100),
}
_RELATED = 0.22
#: Share of a marker over the page: words on it keep a contrast of 4.5 in every theme.
_MARKER = 0.5


def mix(over: QColor, under: QColor, share: float) -> QColor:
    """The opaque colour of `share` (0 to 1) of one colour over another."""
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one theme; names and shares as in the design's table of mixes."""

    name: ThemeName
    bg: QColor
    text: QColor
    ink: dict[Layer, QColor]
    quote: QColor
    #: The reader's own highlights, by the name of their colour.
    marker: dict[str, QColor]
    suggestion: QColor
    focus: QColor
    passive_alpha: float
    active_alpha: float
    quote_active_alpha: float
    panel: QColor
    hairline: QColor
    border: QColor
    hover: QColor
    pressed: QColor
    muted: QColor
    tint_indirect: QColor
    tint_direct: QColor
    bar: QColor

    @property
    def dark(self) -> bool:
        """Whether text is lighter than its page."""
        return self.text.lightnessF() > self.bg.lightnessF()

    @property
    def flat(self) -> bool:
        """Whether nothing is tinted: what is active has an outline in its place."""
        return self.active_alpha == 0

    @property
    def tint_active(self) -> QColor:
        """The tint of the active quote on the page."""
        return mix(self.quote, self.bg, self.quote_active_alpha)

    @property
    def row_active(self) -> QColor:
        """The fill of the active quote's row in the sidebar."""
        return mix(self.quote, self.panel, 0.8 * self.quote_active_alpha)

    def fill_passive(self, layer: Layer) -> QColor:
        """The fill of a name while nothing is active."""
        return mix(self.ink[layer], self.bg, self.passive_alpha)

    def fill_related(self, layer: Layer) -> QColor:
        """The fill of the other mentions of the active entity."""
        return mix(self.ink[layer], self.bg, 0 if self.flat else _RELATED)

    def fill_active(self, layer: Layer) -> QColor:
        """The fill of the active mention."""
        return mix(self.ink[layer], self.bg, self.active_alpha)

    def name_row_active(self, layer: Layer) -> QColor:
        """The fill of the active entity's row in the sidebar."""
        return mix(self.ink[layer], self.panel, 0.72 * self.active_alpha)


def load_themes(palette: Path) -> dict[ThemeName, Theme]:
    """The themes of a palette file (resources/themes/palette.json).

    Raises:
        KeyError: the file lacks a theme or a colour.
    """
    data = json.loads(palette.read_text("utf-8"))
    return {name: _theme(name, index, data[name]) for index, name in enumerate(ThemeName)}


def _theme(name: ThemeName, index: int, data: dict[str, object]) -> Theme:
    colours = {key: QColor(value) for key, value in data.items() if isinstance(value, str)}
    ink, marker = data["ink"], data["marker"]
    if not isinstance(ink, dict) or not isinstance(marker, dict):
        raise KeyError(f"{name}: no inks or no markers")
    bg, text, quote = colours["bg"], colours["text"], colours["quote"]
    grey = {key: mix(text, bg, shares[index] / 100) for key, shares in _SHARES.items()}
    tint = {key: mix(quote, bg, shares[index] / 100) for key, shares in _TINTS.items()}
    inks = {Layer(key): QColor(value) for key, value in ink.items()}
    return Theme(
        name,
        bg,
        text,
        {**inks, Layer.QUOTE: quote},
        quote,
        {key: mix(QColor(value), bg, _MARKER) for key, value in marker.items()},
        colours["suggestion"],
        colours["focus"],
        float(str(data["passive_alpha"])),
        float(str(data["active_alpha"])),
        float(str(data["quote_active_alpha"])),
        **grey,
        tint_indirect=tint["indirect"],
        tint_direct=tint["direct"],
        bar=tint["bar"],
    )
