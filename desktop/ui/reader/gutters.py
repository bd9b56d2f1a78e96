"""The page's sides: the active speaker's name at the left, the scroll bar at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QToolTip, QWidget
from typing_extensions import override

from desktop.session.theme import Theme
from desktop.ui import fonts

SCROLL_BAR = 12
#: A narrower gutter has no room for a name.
_NARROW = 64
_PILL_FONT, _PILL_PAD, _PILL_HIGH, _PILL_RADIUS = 11.5, 6, 20, 4
_PILL_LEFT = 8


@dataclass(frozen=True, slots=True)
class Pill:
    """A name and the baseline, in the page's pixels, that it stands beside."""

    text: str
    baseline: float
    #: The whole name with the role, for the pointer.
    whole: str = ""


class Gutter(QWidget):
    """A side in the page's colour: the wheel scrolls the page, a click is one beside the words."""

    clicked = Signal()

    def __init__(self, theme: Theme, bar: QScrollBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = bar

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.bg)
        painter.end()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._bar, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()


class Names(Protocol):
    """What stands at the left; see `desktop.ui.reader.side_names.SideNames`."""

    def pill(self) -> Pill | None:
        """The active quote's name."""

    def tags(self) -> Sequence[Pill]:
        """The names of all quotes that begin in view."""


class LeftGutter(Gutter):
    """Shows the speakers' names beside the first lines of quotes, the active one in a pill."""

    def __init__(
        self,
        theme: Theme,
        bar: QScrollBar,
        names: Names,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, bar, parent)
        self._names = names
        #: Where names stand, each with what the pointer is told there.
        self._told: list[tuple[QRectF, str]] = []
        bar.valueChanged.connect(lambda _value: self.update())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._told = []
        if self.width() < _NARROW:
            return
        pill = self._names.pill()
        self._paint_tags(pill)
        if pill is not None:
            self._paint_pill(pill)

    def words_at(self, point: QPointF) -> str:
        """The whole name with the role that stands at a point."""
        return next((whole for box, whole in self._told if box.contains(point)), "")

    def _paint_tags(self, pill: Pill | None) -> None:
        """The names of the passive quotes, muted; the pill has its line to itself."""
        font = fonts.sans(_PILL_FONT, QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        room = self.width() - _PILL_LEFT
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self._theme.muted)
        for tag in self._names.tags():
            if pill is not None and abs(tag.baseline - pill.baseline) < _PILL_HIGH:
                continue
            box = QRectF(0, round(tag.baseline - 6 - _PILL_HIGH / 2), self.width(), _PILL_HIGH)
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                shortened(tag.text, metrics, room),
            )
            self._told.append((box, tag.whole))
        painter.end()

    def _paint_pill(self, pill: Pill) -> None:
        font = fonts.sans(_PILL_FONT, QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        room = self.width() - _PILL_LEFT - 2 * _PILL_PAD
        text = shortened(pill.text, metrics, room)
        width = metrics.horizontalAdvance(text) + 2 * _PILL_PAD
        height = max(_PILL_HIGH, metrics.height() + 4)
        # The middle of small letters on the line is a third of the type's size above its baseline.
        box = QRectF(self.width() - width, round(pill.baseline - 6 - height / 2), width, height)
        self._told.append((box, pill.whole))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.quote)
        painter.drawRoundedRect(box, _PILL_RADIUS, _PILL_RADIUS)
        painter.setPen(self._theme.bg)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)


def shortened(name: str, metrics: QFontMetricsF, room: float) -> str:
    """As many whole words of a name as find room: "Kementerian Luar…", never half of one."""
    words = name.split()
    left = len(words)
    while left > 1 and metrics.horizontalAdvance(_joined(words, left)) > room:
        left -= 1
    return metrics.elidedText(_joined(words, left), Qt.TextElideMode.ElideRight, room)


def _joined(words: list[str], count: int) -> str:
    return " ".join(words[:count]) + ("…" if count < len(words) else "")


class RightGutter(Gutter):
    """Holds the scroll bar at the far edge and the overview beside it."""

    def __init__(self, theme: Theme, bar: QScrollBar, parent: QWidget | None = None) -> None:
        super().__init__(theme, bar, parent)
        self.own_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.own_bar.setObjectName("page-scroll-bar")
        self.own_bar.setFixedWidth(SCROLL_BAR)
        self.own_bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 2)
        self._row.setSpacing(0)
        self._row.addStretch()
        self._row.addWidget(self.own_bar)
        bar.rangeChanged.connect(self._take_range)
        bar.valueChanged.connect(self.own_bar.setValue)
        self.own_bar.valueChanged.connect(bar.setValue)
        self.set_theme(theme)

    def add_overview(self, overview: Gutter) -> None:
        """Put an overview beside the scroll bar."""
        self._row.insertWidget(1, overview)

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.own_bar.setStyleSheet(_SHEET % (theme.border.name(), theme.muted.name()))

    def _take_range(self, low: int, high: int) -> None:
        self.own_bar.setPageStep(self._bar.pageStep())
        self.own_bar.setSingleStep(self._bar.singleStep())
        self.own_bar.setRange(low, high)
        self.own_bar.setValue(self._bar.value())
        self.own_bar.setEnabled(high > low)


_SHEET = """
QScrollBar { background: transparent; border: none; width: 12px; margin: 0; }
QScrollBar::handle { background: %s; border-radius: 3px; margin: 0 3px; min-height: 40px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %s; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
