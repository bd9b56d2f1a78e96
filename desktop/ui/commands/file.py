"""Rows of the table of commands: articles come and go."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def file() -> tuple[Command, ...]:
    """Articles come and go."""
    file, article = Menu.FILE, Group.ARTICLE
    row = translate("Sheet", "Next, previous article")
    return (
        Command("open", translate("Command", "Open file…"), article, ("Ctrl+O",), menu=file),
        Command(
            "open-address",
            translate("Command", "Open address…"),
            article,
            ("Ctrl+L",),
            menu=file,
        ),
        Command(
            "paste",
            translate("Command", "Paste as article"),
            article,
            ("Ctrl+Shift+V",),
            menu=file,
        ),
        Command(
            "next-article",
            translate("Command", "Next article"),
            article,
            ("Ctrl+PgDown",),
            menu=file,
            separated=True,
            sheet=row,
        ),
        Command(
            "previous-article",
            translate("Command", "Previous article"),
            article,
            ("Ctrl+PgUp",),
            menu=file,
            sheet=row,
        ),
        Command(
            "export",
            translate("Command", "Export…"),
            article,
            ("Ctrl+Shift+E",),
            menu=file,
            separated=True,
        ),
        Command("print", translate("Command", "Print…"), article, ("Ctrl+P",), menu=file),
        Command("reload", translate("Command", "Reload article"), article, ("F5",), menu=file),
        Command("fetch-pages", translate("Command", "Fetch the other pages"), article, menu=file),
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
