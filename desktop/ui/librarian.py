"""The library in the window: looked through in a sheet, its articles opened at a place."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.my_work import MyWork
from desktop.session.people import People
from desktop.session.seeking import Seeking
from desktop.session.seeking_rows import Place
from desktop.session.selection import SpeakerSelection, picked_quote, speaker_of
from desktop.session.session import Session
from desktop.session.shelf import Shelf
from desktop.ui.dialogs.late import Sheets
from desktop.ui.reader.page import Page

translate = QCoreApplication.translate


class Librarian(QObject):
    """Shows what the library gives."""

    #: There was nothing to do; a sentence.
    told = Signal(str)

    def __init__(self, session: Session, shelf: Shelf, page: Page, sheets: Sheets) -> None:
        super().__init__(page)
        self._session, self._page, self._sheets = session, page, sheets
        self.seeking, self.people, self.work = Seeking(shelf), People(shelf), MyWork(shelf)
        #: Whose words the sheet is to show.
        self._speaker = ""
        self.seeking.fetched.connect(self._show)

    def everything_said(self) -> None:
        """Show all that the picked speaker said in any article."""
        session = self._session
        quote = picked_quote(session.analysis, session.selection)
        picked = session.selection
        name = speaker_of(quote) if quote is not None else ""
        if isinstance(picked, SpeakerSelection):
            name = picked.speaker
        if not name:
            self.told.emit(translate("Librarian", "Pick a quote or a speaker first"))
            return
        self.show_said(name)

    def show_said(self, name: str) -> None:
        """Show all that somebody said in any article."""
        self._speaker = name
        if not self._sheets["library"].open:
            self._sheets.toggle("library")

    def take_speaker(self) -> str:
        """Whose words were asked for, once; "" where nobody's were."""
        speaker, self._speaker = self._speaker, ""
        return speaker

    def open_at(self, place: Place) -> None:
        """Open an article of the library at a place."""
        self.seeking.open(place.key, place.span)

    def _show(self, article: Article, span: Span | None) -> None:
        now = self._session.article
        if now is None or now.id != article.id:
            self._session.show_article(article)
        if span is not None:
            # The place at which the article was left is found first.
            QTimer.singleShot(0, self._page, lambda: self._page.point_at(span))
