"""The process that reads one foreign file: bytes on standard input, an article on its output."""

import json
import sys
from contextlib import suppress
from typing import Any

from desktop.model.article_json import to_json
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.formats import read
from desktop.reading.kinds import Kind

#: Bytes of memory for all.
MEMORY = 1_000_000_000
_SECONDS = 40


def main() -> int:
    """Read a line on what comes, then the file; write "A" and the article, or "E" and why not."""
    _limit()
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    about: dict[str, Any] = json.loads(stdin.readline())
    stdout.write(_answer(Kind[about["kind"]], stdin.read(), about["source"]))
    stdout.flush()
    return 0


def _answer(kind: Kind, data: bytes, source: str) -> bytes:
    try:
        return b"A" + to_json(read(kind, data, source)).encode("utf-8")
    except LoadError as error:
        reason, detail = error.reason.name, error.detail
    except MemoryError:
        reason, detail = LoadReason.TOO_COSTLY.name, ""
    return b"E" + json.dumps([reason, detail]).encode("utf-8")


def _limit() -> None:
    """Bound memory and time where the system can; whoever started this watches the clock, too."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    for what, limit in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, _SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        # macOS knows the limit of memory and does not let it be set.
        with suppress(ValueError, OSError):
            _, hard = resource.getrlimit(what)
            resource.setrlimit(what, (limit, hard))
