"""A headless Chromium that is driven through a pipe (the DevTools protocol)."""

import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import RawIOBase
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_CODES = {"Tab": 9, "Enter": 13, "Escape": 27, "ArrowDown": 40, "ArrowUp": 38, "ArrowRight": 39}


def program() -> str | None:
    """The browser's program, if there is one."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Browser:
    """One tab."""

    def __init__(self, answers: RawIOBase, orders: RawIOBase) -> None:
        self._in, self._out = answers, orders
        self._numbers = itertools.count(1)
        self._session: str | None = None
        self._rest = b""
        #: What the page said to its console, and what its policy forbade.
        self.complaints: list[str] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **params: Any) -> Any:
        """Do a command of the protocol and give its result."""
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if self._session is not None:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]
            if answer.get("method") in {"Runtime.exceptionThrown", "Log.entryAdded"}:
                self.complaints.append(json.dumps(answer["params"]))

    def open(self, page: Path, scheme: str = "light") -> None:
        """Show a file in a light or a dark surrounding."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", features=features)
        self.call("Page.navigate", url=page.as_uri())
        while self.ask("document.readyState + location.href") != f"complete{page.as_uri()}":
            pass

    def ask(self, expression: str) -> Any:
        """The value of an expression in the page."""
        found = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            code = _CODES.get(key, ord(key[0].upper()))
            text = {"Enter": "\r"}.get(key, key if len(key) == 1 else "")
            both = {"key": key, "windowsVirtualKeyCode": code}
            down = {"type": "keyDown", "text": text} if text else {"type": "rawKeyDown"}
            self.call("Input.dispatchKeyEvent", **down, **both)
            self.call("Input.dispatchKeyEvent", type="keyUp", **both)

    def click(self, wanted: str) -> None:
        """Click in the middle of the first element of that selector."""
        place = self.ask(
            f"(() => {{ const e = document.querySelector({json.dumps(wanted)});"
            "e.scrollIntoView({block: 'center', behavior: 'instant'});"
            "const b = e.getClientRects()[0]; return [b.x + b.width / 2, b.y + b.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            where = {"x": place[0], "y": place[1], "button": "left", "clickCount": 1}
            self.call("Input.dispatchMouseEvent", type=kind, **where)

    def _next(self) -> Any:
        while b"\0" not in self._rest:
            piece = self._in.read(65536)
            assert piece, "the browser is gone"
            self._rest += piece
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message)

    def close(self) -> None:
        """End the browser."""
        self._session = None
        self.call("Browser.close")


@contextmanager
def browser(chromium: str, profile: Path) -> Iterator[Browser]:
    """A browser with a profile of its own."""
    to_read, ours_out = os.pipe()
    ours_in, to_write = os.pipe()
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"]
    # Chromium reads from 3 and writes to 4; duplicates stay open in what comes next.
    begin = (
        "import fcntl, os, sys; a, b, *c = sys.argv[1:]; "
        "a, b = (fcntl.fcntl(int(n), fcntl.F_DUPFD, 10) for n in (a, b)); "
        "os.dup2(a, 3); os.dup2(b, 4); os.execv(c[0], c)"
    )
    pipes = (str(to_read), str(to_write))
    process = subprocess.Popen(
        [sys.executable, "-c", begin, *pipes, chromium, *flags, f"--user-data-dir={profile}"],
        pass_fds=(to_read, to_write),
        stderr=subprocess.DEVNULL,
    )
    os.close(to_read)
    os.close(to_write)
    try:
        with (
            os.fdopen(ours_in, "rb", buffering=0) as answers,
            os.fdopen(ours_out, "wb", buffering=0) as orders,
        ):
            opened = Browser(answers, orders)
            yield opened
            opened.close()
            process.wait(30)
    finally:
        process.kill()
        process.wait()
