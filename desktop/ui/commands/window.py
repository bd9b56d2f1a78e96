"""Rows of the table of commands: panes, help, and the way out."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def window() -> tuple[Command, ...]:
    """Panes, help, and the way out."""
    panes = translate("Sheet", "Next, previous pane")
    help_ = Menu.HELP
    return (
        Command("next-pane", translate("Command", "Next pane"), Group.WINDOW, ("F6",), sheet=panes),
        Command(
            "previous-pane",
            translate("Command", "Previous pane"),
            Group.WINDOW,
            ("Shift+F6",),
            sheet=panes,
        ),
        Command("menus", translate("Command", "Open the menus"), Group.WINDOW, ("F10",)),
        Command("leave", translate("Command", "Leave anything"), Group.WINDOW, ("Esc",)),
        Command("help", translate("Command", "Help"), Group.WINDOW, ("F1",), menu=help_),
        Command(
            "cheat-sheet",
            translate("Command", "All shortcuts"),
            Group.WINDOW,
            ("Ctrl+/",),
            ("?",),
            ("?",),
            menu=help_,
        ),
        Command(
            "palette",
            translate("Command", "Command by name…"),
            Group.WINDOW,
            ("Ctrl+K", "Ctrl+Shift+P"),
            menu=help_,
        ),
        Command("sample", translate("Command", "Sample article"), Group.WINDOW, menu=help_),
        Command("about", translate("Command", "About Sorot"), Group.WINDOW, menu=help_),
    )
