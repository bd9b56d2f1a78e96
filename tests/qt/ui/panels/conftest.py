"""The sidebar over the bundled article and its gold."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from desktop.resources import root
from desktop.session.rows import Row
from desktop.session.session import Session
from desktop.session.theme import Theme, ThemeName, load_themes
from desktop.ui import fonts
from desktop.ui.key_table import KeyTable
from desktop.ui.panels.row_tree import RowTree
from desktop.ui.panels.sidebar import Sidebar
from tests.qt.children import child
from tests.qt.gold import sample_analysis, sample_article


@pytest.fixture(scope="session")
def light(qapp) -> Theme:
    fonts.install(root() / "fonts")
    return load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]


@pytest.fixture
def idle(qapp) -> Iterator[Session]:
    """A session that finds the gold, with nothing on show yet."""
    made = Session(lambda _path: sample_article(), lambda *_args, **_more: sample_analysis())
    yield made
    made.close()


@pytest.fixture
def ready(idle: Session, qtbot) -> Session:
    """The bundled article with its gold."""
    idle.show_article(sample_article())
    qtbot.waitUntil(lambda: idle.analysis is not None)
    return idle


@pytest.fixture
def sidebar(ready, light, qtbot) -> Sidebar:
    made = Sidebar(ready, light, KeyTable())
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    made.activateWindow()
    return made


class Hand:
    """What a reader does to the sidebar."""

    def __init__(self, sidebar: Sidebar, qtbot) -> None:
        self.sidebar = sidebar
        self._bot = qtbot

    @property
    def tree(self) -> RowTree:
        name = "quote-tree" if self.sidebar.current_view == "quotes" else "name-tree"
        return child(self.sidebar, RowTree, name)

    @property
    def field(self) -> QLineEdit:
        return child(self.sidebar, QLineEdit, "filter")

    @property
    def current(self) -> str:
        row = self.tree.current_row
        return row.key if row else ""

    @property
    def _panel(self) -> QWidget:
        panel = self.tree.parentWidget()
        assert panel is not None
        return panel

    @property
    def notice(self) -> tuple[str, str]:
        """Heading and reason in the rows' place; "" where the rows are on show."""
        labels = [child(self._panel, QLabel, f"notice-{part}") for part in ("title", "reason")]
        title, reason = (label.text() if label.isVisible() else "" for label in labels)
        return title, reason

    def button(self, name: str) -> QAbstractButton:
        """A button below the words in the rows' place."""
        return child(self._panel, QAbstractButton, name)

    def rows(self) -> list[Row]:
        """The rows that can be seen or scrolled to, from the top."""
        found, index = [], self.tree.rows.index(0, 0)
        while index.isValid():
            row = self.tree.rows.row_at(index)
            assert row is not None
            found.append(row)
            index = self.tree.indexBelow(index)
        return found

    def index(self, key: str) -> QModelIndex:
        found = self.tree.rows.index_of(key)
        assert found.isValid(), key
        return found

    def click(self, key: str, *, dx: int = 100, double: bool = False) -> None:
        self.tree.scrollTo(self.index(key))
        box = self.tree.visualRect(self.index(key))
        place = box.topLeft()
        place.setX(dx)
        place.setY(place.y() + box.height() // 2)
        left = Qt.MouseButton.LeftButton
        self._bot.mouseClick(self.tree.viewport(), left, pos=place)
        if double:
            self._bot.mouseDClick(self.tree.viewport(), left, pos=place)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._bot.keyClick(self.tree, key)

    def type(self, words: str) -> None:
        self._bot.keyClicks(self.field, words)


@pytest.fixture
def hand(sidebar, qtbot) -> Hand:
    return Hand(sidebar, qtbot)
