from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QWidget

from desktop.model.analysis import Analysis
from desktop.model.settings import ThemeChoice
from desktop.reading.errors import LoadError, LoadReason
from desktop.session.layers import Layer
from desktop.session.selection import MentionSelection, QuoteSelection
from desktop.ui.bindings import bindings
from desktop.ui.commands import commands
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.message_bar import MessageBar
from desktop.ui.widgets.page_strip import PageStrip
from desktop.ui.widgets.status_line import StatusLine
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


def test_the_table_and_the_bindings_name_the_same_commands(shown):
    assert set(bindings(shown.parts)) == {command.id for command in commands()}


def test_no_id_and_no_key_is_taken_twice(shown):
    ids = Counter(row.id for row in commands())
    keys = Counter(key for row in commands() for key in (*row.keys, *row.article_keys))
    assert [name for name, count in (ids + keys).items() if count > 1] == []


def test_the_article_has_the_focus_and_the_window_its_name(shown):
    assert focus() == "article"
    assert shown.windowTitle().startswith("MOSKWA - Penguatan misi aliansi")


def test_every_command_works_with_an_article_and_without(shown, qtbot):
    done: list[str] = []
    shown.actions_by_id.done.connect(done.append)
    ids = [
        row.id
        for row in commands()
        if row.id not in {"open", "print", "quit", "close", "paste", "sample", "menus"}
    ]
    for command in ids:
        shown.actions_by_id[command].setEnabled(True)
        do(shown, command, "leave")
    assert shown.parts.session.article is not None
    do(shown, "close")
    for command in ids:
        shown.actions_by_id[command].setEnabled(True)
        do(shown, command, command)
    assert set(done) == {*ids, "leave", "close"}
    assert shown.isVisible()


def test_every_part_one_can_act_on_has_a_name(shown):
    parts = [*shown.findChildren(QAbstractButton), *shown.findChildren(QLineEdit)]
    own = [part for part in parts if not part.objectName().startswith("qt_")]
    assert len(own) > 15
    nameless = [part for part in own if not (part.accessibleName() or part.toolTip())]
    assert nameless == []


def test_the_status_line_follows_the_selection(shown):
    shown.parts.session.select(QuoteSelection("q4"))
    assert child(shown, StatusLine, "status-line").text().startswith("Quote 4 of 19 · Jens")


def test_back_and_forward_go_where_the_reader_was(shown):
    session = shown.parts.session
    assert not shown.actions_by_id["back"].isEnabled()
    do(shown, "next-quote", "next-quote")
    assert session.selection == QuoteSelection("q2")
    do(shown, "back")
    assert session.selection == QuoteSelection("q1")
    do(shown, "forward")
    assert session.selection == QuoteSelection("q2")


def test_panes_come_in_turn(shown):
    do(shown, "next-pane")
    assert focus() == "quote-tree"
    do(shown, "next-pane")
    assert focus() == "article"
    do(shown, "find", "previous-pane")
    assert focus() == "quote-tree"


def test_views_take_the_focus_and_select_their_row(shown):
    do(shown, "names")
    assert focus() == "name-tree"
    assert isinstance(shown.parts.session.selection, MentionSelection)
    do(shown, "quotes")
    assert focus() == "quote-tree"


def test_leaving_climbs_down_step_by_step(shown):
    session = shown.parts.session
    do(shown, "next-quote", "find", "cheat-sheet")
    assert focus() == "cheat-filter"
    do(shown, "leave")
    assert focus() == "find"
    do(shown, "leave")
    assert focus() == "article"
    assert session.selection is not None
    do(shown, "leave")
    assert session.selection is None
    do(shown, "leave")
    assert shown.isVisible()


def test_another_command_takes_the_sheet_away(shown):
    do(shown, "cheat-sheet", "filter")
    assert focus() == "filter"
    assert not child(shown, QWidget, "cheat-sheet").isVisible()


def test_switches_show_what_is_on(shown):
    actions = shown.actions_by_id
    assert actions["layer-person"].isChecked()
    do(shown, "layer-place")
    assert actions["layer-place"].isChecked()
    do(shown, "hide-marks")
    assert shown.parts.session.shown == frozenset()
    assert actions["hide-marks"].isChecked()
    do(shown, "hide-marks")
    assert shown.parts.session.shown == {Layer.PERSON, Layer.PLACE, Layer.QUOTE}
    do(shown, "order")
    assert actions["order"].isChecked()


def test_themes_change_the_whole_window(shown):
    def darkness() -> int:
        image = shown.grab().toImage()
        spots = [(5, 5), (100, 700), (700, 5), (700, 60), (600, image.height() - 5)]
        return sum(image.pixelColor(x, y).lightness() < 80 for x, y in spots)

    shown.parts.look.choose(ThemeChoice.LIGHT)
    assert darkness() == 0
    shown.parts.look.choose(ThemeChoice.DARK)
    assert darkness() == 5


def test_a_file_that_cannot_be_read_is_named_and_the_article_stays(shown, qtbot):
    with qtbot.waitSignal(shown.parts.session.failed):
        shown.parts.opening.open_file(Path("/nowhere/laporan.txt"))
    bar = child(shown, MessageBar, "message-bar")
    assert bar.isVisible()
    assert bar.accessibleName() == "laporan.txt cannot be opened There is no such file."
    assert shown.parts.session.article is not None
    child(bar, QAbstractButton, "copy-details").click()
    assert "laporan.txt" in QGuiApplication.clipboard().text()
    do(shown, "leave")
    assert not bar.isVisible()


