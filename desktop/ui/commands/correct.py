"""Rows of the table of commands: what the reader corrects."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def correct() -> tuple[Command, ...]:
    """What the reader corrects."""
    added = translate("Sheet", "Selection as quote, as name")
    return (
        _row("rename", translate("Command", "Rename…"), "F2"),
        _row("change", translate("Command", "Change type or speaker…"), "F4"),
        _row("switch-kind", translate("Command", "Direct or indirect"), ""),
        _row("merge", translate("Command", "Merge with…"), "Ctrl+Shift+M", separated=True),
        _row("split", translate("Command", "Split off…"), "Ctrl+Shift+K"),
        Command(
            "delete",
            translate("Command", "Delete"),
            Group.CORRECT,
            sidebar_keys=("Del",),
            menu=Menu.CORRECT,
        ),
        _row(
            "add-quote",
            translate("Command", "Add selection as quote…"),
            "Ctrl+Shift+D",
            separated=True,
            sheet=added,
        ),
        _row(
            "add-name", translate("Command", "Add selection as name…"), "Ctrl+Shift+T", sheet=added
        ),
        _row("rules", translate("Command", "What always holds…"), "", separated=True),
        _row("lost", translate("Command", "Corrections without a place…"), ""),
    )


def undoing() -> tuple[Command, ...]:
    """Back and forth among what was done."""
    both = translate("Sheet", "Undo, do again")
    edit = Menu.EDIT
    return (
        Command(
            "undo", translate("Command", "Undo"), Group.CORRECT, ("Ctrl+Z",), menu=edit, sheet=both
        ),
        Command(
            "redo",
            translate("Command", "Do again"),
            Group.CORRECT,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            menu=edit,
            sheet=both,
        ),
    )


def _row(name: str, words: str, key: str, *, separated: bool = False, sheet: str = "") -> Command:
    keys = (key,) if key else ()
    return Command(
        name,
        words,
        Group.CORRECT,
        keys,
        menu=Menu.CORRECT,
        separated=separated,
        sheet=sheet,
    )
