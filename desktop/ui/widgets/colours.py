"""What a widget needs to know of a theme; every Theme has it."""

from typing import Protocol

from PySide6.QtGui import QColor


class Colours(Protocol):
    """Colours of the app's own parts; widgets ask for no more of a theme."""

    @property
    def bg(self) -> QColor:
        """The page, and fields and buttons."""

    @property
    def text(self) -> QColor:
        """Words."""

    @property
    def muted(self) -> QColor:
        """Words that step back."""

    @property
    def panel(self) -> QColor:
        """Bars, lists and menus."""

    @property
    def hairline(self) -> QColor:
        """Lines between parts."""

    @property
    def border(self) -> QColor:
        """Outlines of controls."""

    @property
    def hover(self) -> QColor:
        """Under the pointer."""

    @property
    def pressed(self) -> QColor:
        """Pressed, or on."""

    @property
    def focus(self) -> QColor:
        """The ring of the keyboard's focus."""
