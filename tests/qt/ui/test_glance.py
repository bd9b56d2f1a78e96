from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from desktop.session.selection import (
    MentionSelection,
    PassageSelection,
    QuoteSelection,
    SpeakerSelection,
)
from desktop.session.theme import ThemeName
from desktop.ui.dialogs.table_files import write
from desktop.ui.dialogs.table_sheet import TableSheet
from desktop.ui.main_window import MainWindow
from desktop.ui.reader.river import RiverStrip
from desktop.ui.widgets.caption_bar import CaptionBar
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


def sheet(made: MainWindow, name: str) -> TableSheet:
    found = child(made, QWidget, name)
    assert isinstance(found, TableSheet)
    return found


def press(key: Qt.Key) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key)


def row_of(made: TableSheet, words: str) -> int:
    return next(n for n, row in enumerate(made.table.rows) if row.cells[0].startswith(words))


def go_to(made: TableSheet, words: str) -> None:
    item = made.view.topLevelItem(row_of(made, words))
    assert item is not None
    made.view.setCurrentItem(item)
    press(Qt.Key.Key_Return)


def test_a_figure_of_the_balance_opens_its_quotes(shown):
    do(shown, "balance")
    assert focus() == "balance-table"
    go_to(sheet(shown, "balance"), "Organisations")
    assert sheet(shown, "balance").isHidden()
    assert focus() == "quote-tree"
    assert child(shown, QLineEdit, "filter").text() == "source:organisation"
    assert isinstance(shown.parts.session.selection, QuoteSelection | SpeakerSelection)
    do(shown, "balance")
    go_to(sheet(shown, "balance"), "Vladimir Putin")
    assert shown.parts.session.selection == SpeakerSelection("Vladimir Putin")
    assert child(shown, QLineEdit, "filter").text() == ""
    assert focus() == "article"


def test_a_row_without_quotes_opens_nothing(shown):
    do(shown, "balance")
    go_to(sheet(shown, "balance"), "Anonymous")
    assert not sheet(shown, "balance").isHidden()
    do(shown, "leave")
    assert focus() == "article"


def test_the_balance_is_copied_as_a_table(shown):
    do(shown, "balance")
    for name, first in (("copy", "\tQuotes\t"), ("copy-markdown", "## Source balance")):
        button = child(shown, QWidget, f"balance-{name}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert first in QGuiApplication.clipboard().text()
        assert "Jens Stoltenberg" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("suffix", [".csv", ".md", ".svg"])
def test_the_balance_is_saved_as_words(shown, tmp_path, suffix):
    do(shown, "balance")
    made, theme = sheet(shown, "balance"), shown.parts.look.theme
    write(made.table, theme, tmp_path / f"b{suffix}")
    assert "Stoltenberg" in (tmp_path / f"b{suffix}").read_text("utf-8-sig")


def test_the_balance_is_saved_as_a_picture_in_the_colours_of_the_theme(shown, tmp_path):
    do(shown, "balance")
    shown.parts.look.choose(ThemeName.DARK)
    made, theme = sheet(shown, "balance"), shown.parts.look.theme
    write(made.table, theme, tmp_path / "b.png")
    image = QImage(str(tmp_path / "b.png"))
    assert image.width() > 1000
    assert image.pixelColor(3, 3) == theme.bg
    assert image.height() > 40 * len(made.table.rows)


def test_a_file_that_cannot_be_written_is_told_in_the_sheet(shown, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    (tmp_path / "x").write_text("", "utf-8")
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _d: [str(tmp_path / "x" / "y.csv")])
    do(shown, "balance")
    QTest.mouseClick(child(shown, QWidget, "balance-save"), Qt.MouseButton.LeftButton)
    assert "cannot be written" in sheet(shown, "balance")._note.text()


def test_open_questions_are_walked_and_listed(shown):
    do(shown, "lint-next")
    caption = child(shown, CaptionBar, "caption")
    assert caption.isVisible()
    assert "Relayed by others" in caption.spoken
    assert shown.parts.session.selection == QuoteSelection("q1")
    do(shown, "leave")
    assert not caption.isVisible()
    do(shown, "questions")
    table = sheet(shown, "questions").table
    assert len(table.rows) == 3
    assert table.rows[1].cells[1].startswith("Seperti dikutip dari Antara, Stoltenberg")
    assert "Antara" in table.rows[1].cells[2]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert shown.parts.session.selection == QuoteSelection("q3")


def test_dates_lead_to_their_place(shown):
    do(shown, "timeline")
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    selection = shown.parts.session.selection
    assert isinstance(selection, MentionSelection)
    assert focus() == "article"


def test_the_story_is_read_out_step_by_step(shown, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    do(shown, "story-next", "story-next")
    caption = child(shown, CaptionBar, "caption")
    assert said[0].startswith("1 of ")
    assert "Lead" in said[0]
    assert said[-1] == caption.spoken
    do(shown, "story-previous")
    assert isinstance(shown.parts.session.selection, PassageSelection)
    do(shown, "next-quote")
    assert not caption.isVisible()


def test_the_strip_of_speakers_leads_to_quotes_and_speakers(shown):
    shown.resize(1280, 860)
    river = child(shown, RiverStrip, "river")
    assert river.isVisible()
    assert "Jens Stoltenberg" in river.accessibleName()
    first = next(each for each in river.line.stretches if each.speaker == "Vladimir Putin")
    place = QPoint(round(river.x_of((first.start + first.end) / 2)), 12)
    assert river.words_at(place.toPointF()).startswith("Vladimir Putin")
    QTest.mouseClick(river, Qt.MouseButton.LeftButton, pos=place)
    assert shown.parts.session.selection == QuoteSelection(first.quote)
    QTest.mouseClick(river, Qt.MouseButton.LeftButton, pos=QPoint(40, river.height() - 10))
    assert shown.parts.session.selection == SpeakerSelection("Jens Stoltenberg")


def test_the_strip_goes_where_there_is_no_room_and_comes_when_asked_for(shown, qtbot):
    river = child(shown, RiverStrip, "river")
    shown.resize(1280, 860)
    qtbot.waitUntil(river.isVisible)
    shown.resize(700, 480)
    qtbot.waitUntil(river.isHidden)
    do(shown, "river")
    assert river.isVisible()
    assert shown.actions_by_id["river"].isChecked()
    do(shown, "river")
    shown.resize(1280, 860)
    assert river.isHidden()
    do(shown, "close")
    assert not shown.parts.session.article
    assert river.isHidden()
