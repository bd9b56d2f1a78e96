"""A sheet in which something is written on words of the article; Ctrl+Enter keeps it."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans, serif
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.choice_row import ChoiceRow
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIDE, _GAP = 24, 10
_RETURNS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
#: Lines of the article's words that are shown.
_LINES = 3


class FormSheet(Sheet):
    """The article's words over what is asked: choices, lines and boxes of text."""

    #: What was written is to be kept.
    kept = Signal()

    def __init__(
        self, name: str, title: str, size: QSize, colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(title, size, colours, parent)
        self.setObjectName(name)
        self._words = ""
        self._labels: list[QLabel] = []
        self._about = QLabel(self.panel)
        self._about.setFont(serif(15))
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self.form = QVBoxLayout()
        self.form.setContentsMargins(_SIDE, 14, _SIDE, 4)
        self.form.setSpacing(4)
        self.form.addWidget(self._about)
        self.column.addLayout(self.form, 1)
        self._keep = WordButton(translate("Form", "Keep"), colours, self.panel, cap="Ctrl+Enter")
        self._keep.setObjectName(f"{name}-keep")
        self._keep.clicked.connect(self.kept)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 4)
        foot.addStretch(1)
        foot.addWidget(self._keep)
        self.column.addLayout(foot)

    def say_words(self, words: str) -> None:
        """Show the article's words that it is about."""
        self._words = " ".join(words.split())
        self._about.setAccessibleName(self._words)
        self._fit_words()

    def add_choice(self, words: str, name: str, colours: Colours) -> ChoiceRow:
        """A row of choices under its name."""
        row = ChoiceRow(words, colours, self.panel, wraps=True)
        row.setObjectName(name)
        self._add(words, row)
        return row

    def add_field(self, words: str, name: str, colours: Colours) -> Field:
        """A line to write in under its name."""
        field = Field("", colours, self.panel, clear_words=translate("Form", "Clear"))
        field.setObjectName(name)
        field.setAccessibleName(words)
        self._add(words, field)
        return field

    def add_text(self, words: str, name: str) -> QPlainTextEdit:
        """A box of several lines under its name; Tab leaves it."""
        text = QPlainTextEdit(self.panel)
        text.setObjectName(name)
        text.setAccessibleName(words)
        text.setFont(sans(13))
        text.setTabChangesFocus(True)
        self._add(words, text)
        self.form.setStretchFactor(text, 1)
        return text

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._keep.set_theme(colours)
        for label in (self._about, *self._labels):
            palette = label.palette()
            muted = label is not self._about
            palette.setColor(label.foregroundRole(), colours.muted if muted else colours.text)
            label.setPalette(palette)
        for part in self.panel.findChildren(QPlainTextEdit):
            part.setStyleSheet(_box_sheet(colours))
        for row in self.panel.findChildren(ChoiceRow):
            row.set_theme(colours)
        for field in self.panel.findChildren(Field):
            field.set_theme(colours)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        box = isinstance(self.focusWidget(), QPlainTextEdit)
        if Qt.Key(event.key()) in _RETURNS and (control or not box):
            self.kept.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _add(self, words: str, part: QWidget) -> None:
        label = QLabel(words, self.panel)
        label.setFont(sans(12))
        label.setBuddy(part)
        self._labels.append(label)
        self.form.addSpacing(_GAP)
        self.form.addWidget(label)
        self.form.addWidget(part)

    def _fit_words(self) -> None:
        """As many of the words as three lines hold."""
        room = max(80, self.panel.width() - 2 * _SIDE) * _LINES * 0.9
        metrics = QFontMetricsF(self._about.font())
        self._about.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room))


def _box_sheet(colours: Colours) -> str:
    """A box as the fields are: its ring tells that it has the focus."""
    return f"""
        QPlainTextEdit {{
            background: {colours.bg.name()}; color: {colours.text.name()};
            border: 1px solid {colours.border.name()}; border-radius: 6px; padding: 5px;
        }}
        QPlainTextEdit:focus {{ border: 2px solid {colours.focus.name()}; padding: 4px; }}
    """
