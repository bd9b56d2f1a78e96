"""What the window remembers from one day to the next: settings, kept on disk."""

from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.settings import Settings
from desktop.store.settings_file import SettingProblem

_SAVE_AFTER_MS = 1000


class Keeper(Protocol):
    """Where settings are kept; see `desktop.store.settings_file.SettingsFile`."""

    def read(self) -> tuple[Settings, tuple[SettingProblem, ...]]:
        """The settings, and the values that could not be used."""

    def write(self, settings: Settings) -> bool:
        """Keep settings; whether they are kept."""


class Memory(QObject):
    """The settings of now; a change is told at once and written a moment later."""

    #: The Settings after a change.
    changed = Signal(object)

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.settings, self.problems = keeper.read()
        self._kept = self.settings
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    def change(self, **values: Any) -> None:
        """Change some settings.

        Raises:
            SettingError: a value cannot be.
        """
        settings = replace(self.settings, **values)
        if settings != self.settings:
            self.settings = settings
            self._timer.start()
            self.changed.emit(settings)

    def save(self) -> None:
        """Write what changed, now."""
        self._timer.stop()
        if self.settings != self._kept:
            self._keeper.write(self.settings)
            self._kept = self.settings
