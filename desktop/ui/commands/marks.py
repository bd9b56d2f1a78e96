"""Rows of the table of commands: what is marked and why."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def marks() -> tuple[Command, ...]:
    """What is marked and why."""
    layers = translate("Sheet", "People, organisations, … quantities")
    quotes = translate("Sheet", "Quotes, all")
    rows = (
        ("layer-person", translate("Command", "People"), "1", layers),
        ("layer-organisation", translate("Command", "Organisations"), "2", layers),
        ("layer-place", translate("Command", "Places"), "3", layers),
        ("layer-date", translate("Command", "Dates"), "4", layers),
        ("layer-event", translate("Command", "Events"), "5", layers),
        ("layer-quantity", translate("Command", "Quantities"), "6", layers),
        ("layer-quote", translate("Command", "Quotes in the text"), "7", quotes),
    )
    toggles = tuple(
        Command(
            id_,
            text,
            Group.MARKS,
            article_keys=(key,),
            menu=Menu.MARKS,
            checkable=True,
            sheet=sheet,
        )
        for id_, text, key, sheet in rows
    )
    return (
        Command(
            "peek",
            translate("Command", "Details"),
            Group.MARKS,
            article_keys=("Return", "Enter"),
            menu=Menu.MARKS,
        ),
        Command(
            "why",
            translate("Command", "Why this speaker?"),
            Group.MARKS,
            article_keys=("W",),
            menu=Menu.MARKS,
        ),
        *_verdicts(),
        *toggles,
        Command(
            "layer-all",
            translate("Command", "All types"),
            Group.MARKS,
            article_keys=("0",),
            menu=Menu.MARKS,
            sheet=quotes,
        ),
        Command(
            "hide-marks",
            translate("Command", "Hide all marks"),
            Group.MARKS,
            ("Ctrl+Shift+H",),
            menu=Menu.MARKS,
            checkable=True,
            separated=True,
        ),
    )


def _verdicts() -> tuple[Command, ...]:
    sheet = translate("Sheet", "Accept, reject the speaker")
    rows = (
        ("accept", translate("Command", "Accept this speaker"), "Y"),
        ("reject", translate("Command", "Reject this speaker"), "X"),
    )
    return tuple(
        Command(id_, text, Group.MARKS, article_keys=(key,), menu=Menu.MARKS, sheet=sheet)
        for id_, text, key in rows
    )
