"""Looking through the library: words, and everything that somebody said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.shelf import Shelf
from desktop.session.taking_out import Wanted, begun, taken_out

if TYPE_CHECKING:
    from desktop.store.library.articles import Entry
    from desktop.store.library.library import Library
    from desktop.store.library.persons import Person
    from desktop.store.library.search import Hits
    from desktop.store.library.speech import SaidPage

translate = QCoreApplication.translate

#: Rows of one page, and people that are offered above them.
PAGE, _PEOPLE = 40, 3


@dataclass(frozen=True, slots=True)
class Findings:
    """A page of what was found; `offset` is the place of its first row, from 0."""

    people: tuple["Person", ...]
    hits: "Hits | None"
    #: The articles opened last, where nothing is looked for.
    recent: tuple["Entry", ...] = ()
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Spoken:
    """A page of what a person said; `offset` is the place of its first quote, from 0."""

    person: "Person"
    page: "SaidPage"
    offset: int = 0


class Seeking(QObject):
    """Asks the library and tells the newest answer only."""

    #: Findings of the words that were asked for last.
    found = Signal(object)
    #: Spoken by the person who was asked for last.
    spoken = Signal(object)
    #: (Article, Span or None): it is to be shown, at that place.
    fetched = Signal(object, object)
    #: A Path: what was to be taken out is in this file.
    written = Signal(object)
    #: An exception that a question ended with.
    failed = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent or shelf)
        self._shelf = shelf
        self._number = 0

    def seek(self, words: str, offset: int = 0) -> None:
        """Find people and articles; without words, the articles opened last."""
        self._ask(partial(_find, words.strip(), offset), self.found.emit)

    def said_by(self, person: int, word: str = "", offset: int = 0) -> None:
        """Find what a person said, where it holds a word."""
        self._ask(partial(_said, person, word.strip(), offset), self._tell_spoken)

    def said_by_name(self, name: str) -> None:
        """Find what somebody of that name said; nobody of that name is nobody's findings."""
        self._ask(partial(_said_by_name, name), self._tell_spoken)

    def open(self, key: int, span: Span | None = None) -> None:
        """Fetch an article to be shown at a place."""

        def done(article: Article | None) -> None:
            if article is not None:
                self.fetched.emit(article, span)

        self._shelf.ask(partial(_article, key), done, self.failed.emit)

    def take_out(self, wanted: Wanted, form: str, path: Path) -> None:
        """Write what is wanted into a file in one of the forms of exports."""
        job = taken_out(wanted, form, translate("Exporting", "en"), path)
        self._shelf.ask(job, self.written.emit, self.failed.emit)

    def _tell_spoken(self, spoken: Spoken | None) -> None:
        if spoken is not None:
            self.spoken.emit(spoken)

    def _ask(self, job: Callable[["Library"], object], tell: Callable[..., object]) -> None:
        self._number += 1
        number = self._number

        def done(answer: object) -> None:
            # While one types, answers to earlier letters are of no use.
            if number == self._number:
                tell(answer)

        self._shelf.ask(job, done, self.failed.emit)


def _find(words: str, offset: int, library: "Library") -> Findings:
    if not words:
        return Findings((), None, library.articles.listing(PAGE, offset), offset)
    people: Sequence[Person] = () if offset else library.persons.listing(words, _PEOPLE)
    return Findings(tuple(people), library.search(begun(words), PAGE, offset), (), offset)


def _said(person: int, word: str, offset: int, library: "Library") -> Spoken | None:
    found = library.persons.get(person)
    if found is None:
        return None
    return Spoken(found, library.said_by(person, word or None, PAGE, offset), offset)


def _said_by_name(name: str, library: "Library") -> Spoken | None:
    person = library.persons.named(name)
    return _said(person.id, "", 0, library) if person is not None else None


def _article(key: int, library: "Library") -> Article | None:
    return library.article(key)
