"""Rows of the table of commands: what the reader puts on words, and what checking came to."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def remark() -> tuple[Command, ...]:
    """Highlights, notes, checks."""
    menu, group = Menu.MARKS, Group.MARKS
    return (
        Command(
            "highlight",
            translate("Command", "Highlight"),
            group,
            article_keys=("H",),
            menu=menu,
            separated=True,
        ),
        Command(
            "note",
            translate("Command", "Note…"),
            group,
            ("Ctrl+Shift+N",),
            ("A",),
            menu=menu,
        ),
        Command("check", translate("Command", "Check…"), group, article_keys=("C",), menu=menu),
        Command(
            "search-web",
            translate("Command", "Search these words in the browser"),
            group,
            article_keys=("G",),
            menu=menu,
        ),
    )
