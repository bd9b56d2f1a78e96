"""A panel over the window behind which everything else steps back."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.key_cap import KeyCap

#: How much of the window the veil leaves to be seen, and what it is made of.
_VEIL, _VEIL_TEXT = 0.55, 0.25
_RADIUS = 10
_MARGIN = 24


class Sheet(QWidget):
    """Veil and panel in one: takes the focus, keeps Tab inside, and gives the focus back."""

    closed = Signal()

    def __init__(self, title: str, size: QSize, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._size = size
        self._came_from: QWidget | None = None
        self.panel = QWidget(self)
        self.panel.setAccessibleName(title)
        self._title = QLabel(title, self.panel)
        self._title.setFont(sans(17, QFont.Weight.DemiBold))
        self._cap = KeyCap("Esc", colours, self.panel)
        self.header = QHBoxLayout()
        self.header.setContentsMargins(24, 15, 24, 16)
        self.header.setSpacing(16)
        self.header.addWidget(self._title, 1)
        self.header.addWidget(self._cap)
        self.column = QVBoxLayout(self.panel)
        # The corners of what scrolls would stand out of the panel's round ones.
        self.column.setContentsMargins(1, 1, 1, _RADIUS)
        self.column.setSpacing(0)
        self.column.addLayout(self.header)
        parent.installEventFilter(self)
        self.hide()

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self._cap.set_theme(colours)
        palette = self._title.palette()
        palette.setColor(self._title.foregroundRole(), colours.text)
        self._title.setPalette(palette)
        self.update()

    def set_title(self, title: str) -> None:
        """Say what it is about now."""
        self._title.setText(title)
        self.panel.setAccessibleName(title)

    def open(self, focus: QWidget) -> None:
        """Come up and give the focus to one of the parts."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Go away; the focus is again where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None
        self.closed.emit()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Move the focus among the sheet's parts alone."""
        stops = [w for w in self.panel.findChildren(QWidget) if _takes_tab(w)]
        now = QApplication.focusWidget()
        if stops:
            index = stops.index(now) if now in stops else -1
            stops[(index + (1 if next else -1)) % len(stops)].setFocus(
                Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            )
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def set_size(self, size: QSize) -> None:
        """Take so much of the window, if it has it."""
        self._size = size
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self._size.boundedTo(room.size())
        panel = QRect(0, 0, size.width(), size.height())
        panel.moveCenter(self.rect().center())
        self.panel.setGeometry(panel)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _veil(self._colours))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = QRectF(self.panel.geometry())
        painter.setPen(QPen(self._colours.border, 1))
        painter.setBrush(self._colours.bg)
        painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        line = panel.top() + self.header.geometry().bottom()
        painter.fillRect(
            QRectF(panel.left() + 1, line, panel.width() - 2, 1), self._colours.hairline
        )

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled()


def _veil(colours: Colours) -> QColor:
    text, under = colours.text, colours.bg
    share = _VEIL_TEXT
    colour = QColor.fromRgbF(
        text.redF() * share + under.redF() * (1 - share),
        text.greenF() * share + under.greenF() * (1 - share),
        text.blueF() * share + under.blueF() * (1 - share),
    )
    colour.setAlphaF(_VEIL)
    return colour
