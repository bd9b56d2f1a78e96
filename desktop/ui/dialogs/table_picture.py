"""A table drawn as a picture of its own, whatever the window is like."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.session.tables import Table, TableRow
from desktop.session.theme import Theme
from desktop.ui.fonts import sans

_WIDTH, _MARGIN, _GAP, _BAR = 860, 32, 16, 90
_TITLE, _NOTE, _WORDS = 20, 13, 13
_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def size(table: Table) -> QSize:
    """How large the picture is."""
    bottom = max(box.bottom() for _, box in _rows(table))
    return QSize(_WIDTH, round(bottom) + _MARGIN)


def paint(painter: QPainter, table: Table, theme: Theme, whole: QSize) -> None:
    """Draw title, note, head and rows."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, whole.width(), whole.height()), theme.bg)
    painter.setPen(theme.text)
    painter.setFont(_title())
    room = _WIDTH - 2 * _MARGIN
    painter.drawText(QRectF(_MARGIN, _MARGIN, room, 1000), _FLAGS, table.title)
    painter.setFont(sans(_NOTE))
    painter.drawText(QRectF(_MARGIN, _note_top(table), room, 1000), _FLAGS, table.note)
    for row, box in _rows(table):
        head = row.cells is table.columns
        _paint_row(painter, table, row, box, theme, muted=head or row.heading)
        if head:
            painter.fillRect(QRectF(_MARGIN, box.bottom() - 2, room, 1), theme.hairline)


def _paint_row(
    painter: QPainter, table: Table, row: TableRow, box: QRectF, theme: Theme, *, muted: bool
) -> None:
    painter.setFont(_font(bold=row.heading))
    painter.setPen(theme.muted if muted else theme.text)
    for (left, width), words in zip(_columns(table), row.cells, strict=False):
        painter.drawText(QRectF(left, box.top(), width, box.height()), _FLAGS, words)
    if row.share is not None:
        left = _WIDTH - _MARGIN - _BAR
        track = QRectF(left, box.top() + 5, _BAR, 7)
        painter.fillRect(track, theme.hover)
        painter.fillRect(QRectF(left, track.top(), _BAR * row.share, 7), theme.bar)


def _rows(table: Table) -> Iterator[tuple[TableRow, QRectF]]:
    """Head and rows, each with its place."""
    top = _note_top(table) + (_height(table.note, _WIDTH - 2 * _MARGIN) + 14 if table.note else 0)
    for row in (TableRow(table.columns), *table.rows):
        above = 14 if row.heading else 0
        columns = _columns(table)
        cells = zip(columns, row.cells, strict=False)
        high = max(_height(words, width) for (_, width), words in cells) + 7
        yield row, QRectF(_MARGIN, top + above, _WIDTH - 2 * _MARGIN, high)
        top += above + high


def _note_top(table: Table) -> float:
    box = QRectF(0, 0, _WIDTH - 2 * _MARGIN, 10_000)
    return _MARGIN + QFontMetricsF(_title()).boundingRect(box, _FLAGS, table.title).height() + 8


def _columns(table: Table) -> list[tuple[float, float]]:
    """Left edge and width of each column."""
    metrics = QFontMetricsF(sans(_WORDS))
    need = [
        max(metrics.horizontalAdvance(cells[n]) for cells in _all_cells(table) if n < len(cells))
        for n in range(len(table.columns))
    ]
    bars = _BAR + _GAP if any(row.share is not None for row in table.rows) else 0
    fixed = sum(w for w, weight in zip(need, table.weights, strict=True) if not weight)
    room = _WIDTH - 2 * _MARGIN - bars - fixed - _GAP * (len(need) - 1)
    whole = max(1, sum(table.weights))
    widths = [
        room * weight / whole if weight else wide
        for wide, weight in zip(need, table.weights, strict=True)
    ]
    lefts = [_MARGIN + sum(widths[:n]) + _GAP * n for n in range(len(widths))]
    return list(zip(lefts, widths, strict=True))


def _all_cells(table: Table) -> list[tuple[str, ...]]:
    return [table.columns, *(row.cells for row in table.rows if not row.heading)]


def _height(words: str, width: float) -> float:
    return (
        QFontMetricsF(sans(_WORDS))
        .boundingRect(QRectF(0, 0, width, 10_000), _FLAGS, words or " ")
        .height()
    )


def _title() -> QFont:
    return sans(_TITLE, QFont.Weight.DemiBold)


def _font(*, bold: bool) -> QFont:
    return sans(_WORDS, QFont.Weight.DemiBold) if bold else sans(_WORDS)
