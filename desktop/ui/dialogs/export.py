"""Where the reader says what of an article to export, and in which form."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.session.exporting import What
from desktop.store.export.formats import FORMATS
from desktop.ui.exporter import Exporter
from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(560, 400)
_INSET = 24


class ExportSheet(Sheet):
    """Two choices and a button; Enter does what the button does."""

    def __init__(self, exporter: Exporter, colours: Colours, parent: QWidget) -> None:
        super().__init__(translate("ExportSheet", "Export"), _SIZE, colours, parent)
        self.setObjectName("export-sheet")
        self._exporter = exporter
        self._what = _Choice(translate("ExportSheet", "What"), _parts().items(), self.panel)
        self._form = _Choice(translate("ExportSheet", "Form"), form_words().items(), self.panel)
        self._save = WordButton(translate("ExportSheet", "Save as…"), colours, self.panel)
        self._save.setObjectName("export-save")
        self._save.clicked.connect(self._go)
        self._form.choose("html")
        self._lay_out()
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._save.set_theme(colours)
        self._what.set_theme(colours)
        self._form.set_theme(colours)

    def toggle(self) -> None:
        """Come up with what is picked chosen, or go away."""
        if not self.isHidden():
            self.dismiss()
            return
        exporting = self._exporter.exporting
        for what in What:
            self._what.allow(what.value, on=exporting.result(what) is not None)
        self._what.choose(exporting.most_fitting().value)
        self._save.setEnabled(exporting.result(What.ARTICLE) is not None)
        self.open(self._form.chosen_button())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setContentsMargins(_INSET, 18, _INSET, 8)
        choices.setSpacing(32)
        choices.addLayout(self._what.column, 1)
        choices.addLayout(self._form.column, 1)
        acts = QHBoxLayout()
        acts.setContentsMargins(_INSET, 4, _INSET, 10)
        acts.addWidget(self._save)
        acts.addStretch(1)
        self.column.addLayout(choices, 1)
        self.column.addLayout(acts)

    def _go(self) -> None:
        if not self._save.isEnabled():
            return
        what, form = What(self._what.chosen()), FORMATS[self._form.chosen()]
        self.dismiss()
        self._exporter.save(what, form.name, form_words()[form.name], form.suffix)


class _Choice:
    """Buttons of which one is on, under a heading; arrows go from one to the next."""

    def __init__(self, title: str, rows: Iterable[tuple[str, str]], parent: QWidget) -> None:
        self.column = QVBoxLayout()
        self.column.setSpacing(6)
        self._title = QLabel(title, parent)
        self._title.setFont(sans(12.5, QFont.Weight.DemiBold))
        self.column.addWidget(self._title)
        self._group = QButtonGroup(parent)
        self._buttons: dict[str, QRadioButton] = {}
        for key, words in rows:
            button = QRadioButton(words, parent)
            button.setObjectName(f"export-{key}")
            button.setAccessibleName(f"{title}: {words}")
            button.setFont(sans(13))
            self._group.addButton(button)
            self.column.addWidget(button)
            self._buttons[key] = button
        self.column.addStretch(1)

    def set_theme(self, colours: Colours) -> None:
        for widget in (self._title, *self._buttons.values()):
            palette = widget.palette()
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
                palette.setColor(role, colours.text)
                palette.setColor(QPalette.ColorGroup.Disabled, role, colours.muted)
            palette.setColor(QPalette.ColorRole.Base, colours.bg)
            palette.setColor(QPalette.ColorRole.Window, colours.bg)
            widget.setPalette(palette)

    def allow(self, key: str, *, on: bool) -> None:
        self._buttons[key].setEnabled(on)

    def choose(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def chosen(self) -> str:
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def chosen_button(self) -> QRadioButton:
        return self._buttons[self.chosen()]


def _parts() -> dict[str, str]:
    return {
        What.ARTICLE.value: translate("ExportSheet", "The article"),
        What.QUOTE.value: translate("ExportSheet", "The picked quote"),
        What.SPEAKER.value: translate("ExportSheet", "All quotes of this speaker"),
    }


def form_words() -> dict[str, str]:
    """What the forms of exports are called."""
    return {
        "html": translate("ExportSheet", "Web page (HTML)"),
        "pdf": translate("ExportSheet", "PDF document"),
        "docx": translate("ExportSheet", "Word document (DOCX)"),
        "markdown": translate("ExportSheet", "Markdown text"),
        "csv": translate("ExportSheet", "Table of quotes (CSV)"),
        "json": translate("ExportSheet", "Data (JSON)"),
        "jsonl": translate("ExportSheet", "Data by lines (JSON Lines)"),
        "w3c": translate("ExportSheet", "Web annotations (JSON-LD)"),
    }
