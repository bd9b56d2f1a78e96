"""The link to an archived copy of the article on show, kept beside what was fetched."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from desktop.model.article import Article
from desktop.session.session import Session
from desktop.session.shelf import Shelf

if TYPE_CHECKING:
    from desktop.store.library.library import Library

translate = QCoreApplication.translate


class Archivist(QObject):
    """Asks for the link and keeps it in the library."""

    #: A sentence on what became of it.
    told = Signal(str)

    def __init__(self, session: Session, shelf: Shelf, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._shelf, self._window = session, shelf, window
        self._kept: tuple[Article, int] | None = None
        shelf.kept.connect(self._know)

    def ask(self) -> None:
        """Ask for the link; only what was fetched from an address has an archived copy."""
        kept = self._kept
        if kept is None or kept[0] is not self._session.article:
            self.told.emit(translate("Archivist", "The article is not in the library yet"))
            return
        self._shelf.ask(partial(_link, kept[1]), partial(self._ask, kept[1]))

    def _know(self, article: Article, key: int) -> None:
        self._kept = article, key

    def _ask(self, key: int, link: str | None) -> None:
        if link is None:
            self.told.emit(translate("Archivist", "The article was not fetched from an address"))
            return
        words, confirmed = QInputDialog.getText(
            self._window,
            translate("Archivist", "Archived copy"),
            translate("Archivist", "Address of an archived copy of this page"),
            QLineEdit.EchoMode.Normal,
            link,
        )
        if confirmed:
            kept = translate("Archivist", "Saved")
            self._shelf.ask(
                partial(_archive, key, words.strip()), lambda _none: self.told.emit(kept)
            )


def _link(key: int, library: "Library") -> str | None:
    """The link of today, "" where there is none yet; None where nothing was fetched."""
    sources = library.articles.raw(key)
    fetched = [each for each in sources if each.address.startswith(("http:", "https:"))]
    return (fetched[-1].archived or "") if fetched else None


def _archive(key: int, link: str, library: "Library") -> None:
    library.articles.archive(key, link or None)
