"""Saving a table: as CSV or Markdown, or as a picture, PNG or SVG."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.session.tables import Table, comma_separated, markdown
from desktop.session.theme import Theme
from desktop.store.files import StoreError, write_whole
from desktop.ui.dialogs.table_picture import paint, size

translate = QCoreApplication.translate

#: A picture is this much finer than the screen.
_FINE = 2


def save(table: Table, theme: Theme, name: str, parent: QWidget) -> str:
    """Ask for a file and write the table; what went wrong in words, else ""."""
    kinds = {
        translate("Table", "Table (*.csv)"): ".csv",
        translate("Table", "Markdown (*.md)"): ".md",
        translate("Table", "Picture (*.png)"): ".png",
        translate("Table", "Drawing (*.svg)"): ".svg",
    }
    dialog = QFileDialog(parent, translate("Table", "Save table or picture"), f"{name}.csv")
    dialog.setObjectName("save-table")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    if not dialog.exec():
        return ""
    path = Path(dialog.selectedFiles()[0])
    suffix = path.suffix if path.suffix in kinds.values() else kinds[dialog.selectedNameFilter()]
    try:
        write(table, theme, path.with_suffix(suffix))
    except StoreError as error:
        words = translate("Table", "{path} cannot be written: {reason}")
        return words.format(path=error.path, reason=error.detail)
    return ""


def write(table: Table, theme: Theme, path: Path) -> None:
    """Write a table to a file; its suffix says how.

    Raises:
        StoreError: it could not be written.
        KeyError: nothing is written under that suffix.
    """
    _WRITERS[path.suffix](table, theme, path)


def _csv(table: Table, _theme: Theme, path: Path) -> None:
    # Spreadsheets know the encoding by its mark.
    write_whole(path, "\ufeff" + comma_separated(table))


def _markdown(table: Table, _theme: Theme, path: Path) -> None:
    write_whole(path, markdown(table))


def _png(table: Table, theme: Theme, path: Path) -> None:
    whole = size(table)
    image = QImage(whole * _FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINE)
    painter = QPainter(image)
    paint(painter, table, theme, whole)
    painter.end()
    if not image.save(str(path)):
        raise StoreError(path, translate("Table", "the picture could not be written"))


def _svg(table: Table, theme: Theme, path: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - a library that nothing else needs

    whole: QSize = size(table)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(whole)
    drawing.setViewBox(QRect(QPoint(), whole))
    drawing.setTitle(table.title)
    drawing.setDescription(table.note)
    painter = QPainter(drawing)
    paint(painter, table, theme, whole)
    painter.end()
    write_whole(path, bytes(buffer.data().data()).decode("utf-8"))


_WRITERS: dict[str, Callable[[Table, Theme, Path], None]] = {
    ".csv": _csv,
    ".md": _markdown,
    ".png": _png,
    ".svg": _svg,
}
