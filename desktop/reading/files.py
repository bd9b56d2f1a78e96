"""Bytes of a file or a stream, within limits and without ever waiting for ever."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from desktop.reading.errors import LoadError, LoadReason

LIMIT = 50_000_000
_LIMIT_WORDS = "50 MB"
# A FIFO opened for reading waits for a writer unless told not to; Windows would translate breaks.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_file(path: Path) -> bytes:
    """All bytes of a regular file.

    Raises:
        LoadError: it is not there, not a file, not readable or larger than the limit.
    """
    name = str(path)
    try:
        handle = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise LoadError(name, *_why(error, path)) from error
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        raise LoadError(name, LoadReason.FOLDER if stat.S_ISDIR(mode) else LoadReason.NOT_A_FILE)
    with os.fdopen(handle, "rb") as stream:
        return read_stream(stream, name)


def read_stream(stream: BinaryIO, name: str) -> bytes:
    """All bytes that a stream still has.

    Raises:
        LoadError: there are more than the limit, or reading failed.
    """
    try:
        data = stream.read(LIMIT + 1)
    except OSError as error:
        raise LoadError(name, *_why(error, None)) from error
    if len(data) > LIMIT:
        raise LoadError(name, LoadReason.TOO_LARGE, _LIMIT_WORDS)
    return data


def _why(error: OSError | ValueError, path: Path | None) -> tuple[LoadReason, str]:
    # A name with a NUL in it is refused as a ValueError: no file has such a name.
    if isinstance(error, (FileNotFoundError, NotADirectoryError)) or not isinstance(error, OSError):
        return LoadReason.MISSING, ""
    if isinstance(error, IsADirectoryError) or (path is not None and _is_folder(path)):
        return LoadReason.FOLDER, ""
    if isinstance(error, PermissionError):
        return LoadReason.NO_PERMISSION, ""
    # Opening a socket, or a device that is not there.
    if error.errno in {errno.ENXIO, errno.ENODEV}:
        return LoadReason.NOT_A_FILE, ""
    return LoadReason.UNREADABLE, error.strerror or type(error).__name__


def _is_folder(path: Path) -> bool:
    # Windows answers "permission denied" for a folder.
    try:
        return path.is_dir()
    except OSError:
        return False
