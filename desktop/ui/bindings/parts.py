"""What the commands act on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop.session.corrections import Corrections
from desktop.session.jumper import Jumper
from desktop.session.marks import Marks
from desktop.session.opening import Opening
from desktop.session.reading_queue import ReadingQueue
from desktop.session.session import Session
from desktop.session.verdicts import Verdicts
from desktop.ui.actions import Actions
from desktop.ui.addresses import Addresses
from desktop.ui.archivist import Archivist
from desktop.ui.copier import Copier
from desktop.ui.corrector import Corrector
from desktop.ui.dialogs.late import Sheets
from desktop.ui.exporter import Exporter
from desktop.ui.finder import Finder
from desktop.ui.glance import Glance
from desktop.ui.intake import Intake
from desktop.ui.librarian import Librarian
from desktop.ui.look import Look
from desktop.ui.panes import Panes
from desktop.ui.reader.caret import Caret
from desktop.ui.reader.page import Page
from desktop.ui.remarker import Remarker
from desktop.ui.side import Side

#: What a command does.
Do = Callable[[], object]


class Shell(Protocol):
    """The window itself, as far as commands need it."""

    actions_by_id: Actions

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""

    def open_menus(self) -> None:
        """Open the first menu of the menu bar."""

    def quit(self) -> None:
        """End the program at once."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the commands act on."""

    session: Session
    jumper: Jumper
    opening: Opening
    queue: ReadingQueue
    intake: Intake
    addresses: Addresses
    page: Page
    caret: Caret
    side: Side
    finder: Finder
    copier: Copier
    exporter: Exporter
    look: Look
    marks: Marks
    panes: Panes
    sheets: Sheets
    glance: Glance
    shell: Shell
    corrections: Corrections
    remarker: Remarker
    librarian: Librarian
    archivist: Archivist
    verdicts: Verdicts
    corrector: Corrector
