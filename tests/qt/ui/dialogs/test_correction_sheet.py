"""What a correction asks is said where the answer is typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop.session.selection import MentionSelection, QuoteSelection
from desktop.ui.main_window import MainWindow
from tests.qt.children import child
from tests.qt.ui.windows import GOLD, do, window


@pytest.fixture
def shown(qtbot) -> Iterator[MainWindow]:
    with window(qtbot) as made:
        yield made


@pytest.mark.parametrize(
    ("picked", "command", "hint"),
    [
        (MentionSelection(GOLD.entities[0].id, 0), "merge", "Type to find an answer"),
        (MentionSelection(GOLD.entities[0].id, 0), "change", "Type to find an answer"),
        (QuoteSelection("q2"), "change", "Type a name"),
    ],
)
def test_an_empty_field_says_what_it_is_for(shown, picked, command, hint):
    shown.parts.session.select(picked)
    do(shown, command)
    field = child(shown, QLineEdit, "correction-field")
    assert (field.placeholderText(), field.hasFocus()) == (hint, True)
