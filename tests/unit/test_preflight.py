"""Preflight names what is missing, on machines made up for it and on this one."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.preflight import platform, problem
from desktop.preflight.machine import Machine
from desktop.preflight.packages import _FOR_IMPORT, _FOR_PLATFORM
from desktop.preflight.sentences import _SENTENCES, Finding

Maker = Callable[..., Machine]


def _loader(*absent: str) -> Callable[[str], str]:
    """A loader to which these libraries are missing, and with the first of them all of Qt."""

    def load(library: str) -> str:
        lacking = library if library in absent else absent[0] if absent and "/" in library else ""
        if not lacking:
            return ""
        return f"{lacking}: cannot open shared object file: No such file or directory"

    return load


@pytest.fixture
def pyside(tmp_path: Path) -> Path:
    """A folder laid out like the package PySide6."""
    folder = tmp_path / "PySide6"
    for name in ("xcb", "wayland", "offscreen", "minimal"):
        plugin = folder / "Qt/plugins/platforms" / f"libq{name}.so"
        plugin.parent.mkdir(parents=True, exist_ok=True)
        plugin.touch()
    (folder / "Qt/lib").mkdir()
    (folder / "Qt/lib/libQt6Widgets.so.6").touch()
    (folder / "Qt6Widgets.dll").touch()
    framework = folder / "Qt/lib/QtWidgets.framework/Versions/A/QtWidgets"
    framework.parent.mkdir(parents=True)
    framework.touch()
    return folder


@pytest.fixture
def machine(pyside: Path) -> Maker:
    """Makes a sound Linux machine with both displays, but for what is told."""

    def make(*absent: str, system: str = "linux", **environment: str) -> Machine:
        places = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "LANG": "C.UTF-8"} | environment
        return Machine(
            system,
            (3, 11),
            places,
            pyside,
            _loader(*absent),
            lambda _name, display: display != ":9",
        )

    return make


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        pytest.param({}, None, id="both displays"),
        pytest.param({"DISPLAY": ""}, None, id="wayland alone"),
        pytest.param({"WAYLAND_DISPLAY": ""}, None, id="x11 alone"),
        pytest.param({"DISPLAY": ":9"}, None, id="x11 is silent but wayland answers"),
        pytest.param({"WAYLAND_DISPLAY": ":9"}, None, id="wayland is silent but x11 answers"),
        pytest.param({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "DISPLAY is not set", id="no display"),
        pytest.param({"DISPLAY": ":9", "WAYLAND_DISPLAY": ""}, ":9 named by DISPLAY", id="silent"),
        pytest.param(
            {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ""}, None, id="offscreen needs no display"
        ),
        pytest.param(
            {"QT_QPA_PLATFORM": "minimal:size=9", "DISPLAY": ""}, None, id="options after a colon"
        ),
        pytest.param({"QT_QPA_PLATFORM": "wayland-egl", "DISPLAY": ""}, None, id="a variant"),
        pytest.param(
            {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ""}, "DISPLAY is not set", id="asked for x11"
        ),
        pytest.param({"QT_QPA_PLATFORM": "xcb;wayland", "DISPLAY": ""}, None, id="a list, one fit"),
        pytest.param({"QT_QPA_PLATFORM": "teletype"}, "asks for teletype", id="no such platform"),
    ],
)
def test_display(machine: Maker, environment: dict[str, str], expected: str | None) -> None:
    said = problem("en", machine(**environment))
    assert said is expected if expected is None else expected in (said or "")


@pytest.mark.parametrize(
    ("absent", "packages"),
    [
        (["libEGL.so.1"], "apt-get install libegl1"),
        (["libGL.so.1", "libEGL.so.1"], "apt-get install libgl1 libegl1"),
        (["libxcb-cursor.so.0", "libxcb-icccm.so.4"], "libxcb-cursor0 libxcb-icccm4"),
        (["libEGL.so.1", "libxcb-cursor.so.0"], "apt-get install libegl1 libxcb-cursor0"),
        (["libmystery.so.7"], "libmystery.so.7: cannot open shared object file"),
    ],
)
def test_missing_libraries_are_all_named(machine: Maker, absent: list[str], packages: str) -> None:
    said = problem("en", machine(*absent, WAYLAND_DISPLAY="")) or ""
    assert packages in said
    assert all(library in said for library in absent)
    assert "\n" not in said


def test_missing_plugin_library_alone(machine: Maker, pyside: Path) -> None:
    (pyside / "Qt/lib/libQt6Widgets.so.6").unlink()
    said = problem("en", machine("libxcb-cursor.so.0", WAYLAND_DISPLAY=""))
    assert said is not None
    assert said.endswith("apt-get install libxcb-cursor0")


@pytest.mark.parametrize(
    ("system", "word"), [("win32", "Visual C++ Redistributable"), ("darwin", "update macOS")]
)
def test_other_systems_speak_for_themselves(machine: Maker, system: str, word: str) -> None:
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
    assert problem("en", machine(system=system, **nowhere)) is None
    assert word in (problem("en", machine("anything", system=system, **nowhere)) or "")


@pytest.mark.parametrize(
    ("python", "version", "refused"),
    [((3, 11), "6.12.0", True), ((3, 12), "6.12.0", False), ((3, 11), "6.11.3", False)],
)
def test_unsound_pair_is_refused(
    machine: Maker, pyside: Path, python: tuple[int, int], version: str, *, refused: bool
) -> None:
    (pyside / "_config.py").write_text(f'a = 1\nversion = "{version}"\n', encoding="utf-8")
    sound = machine()
    asked = Machine(sound.system, python, sound.environment, pyside, sound.load, sound.connects)
    assert ("6.12.0" in (problem("en", asked) or "")) is refused


def test_absent_pyside(machine: Maker) -> None:
    sound = machine()
    bare = Machine("linux", (3, 13), sound.environment, None, sound.load, sound.connects)
    assert "pip install PySide6-Essentials" in (problem("en", bare) or "")


@pytest.mark.parametrize(
    ("environment", "chosen"),
    [
        ({}, "wayland;xcb"),
        ({"WAYLAND_DISPLAY": ""}, None),
        ({"WAYLAND_DISPLAY": ":9"}, "xcb"),
        ({"DISPLAY": ":9"}, "wayland"),
        ({"QT_QPA_PLATFORM": "xcb"}, None),
    ],
)
def test_platform(machine: Maker, environment: dict[str, str], chosen: str | None) -> None:
    assert platform(machine(**environment)) == chosen


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "id_ID.UTF-8"}, "id"),
        ({"LANG": "id_ID.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8", "LC_MESSAGES": "id"}, "id"),
        ({"LANG": "ido"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": ""}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": ""}, "en"),
    ],
)
def test_language_follows_the_system(
    machine: Maker, environment: dict[str, str], language: str
) -> None:
    blind = machine(DISPLAY="", WAYLAND_DISPLAY="", **environment)
    assert problem(None, blind) == Finding("blind", {"variable": "DISPLAY"}).say(language)


def test_every_sentence_is_said_in_both_languages() -> None:
    for key, sentence in _SENTENCES.items():
        assert sentence.indonesian != sentence.english, key


def test_setup_and_preflight_name_the_same_packages(repository: Path) -> None:
    setup = (repository / ".ci/setup").read_text(encoding="utf-8")
    installed = dict(re.findall(r"^library (\S+) (\S+)$", setup, re.MULTILINE))
    known = {**_FOR_IMPORT, **_FOR_PLATFORM["xcb"], **_FOR_PLATFORM["wayland"]}
    assert installed
    assert installed.items() <= known.items()


def _outside(code: str, **environment: str) -> str:
    """What a fresh interpreter prints, where nothing of Qt has been imported."""
    run = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"WAYLAND_DISPLAY": ""} | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.strip()


def test_this_machine_is_fit_for_the_tests() -> None:
    code = (
        "import sys; from desktop.preflight import problem; print(problem('en'), end=' ');"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    assert _outside(code, QT_QPA_PLATFORM="offscreen") == "None []"


@pytest.mark.skipif(sys.platform != "linux", reason="X11 displays are a matter of Linux here")
def test_silent_display_of_this_machine() -> None:
    code = "from desktop.preflight import problem; print(problem('en'))"
    said = _outside(code, QT_QPA_PLATFORM="xcb", DISPLAY=":987")
    assert ":987" in said or "apt-get install" in said
