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


def open_file(path: Path) -> BinaryIO:
    """A regular file, open for reading.

    Raises:
        LoadError: it is not there, not a file or not readable.
    """
    name = str(path)
    try:
        handle = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise LoadError(name, *why(error, path)) from error
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        raise LoadError(name, LoadReason.FOLDER if stat.S_ISDIR(mode) else LoadReason.NOT_A_FILE)
    return os.fdopen(handle, "rb")


def read_head(stream: BinaryIO, size: int, name: str) -> bytes:
    """The first `size` bytes of a stream, or fewer as soon as a line is whole.

    Raises:
        LoadError: reading failed.
    """
    # What a pipe has is taken as it comes: its first article may be long before its second.
    read = getattr(stream, "read1", stream.read)
    head = b""
    try:
        while len(head) < size and b"\n" not in head.lstrip() and (piece := read(size)):
            head += piece
    except OSError as error:
        raise LoadError(name, *why(error, None)) from error
    return head


def read_rest(head: bytes, stream: BinaryIO, name: str) -> bytes:
    """All bytes of a stream whose beginning was read already.

    Raises:
        LoadError: there are more than the limit, or reading failed.
    """
    try:
        data = head + stream.read(max(0, LIMIT + 1 - len(head)))
    except OSError as error:
        raise LoadError(name, *why(error, None)) from error
    if len(data) > LIMIT:
        raise LoadError(name, LoadReason.TOO_LARGE, _LIMIT_WORDS)
    return data


def why(error: OSError | ValueError, path: Path | None) -> tuple[LoadReason, str]:
    """The reason and the detail of a failure of the system."""
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
