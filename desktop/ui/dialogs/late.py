"""Sheets that are made when they are first asked for: most readings need none."""

from collections.abc import Callable, Mapping
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

    def deleteLater(self) -> None:  # noqa: N802 - Qt's own name
        """End for good."""


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

    def make_anew(self) -> None:
        """Be made once more when it is next asked for."""
        if self._sheet is not None:
            self._sheet.dismiss()
            self._sheet.deleteLater()
            self._sheet = None

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._sheet is not None:
            self._sheet.set_theme(theme)


class Sheets:
    """All sheets of a window by name; at most one of them is open."""

    def __init__(self, makers: Mapping[str, Callable[[], Made]]) -> None:
        self._sheets = {name: LateSheet(make) for name, make in makers.items()}

    def add(self, makers: Mapping[str, Callable[[], Made]]) -> None:
        """Know more sheets, each by a name of its own."""
        self._sheets.update((name, LateSheet(make)) for name, make in makers.items())

    def __contains__(self, name: object) -> bool:
        return name in self._sheets

    def __getitem__(self, name: str) -> LateSheet:
        return self._sheets[name]

    @property
    def open(self) -> bool:
        """Whether one of them covers the window."""
        return any(sheet.open for sheet in self._sheets.values())

    def toggle(self, name: str) -> None:
        """Bring one up in place of any other, or take it away."""
        for other, sheet in self._sheets.items():
            if other != name:
                sheet.dismiss()
        self._sheets[name].toggle()

    def make_anew(self, *names: str) -> None:
        """Let some be made once more: what they were made from is another."""
        for name in names:
            self._sheets[name].make_anew()

    def dismiss(self) -> None:
        """Take away whichever is open."""
        for sheet in self._sheets.values():
            sheet.dismiss()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for sheet in self._sheets.values():
            sheet.set_theme(theme)
