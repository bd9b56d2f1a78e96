"""Asks for the file of an export and for its form in one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.store.export.formats import FORMATS
from desktop.ui.dialogs.export import form_words

translate = QCoreApplication.translate


def ask_for_file(parent: QWidget) -> tuple[str, Path] | None:
    """The name of a form and a file; None where the reader chose none."""
    words = form_words()
    kinds = {f"{words[name]} (*{form.suffix})": form for name, form in FORMATS.items()}
    title = translate("ExportSheet", "Export")
    first = next(kind for kind, form in kinds.items() if form.name == "markdown")
    chosen, kind = QFileDialog.getSaveFileName(parent, title, "sorot.md", ";;".join(kinds), first)
    if not chosen:
        return None
    path = Path(chosen)
    by_suffix = next((form for form in FORMATS.values() if form.suffix == path.suffix), None)
    form = by_suffix or kinds[kind]
    return form.name, path if by_suffix is not None else path.with_name(path.name + form.suffix)
