"""Both versions of a statement in one line of reading, with what is said about them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from desktop.session.theme import Theme
from desktop.ui.fonts import sans, serif
from desktop.ui.widgets.scroll_bar import scroll_bar_sheet

#: Qt's own limit.
_ANY = 16_777_215


class DifferenceLine(QWidget):
    """A line about the pair, its counts, and the words."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._about, self._counts = QLabel(self), QLabel(self)
        self._about.setFont(sans(13, QFont.Weight.DemiBold))
        self._counts.setFont(sans(12))
        for label in (self._about, self._counts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self.words = QTextEdit(self)
        self.words.setObjectName("compare-words")
        self.words.setAccessibleName(name)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setFont(serif(17))
        head = QHBoxLayout()
        head.addWidget(self._about, 1)
        head.addWidget(self._counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.words, 1)
        self.set_tall(tall=False)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        palette.setColor(QPalette.ColorRole.Base, theme.panel)
        palette.setColor(QPalette.ColorRole.Text, theme.text)
        palette.setColor(QPalette.ColorRole.WindowText, theme.text)
        for part in (self, self._about, self._counts, self.words):
            part.setPalette(palette)
        self.words.verticalScrollBar().setStyleSheet(scroll_bar_sheet(theme))

    def set_tall(self, *, tall: bool) -> None:
        """Take all the room there is, or that of a few lines."""
        few = self.words.fontMetrics().lineSpacing() * 5 + 60
        self.setMinimumHeight(few)
        self.setMaximumHeight(_ANY if tall else few)

    def say(self, about: str, counts: str, rich: str) -> None:
        """Show a pair; `rich` is rich text."""
        self._about.setText(about)
        self._counts.setText(counts)
        self.words.setHtml(rich)
        self.words.setAccessibleDescription(f"{about}. {counts}")
