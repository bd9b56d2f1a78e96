import pytest
from PySide6.QtWidgets import QWidget

from desktop.resources import root
from desktop.session.theme import ThemeName, load_themes
from desktop.ui.columns import Columns

LIGHT = load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]


@pytest.fixture
def columns(qtbot) -> Columns:
    columns = Columns(QWidget(), QWidget(), LIGHT)
    qtbot.addWidget(columns)
    return columns


def sidebar_of(columns: Columns) -> QWidget:
    return columns._sidebar


@pytest.mark.parametrize(
    ("window", "wanted", "width"),
    [(1280, 380, 380), (900, 380, 300), (1280, 200, 280), (1280, 900, 576)],
)
def test_the_sidebar_is_as_wide_as_the_window_lets_it(columns, qtbot, window, wanted, width):
    columns.resize(window, 700)
    columns.restore(wanted, on=True)
    columns.show()
    # One pixel of it is the line between sidebar and page.
    assert sidebar_of(columns).width() + 1 == width
    columns.hide()


def test_hidden_it_gives_the_page_all_room(columns, qtbot):
    columns.resize(1280, 700)
    columns.show()
    with qtbot.waitSignal(columns.sidebar_shown) as told:
        columns.show_sidebar(on=False)
    assert told.args == [False]
    assert not sidebar_of(columns).isVisible()
    columns.show_sidebar(on=True)
    assert sidebar_of(columns).isVisible()
    columns.hide()


def test_in_a_narrow_window_it_covers_the_page_when_asked(columns):
    columns.resize(680, 700)
    columns.show()
    assert columns.narrow
    assert not columns.sidebar_visible
    columns.show_sidebar(on=True)
    side = sidebar_of(columns)
    assert side.isVisible()
    assert side in columns.children()
    assert side.width() <= 680 - 56
    columns.hide()


def test_made_wide_again_it_stands_beside_the_page(columns):
    columns.resize(680, 700)
    columns.show()
    columns.show_sidebar(on=True)
    columns.resize(1280, 700)
    side = sidebar_of(columns)
    assert side.isVisible()
    assert side not in columns.children()
    columns.resize(680, 700)
    assert not columns.sidebar_visible
    columns.hide()
