"""Lets every paragraph step back but the one that is read."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

#: How much of the page lies over what steps back.
_VEIL = 0.5
#: Where the eye is when nothing is picked in view: this share of the view's height.
_EYE = 0.3


def dim(view: QTextEdit, ground: QColor) -> None:
    """Lay a veil of `ground` over all but one paragraph of a view that has just been painted."""
    place = _place(view, _read(view))
    room = QRectF(view.viewport().rect())
    veil = QColor(ground)
    veil.setAlphaF(_VEIL)
    painter = QPainter(view.viewport())
    painter.fillRect(QRectF(0, 0, room.width(), place.top()), veil)
    painter.fillRect(QRectF(0, place.bottom(), room.width(), room.bottom()), veil)
    painter.end()


def _read(view: QTextEdit) -> QTextBlock:
    """The paragraph of the text cursor, or where the eye is once that has been scrolled away."""
    cursor = view.textCursor()
    picked = cursor.block()
    # An article begins with the cursor before everything, where nobody has put it.
    if cursor.position() and _place(view, picked).intersects(QRectF(view.viewport().rect())):
        return picked
    scroll, height = view.verticalScrollBar().value(), view.viewport().height()
    eye = scroll + height * _EYE
    layout, block = view.document().documentLayout(), view.document().begin()
    while block.next().isValid() and layout.blockBoundingRect(block).bottom() < eye:
        block = block.next()
    return block


def _place(view: QTextEdit, block: QTextBlock) -> QRectF:
    """Where a paragraph stands in the viewport."""
    rect = view.document().documentLayout().blockBoundingRect(block)
    return rect.translated(0, -view.verticalScrollBar().value())
