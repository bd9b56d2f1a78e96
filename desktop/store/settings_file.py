"""Settings as a TOML file that the reader may edit, too."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from desktop.model.settings import SettingError, Settings
from desktop.store.files import StoreError, Writer

_HEADER = "Sorot's settings. What Sorot does not know here, it leaves as it is."
#: Lists whose order counts.
_IN_ORDER = frozenset({"window", "recent_commands"})
#: Table and key of each field.
_KEYS = {
    "theme": ("page", "theme"),
    "zoom": ("page", "zoom"),
    "leading": ("page", "leading"),
    "measure": ("page", "measure"),
    "paragraph_focus": ("page", "paragraph_focus"),
    "motion": ("interface", "motion"),
    "shown": ("page", "marks"),
    "river": ("page", "speakers_strip"),
    "language": ("interface", "language"),
    "letters_on": ("interface", "letter_keys"),
    "hints_used": ("interface", "hints_used"),
    "search_address": ("reading", "search_address"),
    "recent_commands": ("interface", "recent_commands"),
    "sidebar_visible": ("sidebar", "visible"),
    "sidebar_width": ("sidebar", "width"),
    "last_view": ("sidebar", "view"),
    "order": ("sidebar", "order"),
    "window": ("window", "place"),
    "maximised": ("window", "maximised"),
    "last_article": ("window", "last_article"),
    "citation": ("copying", "citation"),
}


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """A value that was not taken from the file; `key` is empty where it is the whole file.

    `reason` is what was expected in its place, or what the system or the parser said.
    """

    key: str
    value: str
    reason: str


class SettingsFile:
    """Reads settings, and writes those that changed, leaving everything else in the file alone."""

    def __init__(self, path: Path, writer: Writer) -> None:
        self.path = path
        self._writer = writer

    def read(self) -> tuple[Settings, tuple[SettingProblem, ...]]:
        """The settings, with defaults where the file says nothing or what cannot be."""
        try:
            return _settings(self._document().unwrap())
        except (OSError, UnicodeDecodeError, TOMLKitError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            return Settings(), (SettingProblem("", str(self.path), reason),)

    def write(self, settings: Settings) -> bool:
        """Put settings into the file and tell whether they are there.

        A file that is no TOML is kept beside the new one as `settings.toml.broken`.
        """
        try:
            document = self._document()
        except (UnicodeDecodeError, TOMLKitError) as error:
            if not self._set_aside(error):
                return False
            document = tomlkit.document()
        except OSError as error:
            self._writer.report(StoreError(self.path, error.strerror or str(error)))
            return False
        if not document.as_string():
            document.add(tomlkit.comment(_HEADER))
        _change(document, settings)
        return self._writer.write(self.path, document.as_string())

    def _document(self) -> tomlkit.TOMLDocument:
        try:
            return tomlkit.parse(self.path.read_bytes().decode("utf-8-sig"))
        except FileNotFoundError:
            return tomlkit.document()

    def _set_aside(self, cause: Exception) -> bool:
        try:
            self.path.replace(self.path.with_name(f"{self.path.name}.broken"))
        except OSError as error:
            self._writer.report(StoreError(self.path, f"{error.strerror}; {cause}"))
            return False
        return True


def _settings(values: Mapping[str, Any]) -> tuple[Settings, tuple[SettingProblem, ...]]:
    settings = Settings()
    problems = []
    for field, (table, key) in _KEYS.items():
        section = values.get(table)
        if not isinstance(section, Mapping) or key not in section:
            continue
        try:
            settings = replace(settings, **{field: _from_toml(field, section[key])})
        except SettingError as error:
            problems.append(SettingProblem(f"{table}.{key}", str(section[key]), error.expected))
    return settings, tuple(problems)


def _change(document: tomlkit.TOMLDocument, settings: Settings) -> None:
    known, _ = _settings(document.unwrap())
    for field, (table, key) in _KEYS.items():
        value = getattr(settings, field)
        # A value that could not be used stays for the reader to mend, until another is chosen.
        if value == getattr(known, field):
            continue
        if not isinstance(document.get(table), Mapping):
            document[table] = tomlkit.table()
        section: Any = document[table]
        if value is None:
            section.pop(key, None)
        else:
            section[key] = _to_toml(value)


def _from_toml(field: str, value: Any) -> Any:
    default = getattr(Settings(), field)
    if isinstance(value, list) and field in _IN_ORDER:
        return tuple(value)
    if isinstance(value, list):
        return frozenset(item if isinstance(item, str) else repr(item) for item in value)
    if isinstance(default, StrEnum) and isinstance(value, str) and value in set(type(default)):
        return type(default)(value)
    return value


def _to_toml(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        # A file's name may hold bytes that TOML cannot.
        return value.encode("utf-8", "ignore").decode("utf-8")
    return list(value) if isinstance(value, tuple) else value
