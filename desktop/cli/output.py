"""Where results are written."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def opened(path: Path | None, stdout: BinaryIO) -> Iterator[BinaryIO]:
    """A stream to write to; a file is replaced once all is written, and kept if that fails.

    Raises:
        OSError: the place cannot be written.
    """
    if path is None:
        yield stdout
        stdout.flush()
    elif path.exists() and not path.is_file():
        # A device or a pipe is written to; opening a folder fails, as it should.
        with path.open("wb") as stream:
            yield stream
    else:
        yield from _replacing(path.resolve())


def _replacing(path: Path) -> Iterator[BinaryIO]:
    part = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with part.open("xb") as stream:
            yield stream
        if path.exists():
            shutil.copymode(path, part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
