"""What can go wrong with a library, told apart by what the reader can do about it."""

from enum import StrEnum
from pathlib import Path

from desktop.store.files import StoreError


class LibraryReason(StrEnum):
    """Why the library cannot be used, or not now."""

    NEWER = "newer"
    FOREIGN = "foreign"
    UNWRITABLE = "unwritable"
    LOCKED = "locked"
    FULL = "full"
    DAMAGED = "damaged"
    GONE = "gone"
    OTHER = "other"


class LibraryError(StoreError):
    """The library could not do what was asked; what was there before is untouched."""

    def __init__(self, path: Path, reason: LibraryReason, detail: str = "") -> None:
        super().__init__(path, detail or reason.value)
        self.reason = reason
