"""A sheet with a table: figures or findings, each row leading to what stands behind it."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.session.tables import Table, markdown, tab_separated
from desktop.session.theme import Theme
from desktop.ui.dialogs.table_files import save
from desktop.ui.fonts import sans
from desktop.ui.widgets.buttons import WordButton
from desktop.ui.widgets.colours import Colours
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.widgets.table_view import TableView

translate = QCoreApplication.translate

#: Makes the table of the article on show.
Make = Callable[[], Table]
_SIZE = QSize(920, 680)


class TableSheet(Sheet):
    """Rows by arrows, Return goes there; buttons copy the table or save it."""

    def __init__(self, name: str, make: Make, theme: Theme, parent: QWidget) -> None:
        self._table = make()
        super().__init__(self._table.title, _SIZE, theme, parent)
        self._make, self._theme = make, theme
        self.setObjectName(name)
        self.view = TableView(theme, self.panel)
        self.view.setObjectName(f"{name}-table")
        self.view.setAccessibleName(self._table.title)
        self._note = QLabel(self.panel)
        self._note.setObjectName(f"{name}-note")
        self._note.setFont(sans(13))
        self._note.setWordWrap(True)
        self._note.setContentsMargins(24, 12, 24, 8)
        self._buttons: list[WordButton] = []
        self.column.addWidget(self._note)
        inset = QHBoxLayout()
        inset.setContentsMargins(14, 0, 2, 0)
        inset.addWidget(self.view)
        self.column.addLayout(inset, 1)
        self.column.addLayout(self._foot())
        self.set_theme(theme)

    @property
    def table(self) -> Table:
        """The table on show."""
        return self._table

    @override
    def set_theme(self, colours: Colours) -> None:
        super().set_theme(colours)
        if isinstance(colours, Theme):
            self._theme = colours
        self.view.set_theme(colours)
        for button in self._buttons:
            button.set_theme(colours)
        palette = self._note.palette()
        palette.setColor(self._note.foregroundRole(), colours.text)
        self._note.setPalette(palette)

    def toggle(self) -> None:
        """Come up with the article's table as it is now, or go away."""
        if self.isHidden():
            self._table = self._make()
            self._note.setText(self._table.note)
            self._note.setVisible(bool(self._table.note))
            self.view.quoting = self._table.quoting
            self.view.fill(self._table.columns, self._table.rows, self._table.weights)
            self.open(self.view)
        else:
            self.dismiss()

    def on_open(self, go: Callable[[Hashable], None]) -> None:
        """What is done with the key of a row that the reader opens."""
        self.view.opened.connect(go)

    def _foot(self) -> QHBoxLayout:
        foot, row = QHBoxLayout(), Flow(8)
        foot.setContentsMargins(16, 10, 16, 4)
        foot.addLayout(row, 1)
        acts = (
            ("copy", translate("Table", "Copy for a spreadsheet"), self._copy),
            ("copy-markdown", translate("Table", "Copy as Markdown"), self._copy_markdown),
            ("save", translate("Table", "Save table or picture…"), self._save),
        )
        for name, words, act in acts:
            button = WordButton(words, self._theme, self.panel)
            button.setObjectName(f"{self.objectName()}-{name}")
            button.clicked.connect(act)
            self._buttons.append(button)
            row.addWidget(button)
        return foot

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(tab_separated(self._table))

    def _copy_markdown(self) -> None:
        QGuiApplication.clipboard().setText(markdown(self._table))

    def _save(self) -> None:
        problem = save(self._table, self._theme, self.objectName(), self)
        if problem:
            self._note.setText(problem)
            self._note.show()
