"""How rows of speakers and quotes are painted."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from desktop.session.row_words import (
    DOT,
    kind_words,
    note,
    quote_count,
    source_class,
    speaker_words,
    via_words,
    which_of,
)
from desktop.session.rows import QuoteRow, SpeakerRow
from desktop.ui import strokes
from desktop.ui.panels.canvas import Canvas
from desktop.ui.panels.faces import (
    BAR,
    BAR_WIDTH,
    BAR_WIDTH_LIT,
    INNER,
    NUMBER,
    ORDER_BAR,
    ORDER_RIGHT,
    ORDER_TEXT,
    PAD,
    RIGHT,
    TEXT,
    Faces,
)
from desktop.ui.panels.preview import Preview, preview

#: What the bar leaves free of the text's height above and below it.
_BAR_TOP, _BAR_BOTTOM = 4, 3
_GAP = 10
_ROUND = 16
#: Between a check and the number after it.
_CHECK_GAP = 3


def speaker_height(row: SpeakerRow, faces: Faces) -> int:
    """How high a speaker's row is."""
    below = faces.note.line if note(row) else 0
    return PAD + faces.strong.line + below + (5 if below else PAD)


def paint_speaker(canvas: Canvas, row: SpeakerRow) -> None:
    """Name and count, below them role and other forms."""
    faces, theme = canvas.faces, canvas.theme
    if not canvas.first:
        canvas.hairline(0)
    canvas.chevron(PAD + faces.strong.line / 2 + 3)
    right = canvas.rect.width() - RIGHT
    face = faces.count_lit if canvas.lit else faces.count
    begin = canvas.ending(quote_count(row.count), face, canvas.muted, right, PAD)
    name = speaker_words(row.speaker)
    colour = theme.text if row.speaker else canvas.muted
    canvas.cut(name, faces.strong, colour, (TEXT, PAD, begin - _GAP))
    below = PAD + faces.strong.line
    canvas.cut(note(row), faces.note, canvas.muted, (TEXT, below, right))


def preview_of(row: QuoteRow, faces: Faces, width: int) -> Preview:
    """The lines that a quote's row shows of it in a sidebar of that width."""
    words = f"“{row.words}”" if row.direct else row.words
    left, right = _edges(row)
    column = 0 if row.named else NUMBER + _GAP - 4
    return preview(words, faces.preview, width - left - right - column)


def quote_height(row: QuoteRow, lines: int, faces: Faces) -> int:
    """How high a quote's row is with that many lines of preview."""
    inner = lines * faces.preview.line + 1 + faces.meta.line
    return PAD + inner + (faces.strong.line + PAD + 2 if row.named else PAD)


def paint_quote(canvas: Canvas, row: QuoteRow, shown: Preview) -> None:
    """Bar, speaker where it is named, preview, and the line that tells how we know."""
    left, _ = _edges(row)
    top = float(PAD)
    if row.named:
        _paint_head(canvas, row, left)
        top += canvas.faces.strong.line
        canvas.hairline(canvas.rect.height() - 1)
    else:
        _paint_number(canvas, row, top)
    colour = _colour(canvas, row)
    face = canvas.faces.preview
    for line in (shown.first, shown.second):
        if line:
            canvas.words(line, face, colour, left, top)
            top += face.line
    _paint_meta(canvas, row, left, top + 1)
    _paint_bar(canvas, row, top + 1 + canvas.faces.meta.line)


def _edges(row: QuoteRow) -> tuple[int, int]:
    left, right = (ORDER_TEXT, ORDER_RIGHT) if row.named else (TEXT, RIGHT)
    return left + (INNER if row.inner else 0), right


def _colour(canvas: Canvas, row: QuoteRow) -> QColor:
    theme = canvas.theme
    return theme.suggestion if row.suggestion and not canvas.lit else theme.text


def _paint_head(canvas: Canvas, row: QuoteRow, left: float) -> None:
    """The speaker, and which of how many at the right."""
    right = canvas.rect.width() - ORDER_RIGHT
    if row.suggestion:
        begin = _paint_doubt(canvas, right, PAD + canvas.faces.strong.line / 2)
    else:
        words = which_of(row.number, row.total) if canvas.lit else str(row.number)
        face = canvas.faces.count_lit if canvas.lit else canvas.faces.count
        begin = canvas.ending(words, face, canvas.muted, right, PAD)
    if row.quote.corrected:
        begin = canvas.check(begin - _CHECK_GAP, PAD + canvas.faces.strong.line / 2)
    name, colour = speaker_words(row.speaker), _colour(canvas, row)
    canvas.cut(name, canvas.faces.strong, colour, (left, PAD, begin - _GAP))


def _paint_number(canvas: Canvas, row: QuoteRow, top: float) -> None:
    right = canvas.rect.width() - RIGHT
    line = canvas.faces.preview.line
    face = canvas.faces.count_lit if canvas.lit else canvas.faces.count
    if row.suggestion:
        _paint_doubt(canvas, right, top + line / 2)
    else:
        number, middle = str(row.number), top + (line - face.line) / 2
        begin = canvas.ending(number, face, canvas.muted, right, middle)
        if row.quote.corrected:
            canvas.check(begin - _CHECK_GAP, top + line / 2)


def _paint_doubt(canvas: Canvas, right: float, middle: float) -> float:
    """A question mark in a circle; returns where it begins."""
    painter, colour = canvas.painter, canvas.theme.suggestion
    box = QRectF(right - _ROUND, middle - _ROUND / 2, _ROUND, _ROUND)
    box.translate(canvas.rect.topLeft())
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setFont(canvas.faces.meta_lit.font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    return right - _ROUND


def _paint_meta(canvas: Canvas, row: QuoteRow, left: float, top: float) -> None:
    """Cue, source, kind and via; the picked one says which of how many it is."""
    faces = canvas.faces
    right = canvas.rect.width() - (ORDER_RIGHT if row.named else RIGHT)
    if canvas.lit and not row.named:
        words = which_of(row.number, row.total)
        right = canvas.ending(words, faces.meta_lit, canvas.theme.text, right, top) - _GAP
    if row.cue:
        left = canvas.cut(row.cue, faces.meta, canvas.theme.text, (left, top, right))
    rest = DOT.join(part for part in (kind_words(row), source_class(row), via_words(row)) if part)
    if row.source:
        rest = f" {row.source}{DOT}{rest}" if row.cue else f"{row.source}{DOT}{rest}"
    elif row.cue:
        rest = DOT + rest
    canvas.cut(rest, faces.meta, canvas.muted, (left, top, right))


def _paint_bar(canvas: Canvas, row: QuoteRow, bottom: float) -> None:
    """Solid for direct, dashed for reported, hollow for what is not sure."""
    theme, painter = canvas.theme, canvas.painter
    left = (ORDER_BAR if row.named else BAR) + (INNER if row.inner else 0)
    width = BAR_WIDTH_LIT if canvas.lit else BAR_WIDTH
    top = PAD + _BAR_TOP
    box = QRectF(left, top, width, bottom - _BAR_BOTTOM - top).translated(canvas.rect.topLeft())
    if row.suggestion:
        strokes.hollow_bar(painter, box.adjusted(-1, 0, 1, 0), theme.suggestion)
    else:
        strokes.bar(painter, box, theme.quote if canvas.lit else theme.bar, dashed=not row.direct)
