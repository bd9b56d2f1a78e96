import json
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QRadioButton

from desktop.session.selection import QuoteSelection
from desktop.ui.widgets.message_bar import MessageBar
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot):
    with window(qtbot) as made:
        yield made


@pytest.fixture
def chosen(tmp_path, monkeypatch):
    """The file that the reader names, whatever the dialog proposes; what it proposed."""
    proposed = []

    def choose(dialog):
        proposed.append(Path(dialog.selectedFiles()[0]).name)
        dialog.selectFile(str(tmp_path / "taken"))
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    return proposed


def button(made, name):
    found = made.findChild(QRadioButton, f"export-{name}")
    assert found is not None
    return found


def said(made):
    bar = made.findChild(MessageBar, "message-bar")
    assert bar is not None
    return "" if bar.isHidden() else bar.accessibleName()


@pytest.mark.parametrize(
    ("form", "suffix", "begins"),
    [
        ("html", ".html", b"<!doctype html>"),
        ("pdf", ".pdf", b"%PDF-"),
        ("docx", ".docx", b"PK"),
        ("csv", ".csv", b"article,"),
        ("w3c", ".jsonld", b"{"),
    ],
)
def test_each_form_is_written_and_told(shown, qtbot, tmp_path, chosen, form, suffix, begins):
    do(shown, "export")
    button(shown, form).setChecked(True)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    file = tmp_path / f"taken{suffix}"
    qtbot.waitUntil(lambda: f"taken{suffix} is saved" in said(shown))
    assert file.read_bytes().startswith(begins)
    assert chosen[0].startswith("MOSKWA - Penguatan misi")
    assert chosen[0].endswith(suffix)
    assert focus() == "article"


@pytest.mark.parametrize(("part", "count"), [("quote", 1), ("speaker", 8), ("article", 19)])
def test_what_is_picked_can_be_taken_alone(shown, qtbot, tmp_path, chosen, part, count):
    shown.parts.session.select(QuoteSelection("q4"))
    do(shown, "export")
    assert button(shown, "quote").isChecked()
    button(shown, part).setChecked(True)
    button(shown, "json").setChecked(True)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is saved" in said(shown))
    (record,) = json.loads((tmp_path / "taken.json").read_text("utf-8"))
    assert len(record["quotes"]) == count


def test_what_is_not_there_cannot_be_chosen(shown):
    do(shown, "export")
    assert button(shown, "article").isChecked()
    assert not button(shown, "quote").isEnabled()
    assert not button(shown, "speaker").isEnabled()
    do(shown, "leave", "close")
    assert not shown.actions_by_id["export"].isEnabled()


def test_arrows_choose_and_tab_goes_on(shown, qtbot):
    do(shown, "export")
    assert focus() == "export-html"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert button(shown, "pdf").isChecked()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focus() == "export-save"


def test_a_file_that_cannot_be_written_is_told(shown, qtbot, tmp_path, chosen):
    (tmp_path / "taken.html").mkdir()
    do(shown, "export")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "could not write taken.html" in said(shown))
    assert [path.name for path in tmp_path.iterdir() if "taken" in path.name] == ["taken.html"]


def test_what_is_printed_is_every_page(shown, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(100)
    shown.parts.exporter.send(printer)
    qtbot.waitUntil(lambda: "is printed" in said(shown), timeout=15000)
    document = pypdfium2.PdfDocument(str(tmp_path / "paper.pdf"))
    assert len(document) == 5
    assert document[0].render(scale=1, grayscale=True).to_numpy().min() < 80
    document.close()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(shown, qtbot, tmp_path):
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "none" / "paper.pdf"))
    shown.parts.exporter.send(printer)
    qtbot.waitUntil(lambda: "could not be printed" in said(shown), timeout=15000)
