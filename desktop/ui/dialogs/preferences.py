"""All preferences in one sheet, with a line that finds them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.model.settings import Settings
from desktop.session.memory import Memory
from desktop.ui.dialogs.preference_rows import PreferenceRow, heading
from desktop.ui.fonts import sans
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.scroll_bar import scroll_bar_sheet
from desktop.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate

_SIZE = QSize(720, 700)
_INSET = 24
_FIELD = 260


@dataclass(frozen=True, slots=True)
class Group:
    """Preferences that belong together, and what they are called."""

    words: str
    rows: Sequence[PreferenceRow]


class PreferencesSheet(Sheet):
    """Rows in groups; each is kept and takes hold as soon as it is changed."""

    def __init__(
        self,
        memory: Memory,
        make: Callable[[QWidget], Sequence[Group]],
        colours: Colours,
        parent: QWidget,
    ) -> None:
        super().__init__(translate("Preferences", "Preferences"), _SIZE, colours, parent)
        self.setObjectName("preferences")
        self._memory = memory
        find = translate("Preferences", "Find a preference")
        clear = translate("Preferences", "Clear")
        self._field = Field(find, colours, self.panel, icon=Icon.SEARCH, clear_words=clear)
        self._field.setObjectName("preferences-filter")
        self._field.setMaximumWidth(_FIELD)
        self._field.textChanged.connect(self._filter)
        self.header.insertWidget(1, self._field)
        self._body = QWidget()
        self._groups = [(heading(g.words, self._body), g) for g in make(self._body)]
        self._none = QLabel(translate("Preferences", "No preference has these words."), self._body)
        self._none.setFont(sans(13))
        self._none.setWordWrap(True)
        self._none.hide()
        self._scroll = QScrollArea(self.panel)
        self._lay_out()
        memory.changed.connect(self._show)
        self.set_theme(colours)

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        self._field.set_theme(colours)
        self._scroll.verticalScrollBar().setStyleSheet(scroll_bar_sheet(colours))
        for label in [*(label for label, _ in self._groups), self._none]:
            palette = label.palette()
            palette.setColor(label.foregroundRole(), colours.muted)
            label.setPalette(palette)
        palette = self._body.palette()
        palette.setColor(self._body.backgroundRole(), colours.bg)
        self._body.setPalette(palette)
        for _, group in self._groups:
            for row in group.rows:
                row.set_theme(colours)

    def toggle(self) -> None:
        """Come up with everything as it is now, or go away."""
        if self.isHidden():
            self._field.clear()
            self.open(self._field)
            self._show(self._memory.settings)
        else:
            self.dismiss()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(_INSET, 2, _INSET, 12)
        column.setSpacing(0)
        column.addWidget(self._none)
        for label, group in self._groups:
            column.addWidget(label)
            for row in group.rows:
                column.addWidget(row)
        column.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._body)
        self.column.addWidget(self._scroll, 1)

    def _show(self, settings: Settings) -> None:
        if not self.isHidden():
            for _, group in self._groups:
                for row in group.rows:
                    row.show_settings(settings)

    def _filter(self, wanted: str) -> None:
        found = False
        for label, group in self._groups:
            # The name of a group finds all of it.
            whole = bool(wanted.strip()) and wanted.strip().casefold() in group.words.casefold()
            for row in group.rows:
                row.setVisible(whole or row.matches(wanted))
            label.setVisible(any(not row.isHidden() for row in group.rows))
            found = found or not label.isHidden()
        self._none.setVisible(not found)
