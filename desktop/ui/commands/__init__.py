"""The table of commands: menus, shortcuts, tooltips, the cheat sheet and tests read it."""

from desktop.ui.command import Command
from desktop.ui.commands.correct import correct, undoing
from desktop.ui.commands.edit import edit
from desktop.ui.commands.file import file
from desktop.ui.commands.glance import glance
from desktop.ui.commands.jump import jump
from desktop.ui.commands.library import library
from desktop.ui.commands.marks import marks
from desktop.ui.commands.own_keys import own_keys
from desktop.ui.commands.remark import remark
from desktop.ui.commands.view import view
from desktop.ui.commands.window import window

__all__ = ["commands", "own_keys"]


def commands() -> tuple[Command, ...]:
    """All commands in the order of the menus; call it after the translator is installed."""
    *articles, close, leave = file()
    return (
        *articles,
        *library(),
        close,
        leave,
        *undoing(),
        *edit(),
        *view(),
        *jump(),
        *marks(),
        *remark(),
        *correct(),
        *glance(),
        *window(),
    )
