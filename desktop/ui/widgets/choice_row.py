"""A row of words of which one is on: arrows and clicks change it, a key is told with each."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.flow import Flow

_RADIUS, _PAD, _DOT = 6, 10, 4
_GAP = 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class ChoiceRow(QWidget):
    """Buttons side by side, in several rows where it `wraps`; `value` is what is on."""

    #: The value of the one that is on now.
    changed = Signal(object)

    def __init__(
        self, name: str, colours: Colours, parent: QWidget, *, wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self._colours = colours
        self._values: list[object] = []
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._row: QLayout = Flow(_GAP) if wraps else QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self.setLayout(self._row)
        across = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self._group.idToggled.connect(self._toggled)

    @property
    def value(self) -> object:
        """What the one that is on stands for."""
        return self._values[self._group.checkedId()]

    def offer(self, choices: Sequence[tuple[object, str]], on: object) -> None:
        """Show these choices, each a value and its words, with one of them on."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._values = [value for value, _ in choices]
        for number, (value, words) in enumerate(choices):
            button = _Choice(words, self._colours, self)
            button.setObjectName(f"choice-{number + 1}")
            button.setToolTip(f"{words} (Alt+{number + 1})")
            self._row.addWidget(button)
            self._group.addButton(button, number)
            button.setChecked(value == on)
            button.show()

    @property
    def breadth(self) -> int:
        """How wide it is with its buttons side by side."""
        widths = [button.sizeHint().width() for button in self._group.buttons()]
        return sum(widths) + _GAP * max(0, len(widths) - 1)

    def set_upright(self, *, upright: bool) -> None:
        """Put the buttons one below the other, or side by side."""
        ways = QBoxLayout.Direction
        if isinstance(self._row, QBoxLayout):
            self._row.setDirection(ways.TopToBottom if upright else ways.LeftToRight)

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        for button in self._group.buttons():
            if isinstance(button, _Choice):
                button.colours = colours
                button.update()

    def put_on(self, number: int) -> None:
        """Put one on by its place from 0; what is not there changes nothing."""
        button = self._group.button(number)
        if button is not None:
            button.setChecked(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        count = len(self._values)
        number = (self._group.checkedId() + step) % count
        self.put_on(number)
        self._group.button(number).setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, _number: int, on: bool) -> None:  # noqa: FBT001 - a slot
        if not on:
            return
        # Tab comes to the one that is on alone.
        for button in self._group.buttons():
            checked = button is self._group.checkedButton()
            policy = Qt.FocusPolicy.TabFocus if checked else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(policy)
        self.changed.emit(self.value)


class _Choice(QAbstractButton):
    def __init__(self, words: str, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The row moves the focus; Qt would go to the next widget of the window.
        event.ignore()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(_font(on=True))
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD + 2 * _DOT + 6
        return QSize(round(width), round(metrics.height()) + 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colours.border, 1))
        painter.setBrush(colours.pressed if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        middle = box.center().y()
        dot = QRectF(_PAD, middle - _DOT, 2 * _DOT, 2 * _DOT)
        painter.setPen(QPen(colours.text if self.isChecked() else colours.muted, 1.4))
        painter.setBrush(colours.text if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot.adjusted(0.7, 0.7, -0.7, -0.7))
        painter.setFont(_font(on=self.isChecked()))
        painter.setPen(colours.text)
        words = QRectF(self.rect()).adjusted(_PAD + 2 * _DOT + 6, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _font(*, on: bool) -> QFont:
    return sans(12.5, QFont.Weight.Medium if on else QFont.Weight.Normal)
