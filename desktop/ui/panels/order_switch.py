"""How the quotes stand: two buttons of which one is on."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.model.settings import Order
from desktop.session.theme import Theme
from desktop.ui.fonts import sans
from desktop.ui.key_table import KeyTable
from desktop.ui.panels.faces import Face

translate = QCoreApplication.translate

_RADIUS = 6
_PAD = 10


class OrderSwitch(QWidget):
    """Speaker, or order of the article."""

    changed = Signal(object)

    def __init__(self, theme: Theme, keys: KeyTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("order")
        self.setAccessibleName(translate("OrderSwitch", "Order of the quotes"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        speaker = _Half(translate("OrderSwitch", "Speaker"), theme, self, first=True)
        speaker.setObjectName("order-speaker")
        by_speaker = translate("OrderSwitch", "Quotes by speaker")
        keys.tell_tip(speaker.setToolTip, by_speaker, "order")
        article = _Half(translate("OrderSwitch", "Order"), theme, self, first=False)
        article.setObjectName("order-article")
        in_order = translate("OrderSwitch", "Quotes in the order of the article")
        keys.tell_tip(article.setToolTip, in_order, "order")
        self._halves = {Order.SPEAKER: speaker, Order.ARTICLE: article}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for half in self._halves.values():
            self._group.addButton(half)
            row.addWidget(half)
        speaker.setChecked(True)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def order(self) -> Order:
        """The one that is on."""
        return next(order for order, half in self._halves.items() if half.isChecked())

    def set_order(self, order: Order) -> None:
        """Put one on."""
        self._halves[order].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for half in self._halves.values():
            half.set_theme(theme)

    def _toggled(self, _half: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self.changed.emit(self.order)


class _Half(QAbstractButton):
    def __init__(self, words: str, theme: Theme, parent: QWidget, *, first: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first = first
        self._off = Face(sans(12), 16)
        self._on = Face(sans(12, QFont.Weight.Medium), 16)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self._on.width(self.text())) + 2 * _PAD, self._on.line + 14)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._outline()
        path = QPainterPath()
        path.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.setClipRect(self.rect())
        if self.isChecked():
            painter.fillPath(path, theme.pressed)
        elif self.underMouse():
            painter.fillPath(path, theme.hover)
        painter.setPen(QPen(theme.border, 1))
        painter.drawPath(path)
        if not self._first:
            painter.fillRect(QRectF(0, 0, 1, self.height()), theme.border)
        face = self._on if self.isChecked() else self._off
        painter.setFont(face.font)
        painter.setPen(theme.text if self.isChecked() else theme.muted)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            ring = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(ring, _RADIUS - 2, _RADIUS - 2)

    def _outline(self) -> QRectF:
        """Round at the outer end; the inner end lies beyond the edge."""
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        beyond = 2 * _RADIUS
        return box.adjusted(0, 0, beyond, 0) if self._first else box.adjusted(-beyond, 0, 0, 0)
