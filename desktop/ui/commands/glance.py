"""Rows of the table of commands: the article at a glance."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.command import Command, Group, Menu

translate = QCoreApplication.translate


def glance() -> tuple[Command, ...]:
    """The article at a glance."""
    step = translate("Sheet", "Walk the story, back")
    question = translate("Sheet", "Next, previous open question")
    rows = (
        ("story-next", translate("Command", "Walk the story"), ("F12",), ("L",), step),
        (
            "story-previous",
            translate("Command", "Walk the story back"),
            ("Shift+F12",),
            ("Shift+L",),
            step,
        ),
        ("lint-next", translate("Command", "Next open question"), ("F8",), (), question),
        (
            "lint-previous",
            translate("Command", "Previous open question"),
            ("Shift+F8",),
            (),
            question,
        ),
        ("questions", translate("Command", "Attribution check"), ("Ctrl+F8",), (), ""),
        ("balance", translate("Command", "Source balance"), ("Ctrl+Shift+B",), ("B",), ""),
        (
            "compare",
            translate("Command", "Compare with another report"),
            ("Ctrl+B",),
            (),
            "",
        ),
        ("timeline", translate("Command", "Timeline"), ("Ctrl+Shift+I",), ("D",), ""),
        ("river", translate("Command", "Who speaks where"), ("Ctrl+Shift+J",), ("R",), ""),
    )
    lines = {"lint-next", "balance", "river"}
    return tuple(
        Command(
            id_,
            text,
            Group.GLANCE,
            keys,
            letters,
            menu=Menu.GLANCE,
            separated=id_ in lines,
            checkable=id_ == "river",
            sheet=sheet,
        )
        for id_, text, keys, letters, sheet in rows
    )
