"""A short guide to reading with Sorot, with the keys of now."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget
from typing_extensions import override

from desktop.ui.fonts import sans
from desktop.ui.key_table import KeyTable
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.scroll_bar import scroll_bar_sheet
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(720, 720)
_MARGIN = 22
#: Distance of lines in per cent; room above headings and below paragraphs.
_PITCH, _ABOVE_HEADING, _BELOW = 130, 14, 5
_KEY = re.compile(r"\{([a-z-]+)\}")


class HelpSheet(Sheet):
    """Shows the guide of a folder in the language of the window."""

    def __init__(self, folder: Path, keys: KeyTable, colours: Colours, parent: QWidget) -> None:
        super().__init__(translate("HelpSheet", "Help"), _SIZE, colours, parent)
        self.setObjectName("help")
        self._text = QTextBrowser(self.panel)
        self._text.setObjectName("help-text")
        self._text.setAccessibleName(translate("HelpSheet", "Help"))
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setOpenLinks(False)
        self._text.setTabChangesFocus(True)
        self._text.setFont(sans(14))
        self._text.document().setDocumentMargin(_MARGIN)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._file = folder / f"{'id' if QLocale().name().startswith('id') else 'en'}.md"
        self._keys = keys
        self.column.addWidget(self._text, 1)
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.Base, colours.bg)
        palette.setColor(QPalette.ColorRole.Text, colours.text)
        self._text.setPalette(palette)
        self._text.verticalScrollBar().setStyleSheet(scroll_bar_sheet(colours))

    def toggle(self) -> None:
        """Come up at its beginning, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        self._text.setMarkdown(guide(self._file.read_text("utf-8"), self._keys))
        _set_type(self._text.document())
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self.open(self._text)


def guide(text: str, keys: KeyTable) -> str:
    """The guide with the first key of each command that it names; one without keys by its name."""

    def key(found: re.Match[str]) -> str:
        words = keys.letter(found[1]) or keys.row(found[1]).text
        return re.sub(r"([\\`*_\[\]#+-])", r"\\\1", words)

    return _KEY.sub(key, text)


def _set_type(document: QTextDocument) -> None:
    """Lines of the app's own pitch, and headings that stand off from what is above them."""
    block = document.begin()
    while block.isValid():
        form, level = block.blockFormat(), block.blockFormat().headingLevel()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        form.setLineHeight(_PITCH, proportional)
        form.setTopMargin(_ABOVE_HEADING if level > 1 else 0)
        form.setBottomMargin(_BELOW)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(form)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            face = QTextCharFormat()
            face.setFont(sans(17 if level == 1 else 15, QFont.Weight.DemiBold))
            cursor.mergeCharFormat(face)
        block = block.next()
