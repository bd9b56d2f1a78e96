"""Paints an entry: its name, two lines of words with what was asked for, and a last line."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.ui.fonts import sans, serif
from desktop.ui.reader.offsets import code_points, units
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.entries import Entry

_STATE = QStyle.StateFlag
_SIDE, _PAD, _GAP = 24, 8, 2
_LINES = 2
_RING = 2
#: More characters than two lines of any list hold.
_MOST = 600


class EntryPainter:
    """Knows the type of the lines; made after the fonts are there."""

    def __init__(self) -> None:
        self._lead = sans(13, QFont.Weight.DemiBold)
        self._words = serif(14)
        self._small = sans(12)

    def height(self, entry: Entry, width: int) -> int:
        """How high a row of that width is, in pixels."""
        height = 2 * _PAD + _line(self._lead)
        if entry.words:
            layout = self._laid_out(entry, width - 2 * _SIDE)
            height += _GAP + layout.lineCount() * _line(self._words)
        if entry.note:
            height += _GAP + _line(self._small)
        return height

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, colours: Colours
    ) -> None:
        """Paint a row into the option's rectangle."""
        rect, state = QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        if ground := _ground(state, colours):
            painter.fillRect(rect, ground)
        painter.fillRect(
            QRectF(rect.left() + _SIDE, rect.bottom() - 1, rect.width() - 2 * _SIDE, 1),
            colours.hairline,
        )
        self._write(painter, rect.adjusted(_SIDE, _PAD, -_SIDE, -_PAD), entry, colours)
        if state & _STATE.State_HasFocus:
            half = _RING / 2
            painter.setPen(QPen(colours.focus, _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(half, half, -half, -half))
        painter.restore()

    def _write(self, painter: QPainter, box: QRectF, entry: Entry, colours: Colours) -> None:
        end = QFontMetricsF(self._small).horizontalAdvance(entry.end)
        room = box.width() - (end + 16 if entry.end else 0)
        line = QRectF(box.left(), box.top(), room, _line(self._lead))
        _text(painter, line, entry.lead, self._lead, colours.text)
        if entry.end:
            line = QRectF(box.right() - end - 1, box.top(), end + 1, _line(self._lead))
            _text(painter, line, entry.end, self._small, colours.muted)
        top = box.top() + _line(self._lead) + _GAP
        if entry.words:
            layout = self._laid_out(entry, round(box.width()))
            painter.setPen(colours.text)
            layout.draw(painter, QPointF(box.left(), top))
            top += layout.lineCount() * _line(self._words) + _GAP
        if entry.note:
            line = QRectF(box.left(), top, box.width(), _line(self._small))
            _text(painter, line, entry.note, self._small, colours.muted)

    def _laid_out(self, entry: Entry, width: int) -> QTextLayout:
        """The words on two lines; the second is cut where the text goes on."""
        words = entry.words.replace("\n", " ")
        layout = self._broken(words, entry, width)
        if layout.lineCount() <= _LINES:
            return layout
        second = layout.lineAt(_LINES - 1)
        kept = code_points(words, second.textStart())
        metrics = QFontMetricsF(self._words)
        rest = metrics.elidedText(words[kept:][:_MOST], Qt.TextElideMode.ElideRight, width)
        return self._broken(words[:kept] + rest, entry, width)

    def _broken(self, words: str, entry: Entry, width: int) -> QTextLayout:
        layout = QTextLayout(words, self._words)
        layout.setFormats([_emphasis(words, start, end) for start, end in entry.emphasis])
        layout.beginLayout()
        pitch = _line(self._words)
        while (line := layout.createLine()).isValid() and layout.lineCount() <= _LINES + 1:
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, (layout.lineCount() - 1) * pitch))
        layout.endLayout()
        return layout


def _ground(state: QStyle.StateFlag, colours: Colours) -> QColor | None:
    if state & _STATE.State_Selected:
        return colours.pressed
    return colours.hover if state & _STATE.State_MouseOver else None


def _line(font: QFont) -> int:
    return round(QFontMetricsF(font).height()) + 2


def _text(painter: QPainter, box: QRectF, words: str, font: QFont, colour: QColor) -> None:
    fitting = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(colour)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), fitting)


def _emphasis(words: str, start: int, end: int) -> QTextLayout.FormatRange:
    """Bold with a line below: weight alone is easily missed."""
    form = QTextLayout.FormatRange()
    form.start = units(words[:start])
    form.length = units(words[start:end])
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    form.format = look
    return form
