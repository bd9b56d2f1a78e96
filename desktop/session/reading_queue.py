"""Articles that were opened together: which of them is on show, and the way to the others."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.model.article import Article
from desktop.reading.folders import paths_in
from desktop.session.background import Background, Stop
from desktop.session.opening import Opening
from desktop.session.session import Session


class ReadingQueue(QObject):
    """A row of files through which the reader goes back and forth.

    An article that is opened by itself in between leaves the row as it is.
    """

    #: Another article of the row is on show, or the row is another.
    changed = Signal()

    def __init__(self, session: Session, opening: Opening) -> None:
        super().__init__(session)
        self._opening = opening
        self._files: tuple[Path, ...] = ()
        #: The one that was asked for last.
        self._at = 0
        self._listing = Background(self)
        self._listing.finished.connect(self._begin)
        self._listing.failed.connect(session.failed)
        # The opening hears of an article before this does, and then knows its file.
        session.article_changed.connect(self._arrive)

    @property
    def files(self) -> tuple[Path, ...]:
        """The files of the row."""
        return self._files

    @property
    def position(self) -> tuple[int, int] | None:
        """Which article of the row is on show, from 1, and how many there are; None outside."""
        inside = self._at < len(self._files) and self._opening.path == self._files[self._at]
        return (self._at + 1, len(self._files)) if inside and len(self._files) > 1 else None

    def leads(self, step: int) -> bool:
        """Whether there is an article so many steps away."""
        return len(self._files) > 1 and 0 <= self._at + step < len(self._files)

    def open(self, paths: Sequence[Path]) -> None:
        """Show the first of some files, with the others to follow; folders stand for their files.

        What is in a folder is looked up beside the window.
        """
        given = tuple(paths)
        self._listing.submit(lambda stop: listed(given, stop))

    def take(self, files: Sequence[Path]) -> None:
        """Make these the row without showing any of them."""
        self._files, self._at = tuple(files), 0
        self.changed.emit()

    def point(self, index: int) -> Path:
        """Count one of the row as the one that is on show, and tell which file it is."""
        self._at = index
        return self._files[index]

    def step(self, by: int) -> None:
        """Show the next (1) or previous (-1) article of the row, if there is one."""
        if self.leads(by):
            self._opening.open_file(self.point(self._at + by))

    def close(self) -> None:
        """End the work beside the window."""
        self._listing.close()

    def _begin(self, files: tuple[Path, ...]) -> None:
        self.take(files)
        self._opening.open_file(self.point(0))

    def _arrive(self, _article: Article | None) -> None:
        if self._opening.path in self._files:
            self._at = self._files.index(self._opening.path)
        self.changed.emit()


def listed(paths: Sequence[Path], stop: Stop = lambda: False) -> tuple[Path, ...]:
    """The files, with those of folders in their place; a folder without any stands for itself."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = () if stop() else paths_in(path)
        found.update(dict.fromkeys(inside or (path,)))
    return tuple(found)
