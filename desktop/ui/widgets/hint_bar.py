"""Three keys to begin with; each goes once it was used, and with the last one the bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.key_cap import cap_size, paint_cap

_INSET = 16


@dataclass(frozen=True, slots=True)
class Hint:
    """Keys and what they do."""

    id: str
    caps: tuple[str, ...]
    words: str


class HintBar(QWidget):
    """The hints that were not used yet."""

    #: The ids of all that were used, after one more was.
    used_changed = Signal(frozenset)

    def __init__(
        self, hints: Sequence[Hint], close_words: str, colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self._used: frozenset[str] = frozenset()
        self._colours = colours
        self.setObjectName("hint-bar")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._close = IconButton(Icon.CLOSE, close_words, colours, self)
        self._close.setObjectName("hint-close")
        self._close.clicked.connect(self._use_all)
        self.set_hints(hints)

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Give these hints; those that were used stay used."""
        self._hints = tuple(hint for hint in hints if hint.caps)
        self.setAccessibleName("; ".join(f"{'/'.join(h.caps)}: {h.words}" for h in self._hints))
        self.update()

    @property
    def used(self) -> frozenset[str]:
        """Ids of the hints that were used."""
        return self._used

    @property
    def done(self) -> bool:
        """Whether no hint is left."""
        return not self._left()

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self._close.set_theme(colours)
        self.update()

    def set_used(self, used: frozenset[str]) -> None:
        """Leave out these hints, as remembered from an earlier day."""
        self._used = used & {hint.id for hint in self._hints}
        self.setVisible(bool(self._left()))
        self.update()

    def use(self, hint: str) -> None:
        """The reader used this one."""
        if hint in {left.id for left in self._left()}:
            self.set_used(self._used | {hint})
            self.used_changed.emit(self._used)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, round(QFontMetricsF(sans(12)).height()) + 19)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        size = self._close.sizeHint()
        self._close.setGeometry(
            self.width() - size.width() - 8,
            (self.height() - size.height()) // 2 + 1,
            size.width(),
            size.height(),
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colours.bg)
        painter.fillRect(0, 0, self.width(), 1, self._colours.hairline)
        with_words = self._span(words=True) < self._close.x() - _INSET
        x = float(_INSET)
        for hint in self._left():
            x = self._paint_hint(painter, hint, x, words=with_words)

    def _paint_hint(self, painter: QPainter, hint: Hint, x: float, *, words: bool) -> float:
        middle = (self.height() + 1) / 2
        for cap in hint.caps:
            size = cap_size(cap)
            box = QRectF(x, round(middle - size.height() / 2), size.width(), size.height())
            paint_cap(painter, box, cap, self._colours)
            x += size.width() + 5
        metrics = QFontMetricsF(sans(12))
        if words:
            painter.setFont(sans(12))
            painter.setPen(self._colours.muted)
            y = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(x + 3, y), hint.words)
            x += metrics.horizontalAdvance(hint.words) + 3
        return x + (22 if words else 7)

    def _span(self, *, words: bool) -> float:
        metrics = QFontMetricsF(sans(12))
        caps = sum(cap_size(cap).width() + 5 for hint in self._left() for cap in hint.caps)
        rest = sum(metrics.horizontalAdvance(hint.words) + 25 for hint in self._left())
        return _INSET + caps + (rest if words else 0)

    def _left(self) -> tuple[Hint, ...]:
        return tuple(hint for hint in self._hints if hint.id not in self._used)

    def _use_all(self) -> None:
        self.set_used(frozenset(hint.id for hint in self._hints))
        self.used_changed.emit(self._used)
