"""The table of commands with the keys that the reader gave them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence

from desktop.model.keymap import Keymap, Scope
from desktop.store.settings_file import SettingProblem
from desktop.ui.command import Command
from desktop.ui.commands import commands
from desktop.ui.widgets.key_cap import key_words

translate = QCoreApplication.translate

_FIELDS = {Scope.EVERYWHERE: "keys", Scope.ARTICLE: "article_keys", Scope.LIST: "sidebar_keys"}
#: In a key that is not plain: something is held, or it is a key for functions.
_HELD = re.compile(r"(?:Ctrl|Alt|Meta)\+|^(?:Shift\+)?F\d+$")
#: These move, scroll and pick wherever they are pressed alone.
_TAKEN = frozenset(
    {
        *("Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Space", "Shift+Space"),
        *("Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Shift+F10"),
    }
)


class Keeper(Protocol):
    """Where keys are kept; see `desktop.store.keys_file.KeysFile`."""

    def read(self) -> tuple[Keymap, tuple[SettingProblem, ...]]:
        """The keys, and the lines that could not be used."""

    def write(self, keymap: Keymap) -> bool:
        """Keep keys; whether they are kept."""


class KeyTable(QObject):
    """Knows every command with its keys; make it after the translator is installed."""

    #: Some command has other keys.
    changed = Signal()

    def __init__(self, keeper: Keeper | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._usual = commands()
        self._rows = {row.id: row for row in self._usual}
        self._keymap = Keymap()
        #: What of the kept keys could not be used, in sentences.
        self.problems: tuple[str, ...] = ()
        if keeper is not None:
            self._take(*keeper.read())

    @property
    def commands(self) -> tuple[Command, ...]:
        """Every command with its keys of now."""
        return tuple(self._rows.values())

    @property
    def changes(self) -> int:
        """How many lines of keys are not as usual."""
        return len(self._keymap.changes)

    def row(self, command: str) -> Command:
        """A command with its keys of now."""
        return self._rows[command]

    def cap(self, command: str) -> str:
        """The first key of a command as on a cap; none has none."""
        row = self._rows[command]
        return key_words(next(iter((*row.keys, *row.article_keys, *row.sidebar_keys)), ""))

    def letter(self, command: str) -> str:
        """The key that a reader of the article has at hand: a letter where there is one."""
        row = self._rows[command]
        return key_words(next(iter((*row.article_keys, *row.keys)), ""))

    def tip(self, words: str, command: str) -> str:
        """Words with the first key of a command behind them."""
        cap = self.cap(command)
        return f"{words} ({cap})" if cap else words

    def tell_tip(self, say: Callable[[str], object], words: str, command: str) -> None:
        """Say words with the key of a command, now and whenever keys change."""

        def tell() -> None:
            say(self.tip(words, command))

        tell()
        self.changed.connect(tell)

    def holder(self, scope: Scope, key: str, *, but: str = "") -> Command | None:
        """The other command that a key does already where it would work."""
        for row in self._rows.values():
            if row.id != but and any(key in _keys(row, each) for each in _beside(scope)):
                return row
        return None

    def scope_for(self, command: str, key: str) -> Scope:
        """Where a key that is pressed for a command would work."""
        if not is_plain(key):
            return Scope.EVERYWHERE
        usual = next(row for row in self._usual if row.id == command)
        lists = usual.sidebar_keys and not usual.keys and not usual.article_keys
        return Scope.LIST if lists else Scope.ARTICLE

    def give(self, scope: Scope, command: str, *keys: str) -> None:
        """Let these keys, and no others, do a command; another that has them loses them."""
        for key in keys:
            while (other := self.holder(scope, key, but=command)) is not None:
                for each in _beside(scope):
                    left = tuple(k for k in _keys(other, each) if k != key)
                    self._set(each, other.id, left)
        self._set(scope, command, keys)
        self._keep()

    def take_off(self, command: str) -> None:
        """Leave a command without keys."""
        for scope in Scope:
            self._set(scope, command, ())
        self._keep()

    def reset(self, command: str) -> None:
        """Give a command its usual keys, and take them from whichever has them now."""
        usual = next(row for row in self._usual if row.id == command)
        for scope in Scope:
            self.give(scope, command, *_keys(usual, scope))

    def reset_all(self) -> None:
        """Give every command its usual keys."""
        self._keymap = Keymap()
        self._rows = {row.id: row for row in self._usual}
        self._keep()

    def _set(self, scope: Scope, command: str, keys: tuple[str, ...]) -> None:
        usual = next(_keys(row, scope) for row in self._usual if row.id == command)
        self._keymap = self._keymap.with_keys(scope, command, keys, usual)
        self._rows[command] = _with(self._rows[command], scope, keys)

    def _keep(self) -> None:
        if self._keeper is not None:
            self._keeper.write(self._keymap)
        self.changed.emit()

    def _take(self, keymap: Keymap, problems: Iterable[SettingProblem]) -> None:
        """Use what can be used of kept keys, line by line."""
        told = [_told(problem) for problem in problems]
        good = {}
        for (scope, command), keys in keymap.changes.items():
            line = f"{scope}.{command}"
            if command not in self._rows:
                told.append(
                    translate("Keys", "{line}: no command is called that.").format(line=line)
                )
                continue
            bad = [key for key in keys if not is_key(scope, key)]
            if bad:
                words = translate("Keys", "{line}: {key} cannot be its key.")
                told.append(words.format(line=line, key=bad[0]))
                continue
            good[scope, command] = tuple(normal(key) for key in keys)
        self._apply(good, told)
        self.problems = tuple(told)

    def _apply(self, good: dict[tuple[Scope, str], tuple[str, ...]], told: list[str]) -> None:
        for (scope, command), keys in good.items():
            self._rows[command] = _with(self._rows[command], scope, keys)
        for (scope, command), keys in good.items():
            twice = next((key for key in keys if self.holder(scope, key, but=command)), None)
            other = self.holder(scope, twice, but=command) if twice is not None else None
            if twice is None or other is None:
                self._set(scope, command, keys)
                continue
            usual = next(_keys(row, scope) for row in self._usual if row.id == command)
            self._rows[command] = _with(self._rows[command], scope, usual)
            words = translate("Keys", "{line}: {key} already does “{other}”.")
            told.append(words.format(line=f"{scope}.{command}", key=twice, other=other.text))


def normal(key: str) -> str:
    """A key as Qt writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def is_plain(key: str) -> bool:
    """Whether a key is pressed without Ctrl, Alt or Meta, and is none of F1 to F35."""
    return not _HELD.search(normal(key))


