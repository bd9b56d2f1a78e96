"""Theme and size of type: what the reader chose, and what follows from it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.model.settings import ThemeChoice
from desktop.session.appearance import next_choice, theme_name
from desktop.session.memory import Memory
from desktop.session.theme import Theme, ThemeName
from desktop.ui.style import palette

_ZOOMS = (50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 175, 200, 225, 250, 275, 300)


class Look(QObject):
    """The theme and the zoom of now."""

    #: The Theme of now.
    theme_changed = Signal(object)
    #: The zoom of now in per cent.
    zoom_changed = Signal(int)

    def __init__(
        self, themes: Mapping[ThemeName, Theme], memory: Memory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._memory = memory
        self.theme = self._chosen()
        QApplication.setPalette(palette(self.theme))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._update)

    @property
    def choice(self) -> ThemeChoice:
        """What the reader chose."""
        return self._memory.settings.theme

    @property
    def zoom(self) -> int:
        """Size of the article's type in per cent."""
        return self._memory.settings.zoom

    def choose(self, choice: ThemeChoice) -> None:
        """Take another theme, or follow the system."""
        self._memory.change(theme=choice)
        self._update()

    def next_theme(self) -> None:
        """Take the theme after this one."""
        self.choose(next_choice(self.choice, system_dark=_system_dark()))

    def enlarge(self) -> None:
        """Take the next larger type."""
        self.set_zoom(next((zoom for zoom in _ZOOMS if zoom > self.zoom), _ZOOMS[-1]))

    def reduce(self) -> None:
        """Take the next smaller type."""
        self.set_zoom(next((zoom for zoom in reversed(_ZOOMS) if zoom < self.zoom), _ZOOMS[0]))

    def reset_zoom(self) -> None:
        """Take the type as it was made."""
        self.set_zoom(100)

    def toggle_paragraph_focus(self) -> None:
        """Let every paragraph but the one that is read step back, or not."""
        self._memory.change(paragraph_focus=not self._memory.settings.paragraph_focus)

    def set_zoom(self, zoom: int) -> None:
        """Take a size of type in per cent, from 50 to 300."""
        if zoom != self.zoom:
            self._memory.change(zoom=zoom)
            self.zoom_changed.emit(zoom)

    def _update(self) -> None:
        theme = self._chosen()
        if theme.name != self.theme.name:
            self.theme = theme
            QApplication.setPalette(palette(theme))
            self.theme_changed.emit(theme)

    def _chosen(self) -> Theme:
        return self._themes[theme_name(self.choice, system_dark=_system_dark())]


def _system_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
