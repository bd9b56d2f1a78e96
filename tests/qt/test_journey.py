"""A whole reading by keys alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from desktop.app import build
from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.session.background import Stop
from desktop.session.selection import MentionSelection, QuoteSelection
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.message_bar import MessageBar
from tests.qt.children import child
from tests.qt.gold import sample_article
from tests.qt.ui.windows import GOLD, focus, window

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = sample_article().text
UKRAINE = next(entity for entity in GOLD.entities if entity.name == "Ukraina")
ALT = Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    """Press a key wherever the focus is."""
    now = QApplication.focusWidget()
    assert now is not None
    if isinstance(key, str):
        QTest.keyClicks(now, key, modifiers)
    else:
        QTest.keyClick(now, key, modifiers)


def words_at_caret(made: MainWindow) -> str:
    """The text that a screen reader would go on with."""
    cursor = child(made, QTextEdit, "article").textCursor()
    return cursor.block().text()[cursor.positionInBlock() :]


def test_all_of_an_article_can_be_read_by_keys_alone(qtbot, monkeypatch):
    # Heard, not done: after a real exit Qt refuses every later event loop of this process.
    codes: list[int] = []
    monkeypatch.setattr(QApplication, "exit", codes.append)
    with window(qtbot) as made:
        walk_all_quotes(made)
        walk_all_mentions(made)
        find_and_come_back(made)
        press("?")
        assert focus() == "cheat-filter"
        press("theme")
        press(Qt.Key.Key_Escape)
        assert focus() == "article"
        press("q", CONTROL)
        assert codes == [0]
        assert not made.isVisible()


def walk_all_quotes(made: MainWindow) -> None:
    for quote in (*GOLD.quotes, GOLD.quotes[0]):
        press("q")
        assert made.parts.session.selection == QuoteSelection(quote.id)
        assert words_at_caret(made).startswith(quote.span.of(TEXT)[:20])


def walk_all_mentions(made: MainWindow) -> None:
    press("2", CONTROL)
    assert focus() == "name-tree"
    press("Ukr")
    press(Qt.Key.Key_Return)
    assert focus() == "article"
    for index in [*range(1, len(UKRAINE.mentions)), 0]:
        press("n")
        assert made.parts.session.selection == MentionSelection(UKRAINE.id, index)
        assert words_at_caret(made).startswith(UKRAINE.mentions[index].of(TEXT))


def find_and_come_back(made: MainWindow) -> None:
    press("f", CONTROL)
    assert focus() == "find"
    press("konflik")
    press(Qt.Key.Key_Return)
    assert TEXT[made.parts.session.caret :].startswith("konflik")
    press(Qt.Key.Key_Escape)
    assert focus() == "article"
    press(Qt.Key.Key_Left, ALT)
    assert made.parts.session.selection == MentionSelection(UKRAINE.id, 0)


def test_a_search_in_the_list_and_back(qtbot):
    with window(qtbot) as made:
        press("e", CONTROL)
        assert focus() == "filter"
        press("Putin")
        press(Qt.Key.Key_Down)
        assert focus() == "quote-tree"
        press(Qt.Key.Key_Escape)
        assert child(made, QLineEdit, "filter").text() == ""
        press(Qt.Key.Key_F6)
        assert focus() == "article"


def endless(article: Article, *, progress: Callable[[Progress], None], stop: Stop) -> Analysis:
    """An analysis that ends only when it is told to."""
    progress(Progress(1, 9, 3))
    while not stop():
        QTest.qSleep(5)
    return Analysis("id", "test", complete=False)


@pytest.mark.parametrize("keys", ["quit", "close"])
def test_quitting_waits_for_no_analysis(qtbot, keys, monkeypatch):
    codes: list[int] = []
    monkeypatch.setattr(QApplication, "exit", codes.append)
    made = build(language="en", analyse=endless)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    assert made.parts.session.working
    if keys == "quit":
        press("q", CONTROL)
        assert codes == [0]
    else:
        made.close()
    assert not made.isVisible()
    made.deleteLater()


def test_every_letter_works_while_the_search_goes_on(qtbot):
    made = build(language="en", analyse=endless)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    for letter in "qensjk[]wot1234567890":
        press(letter)
    assert made.parts.session.working
    assert made.parts.session.selection is None
    made.close()
    made.deleteLater()


def test_the_next_day_everything_is_as_it_was_left(qtbot, tmp_path: Path):
    with window(qtbot) as made:
        made.resize(760, 640)
        press("2", CONTROL)
        press(Qt.Key.Key_Return)
        press("3")
        press("+", CONTROL)
        made.parts.page.go_to(1500)
        offset = made.parts.session.reading_offset
        shown = made.parts.session.shown
    with window(qtbot) as made:
        assert (made.width(), made.height()) == (760, 640)
        assert made.parts.session.shown == shown
        assert made.parts.look.zoom == 110
        assert made.parts.session.reading_offset == pytest.approx(offset, abs=120)
        press(Qt.Key.Key_F6)
        assert focus() == "name-tree"


def test_settings_that_cannot_be_are_told_and_the_rest_taken(qtbot, tmp_path, monkeypatch):
    folder = tmp_path / "config" / "sorot"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text('[page]\nzoom = 9000\ntheme = "sepia"\n', "utf-8")
    with window(qtbot) as made:
        assert made.parts.look.zoom == 100
        assert made.parts.look.theme.name == "sepia"
        assert "page.zoom" in child(made, MessageBar, "message-bar").accessibleName()
