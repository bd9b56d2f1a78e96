"""Rows of the table of commands: copying and finding."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def edit() -> tuple[Command, ...]:
    """Copying and finding."""
    edit, copy = Menu.EDIT, translate("Sheet", "Copy, copy with source")
    found = translate("Sheet", "Next, previous hit")
    return (
        Command(
            "copy",
            translate("Command", "Copy"),
            Group.ARTICLE,
            article_keys=("Ctrl+C",),
            menu=edit,
            sheet=copy,
        ),
        Command(
            "copy-source",
            translate("Command", "Copy quote with source"),
            Group.ARTICLE,
            ("Ctrl+Shift+C",),
            menu=edit,
            sheet=copy,
        ),
        Command(
            "citation",
            translate("Command", "How quotes are copied…"),
            Group.ARTICLE,
            menu=edit,
        ),
        Command(
            "select-all",
            translate("Command", "Select all"),
            Group.ARTICLE,
            article_keys=("Ctrl+A",),
            menu=edit,
        ),
        Command(
            "find",
            translate("Command", "Find in text"),
            Group.FIND,
            ("Ctrl+F",),
            ("/",),
            menu=edit,
            separated=True,
        ),
        Command(
            "find-next",
            translate("Command", "Next hit"),
            Group.FIND,
            ("F3", "Ctrl+G"),
            menu=edit,
            sheet=found,
        ),
        Command(
            "find-previous",
            translate("Command", "Previous hit"),
            Group.FIND,
            ("Shift+F3", "Ctrl+Shift+G"),
            menu=edit,
            sheet=found,
        ),
        Command(
            "filter",
            translate("Command", "Filter the sidebar"),
            Group.SIDEBAR,
            ("Ctrl+E",),
            sidebar_keys=("/",),
            menu=edit,
        ),
        # Not every system knows it as the key of preferences.
        Command(
            "preferences",
            translate("Command", "Preferences…"),
            Group.WINDOW,
            ("Ctrl+,",),
            menu=edit,
            separated=True,
        ),
        Command("keys", translate("Command", "Keys…"), Group.WINDOW, menu=edit),
    )
