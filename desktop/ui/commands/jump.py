"""Rows of the table of commands: going from thing to thing."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def jump() -> tuple[Command, ...]:
    """Ways through the text."""
    item, quote = translate("Sheet", "Next, previous"), translate("Sheet", "Quote")
    mention, same = translate("Sheet", "Visible name"), translate("Sheet", "Same thing elsewhere")
    mine, speaker = translate("Sheet", "Quote of this speaker"), translate("Sheet", "Speaker")
    past = translate("Sheet", "Back, forward")
    rows = (
        ("next", translate("Command", "Next item"), ("Alt+Down",), ("J",), item),
        ("previous", translate("Command", "Previous item"), ("Alt+Up",), ("K",), item),
        ("next-quote", translate("Command", "Next quote"), (), ("Q",), quote),
        ("previous-quote", translate("Command", "Previous quote"), (), ("Shift+Q",), quote),
        ("next-mention", translate("Command", "Next visible name"), (), ("E",), mention),
        (
            "previous-mention",
            translate("Command", "Previous visible name"),
            (),
            ("Shift+E",),
            mention,
        ),
        ("next-occurrence", translate("Command", "Next occurrence"), (), ("N",), same),
        (
            "previous-occurrence",
            translate("Command", "Previous occurrence"),
            (),
            ("Shift+N",),
            same,
        ),
        ("next-same-speaker", translate("Command", "Next quote of this speaker"), (), ("S",), mine),
        (
            "previous-same-speaker",
            translate("Command", "Previous quote of this speaker"),
            (),
            ("Shift+S",),
            mine,
        ),
        ("next-speaker", translate("Command", "Next speaker"), ("Alt+PgDown",), ("]",), speaker),
        (
            "previous-speaker",
            translate("Command", "Previous speaker"),
            ("Alt+PgUp",),
            ("[",),
            speaker,
        ),
        ("back", translate("Command", "Back"), ("Alt+Left",), (), past),
        ("forward", translate("Command", "Forward"), ("Alt+Right",), (), past),
    )
    lines = {"next-quote", "next-speaker", "back"}
    return tuple(
        Command(
            id_,
            text,
            Group.JUMP,
            keys,
            letters,
            menu=Menu.JUMP,
            separated=id_ in lines,
            sheet=sheet,
        )
        for id_, text, keys, letters, sheet in rows
    )
