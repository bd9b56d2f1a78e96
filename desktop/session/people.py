"""Who is who over the library: joined, parted and named by the reader's word."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.shelf import Shelf

if TYPE_CHECKING:
    from desktop.store.library.library import Library
    from desktop.store.library.persons import Person
    from desktop.store.library.persons_table import Taken
    from desktop.store.library.suggestions import Suggestion

_MOST, _SUGGESTED = 200, 20


@dataclass(frozen=True, slots=True)
class Listed:
    """Who fits the words that were asked for, and who of all may be one."""

    suggestions: tuple["Suggestion", ...]
    people: tuple["Person", ...]


class People(QObject):
    """Acts on the persons of the library; after each act those listed are told anew."""

    #: A Listed.
    listed = Signal(object)
    #: A Path: the table of persons is in this file.
    written = Signal(object)
    #: A Taken: what became of the lines of a table.
    taken = Signal(object)
    #: An exception that an act ended with.
    failed = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent or shelf)
        self._shelf = shelf
        self._words = ""

    def look(self, words: str) -> None:
        """List those whose names hold words; with none, who may be one, too."""
        self._words = words.strip()
        self._shelf.ask(partial(_listed, self._words), self.listed.emit, self.failed.emit)

    def join(self, into: int, other: int) -> None:
        """Make two persons one, under the name of the first."""
        self._act(partial(_join, into, other))

    def keep_apart(self, one: int, other: int) -> None:
        """Never again suggest that two are one."""
        self._act(partial(_keep_apart, one, other))

    def rename(self, person: int, name: str) -> None:
        """Call a person otherwise."""
        self._act(partial(_rename, person, name))

    def part(self, person: int, name: str) -> None:
        """Make somebody of their own of one of a person's names."""
        self._act(partial(_part, person, name))

    def write(self, path: Path) -> None:
        """Write the table of all persons into a CSV file."""
        self._shelf.ask(partial(_write, path), self.written.emit, self.failed.emit)

    def read(self, path: Path) -> None:
        """Add and change persons by a CSV file."""

        def done(taken: "Taken") -> None:
            self.taken.emit(taken)
            self.look(self._words)

        self._shelf.ask(partial(_read, path), done, self.failed.emit)

    def _act(self, job: Callable[["Library"], object]) -> None:
        self._shelf.ask(job, lambda _outcome: self.look(self._words), self.failed.emit)


def _listed(words: str, library: "Library") -> Listed:
    suggestions = () if words else library.suggestions(_SUGGESTED)
    return Listed(suggestions, library.persons.listing(words, _MOST))


def _join(into: int, other: int, library: "Library") -> None:
    library.persons.merge(into, (other,))


def _keep_apart(one: int, other: int, library: "Library") -> None:
    library.persons.keep_apart(one, other)


def _rename(person: int, name: str, library: "Library") -> None:
    library.persons.rename(person, name)


def _part(person: int, name: str, library: "Library") -> None:
    library.persons.split(person, (name,))


def _write(path: Path, library: "Library") -> Path:
    from desktop.store.files import write_whole  # noqa: PLC0415 - in the worker
    from desktop.store.library.persons_table import persons_csv  # noqa: PLC0415

    write_whole(path, "".join(persons_csv(library.persons)))
    return path


def _read(path: Path, library: "Library") -> "Taken":
    from desktop.store.library.persons_table import take_csv  # noqa: PLC0415 - in the worker

    return take_csv(library.persons, path.read_text("utf-8-sig"))
