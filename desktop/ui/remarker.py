"""The reader's remarks in the window: from commands to acts, from acts to page and list."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.session.corrections import Corrections
from desktop.session.memory import Memory
from desktop.session.note_rows import Facet, NoteRow, note_rows
from desktop.session.session import Session
from desktop.ui.panels.notes_panel import NotesPanel
from desktop.ui.reader.page import Page
from desktop.ui.reader.scene import Remarked

if TYPE_CHECKING:
    # What acts on words is loaded by the first act.
    from desktop.corrections.applying import Revised
    from desktop.corrections.listing import Item
    from desktop.model.work import Anchor, CheckMark, CheckStatus, Colour, Remark
    from desktop.session.remarking import Remarking

translate = QCoreApplication.translate

#: What checking came to, as a sign behind the words.
_SIGNS = {
    "unchecked": "…",
    "confirmed": "✓",
    "wrong": "✗",
    "disputed": "≠",
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
        #: The words that a sheet is about.
        self._about: Anchor | None = None
        corrections.revised_changed.connect(self._show)
        panel.previewed.connect(self._look)
        panel.opened.connect(self._go)
        panel.change_wanted.connect(self._change)
        panel.removal_wanted.connect(self._remove)

    @cached_property
    def _remarking(self) -> "Remarking":
        from desktop.session.remarking import Remarking  # noqa: PLC0415

        return Remarking(self._session, self._corrections, self._page.view.selected_span)

    def highlight(self) -> None:
        """Give the words the first colour, then the next, at last none."""
        if self._find_words():
            from desktop.session.work_words import colour_words  # noqa: PLC0415

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
            from desktop.session.remarking import search_address  # noqa: PLC0415

            address = search_address(self._memory.settings.search_address, self._about.exact)
            if not QDesktopServices.openUrl(QUrl(address)):
                self.told.emit(translate("Remarker", "No browser could be opened"))

    def remark(self) -> "Remark | None":
        """What is on the words that a sheet is about."""
        return self._remarking.remark(self._about) if self._about is not None else None

    def check_mark(self) -> "CheckMark | None":
        """What checking the words came to that a sheet is about."""
        return self._remarking.check_mark(self._about) if self._about is not None else None

    def write(
        self, words: "Anchor", colour: "Colour | None", note: str, tags: Sequence[str]
    ) -> None:
        """Put colour, note and tags on words."""
        self._remarking.write(words, colour, note, tags)

    def settle(self, words: "Anchor", status: "CheckStatus | None", link: str, note: str) -> None:
        """Say what checking words came to."""
        self._remarking.check(words, status, link, note)

    def _find_words(self) -> bool:
        self._about = self._remarking.words
        if self._about is None:
            self.told.emit(translate("Remarker", "Select words, or pick a quote or a name, first"))
        return self._about is not None

    def _show(self, revised: "Revised | None") -> None:
        self._panel.show_rows(note_rows(self._items(revised)) if revised is not None else ())
        look = self._page.view.look
        self._page.view.set_look(replace(look, remarks=_painted(revised)))

    def _items(self, revised: "Revised") -> tuple["Item", ...]:
        from desktop.corrections.anchoring import Places  # noqa: PLC0415
        from desktop.corrections.listing import items  # noqa: PLC0415

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
            from desktop.model.acts import Withdraw  # noqa: PLC0415

            for act in row.item.acts:
                self._corrections.do(Withdraw(act))


def _painted(revised: "Revised | None") -> tuple[Remarked, ...]:
    if revised is None:
        return ()
    remarks = [
        Remarked(each.span, each.colour, noted=bool(each.note))
        for each in revised.remarks
        if each.span is not None
    ]
    checks = [
        Remarked(each.span, sign=_SIGNS[each.status.value])
        for each in revised.checks
        if each.span is not None
    ]
    return tuple(sorted([*remarks, *checks], key=lambda each: each.span))
