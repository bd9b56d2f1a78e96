"""The menu bar, made from the table of commands, and menus that grow as they open."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.model.settings import LanguageChoice, ThemeChoice
from desktop.session.memory import Memory
from desktop.session.opening import Opening
from desktop.ui.actions import Actions
from desktop.ui.command import Command, Menu, menu_titles
from desktop.ui.look import Look

translate = QCoreApplication.translate

T = TypeVar("T")

#: Recent articles have long names.
_NAME_LENGTH = 60


class Menus(QObject):
    """Fills a menu bar."""

    def __init__(self, bar: QMenuBar, commands: Iterable[Command], actions: Actions) -> None:
        super().__init__(bar)
        self._menus: dict[Menu, QMenu] = {}
        self._groups: list[QActionGroup] = []
        for menu, title in menu_titles().items():
            self._menus[menu] = bar.addMenu(title)
            self._menus[menu].setObjectName(f"menu-{menu}")
        for command in commands:
            if command.menu is not None:
                if command.separated:
                    self._menus[command.menu].addSeparator()
                self._menus[command.menu].addAction(actions[command.id])

    def add_recents(self, opening: Opening, before: QAction) -> None:
        """A menu of the articles read last, in the file menu."""
        menu = QMenu(translate("Menus", "Recent articles"), self._menus[Menu.FILE])
        menu.setObjectName("menu-recent")
        menu.aboutToShow.connect(partial(_fill_recents, menu, opening))
        self._menus[Menu.FILE].insertMenu(before, menu)

    def add_themes(self, look: Look) -> QMenu:
        """A menu of themes, in the view menu."""
        menu = self._menus[Menu.VIEW].addMenu(translate("Menus", "Theme"))
        menu.setObjectName("menu-theme")
        names = theme_names()
        self._add_choices(menu, names, look.choose, lambda: look.choice)
        return menu

    def add_languages(self, memory: Memory, changed: Callable[[], None]) -> None:
        """A menu of languages, in the view menu; another takes hold at the next start."""
        menu = self._menus[Menu.VIEW].addMenu(translate("Menus", "Language"))
        menu.setObjectName("menu-language")

        def choose(choice: LanguageChoice) -> None:
            if choice is not memory.settings.language:
                memory.change(language=choice)
                changed()

        self._add_choices(menu, language_names(), choose, lambda: memory.settings.language)

    def _add_choices(
        self, menu: QMenu, names: dict[T, str], choose: Callable[[T], None], now: Callable[[], T]
    ) -> None:
        group = QActionGroup(menu)
        self._groups.append(group)
        for choice, words in names.items():
            action = group.addAction(words)
            action.setCheckable(True)
            action.setData(choice)
            action.triggered.connect(partial(_choose, choose, choice))
            menu.addAction(action)
        menu.aboutToShow.connect(partial(_tick, group, now))


def language_names() -> dict[LanguageChoice, str]:
    """What the languages of the window are called, each in itself."""
    return {
        LanguageChoice.SYSTEM: translate("Menus", "As the system"),
        LanguageChoice.INDONESIAN: "Bahasa Indonesia",
        LanguageChoice.ENGLISH: "English",
    }


def theme_names() -> dict[ThemeChoice, str]:
    """What the themes are called."""
    return {
        ThemeChoice.SYSTEM: translate("Menus", "As the system"),
        ThemeChoice.LIGHT: translate("Menus", "Light"),
        ThemeChoice.PAPER: translate("Menus", "Paper"),
        ThemeChoice.SEPIA: translate("Menus", "Sepia"),
        ThemeChoice.DARK: translate("Menus", "Dark"),
        ThemeChoice.BLACK: translate("Menus", "Black"),
        ThemeChoice.CONTRAST: translate("Menus", "High contrast"),
    }


def _tick(group: QActionGroup, now: Callable[[], object]) -> None:
    for action in group.actions():
        action.setChecked(action.data() == now())


def _choose(choose: Callable[[T], None], choice: T, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
    choose(choice)


def _fill_recents(menu: QMenu, opening: Opening) -> None:
    menu.clear()
    for entry in opening.recents():
        name = entry.name if len(entry.name) <= _NAME_LENGTH else entry.name[:_NAME_LENGTH] + "…"
        action = menu.addAction(name.replace("&", "&&"))
        action.triggered.connect(partial(_choose, opening.open_recent, entry))
    if menu.isEmpty():
        menu.addAction(translate("Menus", "None yet")).setEnabled(False)
