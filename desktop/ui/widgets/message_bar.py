"""A bar over the page's top: one sentence, its reason, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.icons import Icon, paint_icon
from desktop.ui.widgets.key_cap import KeyCap

_EDGE = 4


@dataclass(frozen=True, slots=True)
class Act:
    """A button of a message: its words and what it does."""

    words: str
    do: Callable[[], None]
    #: What the tests and a screen reader know the button by.
    name: str


class MessageBar(QWidget):
    """Covers the top of its parent while it has something to say, and moves nothing."""

    #: The reader is done with it.
    dismissed = Signal()
    #: It went with the focus inside, which needs another place.
    left = Signal()

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._top = 0
        self._icon = Icon.WARNING
        self.setObjectName("message-bar")
        self._title = QLabel(self)
        self._title.setFont(sans(13, QFont.Weight.DemiBold))
        self._reason = QLabel(self)
        self._reason.setFont(sans(13))
        for label in (self._title, self._reason):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._cap = KeyCap("Esc", colours, self)
        self._acts = QHBoxLayout()
        self._acts.setContentsMargins(0, 6, 0, 0)
        self._acts.setSpacing(6)
        self._buttons: list[WordButton] = []
        self._lay_out()
        parent.installEventFilter(self)
        self.hide()

    def set_theme(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        self._cap.set_theme(colours)
        for button in self._buttons:
            button.set_theme(colours)
        for label, colour in ((self._title, colours.text), (self._reason, colours.muted)):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), colour)
            label.setPalette(palette)
        self.update()

    def set_top(self, top: int) -> None:
        """Stand so many pixels under the parent's upper edge."""
        self._top = top
        self._place()

    def say(
        self, title: str, reason: str = "", acts: Sequence[Act] = (), *, urgent: bool = True
    ) -> None:
        """Show a sentence in place of what was shown before; `urgent` is what went wrong."""
        self._icon = Icon.WARNING if urgent else Icon.LINK
        self._title.setText(title)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.setAccessibleName(" ".join(part for part in (title, reason) if part))
        self._fill_acts(acts)
        self.set_theme(self._colours)
        self.show()
        # Only now do the labels count for the height.
        self._place()
        self.raise_()

    def dismiss(self) -> None:
        """Go away."""
        if not self.isHidden():
            now = QApplication.focusWidget()
            inside = now is not None and self.isAncestorOf(now)
            self.hide()
            self.dismissed.emit()
            if inside:
                self.left.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colours.panel)
        painter.fillRect(0, 0, _EDGE, self.height(), self._colours.text)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._colours.hairline)
        paint_icon(painter, self._icon, QRectF(14, 12, 17, 17), self._colours.text)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._reason)
        words.addLayout(self._acts)
        row = QHBoxLayout(self)
        row.setContentsMargins(41, 11, 14, 12)
        row.addLayout(words, 1)
        row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignTop)

    def _fill_acts(self, acts: Sequence[Act]) -> None:
        while item := self._acts.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._buttons = []
        for index, act in enumerate(acts):
            button = WordButton(act.words, self._colours, self, flat=index > 0)
            button.setObjectName(act.name)
            button.clicked.connect(act.do)
            self._buttons.append(button)
            self._acts.addWidget(button)
            # In a bar that is on show Qt shows it later, and until then it counts for no height.
            button.show()
        self._acts.addStretch(1)

    def _place(self) -> None:
        parent, layout = self.parentWidget(), self.layout()
        if parent is not None and layout is not None and not self.isHidden():
            width = parent.width()
            self.setGeometry(0, self._top, width, layout.heightForWidth(width))
