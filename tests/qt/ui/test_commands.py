"""The table of commands as readers meet it."""

import pytest

from desktop.ui.command import Menu
from desktop.ui.commands import commands
from desktop.ui.key_table import KeyTable


def test_the_way_out_is_the_last_row_of_its_menu(qapp):
    assert [row.id for row in commands() if row.menu is Menu.FILE][-2:] == ["close", "quit"]


@pytest.mark.parametrize(
    ("command", "first", "at_hand"), [("note", "Ctrl+Shift+N", "A"), ("highlight", "H", "H")]
)
def test_a_reader_of_the_article_is_told_the_letter(qapp, command, first, at_hand):
    keys = KeyTable()
    assert (keys.cap(command), keys.letter(command)) == (first, at_hand)
