"""The line under an article's title: file, outlet, byline, date, words and minutes."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.model.article import Article

translate = QCoreApplication.translate

#: Indonesian news is read at about this many words a minute.
_PACE = 235
_BETWEEN = "  ·  "


def about_line(article: Article) -> str:
    """What is known about the article, in the interface's words."""
    known = article.metadata
    words = len(article.text.split())
    minutes = max(1, round(words / _PACE))
    parts = [
        article.source,
        known.outlet,
        known.byline,
        _day(known.published),
        translate("Page", "%n words", "", words),
        translate("Page", "%n minutes' read", "", minutes),
    ]
    return _BETWEEN.join(part for part in parts if part)


def _day(iso: str | None) -> str | None:
    try:
        day = date.fromisoformat((iso or "")[:10])
    except ValueError:
        return iso
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
