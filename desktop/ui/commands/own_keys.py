"""Keys that lists and the page know by themselves."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group

translate = QCoreApplication.translate


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
