"""Writing files so that neither a full disk nor a killed process leaves half of one."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path


class StoreError(Exception):
    """A file of Sorot's own that could not be read or written, and what the system said."""

    def __init__(self, path: Path, detail: str) -> None:
        self.path = path
        self.detail = detail
        super().__init__(f"{path}: {detail}")


class Writer:
    """Writes whole files; where nothing can be written it says so once, and all goes on."""

    def __init__(self, report: Callable[[StoreError], None]) -> None:
        self._report = report
        self._reported = False

    def write(self, path: Path, text: str) -> bool:
        """Put `text` into a file and tell whether it is there; a failure is reported once."""
        try:
            write_whole(path, text)
        except StoreError as error:
            self.report(error)
            return False
        self._reported = False
        return True

    def report(self, error: StoreError) -> None:
        """Tell of a failure unless one was told since the last success."""
        if not self._reported:
            self._report(error)
        self._reported = True


def write_whole(path: Path, content: str | bytes) -> None:
    """Replace a file by another in one step, on disk before this returns; links are followed.

    Raises:
        StoreError: it could not be written; what was there before is untouched.
    """
    try:
        path = path.resolve()
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content.encode("utf-8") if isinstance(content, str) else content)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
    except (OSError, RuntimeError) as error:
        # A RuntimeError is a circle of links.
        raise StoreError(path, getattr(error, "strerror", None) or str(error)) from error


def _sync_folder(folder: Path) -> None:
    # Windows can neither open a folder nor needs to.
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
