"""Ways by which the reader hands over an article: a dialog, the clipboard, a drop."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.session.clipping import MIME
from desktop.session.fetcher import Fetcher, is_address
from desktop.session.importing import Importing
from desktop.session.opening import Opening, readable_patterns
from desktop.session.reading_queue import ReadingQueue

translate = QCoreApplication.translate


class Intake(QObject):
    """Asks for articles and takes them."""

    #: There was nothing that could be read; a sentence.
    refused = Signal(str)

    def __init__(
        self,
        opening: Opening,
        queue: ReadingQueue,
        fetcher: Fetcher,
        importing: Importing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._opening = opening
        self._queue = queue
        self._fetcher = fetcher
        self._importing = importing
        self._window = window

    def ask(self) -> None:
        """Let the reader choose files; the focus is again where it was."""
        focus = QApplication.focusWidget()
        folder = str(self._opening.path.parent) if self._opening.path else ""
        dialog = QFileDialog(
            self._window,
            translate("Intake", "Open article"),
            folder,
            translate("Intake", "Articles ({patterns});;All files (*)").format(
                patterns=f"{readable_patterns()} *.jsonld"
            ),
        )
        dialog.setObjectName("open-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        # Without a window manager a closed dialog leaves no window active.
        self._window.activateWindow()
        if focus is not None:
            focus.setFocus()
        if chosen:
            self._open([Path(name) for name in chosen])

    def paste(self) -> None:
        """Take what is in the clipboard as an article."""
        # An empty clipboard may have no data at all.
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None or not self.take(data, translate("Intake", "clipboard")):
            self.refused.emit(translate("Intake", "There is no text in the clipboard"))

    def drop(self, data: QMimeData) -> bool:
        """Take what was dropped on the window."""
        return self.take(data, translate("Intake", "dropped text"))

    def take(self, data: QMimeData, source: str) -> bool:
        """Open the files, the address, the page or the text in some data; whether there was any.

        What was copied or dropped was typed by somebody else.
        """
        if data.hasFormat(MIME) and self._importing.paste(bytes(data.data(MIME).data()), source):
            return True
        if address := _address(data):
            self._fetcher.open(address, typed=False)
        elif files := _files(data):
            self._open(files)
        elif data.hasHtml() or data.text().strip():
            self._opening.open_pasted(data.html(), data.text(), source)
        else:
            return False
        return True

    def _open(self, paths: list[Path]) -> None:
        # One file needs no row, and an address is no file.
        if len(paths) == 1 and paths[0].suffix:
            self._opening.open_file(paths[0])
        else:
            self._queue.open(paths)


def welcome(data: QMimeData) -> bool:
    """Whether a drop of this would be taken."""
    return data.hasUrls() or data.hasHtml() or data.hasText()


def _files(data: QMimeData) -> list[Path]:
    urls = data.urls()
    if not urls and data.text().strip().startswith("file:") and "\n" not in data.text().strip():
        urls = [QUrl(data.text().strip())]
    return [Path(url.toLocalFile() if url.isLocalFile() else url.toString()) for url in urls]


def _address(data: QMimeData) -> str:
    """The address in some data that is nothing else; empty where there is none."""
    urls = data.urls()
    words = urls[0].toString() if urls else data.text().strip()
    return words if is_address(words) else ""
