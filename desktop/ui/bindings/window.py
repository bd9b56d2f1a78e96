"""What the commands do: panes, help, and the way out."""

from functools import partial

from desktop.ui.bindings.parts import Do, Parts


def window(parts: Parts) -> dict[str, Do]:
    """Panes, help, and the way out."""
    return {
        "next-pane": partial(parts.panes.step, 1),
        "previous-pane": partial(parts.panes.step, -1),
        "leave": parts.panes.leave,
        "menus": parts.shell.open_menus,
        "cheat-sheet": partial(parts.sheets.toggle, "cheat-sheet"),
        "help": partial(parts.sheets.toggle, "help"),
        "about": partial(parts.sheets.toggle, "about"),
        "palette": partial(parts.sheets.toggle, "palette"),
    }
