"""The acts on one article in their order, with what is undone of them."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.model.article import Article

if TYPE_CHECKING:
    from desktop.model.acts import Entry


@dataclass(slots=True)
class Slip:
    """An act's place in the library, written by the worker once it has one."""

    row: int | None = None


class Worklog:
    """A linear history: acts that are in force, then those undone, which a new act gives up."""

    def __init__(self, article: Article) -> None:
        self.article = article
        #: The article's key in the library, once it is told.
        self.key: int | None = None
        self.entries: tuple[Entry, ...] = ()
        self._slips: dict[str, Slip] = {}

    def slip(self, key: str) -> Slip:
        """The place of an act in the library; the same object for the same act."""
        return self._slips.setdefault(key, Slip())

    @property
    def undoable(self) -> "Entry | None":
        """The act to be undone next."""
        return next((entry for entry in reversed(self.entries) if not entry.undone), None)

    @property
    def redoable(self) -> "Entry | None":
        """The act to be done again next."""
        return next(iter(self._tail()), None)

    def take(self, kept: "tuple[tuple[Entry, Slip], ...]") -> None:
        """Put what the library has before what was done since."""
        known = {entry.key for entry, _slip in kept}
        since = tuple(entry for entry in self.entries if entry.key not in known)
        self.entries = (*(entry for entry, _slip in kept), *since)
        for entry, slip in kept:
            if entry.key in self._slips:
                self._slips[entry.key].row = slip.row
            self._slips.setdefault(entry.key, slip)

    def add(self, entry: "Entry") -> "tuple[Entry, ...]":
        """Add an act and tell which undone ones it gives up."""
        given_up = self._tail()
        kept = self.entries[: len(self.entries) - len(given_up)]
        self.entries = (*kept, entry)
        return given_up

    def take_back(self, entry: "Entry", given_up: "tuple[Entry, ...]") -> None:
        """Be as if an act that could not be kept had not been done."""
        again = given_up if self.entries and self.entries[-1].key == entry.key else ()
        others = tuple(each for each in self.entries if each.key != entry.key)
        self.entries = (*others, *again)

    def mark(self, key: str, *, undone: bool) -> None:
        """Undo an act, or do it again."""
        self.entries = tuple(
            replace(entry, undone=undone) if entry.key == key else entry for entry in self.entries
        )

    def _tail(self) -> "tuple[Entry, ...]":
        """The undone acts after the last one in force."""
        length = next(
            (n for n, entry in enumerate(reversed(self.entries)) if not entry.undone),
            len(self.entries),
        )
        return self.entries[len(self.entries) - length :]
