"""Articles that were opened together: which of them is on show, and the way to the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.model.article import Article
from desktop.reading.folders import paths_in
from desktop.session.background import Background, Stop
from desktop.session.opening import Opening
from desktop.session.session import Session

#: The ends of names of files that may hold several articles.
_TABLES = frozenset({".csv", ".tsv", ".json", ".jsonl", ".ndjson"})


class Tables(Protocol):
    """Reads files of several articles."""

    def count(self, path: Path, stop: Stop) -> int:
        """How many articles there are."""

    def nth(self, path: Path, index: int) -> Article:
        """The article at a place, from 0; it may raise a LoadError."""


@dataclass(frozen=True, slots=True)
class Part:
    """One article: its file, and its place in it from 0."""

    path: Path
    index: int = 0


class ReadingQueue(QObject):
    """A row of articles through which the reader goes back and forth.

    They are those of files that were opened together, and those of a file that holds several. An
    article that is opened by itself in between leaves the row as it is.
    """

    #: Another article of the row is on show, or the row is another.
    changed = Signal()

    def __init__(self, session: Session, opening: Opening, tables: Tables) -> None:
        super().__init__(session)
        self._opening, self._tables = opening, tables
        self._parts: tuple[Part, ...] = ()
        #: The one that was asked for last.
        self._at = 0
        self._listing = Background(self)
        self._listing.finished.connect(self._begin)
        self._listing.failed.connect(session.failed)
        self._counting = Background(self)
        self._counting.finished.connect(self._unfold)
        # The opening hears of an article before this does, and then knows its file.
        session.article_changed.connect(self._arrive)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The articles of the row."""
        return self._parts

    @property
    def position(self) -> tuple[int, int] | None:
        """Which article of the row is on show, from 1, and how many there are; None outside."""
        count = len(self._parts)
        return (self._at + 1, count) if count > 1 and self._is_here() else None

    def leads(self, step: int) -> bool:
        """Whether there is an article so many steps away."""
        return len(self._parts) > 1 and 0 <= self._at + step < len(self._parts)

    def open(self, paths: Sequence[Path]) -> None:
        """Show the first of some files, with the others to follow; folders stand for their files.

        What is in a folder is looked up beside the window.
        """
        given = tuple(paths)
        self._listing.submit(lambda stop: listed(given, stop))

    def take(self, files: Sequence[Path]) -> None:
        """Make these the row without showing any of them."""
        self._parts, self._at = tuple(Part(path) for path in files), 0
        self.changed.emit()

    def point(self, index: int) -> Part:
        """Count one of the row as the one that is on show, and tell which it is."""
        self._at = index
        return self._parts[index]

    def step(self, by: int) -> None:
        """Show the next (1) or previous (-1) article of the row, if there is one."""
        if self.leads(by):
            self._show(self.point(self._at + by))

    def again(self) -> None:
        """Read the article on show anew, wherever in its file it stands."""
        if self._is_here():
            self._show(self._parts[self._at])
        else:
            self._opening.reload()

    def close(self) -> None:
        """End the work beside the window."""
        self._listing.close()
        self._counting.close()

    def _show(self, part: Part) -> None:
        if part.index:
            self._opening.open_made(part.path, partial(self._tables.nth, part.path, part.index))
        else:
            self._opening.open_file(part.path)

    def _begin(self, files: tuple[Path, ...]) -> None:
        self.take(files)
        self._show(self.point(0))

    def _is_here(self) -> bool:
        """Whether the article on show is of the file that was asked for last."""
        inside = self._at < len(self._parts)
        return inside and self._opening.path == self._parts[self._at].path

    def _arrive(self, _article: Article | None) -> None:
        path = self._opening.path
        if not self._is_here():
            places = (at for at, part in enumerate(self._parts) if part.path == path)
            self._at = next(places, self._at)
        if path is not None and path.suffix.lower() in _TABLES:
            self._count(path)
        self.changed.emit()

    def _count(self, path: Path) -> None:
        """Look beside the window how many articles the file holds, once."""
        if sum(part.path == path for part in self._parts) < 2:
            count = self._tables.count
            self._counting.submit(lambda stop: (path, count(path, stop)))

    def _unfold(self, counted: tuple[Path, int]) -> None:
        """Put all articles of a file into the row in the file's place."""
        path, count = counted
        if count < 2 or path != self._opening.path:
            return
        inside = tuple(Part(path, index) for index in range(count))
        places = [at for at, part in enumerate(self._parts) if part.path == path]
        if places:
            before, after = self._parts[: places[0]], self._parts[places[-1] + 1 :]
            self._parts = (*before, *inside, *after)
        else:
            self._parts, self._at = inside, 0
        self.changed.emit()


def listed(paths: Sequence[Path], stop: Stop = lambda: False) -> tuple[Path, ...]:
    """The files, with those of folders in their place; a folder without any stands for itself."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = () if stop() else paths_in(path)
        found.update(dict.fromkeys(inside or (path,)))
    return tuple(found)
