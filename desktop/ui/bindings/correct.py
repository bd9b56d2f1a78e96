"""What the commands do: what the reader corrects."""

from functools import partial

from desktop.ui.bindings.parts import Do, Parts


def correct(parts: Parts) -> dict[str, Do]:
    """What the reader corrects."""
    corrector = parts.corrector
    return {
        "rename": corrector.rename,
        "change": corrector.change,
        "switch-kind": corrector.switch_kind,
        "merge": corrector.merge,
        "split": corrector.split,
        "delete": corrector.delete,
        "add-quote": corrector.add_quote,
        "add-name": corrector.add_name,
        "undo": corrector.undo,
        "redo": corrector.redo,
        "rules": partial(parts.sheets.toggle, "rules"),
        "lost": partial(parts.sheets.toggle, "lost"),
    }
