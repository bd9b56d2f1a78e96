"""A scroll bar that lies over the list's edge and takes no room from its rows."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget
from typing_extensions import override

from desktop.session.theme import Theme, mix

_WIDTH, _THUMB, _INSET = 12, 6, 3
#: How far its thumb reaches from the edge into the rows, and a pixel more.
THUMB_REACH = _THUMB + 3
_LEAST = 28
#: Share of text over panel: at rest, and under the pointer.
_REST, _POINTED = 0.24, 0.4


class ThinBar(QWidget):
    """Shows where a hidden scroll bar stands; its thumb can be dragged."""

    def __init__(self, bar: QScrollBar, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar
        self._theme = theme
        self._held: float | None = None
        self.setFixedWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        bar.rangeChanged.connect(self._update)
        bar.valueChanged.connect(self.update)
        self._update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = _POINTED if self.underMouse() or self._held is not None else _REST
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(self._theme.text, self._theme.panel, share))
        painter.drawRoundedRect(self._thumb(), _THUMB / 2, _THUMB / 2)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        thumb, y = self._thumb(), event.position().y()
        inside = thumb.top() <= y <= thumb.bottom()
        self._held = y - thumb.top() if inside else thumb.height() / 2
        self._drag(y)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._drag(event.position().y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.update()

    def _update(self) -> None:
        self.setVisible(self._bar.maximum() > self._bar.minimum())
        self.update()

    def _thumb(self) -> QRectF:
        bar, room = self._bar, self.height() - 2 * _INSET
        whole = bar.maximum() - bar.minimum() + bar.pageStep()
        length = min(float(room), max(_LEAST, room * bar.pageStep() / max(1, whole)))
        reach = max(1, bar.maximum() - bar.minimum())
        top = _INSET + (room - length) * (bar.value() - bar.minimum()) / reach
        return QRectF(self.width() - _THUMB - 2, top, _THUMB, length)

    def _drag(self, y: float) -> None:
        bar, length = self._bar, self._thumb().height()
        room = max(1.0, self.height() - 2 * _INSET - length)
        share = (y - (self._held or 0) - _INSET) / room
        bar.setValue(bar.minimum() + round(share * (bar.maximum() - bar.minimum())))
