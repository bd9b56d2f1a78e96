"""The reader's remarks in the window: from commands to acts, from acts to page and list."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.corrections.anchoring import Places
from desktop.corrections.applying import Revised
from desktop.corrections.listing import Item, items
from desktop.model.acts import Withdraw
from desktop.model.work import Anchor, CheckMark, CheckStatus, Colour, Remark
from desktop.session.corrections import Corrections
from desktop.session.memory import Memory
from desktop.session.note_rows import Facet, NoteRow, note_rows
from desktop.session.remarking import Remarking, search_address
from desktop.session.session import Session
from desktop.session.work_words import colour_words
from desktop.ui.panels.notes_panel import NotesPanel
from desktop.ui.reader.page import Page
from desktop.ui.reader.scene import Remarked

translate = QCoreApplication.translate

#: What checking came to, as a sign behind the words.
_SIGNS = {
    CheckStatus.UNCHECKED: "…",
    CheckStatus.CONFIRMED: "✓",
    CheckStatus.WRONG: "✗",
    CheckStatus.DISPUTED: "≠",
}


class Remarker(QObject):
    """Knows which words a sheet is about, and keeps page and list true to what is kept."""

    #: The name of a sheet that is to come up.
    asked = Signal(str)
    #: There is nothing to act on, or something was done; a sentence.
    told = Signal(str)
    #: The reader goes to the words in the text: the focus belongs there.
    went = Signal()

    def __init__(
        self,
        session: Session,
        corrections: Corrections,
        memory: Memory,
        page: Page,
        panel: NotesPanel,
    ) -> None:
        super().__init__(page)
        self._session, self._corrections, self._memory = session, corrections, memory
        self._page, self._panel = page, panel
        self._remarking = Remarking(session, corrections, page.view.selected_span)
        #: The words that a sheet is about.
        self._about: Anchor | None = None
        corrections.revised_changed.connect(self._show)
        panel.previewed.connect(self._look)
        panel.opened.connect(self._go)
        panel.change_wanted.connect(self._change)
        panel.removal_wanted.connect(self._remove)

    def highlight(self) -> None:
        """Give the words the first colour, then the next, at last none."""
        if self._find_words():
            colour = self._remarking.highlight()
            words = colour_words(colour) if colour else translate("Remarker", "none")
            self.told.emit(translate("Remarker", "Highlight: %1").replace("%1", words))

    def note(self) -> None:
        """Write a note on the words."""
        if self._find_words():
            self.asked.emit("note")

    def check(self) -> None:
        """Say what checking the words came to."""
        if self._find_words():
            self.asked.emit("check")

    def search(self) -> None:
        """Look for exactly these words with the reader's browser."""
        if self._find_words() and self._about is not None:
            address = search_address(self._memory.settings.search_address, self._about.exact)
            if not QDesktopServices.openUrl(QUrl(address)):
                self.told.emit(translate("Remarker", "No browser could be opened"))

    def remark(self) -> Remark | None:
        """What is on the words that a sheet is about."""
        return self._remarking.remark(self._about) if self._about is not None else None

    def check_mark(self) -> CheckMark | None:
        """What checking the words came to that a sheet is about."""
        return self._remarking.check_mark(self._about) if self._about is not None else None

    def write(self, words: Anchor, colour: Colour | None, note: str, tags: Sequence[str]) -> None:
        """Put colour, note and tags on words."""
        self._remarking.write(words, colour, note, tags)

    def settle(self, words: Anchor, status: CheckStatus | None, link: str, note: str) -> None:
        """Say what checking words came to."""
        self._remarking.check(words, status, link, note)

    def _find_words(self) -> bool:
        self._about = self._remarking.words
        if self._about is None:
            self.told.emit(translate("Remarker", "Select words, or pick a quote or a name, first"))
        return self._about is not None

    def _show(self, revised: Revised | None) -> None:
        self._panel.show_rows(note_rows(self._items(revised)) if revised is not None else ())
        look = self._page.view.look
        self._page.view.set_look(replace(look, remarks=_painted(revised)))

    def _items(self, revised: Revised) -> tuple[Item, ...]:
        article = self._session.article
        return items(self._corrections.entries, revised, Places(article.text if article else ""))

    def _look(self, row: NoteRow) -> None:
        if row.span is not None:
            self._page.point_at(row.span)

    def _go(self, row: NoteRow) -> None:
        if row.span is not None:
            self._session.leave_here()
            self._session.select(None)
            self._page.point_at(row.span)
            self.went.emit()

    def _change(self, row: NoteRow) -> None:
        if row.facet in {Facet.REMARKS, Facet.CHECKS}:
            self._about = row.anchor
            self.asked.emit("check" if row.facet is Facet.CHECKS else "note")

    def _remove(self, row: NoteRow) -> None:
        if row.facet is Facet.REMARKS:
            self._remarking.write(row.anchor, None, "", ())
        elif row.facet is Facet.CHECKS:
            self._remarking.check(row.anchor, None, "", "")
        else:
            for act in row.item.acts:
                self._corrections.do(Withdraw(act))


def _painted(revised: Revised | None) -> tuple[Remarked, ...]:
    if revised is None:
        return ()
    remarks = [
        Remarked(each.span, each.colour, noted=bool(each.note))
        for each in revised.remarks
        if each.span is not None
    ]
    checks = [
        Remarked(each.span, sign=_SIGNS[each.status])
        for each in revised.checks
        if each.span is not None
    ]
    return tuple(sorted([*remarks, *checks], key=lambda each: each.span))
