"""What the window is given by the program that opens it."""

from dataclasses import dataclass
from pathlib import Path

from desktop.session.corrections import Corrections
from desktop.session.fetcher import Fetcher
from desktop.session.importing import Importing
from desktop.session.keeping import Keeping
from desktop.session.memory import Memory
from desktop.session.opening import Opening
from desktop.session.reading_queue import ReadingQueue
from desktop.session.session import Session
from desktop.session.shelf import Shelf
from desktop.session.verdicts import Verdicts
from desktop.ui.key_table import KeyTable
from desktop.ui.look import Look


@dataclass(frozen=True, slots=True)
class Surroundings:
    """State and stores that outlive any widget, and the folder of shipped files."""

    session: Session
    opening: Opening
    queue: ReadingQueue
    fetcher: Fetcher
    memory: Memory
    look: Look
    keys: KeyTable
    resources: Path
    corrections: Corrections
    verdicts: Verdicts
    shelf: Shelf
    keeping: Keeping
    importing: Importing
