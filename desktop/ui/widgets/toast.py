"""A sentence over the foot of the page that goes by itself: what was done or undone."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop.ui.announcement import announce
from desktop.ui.fonts import sans
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.key_cap import cap_size, paint_cap

_RADIUS, _SIDE, _ABOVE, _GAP, _FOOT = 8, 14, 8, 10, 16
_STANDS_MS = 4000


class Toast(QLabel):
    """Takes no focus and no clicks; another sentence takes its place."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._cap = ""
        self.setObjectName("toast")
        self.setFont(sans(13))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(_STANDS_MS)
        self._going.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self.update()

    def say(self, words: str, cap: str = "") -> None:
        """Show a sentence for a moment, with the key that takes back what it tells."""
        self._cap = cap
        self.setText(words)
        self.setAccessibleName(words)
        self.show()
        self._place()
        self.raise_()
        self._going.start()
        announce(self, words)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2 * _SIDE + 1
        width += cap_size(self._cap).width() + _GAP if self._cap else 0
        return QSize(round(width), round(metrics.height()) + 2 * _ABOVE)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.text)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        room = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        if self._cap:
            size = cap_size(self._cap)
            cap = QRectF(0, 0, size.width(), size.height())
            cap.moveCenter(room.center())
            cap.moveRight(room.right())
            paint_cap(painter, cap, self._cap, colours)
            room.setRight(cap.left() - _GAP)
        painter.setFont(self.font())
        painter.setPen(colours.bg)
        right, metrics = Qt.TextElideMode.ElideRight, QFontMetricsF(self.font())
        words = metrics.elidedText(self.text(), right, room.width() + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None and not self.isHidden():
            size = self.sizeHint()
            width = min(size.width(), parent.width() - 2 * _FOOT)
            left = (parent.width() - width) // 2
            self.setGeometry(left, parent.height() - size.height() - _FOOT, width, size.height())
