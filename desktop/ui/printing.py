"""A result on paper: the pages of its PDF, drawn on a printer as they look."""

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.session.problems import PrintError
from desktop.store.export.record import Result

#: Dots an inch: finer than this nobody sees on paper, and a page takes 9 MB.
_FINEST = 300
_POINTS = 72


def put_on_paper(printer: QPrinter, result: Result, language: str) -> None:
    """Print a result; one page is in memory at a time.

    Raises:
        PrintError: the printer does not take a page.
    """
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 - 30 ms

    from desktop.store.export.pdf.document import pdf  # noqa: PLC0415

    document = pypdfium2.PdfDocument(pdf([result], language))
    printer.setFullPage(True)
    name = printer.printerName() or printer.outputFileName()
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(name)
    try:
        for number, page in enumerate(_wanted(printer, document)):
            if number and not printer.newPage():
                raise PrintError(name)
            _draw(painter, printer, page)
    finally:
        painter.end()
        document.close()


def _wanted(printer: QPrinter, document: Any) -> list[Any]:
    """The pages that were asked for; from 0 on is all."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(document)
    return [document[index] for index in range(first - 1, min(last, len(document)))]


def _draw(painter: QPainter, printer: QPrinter, page: Any) -> None:
    scale = min(printer.resolution(), _FINEST) / _POINTS
    bitmap = page.render(scale=scale, grayscale=True)
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    image = QImage(bitmap.buffer, width, height, stride, QImage.Format.Format_Grayscale8)
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    ratio = min(paper.width() / width, paper.height() / height)
    box = QRectF(0, 0, width * ratio, height * ratio)
    box.moveCenter(paper.center())
    painter.drawImage(box, image)
