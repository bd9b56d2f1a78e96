"""Foreign files, read in a process of their own that may be killed."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

from desktop.model.article_json import from_json
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.kinds import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.model.article import Article
    from desktop.reading.kinds import Kind

#: All that reading one file may take.
SECONDS = 30
#: How often the caller is asked whether to go on; in seconds.
_ASKED_EVERY = 0.1
#: What the program is called with to be that process, where it is one file without a Python.
FLAG = "--read-apart"


def read_apart(
    kind: Kind, data: bytes, source: str, stop: Callable[[], bool], seconds: float = SECONDS
) -> Article:
    """The article in the bytes of a file, which another process makes out.

    Raises:
        LoadError: it cannot be read, or not within time and memory, or `stop` was true.
    """
    head = json.dumps({"kind": kind.name, "source": source}).encode() + b"\n"
    code, answer = _answer(head + data, source, stop, seconds)
    if code == 0 and answer[:1] == b"A":
        return from_json(answer[1:].decode("utf-8"))
    if code == 0 and answer[:1] == b"E":
        reason, detail = json.loads(answer[1:])
        raise LoadError(source, LoadReason[reason], detail)
    # A library in C breaks down on a damaged file now and then, and takes its process with it.
    raise LoadError(source, LoadReason.DAMAGED, FORMATS[kind])


def command() -> list[str]:
    """How the process is started: the program itself where it is frozen, else Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    root = str(Path(__file__).resolve().parents[2])
    code = f"import sys; sys.path.insert(0, {root!r})\nfrom desktop.reading.child import main\n"
    # Without -P, modules would be looked for in whatever folder the reader is in.
    return [sys.executable, "-P", "-c", code + "sys.exit(main())"]


def _answer(
    question: bytes, source: str, stop: Callable[[], bool], seconds: float
) -> tuple[int, bytes]:
    end = time.monotonic() + seconds
    try:
        # A pipe has to be filled while the clock is watched; a file is there at once.
        with tempfile.TemporaryFile() as given:
            given.write(question)
            given.seek(0)
            process = _started(given)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise LoadError(source, LoadReason.UNREADABLE, detail) from error
    with process:
        try:
            while True:
                try:
                    answer, _ = process.communicate(timeout=_ASKED_EVERY)
                except subprocess.TimeoutExpired:
                    _check(source, stop, end, seconds)
                else:
                    return process.returncode, answer
        finally:
            process.kill()


def _started(given: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - ourselves
        command(),
        stdin=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # Ctrl+C in a terminal is for the program that waits, which then kills this.
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _check(source: str, stop: Callable[[], bool], end: float, seconds: float) -> None:
    if stop():
        raise LoadError(source, LoadReason.STOPPED)
    if time.monotonic() > end:
        raise LoadError(source, LoadReason.TOO_SLOW, f"{seconds:g}")