def test_opening_gives_the_focus_back(shown, qtbot, monkeypatch, tmp_path):
    other = tmp_path / "lain.txt"
    other.write_text("Rini datang dari Jakarta kemarin.", "utf-8")
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(other)])
    with qtbot.waitSignal(shown.parts.session.article_changed):
        do(shown, "open")
    assert focus() == "article"
    assert shown.windowTitle().startswith("Rini datang")


@pytest.mark.parametrize(
    ("text", "html"),
    [("Kata Rini, ia datang.", ""), ("Kata Rini, ia datang.", "<p>Kata Rini, ia datang.</p>")],
)
def test_pasting_makes_an_article(shown, qtbot, text, html):
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(shown.parts.session.article_changed):
        do(shown, "paste")
    assert shown.parts.session.article.text == "Kata Rini, ia datang."


def test_an_empty_clipboard_is_said(shown):
    QGuiApplication.clipboard().clear()
    do(shown, "paste")
    assert child(shown, MessageBar, "message-bar").isVisible()


def test_a_dropped_file_opens(shown, qtbot, tmp_path):
    other = tmp_path / "lain.txt"
    other.write_text("Rini datang dari Jakarta kemarin.", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    event = QDropEvent(
        QPointF(500, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(shown.parts.session.article_changed):
        shown.dropEvent(event)
    assert shown.parts.opening.path == other


def test_without_an_article_there_are_ways_to_one(shown, qtbot):
    do(shown, "close")
    assert focus() == "empty-open"
    button = child(shown, QAbstractButton, "empty-sample")
    assert button.isVisible()
    with qtbot.waitSignal(shown.parts.session.article_changed):
        button.click()
    assert not button.isVisible()
    assert focus() == "article"


def test_copying_takes_the_active_quote_and_its_source(shown):
    shown.parts.session.select(QuoteSelection("q4"))
    do(shown, "copy")
    assert QGuiApplication.clipboard().text().startswith("Saya tidak bisa memberi tahu")
    do(shown, "copy-source")
    assert (
        QGuiApplication.clipboard()
        .text()
        .endswith("” — Jens Stoltenberg, Sekretaris Jenderal NATO (nato-ukraina.txt)")
    )


def test_hints_go_once_used(shown):
    hints = child(shown, QWidget, "hint-bar")
    assert hints.isVisible()
    do(shown, "next", "peek", "leave", "cheat-sheet", "leave")
    assert not hints.isVisible()


def test_the_strip_names_the_article_once_its_beginning_is_out_of_view(shown, qtbot):
    strip = child(shown, PageStrip, "page-strip")
    assert strip.title == ""
    shown.parts.page.go_to(2000)
    qtbot.waitUntil(lambda: strip.title.startswith("MOSKWA"))


def test_find_walks_the_hits_and_leaves_the_caret_there(shown, qtbot):
    do(shown, "find")
    field = child(shown, QLineEdit, "find")
    qtbot.keyClicks(field, "ukraina")
    do(shown, "find-next", "find-next")
    assert shown.parts.session.article.text[shown.parts.session.caret :].startswith("Ukraina")
    do(shown, "leave")
    assert focus() == "article"


def test_a_narrow_window_covers_the_page_only_when_asked(shown, qtbot):
    shown.resize(680, 700)
    sidebar = child(shown, QWidget, "sidebar")
    qtbot.waitUntil(lambda: not sidebar.isVisible())
    do(shown, "sidebar")
    assert sidebar.isVisible()
    do(shown, "leave")
    assert not sidebar.isVisible()
    assert focus() == "article"


def test_an_error_of_reading_offers_another_file(shown):
    shown.notices.tell_failure(LoadError("a.pdf", LoadReason.UNKNOWN_KIND, "PDF"))
    assert child(shown, QAbstractButton, "open-another").isVisible()


def test_any_other_error_offers_its_details_alone(shown):
    shown.notices.tell_failure(ZeroDivisionError("division by zero"))
    assert child(shown, QAbstractButton, "copy-details").isVisible()
    assert shown.findChild(QAbstractButton, "open-another") is None


def nameless(analysis: Analysis | None) -> list[str]:
    quotes = analysis.quotes if analysis else ()
    return [quote.id for quote in quotes if quote.speaker is None]


def test_y_and_x_judge_the_picked_quote_and_the_list_follows(shown, qtbot):
    session, article = shown.parts.session, shown.parts.page.view
    do(shown, "next-quote")
    first = session.selection

    def name() -> str:
        quote = session.analysis.quote(first.quote)
        return quote.speaker.name if quote.speaker else ""

    before = name()
    qtbot.keyClick(article, Qt.Key.Key_X)
    assert (name(), session.selection) == ("", first)
    status = child(shown, StatusLine, "status-line")
    assert "rejected by you" in status.text()
    qtbot.keyClick(article, Qt.Key.Key_W)
    assert "rejected by you" in shown.parts.page.peek.accessibleDescription()
    qtbot.keyClick(article, Qt.Key.Key_Y)
    assert name() == before
    assert "accepted by you" in shown.parts.page.peek.accessibleDescription()
    qtbot.keyClick(article, Qt.Key.Key_X)
    with window(qtbot) as again:
        shown_again = again.parts.session
        qtbot.waitUntil(lambda: nameless(shown_again.analysis) == [first.quote])
