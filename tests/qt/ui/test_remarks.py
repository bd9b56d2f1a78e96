from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from desktop.session.selection import QuoteSelection
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.status_line import StatusLine
from tests.qt.children import child
from tests.qt.ui.windows import do, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


@pytest.fixture
def heard(monkeypatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    return said


def line(made: MainWindow) -> str:
    return child(made, StatusLine, "status-line").text()


def test_a_jump_is_told_to_those_who_listen(shown, heard):
    do(shown, "next-quote")
    assert (
        heard[-1]
        == "Quote 1 of 19, Jens Stoltenberg, Sekretaris Jenderal NATO, indirect, via Sputnik"
    )
    shown.parts.session.select(QuoteSelection("q19"))
    do(shown, "next-quote")
    assert heard[-1].endswith(", from the beginning again")
    do(shown, "previous-quote")
    assert heard[-1].endswith(", from the end again")


def test_a_turn_stands_in_the_status_line_until_the_next_jump(shown):
    do(shown, "previous-quote")
    assert line(shown).startswith("from the end again · Quote 19 of 19")
    do(shown, "previous-quote")
    assert line(shown).startswith("Quote 18 of 19")


def test_the_theme_is_named_when_it_changes(shown, heard):
    do(shown, "theme")
    assert line(shown).startswith("Theme: ")
    assert heard[-1] == line(shown).partition(" · ")[0]
    do(shown, "next-quote")
    assert line(shown).startswith("Quote 1 of 19")


def test_f10_opens_the_first_menu(shown, qtbot):
    do(shown, "menus")
    menu = child(shown, QMenu, "menu-file")
    qtbot.waitUntil(menu.isVisible)
    menu.close()


@pytest.mark.parametrize("command", ["peek", "why"])
def test_details_of_nothing_ask_for_a_pick(shown, heard, command):
    shown.parts.session.select(None)
    do(shown, command)
    assert line(shown).startswith("Pick a quote or a name first")
    assert shown.parts.page.peek.isHidden()
