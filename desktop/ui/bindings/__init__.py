"""From the ids of commands to what they do; a test holds table and bindings equal."""

from desktop.ui.bindings.correct import correct
from desktop.ui.bindings.edit import edit
from desktop.ui.bindings.file import file
from desktop.ui.bindings.glance import glance
from desktop.ui.bindings.jump import jump
from desktop.ui.bindings.library import library
from desktop.ui.bindings.marks import marks
from desktop.ui.bindings.parts import Do, Parts
from desktop.ui.bindings.remark import remark
from desktop.ui.bindings.view import view
from desktop.ui.bindings.window import window

__all__ = ["Parts", "bindings"]


def bindings(parts: Parts) -> dict[str, Do]:
    """What each command does."""
    return {
        **file(parts),
        **edit(parts),
        **view(parts),
        **jump(parts),
        **marks(parts),
        **correct(parts),
        **remark(parts),
        **library(parts),
        **glance(parts),
        **window(parts),
    }
