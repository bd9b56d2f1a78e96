"""What preflight asks of the machine that Sorot runs on."""

import ctypes
import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Machine:
    """What there is to ask about the machine; the tests put another in its place."""

    system: str
    python: tuple[int, int]
    environment: Mapping[str, str]
    #: Folder of the package PySide6, None where it is not installed.
    pyside: Path | None
    #: What the loader says against a library; empty when it loads.
    load: Callable[[str], str]
    #: Whether the display of that name answers on that platform.
    connects: Callable[[str, str], bool]

    @property
    def has_displays(self) -> bool:
        """Whether Qt talks to a display server here: everywhere but on Windows and macOS."""
        return self.system not in {"win32", "darwin"}

    @property
    def language(self) -> str:
        """`id` where the reader's system speaks Indonesian, else `en`."""
        if self.system == "win32":
            return _windows_language()
        variables = ("LC_ALL", "LC_MESSAGES", "LANG")
        said = next(filter(None, map(self.environment.get, variables)), "")
        return "id" if re.match(r"(id|in)([_.@-]|$)", said) else "en"


def this_machine() -> Machine:
    """The machine that Sorot runs on."""
    spec = find_spec("PySide6")
    return Machine(
        sys.platform,
        sys.version_info[:2],
        os.environ,
        Path(spec.origin).parent if spec and spec.origin else None,
        _load,
        _connects,
    )


def _windows_language() -> str:
    indonesian = 0x21
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (no such name elsewhere)
    return "id" if kernel.GetUserDefaultUILanguage() & 0x3FF == indonesian else "en"


def _load(library: str) -> str:
    """Load a library as Qt will; the time is not lost, since Qt then finds it loaded."""
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error)
    return ""


def _connects(name: str, display: str) -> bool:
    """Knock at a display and leave."""
    if name == "xcb":
        xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_connect.restype = ctypes.c_void_p
        connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(display), None))
        answers = not xcb.xcb_connection_has_error(connection)
        xcb.xcb_disconnect(connection)
        return answers
    if "WAYLAND_SOCKET" in os.environ:  # a connection handed over already, good for one use
        return True
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(wayland.wl_display_connect(os.fsencode(display)))
    if connection.value:
        wayland.wl_display_disconnect(connection)
    return bool(connection.value)
