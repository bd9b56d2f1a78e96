"""The program with a window: makes the parts and gives them to each other."""

import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop import __version__, resources
from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.reading.errors import LoadError
from desktop.session.background import Stop
from desktop.session.beginning import Beginning
from desktop.session.corrections import Corrections
from desktop.session.fetcher import Fetcher, Fetching, is_address
from desktop.session.garbage import Collector
from desktop.session.importing import AnnotatedReader, Importing
from desktop.session.keeping import CachedAnalyser, Keeping
from desktop.session.memory import Memory
from desktop.session.opening import Opening, never
from desktop.session.reading_queue import ReadingQueue, listed
from desktop.session.renewal import Renewal
from desktop.session.session import Analyse, Session
from desktop.session.shelf import Shelf
from desktop.session.theme import load_themes
from desktop.session.verdicts import Verdicts
from desktop.store.files import StoreError, Writer
from desktop.store.keys_file import KeysFile
from desktop.store.old_verdicts import OldVerdicts
from desktop.store.places import LIBRARY_FILE, data_folder, keys_path, library_path, settings_path
from desktop.store.recent import RecentArticles
from desktop.store.settings_file import SettingsFile
from desktop.ui import fonts
from desktop.ui.key_table import KeyTable
from desktop.ui.look import Look
from desktop.ui.main_window import MainWindow
from desktop.ui.surroundings import Surroundings
from desktop.ui.tongue import speak

if TYPE_CHECKING:
    from desktop.reading.web.loading import Opened

#: A text file up to this size is on the page before the window is on show.
_AT_ONCE_BYTES = 200_000
#: By then the window has its first text on the screen.
_FIRST_PAINT_MS = 40


def run(files: Sequence[str] = (), language: str | None = None, library: Path | None = None) -> int:
    """Open the window on files, else on the article read last; the exit status."""
    application = QApplication(["sorot"])
    # Ctrl+C in the terminal ends the program; Python alone would hear it at the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = build(files, language=language, library=library)
    Collector(window)
    _report_surprises(window)
    if not files:
        window.greet()
    window.show()
    return application.exec()


def build(
    files: Sequence[str] = (),
    *,
    language: str | None = None,
    library: Path | None = None,
    analyse: Analyse | None = None,
) -> MainWindow:
    """The window with its first article, not yet on show; `analyse` stands in for the engine."""
    root = resources.root()
    reports = _Reports()
    writer = Writer(reports)
    memory = Memory(SettingsFile(settings_path(), writer))
    _dress(memory, root, language)
    reader = AnnotatedReader(_Reader())
    engine = _LateAnalyser()
    shelf = Shelf(partial(_library, library))
    QTimer.singleShot(_FIRST_PAINT_MS, engine.begin)
    QTimer.singleShot(_FIRST_PAINT_MS, shelf.let_in)
    session = Session(reader.load, CachedAnalyser(analyse or engine, __version__, shelf.clerk))
    corrections = Corrections(session, shelf.ask, OldVerdicts(data_folder()))
    shelf.kept.connect(corrections.attend)
    verdicts = Verdicts(session, corrections)
    recents = RecentArticles(data_folder(), writer)
    opening = Opening(session, reader, recents, root / "sample" / "nato-ukraina.txt")
    queue = ReadingQueue(session, opening, _Tables())
    fetcher = Fetcher(session, opening, _Reader().load_address)
    look = Look(load_themes(root / "themes" / "palette.json"), memory)
    keeping = _keeping(session, opening, shelf, analyse or engine)
    given = Surroundings(
        session,
        opening,
        queue,
        fetcher,
        memory,
        look,
        KeyTable(KeysFile(keys_path(), writer)),
        root,
        corrections,
        verdicts,
        shelf,
        keeping,
        Importing(session, reader),
    )
    window = MainWindow(given)
    asked = _asked_for(queue, opening, files)
    if files and is_address(files[0]):
        asked = [partial(fetcher.open, files[0], typed=True)]
    ways = [*asked, *_ways(opening, memory.settings.last_article)]
    Beginning(session, ways, window.notices.tell_failure)
    _tell(window, given, reports)
    return window


def _tell(window: MainWindow, given: Surroundings, reports: "_Reports") -> None:
    """Say what of the reader's files could not be used."""
    window.notices.tell_settings(given.memory.problems)
    window.notices.tell_keys(given.keys.problems)
    reports.send_to(window.notices.tell_failure)


def _keeping(session: Session, opening: Opening, shelf: Shelf, engine: Analyse) -> Keeping:
    """What keeps the library up with the reader and with the engine."""
    Renewal(session, shelf, engine, __version__)
    return Keeping(session, opening, shelf)


