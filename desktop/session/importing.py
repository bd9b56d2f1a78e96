"""Annotations of a file or the clipboard, laid over the article that they are about."""

from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.article import Article
from desktop.session.background import Stop
from desktop.session.opening import Reader
from desktop.session.problems import DetachedError
from desktop.session.selection import QuoteSelection
from desktop.session.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.session.refinding import Refound
    from desktop.store.importing.annotated import Annotated

#: Marks what the engine of that version did not find alone.
_IMPORTED = "+imported"
#: Ends of names of files that may hold annotations.
_SUFFIXES = frozenset({".json", ".jsonl", ".ndjson", ".jsonld"})
#: A larger file of JSON is a table of articles.
_LARGEST = 50_000_000


@dataclass(frozen=True, slots=True)
class Report:
    """What became of annotations: how many stayed and moved, and the words of those lost."""

    name: str
    kept: int
    moved: int
    lost: tuple[str, ...]


class AnnotatedReader:
    """Reads articles, and keeps the annotations that lie beside one until it is on show."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._lock = Lock()
        self._waiting: dict[str, tuple[str, Annotated]] = {}

    def load(self, path: Path, stop: Stop = lambda: False) -> Article:
        """The article in a file.

        Raises:
            DetachedError: there are annotations alone.
        """
        found = _annotated(path)
        if found and not any(each.whole for each in found):
            raise DetachedError(path.name, found)
        with self._lock:
            self._waiting |= {each.content: (path.name, each) for each in found}
        return self._reader.load(path, stop)

    def from_text(self, text: str, source: str) -> Article:
        """The article in a plain text."""
        return self._reader.from_text(text, source)

    def from_html(self, html: str, source: str) -> Article:
        """The article in a page."""
        return self._reader.from_html(html, source)

    def take(self, content: str) -> "tuple[str, Annotated] | None":
        """The annotations of an article, once, with the name of their file."""
        with self._lock:
            return self._waiting.pop(content, None)


class Importing(QObject):
    """Lays annotations over the article on show and reports what became of them."""

    #: A Report.
    reported = Signal(object)
    #: An exception that is none of its own.
    failed = Signal(object)

    def __init__(self, session: Session, reader: AnnotatedReader) -> None:
        super().__init__(session)
        self._session, self._reader = session, reader
        self._pending: tuple[str, Sequence[Annotated]] | None = None
        session.article_changed.connect(self._forget)
        session.analysis_changed.connect(self._look)
        session.failed.connect(self._hear)

    def paste(self, data: bytes, name: str) -> bool:
        """Lay annotations over the article on show; whether there are any, and an article."""
        from desktop.store.importing.annotated import NoAnnotationsError  # noqa: PLC0415
        from desktop.store.importing.files import annotated_in  # noqa: PLC0415

        try:
            found = annotated_in(data)
        except NoAnnotationsError:
            # Another program's JSON-LD: the text beside it is for reading.
            return False
        if self._session.article is None:
            return False
        self._apply(name, found)
        return True

    def _hear(self, error: BaseException) -> None:
        if isinstance(error, DetachedError) and self._session.article is not None:
            self._apply(error.name, error.found)
        else:
            self.failed.emit(error)

    def _forget(self, _article: Article | None) -> None:
        self._pending = None

    def _look(self, analysis: object) -> None:
        article = self._session.article
        if analysis is None or article is None:
            return
        name, waiting = self._pending or ("", ())
        if (own := self._reader.take(article.id)) is not None:
            name, waiting = own[0], (own[1],)
        self._pending = None
        if waiting:
            # Whoever else hears of the analysis does so first.
            QTimer.singleShot(0, self, lambda: self._apply(name, waiting))

    def _apply(self, name: str, found: "Sequence[Annotated]") -> None:
        from desktop.session.refinding import laid_over  # noqa: PLC0415

        session = self._session
        if session.article is None:
            return
        if session.found is None:
            self._pending = (name, found)
            return
        chosen, placed = _best(session.article, found)
        merged = placed.analysis if chosen.whole else laid_over(session.found, placed.analysis)
        engine = session.found.engine.removesuffix(_IMPORTED) + _IMPORTED
        session.found = replace(merged, engine=engine, complete=session.found.complete)
        session.revise()
        self._pick(placed)
        self.reported.emit(Report(name, placed.kept, placed.moved, placed.lost))

    def _pick(self, placed: "Refound") -> None:
        """Go to the quote, where it is one alone."""
        if len(placed.analysis.quotes) == 1 and self._session.analysis is not None:
            span = placed.analysis.quotes[0].span
            quotes = self._session.analysis.quotes
            picked = next((quote for quote in quotes if quote.span == span), None)
            if picked is not None:
                self._session.select(QuoteSelection(picked.id))


def _best(article: Article, found: "Sequence[Annotated]") -> "tuple[Annotated, Refound]":
    """Of annotations of several articles those of this one: by its hash, else by what is found."""
    from desktop.session.refinding import refound  # noqa: PLC0415 - few readings import anything

    same = [each for each in found if each.content == article.id]
    placed = [(each, refound(each, article)) for each in same or found]
    return max(placed, key=lambda pair: pair[1].kept + pair[1].moved)


def _annotated(path: Path) -> "tuple[Annotated, ...]":
    if path.suffix.lower() not in _SUFFIXES:
        return ()
    from desktop.store.importing.annotated import NoAnnotationsError  # noqa: PLC0415
    from desktop.store.importing.files import annotated_in  # noqa: PLC0415

    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return ()
        return annotated_in(path.read_bytes())
    except (OSError, NoAnnotationsError):
        # What cannot be read is told by who reads the article; other JSON is for it, too.
        return ()
