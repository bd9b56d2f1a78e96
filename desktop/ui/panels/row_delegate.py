"""Paints every kind of row of both views, and tells how high it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.session.row_model import RowRole
from desktop.session.rows import MentionRow, NameRow, QuoteRow, Row, SpeakerRow, TypeRow, is_lit
from desktop.session.theme import Theme
from desktop.ui.panels import name_rows, quote_rows
from desktop.ui.panels.canvas import Canvas
from desktop.ui.panels.faces import RING, Faces
from desktop.ui.panels.preview import Preview
from desktop.ui.panels.thin_bar import THUMB_REACH

if TYPE_CHECKING:
    from desktop.session.selection import Selection

Index = QModelIndex | QPersistentModelIndex
_STATE = QStyle.StateFlag
#: No run of words has narrower characters than this on average.
_NARROWEST = 4


class RowDelegate(QStyledItemDelegate):
    """Knows the theme, what is picked and how wide the list is; keeps what it measured."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.selection: Selection = None
        #: So much at the right belongs to the scroll bar: no ring of the focus goes under it.
        self._edge = 0
        self._faces = Faces()
        self._width = 0
        self._previews: dict[tuple[str, bool], Preview] = {}

    def set_width(self, width: int) -> bool:
        """Measure for a list of that width; returns whether it was another."""
        changed = width != self._width
        if changed:
            self._width = width
            self._previews.clear()
        return changed

    def make_room(self, low: int, high: int) -> None:
        """Leave the scroll bar its edge where there is something to scroll."""
        self._edge = THUMB_REACH if high > low else 0

    def forget(self) -> None:
        """Measure anew: other rows have come."""
        self._previews.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(RowRole.ROW)
        return QSize(1, self._height(row))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(RowRole.ROW)
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        lit = is_lit(row, self.selection)
        top = index.row() == 0 and not index.parent().isValid()
        is_open = bool(state & _STATE.State_Open)
        canvas = Canvas(
            painter, rect, self.theme, self._faces, row, lit, self.selection, is_open, top
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        if ground := self._ground(row, state, lit=lit):
            canvas.fill(ground)
        self._paint(canvas, row)
        focused = bool(state & _STATE.State_HasFocus)
        if focused or (lit and self.theme.flat):
            half = RING / 2
            pen = QPen(self.theme.focus if focused else self.theme.text, RING)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(half, half, -half - self._edge, -half))
        painter.restore()

    def _ground(self, row: Row, state: QStyle.StateFlag, *, lit: bool) -> QColor | None:
        hover = self.theme.hover if state & _STATE.State_MouseOver else None
        if not lit:
            return hover
        match row:
            case NameRow():
                return self.theme.name_row_active(row.layer)
            case MentionRow():
                return self.theme.hover
        return self.theme.row_active

    def _paint(self, canvas: Canvas, row: Row) -> None:
        match row:
            case SpeakerRow():
                quote_rows.paint_speaker(canvas, row)
            case QuoteRow():
                quote_rows.paint_quote(canvas, row, self._preview(row))
            case TypeRow():
                name_rows.paint_type(canvas, row)
            case NameRow():
                name_rows.paint_name(canvas, row)
            case MentionRow():
                name_rows.paint_mention(canvas, row)

    def _height(self, row: Row) -> int:
        match row:
            case SpeakerRow():
                return quote_rows.speaker_height(row, self._faces)
            case QuoteRow():
                return quote_rows.quote_height(row, self._lines(row), self._faces)
            case NameRow():
                return name_rows.name_height(row, self._faces)
            case MentionRow():
                return self._faces.mention
        return self._faces.type

    def _lines(self, row: QuoteRow) -> int:
        # Breaking lines is dear: what is certainly too long for one line is not measured.
        certain = len(row.quote.span) * _NARROWEST > self._width
        return 2 if certain else self._preview(row).count

    def _preview(self, row: QuoteRow) -> Preview:
        key = (row.key, row.named)
        if key not in self._previews:
            self._previews[key] = quote_rows.preview_of(row, self._faces, self._width)
        return self._previews[key]
