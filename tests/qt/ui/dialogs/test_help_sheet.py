import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from desktop.model.keymap import Scope
from desktop.resources import root
from desktop.ui.dialogs.help_sheet import guide
from desktop.ui.key_table import KeyTable
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window


@pytest.mark.parametrize(
    ("language", "words"), [("id", "Membaca dengan Sorot"), ("en", "Reading with Sorot")]
)
def test_f1_opens_the_guide_in_the_language_of_the_window(qtbot, language, words):
    with window(qtbot, language) as made:
        qtbot.keyClick(made, Qt.Key.Key_F1)
        assert focus() == "help-text"
        text = child(made, QTextBrowser, "help-text").toPlainText()
        assert words in text
        assert "Ctrl+Shift+V" in text
        assert "{" not in text
        qtbot.keyClick(made, Qt.Key.Key_Escape)
        assert focus() == "article"


def test_both_languages_name_the_same_commands_and_theirs_are_there(qapp):
    named = [
        set(re.findall(r"\{([a-z-]+)\}", (root() / "help" / f"{language}.md").read_text("utf-8")))
        for language in ("id", "en")
    ]
    assert named[0] == named[1]
    assert named[0] <= {row.id for row in KeyTable().commands}


def test_it_tells_the_keys_of_now(qapp):
    keys = KeyTable()
    keys.give(Scope.ARTICLE, "why", "V")
    keys.take_off("find")
    assert guide("{why}, {find}, {leave}", keys) == "V, Find in text, Esc"


def test_the_cheat_sheet_keeps_its_own_keys(qtbot):
    with window(qtbot) as made:
        do(made, "help")
        qtbot.keyClick(made, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
        assert focus() == "cheat-filter"
