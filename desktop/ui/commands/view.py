"""Rows of the table of commands: what the window shows, and how large."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def view() -> tuple[Command, ...]:
    """What the window shows, and how large."""
    view, views = Menu.VIEW, translate("Sheet", "Quotes, names")
    zoom = translate("Sheet", "Larger, smaller, as before")
    return (
        Command(
            "quotes",
            translate("Command", "Quotes"),
            Group.SIDEBAR,
            ("Ctrl+1",),
            menu=view,
            sheet=views,
        ),
        Command(
            "names",
            translate("Command", "Names"),
            Group.SIDEBAR,
            ("Ctrl+2",),
            menu=view,
            sheet=views,
        ),
        Command("notes", translate("Command", "Notes"), Group.SIDEBAR, ("Ctrl+4",), menu=view),
        Command(
            "order",
            translate("Command", "Quotes in the order of the article"),
            Group.SIDEBAR,
            ("Ctrl+Shift+O",),
            ("O",),
            menu=view,
            checkable=True,
        ),
        Command(
            "sidebar",
            translate("Command", "Show sidebar"),
            Group.SIDEBAR,
            ("F9",),
            menu=view,
            checkable=True,
        ),
        Command(
            "zoom-in",
            translate("Command", "Larger type"),
            Group.VIEW,
            ("Ctrl++", "Ctrl+="),
            menu=view,
            separated=True,
            sheet=zoom,
        ),
        Command(
            "zoom-out",
            translate("Command", "Smaller type"),
            Group.VIEW,
            ("Ctrl+-",),
            menu=view,
            sheet=zoom,
        ),
        Command(
            "zoom-reset",
            translate("Command", "Type as before"),
            Group.VIEW,
            ("Ctrl+0",),
            menu=view,
            sheet=zoom,
        ),
        Command(
            "theme",
            translate("Command", "Next theme"),
            Group.VIEW,
            ("Ctrl+Shift+L",),
            ("T",),
            menu=view,
            separated=True,
        ),
        Command(
            "paragraph-focus",
            translate("Command", "Paragraph focus"),
            Group.VIEW,
            ("Shift+F9",),
            menu=view,
            checkable=True,
        ),
        Command(
            "caret",
            translate("Command", "Caret in the text"),
            Group.VIEW,
            ("F7",),
            menu=view,
            checkable=True,
        ),
        Command(
            "full-screen",
            translate("Command", "Full screen"),
            Group.VIEW,
            ("F11",),
            menu=view,
            checkable=True,
        ),
    )
