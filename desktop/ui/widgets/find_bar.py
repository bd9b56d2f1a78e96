"""The strip while one searches in the text."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.page_strip import strip_height

translate = QCoreApplication.translate


class FindBar(QWidget):
    """A field, how many hits there are and which is on show, and ways to the others."""

    #: The words looked for.
    sought = Signal(str)
    #: To the next hit (1) or the previous one (-1).
    stepped = Signal(int)
    #: The reader is done.
    left = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setObjectName("find-bar")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field = Field(
            translate("FindBar", "Find in text"),
            colours,
            self,
            icon=Icon.SEARCH,
            clear_words=translate("FindBar", "Clear"),
        )
        self.field.setObjectName("find")
        self.field.textChanged.connect(self.sought)
        self._count = QLabel(self)
        self._count.setObjectName("find-count")
        self._count.setFont(sans(12))
        back = IconButton(Icon.UP, translate("FindBar", "Previous hit (Shift+F3)"), colours, self)
        on = IconButton(Icon.DOWN, translate("FindBar", "Next hit (F3)"), colours, self)
        close = IconButton(Icon.CLOSE, translate("FindBar", "Close (Esc)"), colours, self)
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.left)
        self._buttons = (back, on, close)
        self._lay_out()
        self.set_theme(colours)

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        for part in (self.field, *self._buttons):
            part.set_theme(colours)
        palette = self._count.palette()
        palette.setColor(self._count.foregroundRole(), colours.muted)
        self._count.setPalette(palette)
        self.update()

    def show_count(self, current: int | None, count: int) -> None:
        """Say which hit (from 0) of how many is on show; None where none is yet."""
        if not self.field.text():
            words = ""
        elif count == 0:
            words = translate("FindBar", "no hit")
        else:
            words = translate("FindBar", "{number} of {count}")
            words = words.format(number="–" if current is None else current + 1, count=count)
        self._count.setText(words)
        for button in self._buttons[:2]:
            button.setEnabled(count > 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, strip_height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The field does nothing with Return by itself and passes it on to here.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colours.bg)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(2)
        self.field.setMaximumWidth(380)
        row.addWidget(self.field, 3)
        row.addSpacing(10)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)
