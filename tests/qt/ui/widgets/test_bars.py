import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.resources import root
from desktop.session.theme import ThemeName, load_themes
from desktop.ui.widgets.buttons import IconButton, WordButton
from desktop.ui.widgets.hint_bar import Hint, HintBar
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.key_cap import key_words
from desktop.ui.widgets.message_bar import Act, MessageBar
from desktop.ui.widgets.page_strip import PageStrip
from desktop.ui.widgets.status_line import StatusLine
from tests.qt.children import child

LIGHT = load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]
HINTS = (Hint("walk", ("J", "K"), "next"), Hint("sheet", ("?",), "all keys"))


@pytest.fixture
def host(qtbot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    return host


@pytest.mark.parametrize(
    ("sequence", "words"),
    [("Alt+Down", "Alt+↓"), ("Return", "Enter"), ("Ctrl++", "Ctrl++"), ("Shift+Q", "Shift+Q")],
)
def test_keys_are_written_as_on_a_keyboard(sequence: str, words: str):
    assert key_words(sequence) == words


@pytest.mark.parametrize("icon", [*Icon, "Aa"])
def test_every_icon_paints_and_fades_where_it_does_nothing(icon, host):
    button = IconButton(icon, "do", LIGHT, host)
    button.resize(button.sizeHint())
    on = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != on


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_return_as_by_space(key, host, qtbot):
    button = WordButton("Open", LIGHT, host)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_message_in_place_of_another_finds_room_for_its_buttons(host, qtbot):
    bar = MessageBar(LIGHT, host)
    host.show()
    heights = set()
    for name in ("a.pdf", "b.pdf", "c.pdf"):
        bar.say(name, "broken", [Act("Open", lambda: None, "message-open")])
        QApplication.processEvents()
        heights.add(bar.height())
    assert len(heights) == 1


def test_a_hint_goes_once_used_and_the_bar_with_the_last(host, qtbot):
    bar = HintBar(HINTS, "Hide", LIGHT, host)
    with qtbot.waitSignal(bar.used_changed) as told:
        bar.use("walk")
    assert told.args == [frozenset({"walk"})]
    assert not bar.isHidden()
    bar.use("sheet")
    assert bar.isHidden()


def test_closing_the_hint_bar_uses_all(host, qtbot):
    bar = HintBar(HINTS, "Hide", LIGHT, host)
    child(bar, IconButton, "hint-close").click()
    assert bar.used == {"walk", "sheet"}
    assert bar.isHidden()


def test_hints_of_an_earlier_day_stay_away(host):
    bar = HintBar(HINTS, "Hide", LIGHT, host)
    bar.set_used(frozenset({"walk", "unknown"}))
    assert bar.used == {"walk"}


def test_a_message_covers_the_top_of_its_parent_and_goes(host, qtbot):
    done = []
    bar = MessageBar(LIGHT, host)
    bar.say("a.pdf cannot be opened", "It is a PDF.", [Act("Other…", lambda: done.append(1), "x")])
    assert bar.width() == host.width()
    assert bar.height() > 60
    assert bar.accessibleName() == "a.pdf cannot be opened It is a PDF."
    child(bar, WordButton, "x").click()
    assert done == [1]
    with qtbot.waitSignal(bar.dismissed):
        bar.dismiss()
    assert bar.isHidden()


def test_a_message_grows_with_its_window(host, qtbot):
    host.show()
    bar = MessageBar(LIGHT, host)
    bar.say("a long sentence " * 12)
    narrow = bar.height()
    host.resize(300, 400)
    qtbot.waitUntil(lambda: bar.width() == 300)
    assert bar.height() > narrow
    host.hide()


def test_the_status_line_can_be_read_whole_by_a_screen_reader(host):
    line = StatusLine(LIGHT, host)
    line.show_parts(["Quote 4 of 19", "Rini"], ["100 %"])
    assert line.text() == "Quote 4 of 19 · Rini · 100 %"


def test_the_status_line_drops_words_from_the_right(host):
    line = StatusLine(LIGHT, host)
    line.show_parts(["Quote 4 of 19", "Jens Stoltenberg, Sekretaris Jenderal NATO"], ["100 %"])
    line.resize(140, line.sizeHint().height())
    narrow = line.grab().toImage()
    line.show_parts(["Quote 4 of 19"], [])
    assert line.grab().toImage() == narrow


def test_the_strip_elides_its_title_and_keeps_the_whole(host):
    strip = PageStrip([], [IconButton(Icon.SEARCH, "Find", LIGHT)], LIGHT, host)
    strip.resize(200, 40)
    strip.set_title("Penguatan misi aliansi Pakta Pertahanan Atlantik Utara")
    assert strip.title.endswith("Utara")
    assert child(strip, QLabel, "strip-title").text().endswith("…")


def test_buttons_are_reached_by_tab_and_pressed_by_space(host, qtbot):
    before = QPushButton("before", host)
    button = WordButton("Copy", LIGHT, host, cap="Ctrl+C")
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [1]
    host.hide()
