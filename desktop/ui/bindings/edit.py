"""What the commands do: copying and finding."""

from functools import partial

from desktop.ui.bindings.parts import Do, Parts


def edit(parts: Parts) -> dict[str, Do]:
    """Copying and finding."""
    return {
        "copy": parts.copier.copy,
        "copy-source": parts.copier.copy_with_source,
        "citation": partial(parts.sheets.toggle, "citation"),
        "preferences": partial(parts.sheets.toggle, "preferences"),
        "keys": partial(parts.sheets.toggle, "keys"),
        "select-all": parts.page.view.selectAll,
        "find": parts.finder.show,
        "find-next": partial(parts.finder.step, 1),
        "find-previous": partial(parts.finder.step, -1),
        "filter": parts.side.filter,
    }
