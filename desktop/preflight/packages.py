"""Which Debian package brings which library that Qt needs."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from desktop.preflight.sentences import Finding

# What always comes along with these is left out.
_FOR_IMPORT: Final[Mapping[str, str]] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libstdc++.so.6": "libstdc++6",
}
_FOR_PLATFORM: Final[Mapping[str, Mapping[str, str]]] = {
    "xcb": {
        "libxcb.so.1": "libxcb1",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}


def missing(complaint: str, platforms: list[str], load: Callable[[str], str]) -> Finding:
    """Every library that is not there, for the import and these platforms.

    The loader itself stops at the first; its complaint names that one.
    """
    packages = dict(_FOR_IMPORT)
    for name in platforms:
        packages.update(_FOR_PLATFORM.get(name, {}))
    found = re.match(r"(\S+): cannot open shared object file", complaint)
    if not found or found[1] not in packages:
        return Finding("unloadable", {"complaint": complaint})
    absent = [name for name in packages if load(name).startswith(f"{name}: cannot open")]
    bringing = dict.fromkeys(packages[name] for name in absent)
    return Finding("missing", {"libraries": ", ".join(absent), "packages": " ".join(bringing)})
