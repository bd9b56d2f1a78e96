"""What the commands do: the library."""

from functools import partial

from desktop.ui.bindings.parts import Do, Parts


def library(parts: Parts) -> dict[str, Do]:
    """Looking through every article that was opened."""
    return {
        "library": partial(parts.sheets.toggle, "library"),
        "archived-copy": parts.archivist.ask,
        "my-work": partial(parts.sheets.toggle, "my-work"),
        "people": partial(parts.sheets.toggle, "people"),
        "everything-said": parts.librarian.everything_said,
    }
