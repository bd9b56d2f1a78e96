"""How rows of types, names and mentions are painted."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt

from desktop.session.row_words import below_name, layer_words, which_of
from desktop.session.rows import MentionRow, NameRow, TypeRow
from desktop.session.selection import MentionSelection
from desktop.ui import strokes
from desktop.ui.panels.canvas import Canvas
from desktop.ui.panels.faces import RIGHT, TEXT, Face, Faces

_GLYPH = 16
_TYPE_TEXT = 48
_NUMBER_END = 46
_GAP = 10
_PAD = 5
_CHECK_GAP = 4
#: Where the column of names begins in a concordance, as a share of the width.
_COLUMN = 0.427
#: From the baseline to the line below a name.
_DROP = 3


def paint_type(canvas: Canvas, row: TypeRow) -> None:
    """Sign, word and count of a type."""
    faces, theme = canvas.faces, canvas.theme
    if not canvas.first:
        canvas.hairline(0)
    top = (canvas.rect.height() - faces.strong.line) / 2
    canvas.chevron(canvas.rect.height() / 2)
    box = QRectF(TEXT, (canvas.rect.height() - _GLYPH) / 2, _GLYPH, _GLYPH)
    glyph = box.adjusted(2, 2, -2, -2).translated(canvas.rect.topLeft())
    strokes.glyph(canvas.painter, row.layer, glyph, theme)
    canvas.words(layer_words(row.layer), faces.strong, theme.text, _TYPE_TEXT, top)
    right = canvas.rect.width() - RIGHT
    canvas.ending(str(row.count), faces.count, canvas.muted, right, top)


def name_height(row: NameRow, faces: Faces) -> int:
    """How high a name's row is."""
    return 2 * _PAD + faces.name.line + (faces.alias.line if below_name(row) else 0)


def paint_name(canvas: Canvas, row: NameRow) -> None:
    """Name and count; below them value and aliases. The picked one says which of how many."""
    faces, theme = canvas.faces, canvas.theme
    right = canvas.rect.width() - RIGHT
    total = len(row.entity.mentions)
    words = str(total)
    if canvas.lit and isinstance(canvas.selection, MentionSelection):
        words = which_of(canvas.selection.index + 1, total)
    count = faces.count_lit if canvas.lit else faces.count
    begin = canvas.ending(words, count, canvas.muted, right, _PAD)
    if row.entity.corrected:
        begin = canvas.check(begin - _CHECK_GAP, _PAD + count.line / 2)
    face = faces.strong if canvas.lit else faces.name
    canvas.cut(row.entity.name, face, theme.text, (TEXT, _PAD, begin - _GAP))
    if below := below_name(row):
        top = _PAD + faces.name.line
        canvas.cut(below, faces.alias, canvas.muted, (TEXT, top, right))


def paint_mention(canvas: Canvas, row: MentionRow) -> None:
    """Number, context and name; names stand below each other."""
    faces, theme = canvas.faces, canvas.theme
    face = faces.context
    top = (canvas.rect.height() - face.line) / 2
    number = faces.number_lit if canvas.lit else faces.number
    shift = (face.line - number.line) / 2
    canvas.ending(str(row.index + 1), number, canvas.muted, _NUMBER_END, top + shift)
    column = round(canvas.rect.width() * _COLUMN)
    right = canvas.rect.width() - RIGHT
    before = nearest(row.before, face, column - _NUMBER_END - _GAP)
    # The blank between context and name is part of the context.
    canvas.ending(before, face, theme.muted, column, top)
    end = canvas.cut(" ".join(row.words.split()), face, theme.text, (column, top, right))
    _underline(canvas, row, column, end, top)
    if right - end > face.width("…"):
        canvas.cut(row.after, face, theme.muted, (end, top, right))


def nearest(words: str, face: Face, width: float) -> str:
    """The last words that fit into `width`, with an ellipsis where some are left out."""
    if face.width(words) <= width:
        return words
    rest = words
    while rest and face.width("…" + rest) > width:
        head, blank, rest = rest.partition(" ")
        if not blank and head:
            return face.metrics.elidedText(head, Qt.TextElideMode.ElideLeft, width)
    return "…" + rest if rest.strip() else ""


def _underline(canvas: Canvas, row: MentionRow, left: float, right: float, top: float) -> None:
    face = canvas.faces.context
    metrics = face.metrics
    base = top + (face.line - metrics.height()) / 2 + metrics.ascent()
    start, end = QPointF(left, base + _DROP), QPointF(right, base + _DROP)
    stretch = QLineF(start + canvas.rect.topLeft(), end + canvas.rect.topLeft())
    strokes.line(canvas.painter, row.layer, stretch, canvas.theme.ink[row.layer])
