"""The type and the measures of the sidebar's rows."""

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontMetricsF

from desktop.ui.fonts import sans, serif

#: Left edge of text, right edge from the row's end, and left edge of the bar.
TEXT, RIGHT, BAR = 28, 14, 15
#: The same in the order of the article.
ORDER_TEXT, ORDER_RIGHT, ORDER_BAR = 24, 12, 11
#: How much further in a marked part of a reported clause stands.
INNER = 12
BAR_WIDTH, BAR_WIDTH_LIT = 3, 4
#: Room for numbers right of a preview.
NUMBER = 18
PAD = 7
RING = 2


@dataclass(frozen=True, slots=True)
class Face:
    """A font with its metrics and the height of its line."""

    font: QFont
    least: int
    metrics: QFontMetricsF = field(init=False)
    line: int = field(init=False)

    def __post_init__(self) -> None:
        metrics = QFontMetricsF(self.font)
        object.__setattr__(self, "metrics", metrics)
        object.__setattr__(self, "line", max(self.least, round(metrics.height())))

    def width(self, words: str) -> float:
        """How wide words are."""
        return self.metrics.horizontalAdvance(words)


class Faces:
    """All faces of rows; made once, after the fonts are there."""

    def __init__(self) -> None:
        bold = QFont.Weight.DemiBold
        self.preview = Face(serif(14), 19)
        self.context = Face(serif(13), 18)
        self.name = Face(sans(13), 18)
        self.strong = Face(sans(13, bold), 18)
        self.note = Face(sans(12), 16)
        self.count = Face(sans(12), 18)
        self.count_lit = Face(sans(12, bold), 18)
        self.meta = Face(sans(11.5), 16)
        self.meta_lit = Face(sans(11.5, bold), 16)
        self.number = Face(sans(11), 16)
        self.number_lit = Face(sans(11, bold), 16)
        self.alias = Face(sans(11.5), 15)

    @property
    def mention(self) -> int:
        """Height of a mention's row."""
        return self.context.line + 6

    @property
    def type(self) -> int:
        """Height of a type's row."""
        return self.strong.line + 12
