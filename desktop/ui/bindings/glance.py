"""What the commands do: the article at a glance."""

from functools import partial

from desktop.ui.bindings.parts import Do, Parts


def glance(parts: Parts) -> dict[str, Do]:
    """The article at a glance."""
    look = parts.glance
    return {
        "story-next": partial(look.story, 1),
        "story-previous": partial(look.story, -1),
        "lint-next": partial(look.lint, 1),
        "lint-previous": partial(look.lint, -1),
        "questions": partial(parts.sheets.toggle, "questions"),
        "balance": partial(parts.sheets.toggle, "balance"),
        "timeline": partial(parts.sheets.toggle, "timeline"),
        "compare": partial(parts.sheets.toggle, "compare"),
        "river": look.toggle_river,
    }
