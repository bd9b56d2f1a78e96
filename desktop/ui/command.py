"""What a command is: a row of the table that menus, shortcuts, the cheat sheet and tests read."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Menu(StrEnum):
    """Menus of the window, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    JUMP = "jump"
    MARKS = "marks"
    CORRECT = "correct"
    GLANCE = "glance"
    HELP = "help"


class Group(StrEnum):
    """Groups of the cheat sheet, in their order."""

    JUMP = "jump"
    MARKS = "marks"
    CORRECT = "correct"
    GLANCE = "glance"
    FIND = "find"
    SIDEBAR = "sidebar"
    ARTICLE = "article"
    VIEW = "view"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Command:
    """One act of the reader: what it is called and the keys that do it."""

    id: str
    text: str
    group: Group
    #: Work everywhere in the window.
    keys: tuple[str, ...] = ()
    #: Work while the article has the focus.
    article_keys: tuple[str, ...] = ()
    #: Work while the sidebar's list has the focus.
    sidebar_keys: tuple[str, ...] = ()
    menu: Menu | None = None
    #: A line before it in its menu.
    separated: bool = False
    checkable: bool = False
    #: Rows of the cheat sheet: commands of one group with the same words share a row.
    sheet: str = ""


def menu_titles() -> dict[Menu, str]:
    """The menus' words."""
    return {
        Menu.FILE: translate("Menu", "&File"),
        Menu.EDIT: translate("Menu", "&Edit"),
        Menu.VIEW: translate("Menu", "&View"),
        Menu.JUMP: translate("Menu", "&Jump"),
        Menu.MARKS: translate("Menu", "&Marks"),
        Menu.CORRECT: translate("Menu", "&Correct"),
        Menu.GLANCE: translate("Menu", "&Glance"),
        Menu.HELP: translate("Menu", "&Help"),
    }


def group_titles() -> dict[Group, str]:
    """The cheat sheet's headings."""
    return {
        Group.JUMP: translate("Group", "Jump"),
        Group.MARKS: translate("Group", "Marks"),
        Group.CORRECT: translate("Group", "Corrections"),
        Group.GLANCE: translate("Group", "At a glance"),
        Group.FIND: translate("Group", "Find"),
        Group.SIDEBAR: translate("Group", "Sidebar"),
        Group.ARTICLE: translate("Group", "Article"),
        Group.VIEW: translate("Group", "View"),
        Group.WINDOW: translate("Group", "Window"),
    }
