"""A line to type in that takes keys of editing alone, and leaves the window every other."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.icons import Icon, paint_icon
from desktop.ui.widgets.key_cap import cap_size, paint_cap

_RADIUS = 6
_ICON = 15
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_MOVES = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)
_WITH_CONTROL = frozenset(
    {Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z}
)


def is_editing(event: QKeyEvent) -> bool:
    """Whether a key writes, moves or edits in a line, so that no command may have it."""
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~_KEYPAD
    if key in _MOVES:
        return not modifiers & ~(_CONTROL | _SHIFT)
    if modifiers == _CONTROL:
        return key in _WITH_CONTROL
    if modifiers == _CONTROL | _SHIFT:
        return key is Qt.Key.Key_Z
    return not modifiers & ~_SHIFT and bool(event.text()) and event.text().isprintable()


class Field(QLineEdit):
    """Words to look for: a picture at the left, at the right a key cap, or a cross to clear."""

    def __init__(
        self,
        placeholder: str,
        colours: Colours,
        parent: QWidget | None = None,
        *,
        icon: Icon | None = None,
        cap: str = "",
        clear_words: str = "",
    ) -> None:
        super().__init__(parent)
        self._colours = colours
        self._icon = icon
        self._cap = cap
        self.setFrame(False)
        self.setFont(sans(13))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._clear = IconButton(Icon.CLOSE, clear_words, colours, self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._arrange)
        self.set_theme(colours)
        self._arrange()

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self._clear.set_theme(colours)
        palette = self.palette()
        # The box is painted below; what the style fills would lie over its corners.
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, colours.text)
        palette.setColor(QPalette.ColorRole.PlaceholderText, colours.muted)
        self.setPalette(palette)
        self.update()

    def set_cap(self, cap: str) -> None:
        """Show another key cap, or none."""
        self._cap = cap
        self._arrange()

    @override
    def event(self, event: QEvent) -> bool:
        overrides = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overrides and isinstance(event, QKeyEvent):
            editing = is_editing(event)
            event.setAccepted(editing)
            return editing
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not every system knows it as a key of a line.
        if event.key() == Qt.Key.Key_Y and event.modifiers() == _CONTROL:
            self.redo()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, round(self.fontMetrics().height()) + 14)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(
            QPen(self._colours.focus if self.hasFocus() else self._colours.border, width)
        )
        painter.setBrush(self._colours.bg)
        inner = width / 2
        box = QRectF(self.rect()).adjusted(inner, inner, -inner, -inner)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        middle = self.height() / 2
        if self._icon:
            square = QRectF(9, middle - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, self._icon, square, self._colours.muted)
        if self._cap and not self.text():
            size = cap_size(self._cap)
            cap = QRectF(0, 0, size.width(), size.height())
            cap.moveCenter(box.center())
            cap.moveRight(self.width() - 9)
            paint_cap(painter, cap, self._cap, self._colours)
        painter.end()
        super().paintEvent(event)

    def _arrange(self) -> None:
        side = self.height() - 6
        self._clear.setVisible(bool(self.text()))
        self._clear.setGeometry(self.width() - side - 3, 3, side, side)
        right = cap_size(self._cap).width() + 13 if self._cap and not self.text() else 6
        right = side + 4 if self.text() else right
        self.setTextMargins(9 + _ICON + 4 if self._icon else 6, 0, right, 0)
        self.update()
