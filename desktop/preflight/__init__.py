"""Foresees what would make Qt fail or abort, and says it in one sentence, before Qt is imported."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from desktop.preflight.machine import Machine, this_machine
from desktop.preflight.packages import missing
from desktop.preflight.sentences import Finding

_DISPLAYS: Final[Mapping[str, str]] = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}


def problem(language: str | None = None, machine: Machine | None = None) -> str | None:
    """One sentence that names what keeps Qt from starting, or None when nothing is foreseen."""
    machine = machine or this_machine()
    finding = next(_findings(machine), None)
    return finding.say(language or machine.language) if finding else None


def platform(machine: Machine | None = None) -> str | None:
    """What to set QT_QPA_PLATFORM to, or None to leave the choice to Qt or to the reader."""
    machine = machine or this_machine()
    asked = machine.environment.get("QT_QPA_PLATFORM")
    if asked or not machine.has_displays or not machine.environment.get("WAYLAND_DISPLAY"):
        return None
    return ";".join(name for name in _wanted(machine) if not _against(machine, name)) or None


def _findings(machine: Machine) -> Iterator[Finding]:
    """All that keeps Qt from starting, the deepest cause first."""
    if machine.pyside is None:
        yield Finding("absent")
        return
    if machine.python == (3, 11) and _version(machine.pyside) == "6.12.0":
        yield Finding("unsound")
    yield from _against_import(machine, machine.pyside)
    if machine.has_displays:
        findings = [_against(machine, name) for name in _wanted(machine)]
        if all(findings):
            yield from filter(None, findings)


def _version(pyside: Path) -> str:
    """The version that PySide6 says it is; importlib.metadata would take ten times as long."""
    try:
        text = (pyside / "_config.py").read_text(encoding="utf-8")
    except OSError:
        return ""
    found = re.search(r'^version = "([^"]*)"', text, re.MULTILINE)
    return found[1] if found else ""


def _against_import(machine: Machine, pyside: Path) -> Iterator[Finding]:
    """What keeps QtWidgets from being imported; a PySide6 laid out in another way passes."""
    places = {
        "win32": ("windows", pyside / "Qt6Widgets.dll"),
        "darwin": ("macos", pyside / "Qt/lib/QtWidgets.framework/Versions/A/QtWidgets"),
    }
    key, library = places.get(machine.system, ("", pyside / "Qt/lib/libQt6Widgets.so.6"))
    complaint = machine.load(str(library)) if library.exists() else ""
    if complaint and key:
        yield Finding(key, {"complaint": complaint})
    elif complaint:
        yield missing(complaint, _wanted(machine), machine.load)


def _wanted(machine: Machine) -> list[str]:
    """The platforms that Qt will try, in order."""
    asked = machine.environment.get("QT_QPA_PLATFORM", "")
    names = [part.partition(":")[0].strip() for part in asked.split(";")]
    if any(names):
        return [name for name in names if name]
    there = [name for name, variable in _DISPLAYS.items() if machine.environment.get(variable)]
    return there or ["xcb"]


def _against(machine: Machine, name: str) -> Finding | None:
    """What keeps one platform from working; where no plugins are found, nothing is said."""
    folder = machine.pyside / "Qt/plugins/platforms" if machine.pyside else Path()
    plugins = sorted(folder.glob("libq*.so"))
    plugin = next((path for path in plugins if _serves(path, name)), None)
    if plugins and plugin is None:
        known = ", ".join(path.stem.removeprefix("libq") for path in plugins)
        return Finding("plugin", {"name": name, "known": known})
    kind = name.partition("-")[0]
    variable = _DISPLAYS.get(kind)
    display = machine.environment.get(variable, "") if variable else ""
    if variable and not display:
        return Finding("blind", {"variable": variable})
    complaint = machine.load(str(plugin)) if plugin else ""
    if complaint:
        return missing(complaint, [kind], machine.load)
    if variable and not machine.connects(kind, display):
        return Finding("silent", {"variable": variable, "display": display})
    return None


def _serves(plugin: Path, name: str) -> bool:
    """Whether a plugin is the one of that name: libqwayland-generic.so serves `wayland` too."""
    stem = plugin.stem.removeprefix("libq")
    return stem == name or stem.partition("-")[0] == name or name.partition("-")[0] == stem
