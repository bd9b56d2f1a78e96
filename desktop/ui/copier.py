"""Puts words of the article on the clipboard."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.session.citation import cited, words_of
from desktop.session.selection import Selection
from desktop.session.session import Session

Words = Callable[[Article, Analysis, Selection], str]


class Copier:
    """Copies what the reader has selected in the text, else what is picked."""

    def __init__(self, session: Session, copy_selected: Callable[[], bool]) -> None:
        self._session = session
        self._copy_selected = copy_selected

    def copy(self) -> None:
        """The selected words, else the picked quote or name."""
        if not self._copy_selected():
            self._put(words_of)

    def copy_with_source(self) -> None:
        """The picked quote with speaker, role and source."""
        self._put(cited)

    def _put(self, words: Words) -> None:
        session = self._session
        if session.article is None or session.analysis is None:
            return
        text = words(session.article, session.analysis, session.selection)
        if text:
            QGuiApplication.clipboard().setText(text)
