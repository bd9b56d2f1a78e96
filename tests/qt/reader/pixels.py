"""Counting pixels of a page's picture."""

from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from desktop.model.span import Span
from desktop.ui.reader.page import Page


def picture(page: Page) -> QImage:
    """The view as it is painted now."""
    return page.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def strip(page: Page, span: Span) -> QRect:
    """The full width of the view beside the lines of a span."""
    heights = page._places.heights(span)
    assert heights is not None
    top = int(heights[0]) - page.view.verticalScrollBar().value()
    return QRect(0, top, page.view.viewport().width(), int(heights[1] - heights[0]) + 1)


def count(image: QImage, colour: QColor, within: QRect | None = None) -> int:
    """How many pixels have exactly that colour."""
    rect = within.intersected(image.rect()) if within else image.rect()
    wanted = colour.rgb()
    rows = (_row(image, y) for y in range(rect.top(), rect.bottom() + 1))
    return sum(row[rect.left() : rect.right() + 1].tolist().count(wanted) for row in rows)


def changed_rows(before: QImage, after: QImage) -> set[int]:
    """The rows in which two pictures differ."""
    return {y for y in range(before.height()) if _row(before, y) != _row(after, y)}


def _row(image: QImage, y: int) -> memoryview:
    return memoryview(cast("bytes", image.constScanLine(y))).cast("I")
