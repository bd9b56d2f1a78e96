"""Ways by which an article leaves the window: a file that the reader names, or a printer."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from desktop.session.exporting import Exporting, What

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate


class Exporter(QObject):
    """Asks where to and tells how it went."""

    #: The Path of a file that is on disk now.
    written = Signal(object)
    #: A sentence: the printer has it all.
    printed = Signal(str)
    #: What writing or printing ended with.
    failed = Signal(object)

    def __init__(self, exporting: Exporting, window: QWidget) -> None:
        super().__init__(window)
        self.exporting = exporting
        self._window = window
        self._folder = ""
        exporting.written.connect(self.written)
        exporting.failed.connect(self.failed)

    def save(self, what: What, form: str, words: str, suffix: str) -> None:
        """Let the reader choose a file, and write it; `words` say what kind of file it is."""
        start = Path(self._folder or _documents()) / self.exporting.name(what, suffix)
        dialog = QFileDialog(
            self._window, translate("Exporter", "Export"), str(start), f"{words} (*{suffix})"
        )
        dialog.setObjectName("export-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        chosen = dialog.selectedFiles() if self._done(dialog) else []
        if chosen:
            self._folder = str(Path(chosen[0]).parent)
            self.exporting.write(what, form, Path(chosen[0]))

    def print_out(self) -> None:
        """Let the reader choose a printer, and print the article with its marks and quotes."""
        result = self.exporting.result(What.ARTICLE)
        if result is None:
            return
        # Most readings print nothing.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(result.article.name())
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("print-dialog")
        dialog.setWindowTitle(translate("Exporter", "Print"))
        if self._done(dialog):
            self.send(printer)

    def send(self, printer: "QPrinter") -> None:
        """Print on this printer, beside the window."""
        from desktop.ui.printing import put_on_paper  # noqa: PLC0415

        result = self.exporting.result(What.ARTICLE)
        if result is not None:
            work = partial(put_on_paper, printer, result, translate("Exporting", "en"))
            said = translate("Exporter", "{name} is printed").format(name=result.article.name())
            self.exporting.run(work, partial(self.printed.emit, said))

    def _done(self, dialog: QDialog) -> bool:
        """Show a dialog and tell whether it was confirmed; the focus is again where it was."""
        focus = QApplication.focusWidget()
        confirmed = bool(dialog.exec())
        dialog.deleteLater()
        # Without a window manager a closed dialog leaves no window active.
        self._window.activateWindow()
        if focus is not None:
            focus.setFocus()
        return confirmed


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
