"""What the commands do: what the window shows, and how large."""

from desktop.ui.bindings.parts import Do, Parts


def view(parts: Parts) -> dict[str, Do]:
    """What the window shows, and how large."""
    return {
        "quotes": parts.side.quotes,
        "names": parts.side.names,
        "order": parts.side.toggle_order,
        "sidebar": parts.side.toggle,
        "zoom-in": parts.look.enlarge,
        "zoom-out": parts.look.reduce,
        "zoom-reset": parts.look.reset_zoom,
        "theme": parts.look.next_theme,
        "paragraph-focus": parts.look.toggle_paragraph_focus,
        "caret": parts.caret.toggle,
        "full-screen": parts.shell.toggle_full_screen,
    }
