"""The line under the title tells how long the article is."""

import pytest
from PySide6.QtCore import QLocale, QTranslator

from desktop.model.settings import LanguageChoice
from desktop.reading.plain import from_text
from desktop.resources import root
from desktop.ui.reader.about_line import about_line
from desktop.ui.tongue import speak


@pytest.fixture
def tongue(qapp):
    before = QLocale()
    yield lambda language: speak(LanguageChoice(language), root() / "translations")
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", 1, "1 word  ·  1 min read"),
        ("en", 12_500, "12,500 words  ·  53 min read"),
        ("id", 21_150, "21.150 kata  ·  90 menit baca"),
        ("id", 90_000, "90.000 kata  ·  6 jam baca"),
    ],
)
def test_it_tells_words_and_time(tongue, language, words, told) -> None:
    tongue(language)
    assert about_line(from_text("kata " * words, "")).endswith(told)
