"""What the commands do: highlights, notes, checks."""

from desktop.ui.bindings.parts import Do, Parts


def remark(parts: Parts) -> dict[str, Do]:
    """Highlights, notes, checks."""
    return {
        "highlight": parts.remarker.highlight,
        "note": parts.remarker.note,
        "check": parts.remarker.check,
        "search-web": parts.remarker.search,
        "notes": parts.side.notes,
    }
