"""Rows of the table of commands: the library."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def library() -> tuple[Command, ...]:
    """Looking through every article that was opened."""
    return (
        Command(
            "library",
            translate("Command", "Search the library…"),
            Group.FIND,
            ("Ctrl+Shift+F",),
            menu=Menu.FILE,
            separated=True,
        ),
        Command(
            "everything-said",
            translate("Command", "Everything this speaker said…"),
            Group.FIND,
            ("Ctrl+Shift+Return",),
            menu=Menu.FILE,
        ),
        Command(
            "my-work",
            translate("Command", "My notes and checks…"),
            Group.FIND,
            ("Ctrl+Shift+Y",),
            menu=Menu.FILE,
        ),
        Command(
            "archived-copy",
            translate("Command", "Link to an archived copy…"),
            Group.ARTICLE,
            menu=Menu.FILE,
        ),
        Command(
            "people", translate("Command", "People of the library…"), Group.FIND, menu=Menu.FILE
        ),
    )
