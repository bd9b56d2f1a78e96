"""What Sorot is, and under which licences that which it is made of may be used."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.scroll_bar import scroll_bar_sheet
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(640, 620)


class About(Sheet):
    """Name, version and purpose, then a row for each part with its licence."""

    def __init__(self, version: str, resources: Path, colours: Colours, parent: QWidget) -> None:
        super().__init__(translate("About", "About Sorot"), _SIZE, colours, parent)
        self.setObjectName("about")
        self._words: list[tuple[QLabel, bool]] = []
        self._page = QWidget()
        self._rows = QVBoxLayout(self._page)
        self._rows.setContentsMargins(24, 16, 24, 24)
        self._rows.setSpacing(3)
        self._fill(version, resources)
        self._scroll = QScrollArea(self.panel)
        self._scroll.setObjectName("about-text")
        self._scroll.setAccessibleName(translate("About", "About Sorot"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setWidget(self._page)
        self.column.addWidget(self._scroll, 1)
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        for label, muted in self._words:
            palette = label.palette()
            palette.setColor(label.foregroundRole(), colours.muted if muted else colours.text)
            label.setPalette(palette)
        self._scroll.verticalScrollBar().setStyleSheet(scroll_bar_sheet(colours))
        palette = self._page.palette()
        palette.setColor(self._page.backgroundRole(), colours.bg)
        self._page.setPalette(palette)

    def toggle(self) -> None:
        """Come up or go away."""
        if self.isHidden():
            self.open(self._scroll)
        else:
            self.dismiss()

    def _fill(self, version: str, resources: Path) -> None:
        self._add(f"Sorot {version}", strong=True)
        self._add(translate("About", "Shows who says what in the news you read."))
        self._add(translate("About", "Everything runs on this machine; nothing is sent anywhere."))
        self._rows.addSpacing(14)
        self._add(translate("About", "Sorot is made with"), strong=True)
        for line in (resources / "licences" / "parts.tsv").read_text("utf-8").splitlines():
            name, licence, origin = line.split("\t")
            self._rows.addSpacing(5)
            self._add(name)
            self._add(f"{licence} · {origin}", muted=True)
        self._rows.addSpacing(14)
        self._add(translate("About", "The licences' own words"), strong=True)
        for file in sorted((resources / "fonts").glob("*-OFL.txt")):
            self._rows.addSpacing(8)
            self._add(file.read_text("utf-8").strip(), muted=True)
        self._rows.addStretch(1)

    def _add(self, words: str, *, strong: bool = False, muted: bool = False) -> None:
        label = QLabel(words, self._page)
        label.setFont(sans(13 if not muted else 12, _weight(strong=strong)))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.append((label, muted))
        self._rows.addWidget(label)


def _weight(*, strong: bool) -> QFont.Weight:
    return QFont.Weight.DemiBold if strong else QFont.Weight.Normal
