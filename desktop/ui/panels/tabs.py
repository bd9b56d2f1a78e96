"""The views of the sidebar as tabs with counts."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from desktop.session.theme import Theme
from desktop.ui.fonts import sans
from desktop.ui.panels.faces import Face
from desktop.ui.widgets.page_strip import strip_height

#: Beside the words of a tab, and between word and count.
_PAD, _GAP = 10, 7
_LINE = 2
_RADIUS = 6


class Tabs(QTabBar):
    """Words and counts; the open one is bold and stands on a line."""

    def __init__(self, words: tuple[str, ...], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._word = Face(sans(13), 18)
        self._open = Face(sans(13, QFont.Weight.DemiBold), 18)
        self._count = Face(sans(12), 18)
        self._counts = [""] * len(words)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        for word in words:
            self.addTab(word)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def set_count(self, index: int, count: str) -> None:
        """Say how many rows a view has: "19", or "0 / 19" while a filter is at work."""
        if self._counts[index] == count:
            return
        self._counts[index] = count
        spoken = f"{self.tabText(index)}, {count}" if count else self.tabText(index)
        self.setAccessibleTabName(index, spoken)
        # The text tells Qt that widths have changed.
        self.setTabText(index, self.tabText(index))
        self.updateGeometry()
        self.update()

    @override
    def tabSizeHint(self, index: int) -> QSize:
        return QSize(round(self._width(index)) + 2 * _PAD, strip_height())

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = self.tabAt(self.mapFromGlobal(QCursor.pos())) if self.underMouse() else -1
        for index in filter(self.isTabVisible, range(self.count())):
            box = QRectF(self.tabRect(index))
            self._paint_tab(painter, index, box, pointed=index == pointed)

    def _paint_tab(self, painter: QPainter, index: int, box: QRectF, *, pointed: bool) -> None:
        theme, current = self._theme, index == self.currentIndex()
        frame = box.adjusted(2, 5, -2, -6)
        if pointed and not current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        face = self._open if current else self._word
        left = box.left() + _PAD
        colour = theme.text if current else theme.muted
        self._write(painter, self.tabText(index), face, colour, left)
        # A word that turns bold moves nothing: counts stand where the bold word ends.
        count = left + self._open.width(self.tabText(index)) + _GAP
        self._write(painter, self._counts[index], self._count, theme.muted, count)
        if current:
            line = QRectF(left, box.bottom() - _LINE, self._inked(index), _LINE)
            painter.fillRect(line, theme.text)
        if current and self.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def _write(
        self, painter: QPainter, words: str, face: Face, colour: QColor, left: float
    ) -> None:
        painter.setFont(face.font)
        painter.setPen(colour)
        box = QRectF(left, 0, face.width(words) + 4, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _inked(self, index: int) -> float:
        count = self._counts[index]
        tail = _GAP + self._count.width(count) if count else 0
        return self._open.width(self.tabText(index)) + tail

    def _width(self, index: int) -> float:
        """Room for two figures is kept: their coming moves no tab."""
        least = self._open.width(self.tabText(index)) + _GAP + self._count.width("00")
        return max(least, self._inked(index))