def is_key(scope: Scope, key: str) -> bool:
    """Whether a key can do a command there: one stroke, and plain ones not everywhere."""
    sequence = QKeySequence(key)
    # What Qt does not know has no name.
    if sequence.count() != 1 or not normal(key) or normal(key) in _TAKEN:
        return False
    return scope is not Scope.EVERYWHERE or not is_plain(key) or normal(key) == "Esc"


def _beside(scope: Scope) -> tuple[Scope, ...]:
    """Where a key would be heard together with one of that scope."""
    return tuple(Scope) if scope is Scope.EVERYWHERE else (Scope.EVERYWHERE, scope)


def _keys(row: Command, scope: Scope) -> tuple[str, ...]:
    return tuple(getattr(row, _FIELDS[scope]))


def _with(row: Command, scope: Scope, keys: tuple[str, ...]) -> Command:
    match scope:
        case Scope.EVERYWHERE:
            return replace(row, keys=keys)
        case Scope.ARTICLE:
            return replace(row, article_keys=keys)
        case Scope.LIST:
            return replace(row, sidebar_keys=keys)


def _told(problem: SettingProblem) -> str:
    if not problem.key:
        return f"{problem.value}: {problem.reason}."
    words = translate("Keys", "{line}: {value} is not {expected}.")
    return words.format(line=problem.key, value=problem.value, expected=problem.reason)
