"""Rows of the table of commands: going from thing to thing, marks, and the window itself."""

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
        Command("leave", translate("Command", "Leave anything"), Group.WINDOW, ("Esc",)),
        Command(
            "cheat-sheet",
            translate("Command", "All shortcuts"),
            Group.WINDOW,
            ("Ctrl+/", "F1"),
            ("?",),
            ("?",),
            menu=help_,
        ),
        Command("sample", translate("Command", "Sample article"), Group.WINDOW, menu=help_),
        Command("about", translate("Command", "About Sorot"), Group.WINDOW, menu=help_),
    )
