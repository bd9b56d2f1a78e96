"""What the commands do: what is marked and why."""

from functools import partial

from desktop.session.layers import Layer
from desktop.ui.bindings.parts import Do, Parts


def marks(parts: Parts) -> dict[str, Do]:
    """What is marked and why."""
    toggle = parts.session.toggle_layer
    return {
        **{f"layer-{layer.value.lower()}": partial(toggle, layer) for layer in Layer},
        "layer-all": parts.marks.all,
        "hide-marks": parts.marks.hide,
        "peek": parts.page.pointing.details,
        "why": parts.page.peek.explain,
        "accept": parts.verdicts.accept,
        "reject": parts.verdicts.reject,
    }
