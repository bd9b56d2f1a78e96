"""Makes the application speak a language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.model.settings import LanguageChoice
from desktop.session.language import language_of

_NAME = "sorot-translator"


def speak(choice: LanguageChoice, translations: Path, *, told: str | None = None) -> str:
    """Install the translations of a language; what was `told` on the command line goes first."""
    if told is not None:
        choice = LanguageChoice(told)
    language = language_of(choice, QLocale.system().uiLanguages())
    application = QCoreApplication.instance()
    if application is None:
        return language
    for old in application.findChildren(QTranslator, _NAME):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    for domain in ("qt", "sorot"):
        translator = QTranslator(application)
        translator.setObjectName(_NAME)
        if translator.load(str(translations / f"{domain}_{language}.qm")):
            QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(language))
    return language
