"""The strip while one asks for a page by its address."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import IconButton, WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.page_strip import strip_height

translate = QCoreApplication.translate


class AddressBar(QWidget):
    """A field for the address, a button that goes there, and why it does not."""

    #: The words in the field.
    entered = Signal(str)
    #: The reader is done.
    left = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setObjectName("address-bar")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        placeholder = translate("Address", "Address of a page")
        clear = translate("Address", "Clear")
        self.field = Field(placeholder, colours, self, icon=Icon.LINK, clear_words=clear)
        self.field.setObjectName("address")
        self.field.textChanged.connect(lambda _words: self.refuse(""))
        self._refusal = QLabel(self)
        self._refusal.setObjectName("address-refusal")
        self._refusal.setFont(sans(12))
        self._go = WordButton(translate("Address", "Open"), colours, self)
        self._go.setObjectName("address-open")
        self._go.clicked.connect(self._enter)
        self._close = IconButton(Icon.CLOSE, translate("Address", "Close (Esc)"), colours, self)
        self._close.setObjectName("address-close")
        self._close.clicked.connect(self.left)
        self._lay_out()
        self.set_theme(colours)

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        for part in (self.field, self._go, self._close):
            part.set_theme(colours)
        palette = self._refusal.palette()
        palette.setColor(self._refusal.foregroundRole(), colours.text)
        self._refusal.setPalette(palette)
        self.update()

    def begin(self, address: str) -> None:
        """Offer an address for going there again or for typing over it, and take the focus."""
        self.field.setText(address)
        self.field.selectAll()
        self.field.setFocus()

    def refuse(self, words: str) -> None:
        """Say why the words in the field lead nowhere."""
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))
        self.field.setAccessibleDescription(words)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, strip_height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The field does nothing with Return by itself and passes it on to here.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colours.bg)

    def _enter(self) -> None:
        self.entered.emit(self.field.text())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._refusal)
        row.addWidget(self._go)
        row.addWidget(self._close)
