"""Searching in the text: from the words in the bar to hits on the page."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.model.span import Span
from desktop.session.find import hits
from desktop.session.session import Session
from desktop.ui.widgets.find_bar import FindBar


class Hits(Protocol):
    """The page, as far as finding needs it."""

    def set_find_hits(self, spans: tuple[Span, ...], current: Span | None = None) -> None:
        """Mark the hits, and go to the current one."""

    def selected_text(self) -> str:
        """The words that the reader has selected."""


class Finder(QObject):
    """Which hits there are and which is on show."""

    #: Whether the bar is wanted.
    opened = Signal(bool)

    def __init__(
        self, session: Session, page: Hits, bar: FindBar, focus_page: Callable[[], None]
    ) -> None:
        super().__init__(bar)
        self._session = session
        self._page = page
        self._bar = bar
        self._focus_page = focus_page
        self._hits: tuple[Span, ...] = ()
        self._current: int | None = None
        self._from = 0
        self.open = False
        bar.sought.connect(self._seek)
        bar.stepped.connect(self.step)
        bar.left.connect(self.close)
        session.article_changed.connect(self._begin_anew)

    def show(self) -> None:
        """Open the bar with the selected words, if there are any, and put the focus into it."""
        if not self.open:
            self.open = True
            self._from = self._session.reading_offset
            self.opened.emit(True)
        selected = self._page.selected_text()
        if selected and "\n" not in selected:
            self._bar.field.setText(selected)
        self._bar.field.selectAll()
        self._bar.field.setFocus()
        self._seek(self._bar.field.text())

    def close(self) -> None:
        """Take the hits from the page, and go on reading where the last one stands."""
        if not self.open:
            return
        self.open = False
        self._hits, self._current = (), None
        self._page.set_find_hits(())
        self.opened.emit(False)
        self._focus_page()

    def step(self, by: int) -> None:
        """Go to the next or the previous hit; with the bar closed it opens with what was sought."""
        if not self.open:
            self.show()
        elif self._hits and self._current is not None:
            self._session.leave_here(preview=True)
            self._current = (self._current + by) % len(self._hits)
            self._show_hits()

    def _seek(self, words: str) -> None:
        article = self._session.article
        self._hits = hits(article.text, words) if article is not None and words else ()
        ahead = (i for i, hit in enumerate(self._hits) if hit.start >= self._from)
        self._current = next(ahead, 0) if self._hits else None
        if self._hits:
            self._session.leave_here(preview=True)
        self._show_hits()

    def _show_hits(self) -> None:
        current = self._hits[self._current] if self._current is not None else None
        self._page.set_find_hits(self._hits, current)
        if current is not None:
            self._session.caret = current.start
        self._bar.show_count(self._current, len(self._hits))

    def _begin_anew(self, _article: object) -> None:
        self._from = 0
        if self.open:
            self._seek(self._bar.field.text())