def _library(path: Path | None) -> Path:
    """The library's file: the usual one, or the one that was asked for by file or folder."""
    if path is None:
        return library_path()
    return path / LIBRARY_FILE if path.is_dir() else path


class _Reader:
    """Reads articles; what reads pages is loaded when a page comes, beside the window."""

    def load(self, path: Path, stop: Stop = never) -> Article:
        from desktop.reading.loader import load

        return load(path, stop)

    def load_address(
        self, address: str, *, typed: bool, stop: Stop, told: Callable[[Fetching], None]
    ) -> "Opened":
        from desktop.reading.web.loading import load_address

        return load_address(address, typed=typed, stop=stop, told=told)

    def from_text(self, text: str, source: str) -> Article:
        from desktop.reading.plain import from_text

        return from_text(text, source)

    def from_html(self, html: str, source: str) -> Article:
        from desktop.reading.html import from_html

        return from_html(html, source)


class _Tables:
    """Reads files of several articles; loaded when one comes, beside the window."""

    def count(self, path: Path, stop: Stop) -> int:
        from desktop.reading.many import count

        return count(path, stop)

    def nth(self, path: Path, index: int) -> Article:
        from desktop.reading.many import nth

        return nth(path, index)


class _LateAnalyser:
    """The engine, loaded at its first use, which is in the worker.

    Python runs one thread at a time: before the window is painted the worker only waits.
    """

    def __init__(self) -> None:
        self._begun, self._turn = Event(), Lock()
        self._analyse: Analyse | None = None

    def begin(self) -> None:
        """The window is there; work may begin."""
        self._begun.set()

    def __call__(
        self, article: Article, *, progress: Callable[[Progress], None], stop: Stop
    ) -> Analysis:
        self._begun.wait()
        # Weights are not made for two threads at once.
        with self._turn:
            if self._analyse is None:
                from desktop.nlp.pipeline import Analyser

                self._analyse = Analyser().analyse
            return self._analyse(article, progress=progress, stop=stop)


class _Reports:
    """Keeps what the stores report until there is a window to say it."""

    def __init__(self) -> None:
        self._waiting: list[StoreError] = []
        self._tell: Callable[[StoreError], None] = self._waiting.append

    def __call__(self, error: StoreError) -> None:
        self._tell(error)

    def send_to(self, tell: Callable[[StoreError], None]) -> None:
        """From now on say it at once."""
        self._tell = tell
        for error in self._waiting:
            tell(error)


def _dress(memory: Memory, root: Path, language: str | None) -> None:
    """Style, names, fonts and language of the application."""
    QCoreApplication.setApplicationName("sorot")
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setApplicationDisplayName("Sorot")
    QApplication.setDesktopFileName("sorot")
    QApplication.setStyle(QStyleFactory.create("Fusion"))
    fonts.install(root / "fonts")
    QApplication.setFont(fonts.sans(13))
    speak(memory.settings.language, root / "translations", told=language)


def _asked_for(
    queue: ReadingQueue, opening: Opening, files: Sequence[str]
) -> list[Callable[[], None]]:
    """To the files that were asked for: the first that can be read, with the others to follow."""
    queue.take(listed([Path(file) for file in files if not is_address(file)]))

    def show(index: int) -> None:
        _open(opening, queue.point(index).path)

    return [partial(show, index) for index in range(len(queue.parts))]


def _ways(opening: Opening, last: str | None) -> list[Callable[[], None]]:
    """To the article read last, then to the sample."""
    ways = []
    recent = opening.recents()
    if last is not None and Path(last).is_file():
        ways.append(partial(_open, opening, Path(last)))
    elif recent and (recent[0].path is None or Path(recent[0].path).is_file()):
        ways.append(partial(opening.open_recent, recent[0]))
    return [*ways, partial(_open, opening, opening.sample)]


def _open(opening: Opening, path: Path) -> None:
    """Short texts are there before the window is; what takes longer comes beside it."""
    # What cannot be read fails again beside the window and is told there.
    with suppress(OSError, LoadError):
        if path.suffix == ".txt" and path.stat().st_size <= _AT_ONCE_BYTES:
            opening.show_file(path)
            return
    opening.open_file(path)


def _report_surprises(window: MainWindow) -> None:
    """Say unexpected exceptions in the window; the terminal has them, too."""

    def report(error: BaseException) -> None:
        sys.__excepthook__(type(error), error, error.__traceback__)
        if isinstance(error, Exception):
            window.notices.tell_failure(error)

    sys.excepthook = lambda _kind, error, _trace: report(error)
