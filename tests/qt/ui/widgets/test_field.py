import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.resources import root
from desktop.session.theme import ThemeName, load_themes
from desktop.ui.widgets.field import Field, is_editing
from desktop.ui.widgets.find_bar import FindBar
from tests.qt.children import child

LIGHT = load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.ShortcutOverride, code, modifiers, text)


@pytest.mark.parametrize(
    ("code", "modifiers", "text", "editing"),
    [
        (Qt.Key.Key_Q, PLAIN, "q", True),
        (Qt.Key.Key_Q, SHIFT, "Q", True),
        (Qt.Key.Key_Question, SHIFT, "?", True),
        (Qt.Key.Key_Space, PLAIN, " ", True),
        (Qt.Key.Key_Left, CONTROL, "", True),
        (Qt.Key.Key_Home, SHIFT, "", True),
        (Qt.Key.Key_A, CONTROL, "\x01", True),
        (Qt.Key.Key_Z, CONTROL | SHIFT, "\x1a", True),
        (Qt.Key.Key_E, CONTROL, "\x05", False),
        (Qt.Key.Key_F, CONTROL, "\x06", False),
        (Qt.Key.Key_V, CONTROL | SHIFT, "\x16", False),
        (Qt.Key.Key_Escape, PLAIN, "\x1b", False),
        (Qt.Key.Key_Return, PLAIN, "\r", False),
        (Qt.Key.Key_Down, PLAIN, "", False),
        (Qt.Key.Key_Left, ALT, "", False),
        (Qt.Key.Key_F6, PLAIN, "", False),
    ],
)
def test_a_field_takes_keys_of_editing_alone(code, modifiers, text, editing):
    assert is_editing(key(code, modifiers, text)) is editing


def test_a_command_key_goes_past_the_field(qtbot):
    field = Field("Filter", LIGHT)
    qtbot.addWidget(field)
    event = key(Qt.Key.Key_E, CONTROL, "\x05")
    field.event(event)
    assert not event.isAccepted()


def test_the_cross_clears(qtbot):
    field = Field("Filter", LIGHT, cap="Ctrl+E", clear_words="Clear")
    qtbot.addWidget(field)
    field.setText("Jepang")
    cross = next(b for b in field.findChildren(QAbstractButton) if b.accessibleName() == "Clear")
    assert not cross.isHidden()
    cross.click()
    assert field.text() == ""
    assert cross.isHidden()


def test_find_says_which_hit_is_on_show(qtbot):
    bar = FindBar(LIGHT)
    qtbot.addWidget(bar)
    bar.field.setText("Ukraina")
    bar.show_count(2, 13)
    count = child(bar, QLabel, "find-count")
    assert count.text() == "3 of 13"
    bar.show_count(None, 0)
    assert count.text() == "no hit"


@pytest.mark.parametrize(("modifiers", "step"), [(PLAIN, 1), (SHIFT, -1)])
def test_return_goes_to_the_next_hit(qtbot, modifiers, step):
    bar = FindBar(LIGHT)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.stepped) as stepped:
        qtbot.keyClick(bar.field, Qt.Key.Key_Return, modifiers)
    assert stepped.args == [step]


def test_a_field_undoes_and_does_again_its_own_typing(qtbot):
    field = Field("Filter", LIGHT)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "rini")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Y, CONTROL)
    assert field.text() == "rini"
