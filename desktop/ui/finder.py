"""Searching in the text: from the words in the bar to hits on the page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from desktop.model.span import Span
from desktop.session.find import hits
from desktop.session.selection import Origin
from desktop.session.session import Session
from desktop.ui.reader.page import Page
from desktop.ui.widgets.find_bar import FindBar


class Finder(QObject):
    """Which hits there are and which is on show."""

    #: Whether the bar is wanted.
    opened = Signal(bool)

    def __init__(
        self, session: Session, page: Page, bar: FindBar, focus_page: Callable[[], None]
    ) -> None:
        super().__init__(bar)
        self._session = session
        self._page = page
        self._bar = bar
        self._focus_page = focus_page
        self._hits: tuple[Span, ...] = ()
        self._current: int | None = None
        #: Where looking begins, and the last hit gone to.
        self._from = 0
        self._stood: int | None = None
        self._stepped = False
        self.open = False
        bar.sought.connect(self._seek)
        bar.stepped.connect(self.step)
        bar.left.connect(self.close)
        session.article_changed.connect(self._begin_anew)

    def show(self) -> None:
        """Open the bar with the selected words, if there are any, and put the focus into it."""
        selected = self._page.view.selected_span()
        if selected is not None or not self.open:
            self._begin(selected)
        self._bar.field.selectAll()
        self._bar.field.setFocus()

    def close(self) -> None:
        """Take the hits from the page; who has gone to none of them is again at the start."""
        if not self.open:
            return
        self.open = False
        self._hits, self._current = (), None
        self._page.set_find_hits(())
        self.opened.emit(False)
        session = self._session
        # A click or a jump since the last word typed has led elsewhere: the reader stays there.
        at_hit = session.caret == self._stood and session.selection is None
        if at_hit and not self._stepped:
            session.return_to(session.history.forgo())
        else:
            session.history.settle()
        self._focus_page()

    def step(self, by: int) -> None:
        """Go to the next or the previous hit; with the bar closed it opens with what was sought."""
        if not self.open:
            self.show()
        if self._hits:
            ahead = self._first_ahead()
            before = self._current if self._current is not None else ahead - (by > 0)
            self._stepped = True
            self._go((before + by) % len(self._hits))
            self._from = self._session.caret

    def _begin(self, selected: Span | None) -> None:
        session, article = self._session, self._session.article
        words = selected.of(article.text) if article is not None and selected is not None else ""
        if words and "\n" not in words:
            # Only what the reader types moves the page.
            with QSignalBlocker(self._bar):
                self._bar.field.setText(words)
        # Who has scrolled away from the cursor looks for what follows on the page in view.
        self._from = selected.start if selected else max(session.caret, session.reading_offset)
        self._stood = selected.start if selected else self._stood
        self._stepped = False
        session.history.settle()
        if not self.open:
            self.open = True
            self.opened.emit(True)
        self._mark()

    def _mark(self) -> None:
        """Show all hits and go to none; a hit at which the reader already is counts as shown."""
        self._find(self._bar.field.text())
        here = self._stood if self._stood == self._from else None
        at = (index for index, hit in enumerate(self._hits) if hit.start == here)
        self._current = next(at, None)
        self._page.set_find_hits(self._hits)
        self._bar.show_count(self._current, len(self._hits))

    def _seek(self, words: str) -> None:
        self._find(words)
        if self._hits:
            self._go(self._first_ahead() % len(self._hits))
        else:
            self._page.set_find_hits(())
            self._bar.show_count(None, 0)

    def _find(self, words: str) -> None:
        article = self._session.article
        self._hits = hits(article.text, words) if article is not None and words else ()
        self._current = None

    def _first_ahead(self) -> int:
        ahead = (index for index, hit in enumerate(self._hits) if hit.start >= self._from)
        return next(ahead, len(self._hits))

    def _go(self, index: int) -> None:
        session, hit = self._session, self._hits[index]
        session.leave_here(preview=True)
        # The light goes along: the next jump begins at the hit, and so does the way back to it.
        if session.selection is not None:
            session.select(None, Origin.PAGE)
        self._current = index
        session.caret = self._stood = hit.start
        self._page.set_find_hits(self._hits, hit)
        self._bar.show_count(index, len(self._hits))

    def _begin_anew(self, _article: object) -> None:
        self._from, self._stood, self._stepped = 0, None, False
        if self.open:
            self._mark()
