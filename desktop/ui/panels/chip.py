"""A chip: legend, switch and count of one layer of marks."""

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from desktop.session.layers import Layer
from desktop.session.row_words import layer_words
from desktop.session.theme import Theme, mix
from desktop.ui import strokes
from desktop.ui.fonts import sans
from desktop.ui.panels.faces import Face

PREVIOUS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
NEXT = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
ARROWS = PREVIOUS | NEXT

_PAD, _END = 6, 7
_GLYPH, _GAP, _COUNT_GAP = 12, 4, 4
_RADIUS = 6
#: What the bar of quotes is slimmer than the other signs.
_SLIM = 7
#: Share of ink over panel in a chip that is on.
_FILL, _QUOTE_FILL = 0.13, 0.17
#: From the baseline to the line below the word.
_DROP = 4


class BarButton(QAbstractButton):
    """A button of the bar of chips, which moves the focus among them by arrows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.face = Face(sans(11.5), 16)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            # Qt would go to the next widget of the window.
            event.ignore()
        else:
            super().keyPressEvent(event)


class Chip(BarButton):
    """On: filled, with the line of its type below its word. Off: an outline."""

    def __init__(self, layer: Layer, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.layer = layer
        self._count = ""
        self._compact = False
        self._ringed = False
        self.setText(layer_words(layer))
        self.setObjectName(f"chip-{layer.value.lower()}")
        self.setCheckable(True)
        self.set_count("")

    def set_count(self, count: str) -> None:
        """Say how many names or quotes there are, or how many a filter leaves."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.updateGeometry()
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Leave the word out: sign and count are enough where there is little room."""
        self._compact = compact

    def set_ringed(self, *, ringed: bool) -> None:
        """Ring it while something of its hidden layer is lit."""
        if ringed != self._ringed:
            self._ringed = ringed
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self._content()) + _PAD + _END, self.face.line + 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        left = float(_PAD)
        if self._compact:
            left = max(2.0, (self.width() - self._content()) / 2)
        box = QRectF(left, (self.height() - _GLYPH) / 2, _GLYPH, _GLYPH)
        if self.layer is Layer.QUOTE:
            box.translate(-_SLIM / 2, 0)
            left -= _SLIM
        strokes.glyph(painter, self.layer, box, self.theme, filled=self.isChecked())
        self._paint_words(painter, left + _GLYPH + _GAP)
        self._paint_rings(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self.theme
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            share = _QUOTE_FILL if self.layer is Layer.QUOTE else _FILL
            share += 0.05 if self.underMouse() else 0
            painter.setBrush(mix(theme.ink[self.layer], theme.panel, share))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            return
        painter.setPen(QPen(theme.border, 1))
        if self.isDown() or self.underMouse():
            painter.setBrush(theme.pressed if self.isDown() else theme.hover)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _paint_words(self, painter: QPainter, left: float) -> None:
        theme, face, on = self.theme, self.face, self.isChecked()
        painter.setFont(face.font)
        painter.setPen(theme.text if on else theme.muted)
        metrics = face.metrics
        base = (self.height() - metrics.height()) / 2 + metrics.ascent()
        words = [self._count] if self._compact else [self.text(), self._count]
        start = left
        for word in words:
            painter.drawText(QRectF(left, 0, 200, self.height()), _MIDDLE, word)
            left += face.width(word) + _COUNT_GAP
        if on and self.layer is not Layer.QUOTE:
            stretch = QLineF(start, base + _DROP, start + face.width(words[0]), base + _DROP)
            strokes.line(painter, self.layer, stretch, theme.ink[self.layer])

    def _paint_rings(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._ringed:
            painter.setPen(QPen(self.theme.ink[self.layer], 1.5))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(self.theme.focus, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _content(self) -> float:
        face, sign = self.face, _GLYPH + _GAP - (_SLIM if self.layer is Layer.QUOTE else 0)
        # Room for a count is there before the count.
        count = face.width(self._count or "00")
        return sign + count + (0 if self._compact else face.width(self.text()) + _COUNT_GAP)


_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
