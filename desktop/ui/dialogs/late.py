"""Sheets that are made when they are first asked for: most readings need none."""

from collections.abc import Callable
from typing import Protocol

from desktop.session.theme import Theme


class Made(Protocol):
    """A sheet."""

    def toggle(self) -> None:
        """Come up or go away."""

    def dismiss(self) -> None:
        """Go away."""

    def isHidden(self) -> bool:  # noqa: N802 - Qt's own name
        """Whether it is away."""

    def set_theme(self, colours: Theme, /) -> None:
        """Take other colours."""


class LateSheet:
    """Stands for a sheet that may not be there yet."""

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make = make
        self._sheet: Made | None = None

    @property
    def open(self) -> bool:
        """Whether it covers the window."""
        return self._sheet is not None and not self._sheet.isHidden()

    def toggle(self) -> None:
        """Come up or go away."""
        if self._sheet is None:
            self._sheet = self._make()
        self._sheet.toggle()

    def dismiss(self) -> None:
        """Go away, if it is there."""
        if self._sheet is not None:
            self._sheet.dismiss()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._sheet is not None:
            self._sheet.set_theme(theme)
