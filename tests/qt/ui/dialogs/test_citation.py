import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from desktop.session.clipping import MIME
from desktop.session.selection import QuoteSelection
from tests.qt.ui.windows import do, focus, window


@pytest.fixture
def shown(qtbot):
    with window(qtbot) as made:
        made.parts.session.select(QuoteSelection("q4"))
        do(made, "citation")
        yield made


def field(made):
    found = made.findChild(QLineEdit, "citation-template")
    assert found is not None
    return found


def outcome(made):
    found = made.findChild(QLabel, "citation-outcome")
    assert found is not None
    return found.text()


def test_the_picked_quote_shows_what_the_template_does(shown, qtbot):
    assert focus() == "citation-template"
    field(shown).setText("{speaker}: {quote}")
    assert outcome(shown).startswith("Jens Stoltenberg: “Saya tidak bisa")
    qtbot.keyClick(field(shown), Qt.Key.Key_Return)
    assert focus() == "article"
    do(shown, "copy-source")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("Jens Stoltenberg: “Saya tidak bisa")
    assert b'"TextQuoteSelector"' in data.data(MIME).data()


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{penutur}", "There is no field {penutur}."),
        ("{quote", "A brace"),
        (" ", "nothing to copy"),
    ],
)
def test_a_bad_template_is_told_and_not_taken(shown, qtbot, template, words):
    use = shown.findChild(QAbstractButton, "citation-use")
    field(shown).setText(template)
    assert words in outcome(shown)
    assert not use.isEnabled()
    qtbot.keyClick(field(shown), Qt.Key.Key_Return)
    assert focus() == "citation-template"
    do(shown, "leave", "copy-source")
    assert " — Jens Stoltenberg, " in QGuiApplication.clipboard().text()


def test_the_first_template_comes_back(shown):
    field(shown).setText("{quote}")
    shown.findChild(QAbstractButton, "citation-default").click()
    assert outcome(shown).endswith(
        "” — Jens Stoltenberg, Sekretaris Jenderal NATO (nato-ukraina.txt)"
    )
