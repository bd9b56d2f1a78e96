"""The two bundled families: Source Serif 4 for the article's words, Inter for the app's."""

import math
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SERIF = "Source Serif 4"
SANS = "Inter"


def install(folder: Path) -> list[str]:
    """Load every font of a folder into the application; returns the files that would not load."""
    return [
        file.name
        for file in sorted(folder.glob("*.ttf"))
        if QFontDatabase.addApplicationFont(str(file)) < 0
    ]


def serif(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The article's voice, `pixels` high."""
    return _font(SERIF, pixels, weight)


def sans(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The app's voice, with tabular figures."""
    font = _font(SANS, pixels, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _font(family: str, pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    # Qt draws whole sizes only: 11.5 is 12 with its width reduced.
    whole = max(1, math.ceil(pixels))
    font.setPixelSize(whole)
    if whole != pixels:
        font.setStretch(round(100 * pixels / whole))
    font.setWeight(weight)
    # Hinted, Inter spaces unevenly at these sizes.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
