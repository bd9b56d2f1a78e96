"""Words in a list's place: why it is empty, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.session.theme import Theme
from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.flow import Flow

_INSET = 28
_GAP = 8


class Act(Protocol):
    """What a button does."""

    def __call__(self) -> object:
        """Do it."""


@dataclass(frozen=True, slots=True)
class Step:
    """A next step: its words, its key, what it does, and the name tests know it by."""

    words: str
    cap: str
    act: Act
    name: str


@dataclass(frozen=True, slots=True)
class Words:
    """A heading, the reason below it (rich text), and next steps."""

    title: str
    reason: str = ""
    steps: tuple[Step, ...] = ()


class Notice(QWidget):
    """Heading, reason and buttons, as a page of a stack."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Words | None = None
        self._buttons: list[WordButton] = []
        self._title = QLabel(self)
        self._title.setObjectName("notice-title")
        self._title.setFont(sans(16, QFont.Weight.DemiBold))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._reason = QLabel(self)
        self._reason.setObjectName("notice-reason")
        self._reason.setFont(sans(13))
        self._reason.setTextFormat(Qt.TextFormat.RichText)
        self._reason.setWordWrap(True)
        self._row = Flow(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, 28, _INSET, 28)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._reason)
        column.addSpacing(8)
        column.addLayout(self._row)
        column.addStretch(1)
        self.set_theme(theme)

    @property
    def buttons(self) -> Sequence[WordButton]:
        """The next steps, as they stand."""
        return self._buttons

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for label, colour in ((self._title, theme.text), (self._reason, theme.muted)):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), colour)
            label.setPalette(palette)
        for button in self._buttons:
            button.set_theme(theme)

    def say(self, words: Words) -> None:
        """Show these words; buttons that stay the same stay, with their focus."""
        self._title.setText(words.title)
        self._reason.setText(words.reason)
        self._reason.setVisible(bool(words.reason))
        if self._shown is None or self._shown.steps != words.steps:
            self._replace(words.steps)
        self._shown = words

    def _replace(self, steps: Sequence[Step]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for step in steps:
            button = WordButton(step.words, self._theme, self, cap=step.cap)
            button.setObjectName(step.name)
            button.clicked.connect(step.act)
            self._row.addWidget(button)
            self._buttons.append(button)
            button.show()
