"""The table's ring goes with the current row."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.resources import root
from desktop.session.theme import ThemeName, load_themes
from desktop.ui.widgets.table_view import TableView

LIGHT = load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]


@dataclass(frozen=True)
class Line:
    cells: tuple[str, ...]
    key: str
    heading: bool = False
    share: float | None = None


class Painted(QObject):
    """What of a widget was painted."""

    region = QRegion()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_a_step_paints_the_whole_row_that_it_leaves_and_comes_to(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    table = TableView(LIGHT, host)
    table.set_theme(LIGHT)
    table.resize(400, 200)
    table.fill(("Word", "Count"), [Line(("one", "1"), "a"), Line(("two", "2"), "b")], (1, 0))
    host.resize(400, 200)
    host.show()
    qtbot.waitExposed(host)
    table.setFocus()
    QApplication.processEvents()
    seen = Painted()
    table.viewport().installEventFilter(seen)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    model = table.model()
    cells = [model.index(row, column) for row in (0, 1) for column in (0, 1)]
    rows = [QRect(table.visualRect(cell)) for cell in cells]
    qtbot.waitUntil(lambda: not seen.region.isEmpty())
    assert [rect for rect in rows if not QRegion(rect).subtracted(seen.region).isEmpty()] == []
