"""The table of commands: menus, shortcuts, tooltips, the cheat sheet and tests read it."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu
from desktop.ui.jump_commands import jump, marks, window

translate = QCoreApplication.translate


def commands() -> tuple[Command, ...]:
    """All commands in the order of the menus; call it after the translator is installed."""
    return (*_file(), *_edit(), *_view(), *jump(), *marks(), *window())


def own_keys() -> tuple[Command, ...]:
    """Keys that lists and the page know by themselves; the cheat sheet alone needs to be told."""
    return (
        Command(
            "list-move",
            translate("Sheet", "Move and preview"),
            Group.SIDEBAR,
            sidebar_keys=("Up", "Down"),
        ),
        Command(
            "list-open",
            translate("Sheet", "Open, close a group"),
            Group.SIDEBAR,
            sidebar_keys=("Right", "Left"),
        ),
        Command(
            "list-go",
            translate("Sheet", "Go to the text"),
            Group.SIDEBAR,
            sidebar_keys=("Return",),
        ),
        Command(
            "list-menu", translate("Sheet", "Menu"), Group.SIDEBAR, sidebar_keys=("Shift+F10",)
        ),
        Command(
            "scroll",
            translate("Sheet", "Scroll"),
            Group.VIEW,
            article_keys=("Space", "Shift+Space"),
        ),
    )


def _file() -> tuple[Command, ...]:
    file, article = Menu.FILE, Group.ARTICLE
    return (
        Command("open", translate("Command", "Open file…"), article, ("Ctrl+O",), menu=file),
        Command(
            "paste",
            translate("Command", "Paste as article"),
            article,
            ("Ctrl+Shift+V",),
            menu=file,
        ),
        Command("reload", translate("Command", "Reload article"), article, ("F5",), menu=file),
        Command(
            "close",
            translate("Command", "Close article"),
            article,
            ("Ctrl+W",),
            menu=file,
            separated=True,
        ),
        Command("quit", translate("Command", "Quit"), Group.WINDOW, ("Ctrl+Q",), menu=file),
    )


def _edit() -> tuple[Command, ...]:
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
    )


def _view() -> tuple[Command, ...]:
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
            "full-screen",
            translate("Command", "Full screen"),
            Group.VIEW,
            ("F11",),
            menu=view,
            checkable=True,
        ),
    )
