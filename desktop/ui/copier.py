"""Puts words of the article on the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

from desktop.model.citation_template import Template
from desktop.session.citation import cited, words_of
from desktop.session.clipping import MIME, annotations
from desktop.session.memory import Memory
from desktop.session.session import Session


class Copier:
    """Copies what the reader has selected in the text, else what is picked."""

    def __init__(self, session: Session, memory: Memory, copy_selected: Callable[[], bool]) -> None:
        self._session = session
        self._memory = memory
        self._copy_selected = copy_selected

    def copy(self) -> None:
        """The selected words, else the picked quote or name."""
        article, analysis = self._session.article, self._session.analysis
        if self._copy_selected() or article is None or analysis is None:
            return
        if words := words_of(article, analysis, self._session.selection):
            QGuiApplication.clipboard().setText(words)

    def copy_with_source(self) -> None:
        """The picked quote with speaker, role and source, and so that its place is found again."""
        session = self._session
        if session.article is None or session.analysis is None:
            return
        what = (session.article, session.analysis, session.selection)
        text = cited(*what, Template(self._memory.settings.citation))
        if not text:
            return
        data = _clip()
        data.setText(text)
        if found := annotations(*what):
            data.setData(MIME, found.encode("utf-8", "replace"))
        QGuiApplication.clipboard().setMimeData(data)


def _clip() -> QMimeData:
    """Data for the clipboard, made by Qt.

    The clipboard may outlive Python, and data that Python made ends the program then; what a model
    makes is Qt's own.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
