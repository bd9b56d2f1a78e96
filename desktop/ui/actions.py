"""From the table of commands to Qt's actions and shortcuts."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.command import Command
from desktop.ui.widgets.key_cap import key_words


class Actions(QObject):
    """One action a command; keys of the article or the list work in that widget alone.

    Qt fires a window's single letters from lists and takes their type-ahead away, hence letters
    are shortcuts of the article's widget.
    """

    #: The id of a command, before it is done.
    starting = Signal(str)
    #: The id of a command that was done.
    done = Signal(str)
    #: The id of a command that was chosen by its name.
    chosen = Signal(str)

    def __init__(
        self,
        commands: Iterable[Command],
        bindings: Mapping[str, Callable[[], object]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._commands = tuple(commands)
        self._bindings = bindings
        self._article: QWidget | None = None
        self._letters = True
        self._lists: list[QWidget] = []
        self._shortcuts: list[QShortcut] = []
        self._window = window
        self._actions = {command.id: self._make(command, window) for command in self._commands}
        for command in self._commands:
            self._set_shortcuts(command)

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def possible(self, command: str) -> bool:
        """Whether the command can be done now."""
        return self._actions[command].isEnabled()

    def do(self, command: str) -> None:
        """Do the command that was chosen by its name."""
        self.chosen.emit(command)
        self._actions[command].trigger()

    def tip(self, command: str) -> str:
        """The words of a command with the first of its keys."""
        row = next(row for row in self._commands if row.id == command)
        key = next(iter((*row.keys, *row.article_keys)), "")
        return f"{row.text} ({key_words(key)})" if key else row.text

    def caps(self, *commands: str) -> tuple[str, ...]:
        """The key of each command that the article hears, as on a cap; none for who has none."""
        rows = [row for each in commands for row in self._commands if row.id == each]
        keys = [next(iter((*row.article_keys, *row.keys)), "") for row in rows]
        return tuple(key_words(key) for key in keys if key)

    def cap(self, command: str) -> str:
        """The first key of a command that works everywhere, as on a cap."""
        row = next(row for row in self._commands if row.id == command)
        return key_words(row.keys[0]) if row.keys else ""

    def attach_article(self, article: QWidget, *, letters: bool = True) -> None:
        """Make the article's keys work in this widget, its letters only where they are wanted."""
        self._article, self._letters = article, letters
        for command in self._commands:
            keys = [key for key in command.article_keys if letters or len(key) > 1]
            if command.keys:
                self._attach(article, command.id, keys)
            elif keys:
                article.addAction(self._actions[command.id])

    def attach_list(self, view: QWidget) -> None:
        """Make the keys of lists work in this widget."""
        self._lists.append(view)
        for command in self._commands:
            self._attach(view, command.id, command.sidebar_keys)

    def set_letters(self, *, on: bool) -> None:
        """Let single letters be keys of the article, or not."""
        if on != self._letters:
            self._letters = on
            self.set_keys(self._commands)

    def set_keys(self, commands: Iterable[Command]) -> None:
        """Take the same commands with other keys."""
        self._commands = tuple(commands)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts.clear()
        for command in self._commands:
            if self._article is not None:
                self._article.removeAction(self._actions[command.id])
            self._set_shortcuts(command)
        if self._article is not None:
            self.attach_article(self._article, letters=self._letters)
        lists, self._lists = self._lists, []
        for view in lists:
            self.attach_list(view)

    def check(self, command: str, *, on: bool) -> None:
        """Show a switch as it is."""
        self._actions[command].setChecked(on)

    def _make(self, command: Command, window: QWidget) -> QAction:
        action = QAction(command.text, window)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(partial(self._do, command.id))
        return action

    def _set_shortcuts(self, command: Command) -> None:
        action = self._actions[command.id]
        # It shows a key of article or list in the menu, but only that widget hears it.
        keys = command.keys or command.article_keys or command.sidebar_keys
        context = Qt.ShortcutContext
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(
            context.WindowShortcut if command.keys else context.WidgetShortcut
        )
        if command.keys:
            self._window.addAction(action)
        else:
            self._window.removeAction(action)

    def _attach(self, widget: QWidget, command: str, keys: Iterable[str]) -> None:
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._actions[command].trigger)
            self._shortcuts.append(shortcut)

    def _do(self, command: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        self.starting.emit(command)
        self._bindings[command]()
        self.done.emit(command)
