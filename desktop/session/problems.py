"""From an exception to words for people."""

import traceback
from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from desktop.reading.errors import LoadError, LoadReason
from desktop.session.web_reasons import web_reasons
from desktop.store.files import StoreError

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong: one sentence naming the thing, the reason, and details to copy."""

    title: str
    reason: str = ""
    detail: str = ""


def problem_of(error: BaseException) -> Problem:
    """The words for an exception, whatever it is."""
    detail = "".join(traceback.format_exception(error))
    match error:
        case LoadError():
            return Problem(_cannot_open(error.name), reason_of(error), detail)
        case StoreError():
            title = translate("Problem", "Sorot could not write {name}")
            reason = translate("Problem", "The system says: {detail}. Everything else goes on.")
            return Problem(
                title.format(name=error.path.name), reason.format(detail=error.detail), detail
            )
        case _:
            title = translate("Problem", "Something went wrong inside Sorot")
            name = type(error).__name__
            return Problem(title, f"{name}: {error}" if str(error) else name, detail)


def reason_of(error: LoadError) -> str:
    """Why an article could not be read, as a sentence."""
    return (_reasons() | web_reasons())[error.reason].format(detail=error.detail)


def _cannot_open(name: str) -> str:
    title = translate("Problem", "{name} cannot be opened")
    short = name if "://" in name else PurePath(name).name
    return title.format(name=short or name)


def _reasons() -> dict[LoadReason, str]:
    return {
        LoadReason.MISSING: translate("Problem", "There is no such file."),
        LoadReason.FOLDER: translate("Problem", "It is a folder."),
        LoadReason.NO_PERMISSION: translate("Problem", "You may not read this file."),
        LoadReason.NOT_A_FILE: translate("Problem", "It is not a regular file."),
        LoadReason.TOO_LARGE: translate("Problem", "It is too large (limit: {detail})."),
        LoadReason.EMPTY: translate("Problem", "It holds no text."),
        LoadReason.BINARY: translate("Problem", "It is not text."),
        LoadReason.NOT_UTF8: translate(
            "Problem", "It is not UTF-8 text (first bad line: {detail})."
        ),
        LoadReason.UNKNOWN_KIND: translate(
            "Problem", "Sorot reads text and HTML files, not {detail}."
        ),
        LoadReason.ADDRESS: translate(
            "Problem", "It is an address; save the page and open the file."
        ),
        LoadReason.BROKEN_PAGE: translate("Problem", "Its HTML cannot be understood."),
        LoadReason.UNREADABLE: translate("Problem", "The system says: {detail}."),
    }
