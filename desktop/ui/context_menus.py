"""What the menus over the page and over the rows of the sidebar offer."""

from PySide6.QtGui import QAction

from desktop.ui.actions import Actions

_JUDGING = ("why", "accept", "reject")
_REMARKING = ("highlight", "note", "check")
_CORRECTING = ("rename", "change", "switch-kind", "merge", "split", "delete")


def page_actions(actions: Actions) -> list[QAction | None]:
    """Over the text; None is a line."""
    return [
        *(actions[name] for name in ("copy", "copy-source", "select-all")),
        None,
        *(actions[name] for name in ("peek", *_JUDGING)),
        None,
        *(actions[name] for name in _CORRECTING),
        None,
        *(actions[name] for name in ("add-quote", "add-name", *_REMARKING)),
        None,
        actions["find"],
    ]


def row_actions(actions: Actions) -> list[QAction]:
    """Over a row of the sidebar."""
    first = [actions[name] for name in ("copy-source", "peek", *_JUDGING)]
    line = QAction(actions)
    line.setSeparator(True)
    rest = [actions[name] for name in (*_CORRECTING, *_REMARKING)]
    return [*first, line, *rest]
