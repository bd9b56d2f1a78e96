"""Sorot on a real X server: keys and clicks are real, and a witness inside tells the state."""

import json
import os
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

REPOSITORY = Path(__file__).resolve().parent.parent.parent
PROGRAMS = ("Xvfb", "xdotool")
SIZE = "1280x860"
# The witness answers within a moment; a child that says nothing for this long has died or hangs.
PATIENCE = 30.0

# Qt's names of keys that X calls otherwise.
_NAMES = {
    "PgDown": "Next", "PgUp": "Prior", "Esc": "Escape", "Enter": "KP_Enter", "Del": "Delete",
    "/": "slash", "?": "question", "+": "plus", "=": "equal", "-": "minus", ",": "comma",
    "[": "bracketleft", "]": "bracketright", "Space": "space",
}  # fmt: skip


def absent_programs() -> list[str]:
    """The programs that a screen needs and that are not here."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def x_name(keys: str) -> str:
    """What xdotool calls a key sequence of Qt: `Ctrl+Shift+O` is `ctrl+shift+o`."""
    *modifiers, key = re.findall(r"[^+]+(?=\+)|[^+]+$|\+$", keys)
    key = key.lower() if len(key) == 1 and key.isalpha() else _NAMES.get(key, key)
    return "+".join([*(modifier.lower() for modifier in modifiers), key])


def home(folder: Path) -> dict[str, str]:
    """The environment of a reader who is new to Sorot."""
    places = {f"XDG_{name}_HOME": name.lower() for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    return os.environ | {name: str(folder / place) for name, place in places.items()}


@contextmanager
def screen() -> Iterator[str]:
    """An X server without a monitor, by its display."""
    reading, writing = os.pipe()
    size = ["-screen", "0", f"{SIZE}x24"]
    with os.fdopen(reading) as told:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), *size, "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            yield f":{told.readline().strip()}"
        finally:
            server.terminate()
            server.wait(PATIENCE)


class Desk:
    """Sorot on a display, for as long as the `with` lasts."""

    def __init__(self, display: str, folder: Path, *arguments: str) -> None:
        self._folder = folder
        self._arguments = arguments
        self._environment = home(folder) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def __enter__(self) -> Self:
        self._errors = (self._folder / "errors.txt").open("w+", encoding="utf-8")
        self.app = subprocess.Popen(
            [sys.executable, "-m", "tests.screen.witness", *self._arguments],
            cwd=REPOSITORY,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        try:
            self.window = str(self.state()["window"])
            self._xdotool("windowfocus", "--sync", self.window)
            self.wait(lambda state: state["active"])
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        self.app.terminate()
        self.app.communicate(timeout=PATIENCE)
        self._errors.close()

    def state(self) -> dict[str, Any]:
        """What the witness sees at this moment, when all that was sent before it has been done."""
        return self._ask("state")

    def put(self, place: str) -> None:
        """Bring the focus to a widget by its name: all fields are empty, no command is greyed."""
        until = time.monotonic() + PATIENCE
        while self._ask(f"put {place}")["focus"] != place:
            assert time.monotonic() < until, f"{place} never took the focus"
            time.sleep(0.01)

    def _ask(self, request: str) -> dict[str, Any]:
        assert self.app.stdin is not None
        assert self.app.stdout is not None
        self.app.stdin.write(f"{request}\n")
        self.app.stdin.flush()
        answered, _, _ = select.select([self.app.stdout], [], [], PATIENCE)
        assert answered, f"Sorot says nothing any more: {self.errors()}"
        line = self.app.stdout.readline()
        assert line, f"Sorot ended with {self.app.wait(PATIENCE)}: {self.errors()}"
        state: dict[str, Any] = json.loads(line)
        return state

    def errors(self) -> str:
        """All that Sorot wrote on its standard error."""
        self._errors.seek(0)
        return self._errors.read()

    def wait(self, met: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """The first state that meets a condition."""
        until = time.monotonic() + PATIENCE
        while not met(state := self.state()):
            assert time.monotonic() < until, f"never came true; last seen: {state}"
            time.sleep(0.01)
        return state

    def keys(self, *sequences: str) -> dict[str, Any]:
        """Press key sequences, in Qt's words, one by one; the state after the last.

        Each is waited for: the witness counts the keys that arrive.
        """
        state = self.state()
        for keys in sequences:
            seen = state["keys"]
            self._xdotool("key", "--clearmodifiers", x_name(keys))
            state = self.wait(lambda now, seen=seen: now["keys"] > seen)  # type: ignore[misc]
        return state

    def click(self, x: int, y: int) -> dict[str, Any]:
        """Click at a point of the window; the state after it."""
        seen = self.state()["clicks"]
        self._xdotool("mousemove", "--window", self.window, str(x), str(y), "click", "1")
        return self.wait(lambda now: now["clicks"] > seen)

    def quit(self, keys: str = "Ctrl+Q") -> int:
        """Press what ends Sorot; its exit status."""
        self._xdotool("key", "--clearmodifiers", x_name(keys))
        return self.app.wait(PATIENCE)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(
            ["xdotool", *arguments], env=self._environment, check=True, capture_output=True
        )
