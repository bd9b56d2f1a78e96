"""The table of commands: menus, shortcuts, tooltips, the cheat sheet and tests read it."""

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
    HELP = "help"


class Group(StrEnum):
    """Groups of the cheat sheet, in their order."""

    JUMP = "jump"
    MARKS = "marks"
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


def commands() -> tuple[Command, ...]:
    """All commands in the order of the menus; call it after the translator is installed."""
    return (*_file(), *_edit(), *_view(), *_jump(), *_marks(), *_window())


def menu_titles() -> dict[Menu, str]:
    """The menus' words."""
    return {
        Menu.FILE: translate("Menu", "&File"),
        Menu.EDIT: translate("Menu", "&Edit"),
        Menu.VIEW: translate("Menu", "&View"),
        Menu.JUMP: translate("Menu", "&Jump"),
        Menu.MARKS: translate("Menu", "&Marks"),
        Menu.HELP: translate("Menu", "&Help"),
    }


def group_titles() -> dict[Group, str]:
    """The cheat sheet's headings."""
    return {
        Group.JUMP: translate("Group", "Jump"),
        Group.MARKS: translate("Group", "Marks"),
        Group.FIND: translate("Group", "Find"),
        Group.SIDEBAR: translate("Group", "Sidebar"),
        Group.ARTICLE: translate("Group", "Article"),
        Group.VIEW: translate("Group", "View"),
        Group.WINDOW: translate("Group", "Window"),
    }


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


def _jump() -> tuple[Command, ...]:
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


def _marks() -> tuple[Command, ...]:
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


def _window() -> tuple[Command, ...]:
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
