"""What the reader takes away of an article: which part, in which form, to which file."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.session.background import Background
from desktop.session.citation import picked_quotes
from desktop.session.selection import QuoteSelection, SpeakerSelection, picked_quote, speaker_of
from desktop.session.session import Session
from desktop.store.export.excerpt import of_quotes
from desktop.store.export.record import Result

translate = QCoreApplication.translate

_NAME_LENGTH = 60


class What(StrEnum):
    """How much of the article on show."""

    ARTICLE = "article"
    QUOTE = "quote"
    SPEAKER = "speaker"


class Exporting(QObject):
    """Writes results beside the window; a file is there whole or not at all."""

    #: The Path of a file that is on disk now.
    written = Signal(object)
    #: An exception that writing ended with.
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def result(self, what: What) -> Result | None:
        """That part of the article as the reader sees it, None where there is no such part."""
        session = self._session
        if session.article is None or session.analysis is None:
            return None
        whole = Result(session.article, session.analysis)
        if what is What.ARTICLE:
            return whole
        quotes = picked_quotes(session.analysis, session.selection)
        quote = picked_quote(session.analysis, session.selection)
        if what is What.QUOTE:
            quotes = (quote,) if quote is not None else ()
        elif quote is not None:
            named = SpeakerSelection(speaker_of(quote))
            quotes = picked_quotes(session.analysis, named)
        return of_quotes(whole, {quote.id for quote in quotes}) if quotes else None

    def most_fitting(self) -> What:
        """What the reader has picked."""
        match self._session.selection:
            case QuoteSelection() if self.result(What.QUOTE):
                return What.QUOTE
            case SpeakerSelection() if self.result(What.SPEAKER):
                return What.SPEAKER
        return What.ARTICLE

    def name(self, what: What, suffix: str) -> str:
        """A name for the file: the title's or the source's words."""
        result = self.result(what)
        words = result.article.name() if result is not None else ""
        kept = "".join(c if c.isalnum() or c in " -_" else " " for c in words)
        stem = " ".join(kept.split())[:_NAME_LENGTH].strip() or "sorot"
        return f"{stem}{suffix}"

    def write(self, what: What, form: str, path: Path) -> None:
        """Write that part in one of the forms of `desktop.store.export.formats`."""
        result = self.result(what)
        if result is not None:
            language = translate("Exporting", "en")
            self.run(partial(_write, result, form, language, path), partial(self._wrote, path))

    def run(self, work: Callable[[], object], done: Callable[[], object]) -> None:
        """Do work beside the window, then something in it; a failure is told."""
        background = Background(self)

        def end(tell: Callable[[], object]) -> None:
            background.close()
            background.deleteLater()
            tell()

        background.finished.connect(lambda _none: end(done))
        background.failed.connect(lambda error: end(partial(self.failed.emit, error)))
        background.submit(lambda _stop: work())

    def _wrote(self, path: Path) -> None:
        self.written.emit(path)


def _write(result: Result, form: str, language: str, path: Path) -> None:
    # Needed at the first export, not at the start.
    from desktop.store.export.formats import export  # noqa: PLC0415
    from desktop.store.files import write_whole  # noqa: PLC0415

    write_whole(path, b"".join(export([result], form, language)))
