"""Keys as a TOML file that the reader may edit, too: a table a scope, a line a command."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from desktop.model.keymap import Keymap, Scope
from desktop.store.files import StoreError, Writer
from desktop.store.settings_file import SettingProblem

_HEADER = "Keys of Sorot's commands; what is not here has its usual keys."
_EXPECTED = '["Ctrl+F", ...]'


class KeysFile:
    """Reads keys, and writes those that changed, leaving everything else in the file alone."""

    def __init__(self, path: Path, writer: Writer) -> None:
        self.path = path
        self._writer = writer

    def read(self) -> tuple[Keymap, tuple[SettingProblem, ...]]:
        """The keys of the file; lines that cannot be are told and passed over."""
        try:
            values = self._document().unwrap()
        except (OSError, UnicodeDecodeError, TOMLKitError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            return Keymap(), (SettingProblem("", str(self.path), reason),)
        found = list(_lines(values))
        changes = {line: keys for line, keys in found if isinstance(keys, tuple)}
        return Keymap(changes), tuple(
            SettingProblem(f"{scope}.{command}", str(value), _EXPECTED)
            for (scope, command), value in found
            if not isinstance(value, tuple)
        )

    def write(self, keymap: Keymap) -> bool:
        """Put keys into the file and tell whether they are there; a bad line stays as it is."""
        try:
            document = self._document()
        except (OSError, UnicodeDecodeError, TOMLKitError) as error:
            # What the reader has to mend is not written over.
            self._writer.report(StoreError(self.path, getattr(error, "strerror", "") or str(error)))
            return False
        if not document.as_string():
            document.add(tomlkit.comment(_HEADER))
        known, _ = self.read()
        for scope, command in known.changes:
            if (scope, command) not in keymap.changes:
                section: Any = document[scope.value]
                section.remove(command)
        for (scope, command), keys in keymap.changes.items():
            if known.changes.get((scope, command)) != keys:
                if not isinstance(document.get(scope.value), Mapping):
                    document[scope.value] = tomlkit.table()
                section = document[scope.value]
                section[command] = list(keys)
        return self._writer.write(self.path, document.as_string())

    def _document(self) -> tomlkit.TOMLDocument:
        try:
            return tomlkit.parse(self.path.read_bytes().decode("utf-8-sig"))
        except FileNotFoundError:
            return tomlkit.document()


def _lines(values: Mapping[str, Any]) -> Iterator[tuple[tuple[Scope, str], object]]:
    """Each line of the tables; its keys are a tuple where they are a list of strings."""
    for scope in Scope:
        section = values.get(scope.value)
        for command, value in section.items() if isinstance(section, Mapping) else ():
            good = isinstance(value, list) and all(isinstance(key, str) for key in value)
            yield (scope, command), tuple(value) if good else value
