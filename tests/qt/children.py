"""Finding parts of a window by the name that they bear."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

Part = TypeVar("Part", bound=QWidget)


def child(parent: QWidget, kind: type[Part], name: str) -> Part:
    """The part of that kind and name; there must be one."""
    found = parent.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} called {name}"
    return found
