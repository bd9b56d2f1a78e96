import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.message_bar import Act, MessageBar
from tests.qt.children import child
from tests.qt.ui.windows import do, focus, window


@pytest.mark.parametrize("name", ["missing.html", "missing.txt"])
def test_a_first_file_that_cannot_be_read_is_told_over_another_article(qtbot, tmp_path, name):
    with window(qtbot, files=(str(tmp_path / name),)) as made:
        qtbot.waitUntil(lambda: made.parts.session.analysis is not None)
        bar = child(made, MessageBar, "message-bar")
        assert name in bar.accessibleName()
        assert bar.isVisible()


@pytest.mark.parametrize("width", [1280, 500])
def test_closing_the_article_from_the_sidebar_leads_to_the_ways_to_another(qtbot, width):
    with window(qtbot) as made:
        made.resize(width, 700)
        do(made, "quotes", "close")
        assert focus() == "empty-open"
        assert child(made, QWidget, "sidebar").isVisible() == (width == 1280)


def test_a_message_left_from_inside_gives_the_focus_to_the_article(qtbot):
    with window(qtbot) as made:
        bar = child(made, MessageBar, "message-bar")
        bar.say("Something failed", acts=[Act("Do", lambda: None, "act")])
        child(bar, QWidget, "act").setFocus(Qt.FocusReason.TabFocusReason)
        assert focus() == "act"
        do(made, "leave")
        assert focus() == "article"


def test_without_an_article_nothing_is_offered_that_needs_one(qtbot):
    with window(qtbot) as made:
        filters, bar = child(made, QWidget, "filter"), child(made, QWidget, "find-bar")
        do(made, "find")
        assert filters.isEnabled()
        assert bar.isVisible()
        do(made, "close", "find", "copy")
        assert not filters.isEnabled()
        assert not bar.isVisible()
        assert not child(made, QWidget, "strip-find").isEnabled()
        assert focus() == "empty-open"
        do(made, "sample")
        qtbot.waitUntil(lambda: made.parts.session.analysis is not None)
        assert filters.isEnabled()
        assert made.actions_by_id["find"].isEnabled()
