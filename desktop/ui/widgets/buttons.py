"""Buttons painted by the app: a picture alone, or words with a picture and a key cap."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans, serif
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.icons import Icon, paint_icon
from desktop.ui.widgets.key_cap import cap_size, paint_cap

_RADIUS = 6
_ICON = 16
_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class KeyButton(QAbstractButton):
    """A button that Return presses, too: outside of dialogs Qt knows Space alone."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _RETURNS and plain and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class _Painted(KeyButton):
    """What both kinds share: hover, press and the ring of focus."""

    def __init__(self, colours: Colours, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self.update()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def _ground(self) -> QColor | None:
        """The fill that the pointer gives, if it gives one."""
        if self.isDown():
            return self._colours.pressed
        return self._colours.hover if self.isEnabled() and self.underMouse() else None

    def _ring(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self._colours.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


class IconButton(_Painted):
    """A button that is a picture, or two letters; its words are its tooltip and its name."""

    def __init__(
        self, icon: Icon | str, words: str, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(colours, parent)
        self._icon = icon
        self.setAccessibleName(words)
        self.setToolTip(words)

    @override
    def sizeHint(self) -> QSize:
        side = round(QFontMetricsF(sans(13)).height()) + 14
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if ground := self._ground():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        colour = self._colours.muted if self.isEnabled() else self._colours.border
        if isinstance(self._icon, Icon):
            square = QRectF(0, 0, _ICON, _ICON)
            square.moveCenter(box.center())
            paint_icon(painter, self._icon, square, colour)
        else:
            painter.setFont(serif(15))
            painter.setPen(colour)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._icon)
        self._ring(painter)


class WordButton(_Painted):
    """A button with words; a picture before them and the key that does the same after them."""

    def __init__(
        self,
        words: str,
        colours: Colours,
        parent: QWidget | None = None,
        *,
        icon: Icon | None = None,
        cap: str = "",
        flat: bool = False,
    ) -> None:
        super().__init__(colours, parent)
        self._icon = icon
        self._cap = cap
        self._capped = True
        self._flat = flat
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(cap)

    def show_cap(self, *, on: bool) -> None:
        """Show the key beside the words, or leave it to those who listen."""
        if self._capped != on:
            self._capped = on
            self.updateGeometry()
            self.update()

    def set_cap(self, cap: str) -> None:
        """Show another key after the words, or none."""
        if cap != self._cap:
            self._cap = cap
            self.setAccessibleDescription(cap)
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(_font())
        width = metrics.horizontalAdvance(self.text()) + 20
        width += 24 if self._icon else 0
        width += cap_size(self._cap).width() + 10 if self._cap and self._capped else 0
        return QSize(round(width), round(metrics.height()) + (16 if self._icon else 11))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inner = QRectF(self.rect()).adjusted(10, 0, -10, 0)
        if self._cap and self._capped:
            size = cap_size(self._cap)
            cap = QRectF(0, 0, size.width(), size.height())
            cap.moveCenter(inner.center())
            cap.moveRight(inner.right() + 2)
            paint_cap(painter, cap, self._cap, self._colours)
        if self._icon:
            square = QRectF(inner.left(), inner.center().y() - 8, _ICON, _ICON)
            paint_icon(painter, self._icon, square, self._colours.muted)
            inner.setLeft(inner.left() + 22)
        painter.setFont(_font())
        painter.setPen(self._colours.text)
        beside = (self._cap and self._capped) or self._icon
        side = Qt.AlignmentFlag.AlignLeft if beside else Qt.AlignmentFlag.AlignCenter
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        self._ring(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        ground = self._ground()
        painter.setPen(Qt.PenStyle.NoPen if self._flat else QPen(self._colours.border, 1))
        painter.setBrush(ground or (Qt.BrushStyle.NoBrush if self._flat else self._colours.bg))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _font() -> QFont:
    return sans(12.5)
