"""One field of the peek card: what it is, the words with the mark they wear, and a remark."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.session.peek import Field, Wear
from desktop.session.theme import Theme, mix
from desktop.ui import strokes
from desktop.ui.fonts import sans, serif

#: Width of the labels, room between words and remark, and around words that wear a mark.
_LABELS, _GAP, _PAD = 78, 8, 4
_RADIUS = 4
_BETWEEN = 8
_LEAST_NOTE = 60


class PeekRow(QWidget):
    """Paints a field on one line; what does not fit is cut and stands in the tooltip."""

    def __init__(self, field: Field, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._field, self._theme = field, theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{field.label}: {field.words}")
        self.setAccessibleDescription(field.note)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LABELS, round(QFontMetricsF(serif(16)).height()) + _BETWEEN)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        field, theme = self._field, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = _words_font(field.wear)
        metrics, small = QFontMetricsF(font), QFontMetricsF(_small())
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        label_width = self._label_width()
        self._text(painter, QPointF(0, baseline), field.label, muted=True)
        pad = _PAD if field.wear in {Wear.SOURCE, Wear.CONTENT, Wear.ANTECEDENT} else 0
        note_width = small.horizontalAdvance(field.note) + _GAP if field.note else 0
        room = self.width() - label_width - 2 * pad
        words_room = room - min(note_width, max(_LEAST_NOTE, room * 0.45))
        words = metrics.elidedText(field.words, Qt.TextElideMode.ElideRight, words_room)
        left = label_width + pad
        width = metrics.horizontalAdvance(words)
        self._mark(painter, QRectF(left, round(baseline), width, metrics.ascent()))
        painter.setFont(font)
        painter.setPen(theme.text)
        painter.drawText(QPointF(left, baseline), words)
        at = left + width + pad + _GAP
        note = small.elidedText(field.note, Qt.TextElideMode.ElideRight, self.width() - at)
        self._text(painter, QPointF(at, baseline), note, muted=True)
        painter.end()
        cut = words != field.words or note != field.note
        self.setToolTip(" · ".join(filter(None, (field.words, field.note))) if cut else "")

    def _label_width(self) -> float:
        """The column of labels, wider where the type is large."""
        scale = QFontMetricsF(_small()).height() / 15
        return min(round(_LABELS * max(1.0, scale)), self.width() / 3)

    def _mark(self, painter: QPainter, words: QRectF) -> None:
        """The field's mark; `words` begins at the baseline and is as high as the letters."""
        theme, baseline, high = self._theme, words.top(), words.height()
        around = QRectF(
            words.left() - _PAD, baseline - high - 1, words.width() + 2 * _PAD, high + 7
        )
        match self._field.wear:
            case Wear.SOURCE:
                painter.setPen(QPen(theme.quote, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(around.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
            case Wear.ANTECEDENT:
                painter.setPen(strokes.dotted_pen(theme.focus))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(around.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
            case Wear.CUE:
                painter.fillRect(QRectF(words.left(), baseline + 5, words.width(), 2), theme.quote)
            case Wear.CONTENT:
                painter.setPen(Qt.PenStyle.NoPen)
                share = theme.quote_active_alpha
                painter.setBrush(mix(theme.quote, theme.bg, share))
                painter.drawRoundedRect(around, _RADIUS, _RADIUS)

    def _text(self, painter: QPainter, at: QPointF, text: str, *, muted: bool) -> None:
        painter.setFont(_small())
        painter.setPen(self._theme.muted if muted else self._theme.text)
        painter.drawText(at, text)


def _small() -> QFont:
    return sans(12.5)


def _words_font(wear: Wear) -> QFont:
    return sans(13, QFont.Weight.Medium) if wear is Wear.APP else serif(16)
