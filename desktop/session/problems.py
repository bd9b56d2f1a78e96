"""From an exception to words for people."""

import traceback
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from desktop.reading.errors import LoadError, LoadReason
from desktop.session.web_reasons import web_reasons
from desktop.store.files import StoreError
from desktop.store.library.errors import LibraryError, LibraryReason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.store.importing.annotated import Annotated

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong: one sentence naming the thing, the reason, and details to copy."""

    title: str
    reason: str = ""
    detail: str = ""


class LibraryNotice(Protocol):
    """What became of a damaged library; see `desktop.store.library.mending.Notice`."""

    @property
    def aside(self) -> Path:
        """The file that was set aside."""

    @property
    def articles(self) -> int:
        """How many articles could be saved."""

    @property
    def acts(self) -> int:
        """How many of the reader's acts could be saved."""


def mended_library(notice: LibraryNotice) -> Problem:
    """The words for a damaged library that was mended, or begun anew where nothing was saved."""
    aside = translate("Problem", "The damaged file stays as {path}.").format(path=notice.aside)
    if not notice.articles:
        title = translate("Problem", "The library was damaged; a new one was begun")
        return Problem(title, aside)
    title = translate("Problem", "The library was damaged and has been mended")
    articles, acts = notice.articles, notice.acts
    saved = translate("Problem", "%n articles saved", "", articles)
    work = translate("Problem", "%n changes of yours saved", "", acts)
    return Problem(title, f"{saved}, {work}. {aside}")


class DetachedError(Exception):
    """Annotations in a file without the article that they are about."""

    def __init__(self, name: str, found: "Sequence[Annotated]") -> None:
        self.name = name
        self.found = found
        super().__init__(name)


class PrintError(Exception):
    """A printer that does not take a page; its name."""


def problem_of(error: BaseException) -> Problem:
    """The words for an exception, whatever it is."""
    detail = "".join(traceback.format_exception(error))
    match error:
        case LoadError():
            return Problem(_cannot_open(error.name), reason_of(error), detail)
        case LibraryError():
            title = translate("Problem", "The library could not be used")
            return Problem(title, _of_library(error), detail)
        case StoreError():
            title = translate("Problem", "Sorot could not write {name}")
            reason = translate("Problem", "The system says: {detail}. Everything else goes on.")
            return Problem(
                title.format(name=error.path.name), reason.format(detail=error.detail), detail
            )
        case DetachedError():
            reason = translate(
                "Problem", "It holds annotations without their article; open the article first."
            )
            return Problem(_cannot_open(error.name), reason, detail)
        case PrintError():
            title = translate("Problem", "The article could not be printed")
            reason = translate("Problem", "{name} takes no page.").format(name=error)
            return Problem(title, reason, detail)
        case _:
            title = translate("Problem", "Something went wrong inside Sorot")
            name = type(error).__name__
            return Problem(title, f"{name}: {error}" if str(error) else name, detail)


def reason_of(error: LoadError) -> str:
    """Why an article could not be read, as a sentence."""
    return (_reasons() | web_reasons())[error.reason].format(detail=error.detail)


def _of_library(error: LibraryError) -> str:
    words = {
        LibraryReason.NEWER: translate(
            "Problem", "{path} was made by a newer Sorot. Reading goes on without a library."
        ),
        LibraryReason.FOREIGN: translate(
            "Problem", "{path} is not a library of Sorot's. Reading goes on without a library."
        ),
        LibraryReason.UNWRITABLE: translate(
            "Problem", "{path} cannot be written. Reading goes on without a library."
        ),
        LibraryReason.LOCKED: translate(
            "Problem", "Another program keeps {path} locked. Nothing was changed."
        ),
        LibraryReason.FULL: translate(
            "Problem", "There is no room on the disk for {path}. Nothing was changed."
        ),
        LibraryReason.DAMAGED: translate(
            "Problem", "{path} is damaged and could not be mended. Reading goes on without it."
        ),
        LibraryReason.GONE: translate("Problem", "The article is not in the library any more."),
        LibraryReason.OTHER: translate("Problem", "{path}: the system says: {detail}."),
    }
    return words[error.reason].format(path=error.path, detail=error.detail)


def _cannot_open(name: str) -> str:
    title = translate("Problem", "{name} cannot be opened")
    short = name if "://" in name else PurePath(name).name
    return title.format(name=short or name)


def _reasons() -> dict[LoadReason, str]:
    return {
        LoadReason.MISSING: translate("Problem", "There is no such file."),
        LoadReason.FOLDER: translate("Problem", "It is a folder."),
        LoadReason.NOTHING_INSIDE: translate("Problem", "Nothing in it can be read by Sorot."),
        LoadReason.NO_PERMISSION: translate("Problem", "You may not read this file."),
        LoadReason.NOT_A_FILE: translate("Problem", "It is not a regular file."),
        LoadReason.TOO_LARGE: translate("Problem", "It is too large (limit: {detail})."),
        LoadReason.EMPTY: translate("Problem", "It holds no text."),
        LoadReason.BINARY: translate("Problem", "It is not text."),
        LoadReason.ENCODING: translate("Problem", "The encoding of its characters is not known."),
        LoadReason.UNKNOWN_KIND: translate("Problem", "Sorot does not read {detail}."),
        LoadReason.ADDRESS: translate(
            "Problem", "It is an address; save the page and open the file."
        ),
        LoadReason.BROKEN_PAGE: translate("Problem", "Its HTML cannot be understood."),
        LoadReason.UNREADABLE: translate("Problem", "The system says: {detail}."),
        **_reasons_inside(),
    }


def _reasons_inside() -> dict[LoadReason, str]:
    """What is found only while the file is being read."""
    return {
        LoadReason.DAMAGED: translate("Problem", "It is damaged, or no {detail}."),
        LoadReason.PASSWORD: translate("Problem", "A password protects it."),
        LoadReason.PICTURES: translate("Problem", "Its pages are pictures without text."),
        LoadReason.NO_TEXT_FIELD: translate(
            "Problem", "None of its columns or fields is the text of an article."
        ),
        LoadReason.TOO_SLOW: translate("Problem", "Reading it takes longer than {detail} seconds."),
        LoadReason.TOO_COSTLY: translate("Problem", "Reading it takes too much memory."),
    }
