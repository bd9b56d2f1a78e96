"""The line under an article's title: file, outlet, byline, date, words and minutes."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QUrl

from desktop.model.article import Article

translate = QCoreApplication.translate

#: Indonesian news is read at about this many words a minute.
_PACE = 235
#: Longer than this is told in hours.
_IN_MINUTES = 90
_BETWEEN = "  ·  "


def about_line(article: Article) -> str:
    """What is known about the article, in the interface's words."""
    known = article.metadata
    words = len(article.text.split())
    parts = [
        *_origin(article),
        known.byline,
        _day(known.published),
        _page(known.pages),
        _grouped(translate("Page", "%n words", "", words), words),
        _reading_time(max(1, round(words / _PACE))),
    ]
    return _BETWEEN.join(part for part in parts if part)


def _origin(article: Article) -> tuple[str, ...]:
    """The file and the outlet; of an address the outlet alone, else the host."""
    outlet = article.metadata.outlet or ""
    if "://" not in article.source:
        return article.source, outlet
    host = QUrl(article.source).host().removeprefix("www.")
    return (outlet or host,)


def _page(pages: tuple[int, int] | None) -> str:
    if pages is None:
        return ""
    words = translate("Page", "page {number} of {count} only")
    return words.format(number=pages[0], count=pages[1])


def _reading_time(minutes: int) -> str:
    """Minutes, or whole hours where minutes are too many to mean anything."""
    if minutes <= _IN_MINUTES:
        return translate("Page", "%n min read", "", minutes)
    hours = round(minutes / 60)
    return _grouped(translate("Page", "%n h read", "", hours), hours)


def _grouped(words: str, number: int) -> str:
    """The number in the words with the language's separators: "12.500 kata"."""
    return words.replace(str(number), QLocale().toString(number), 1)


def _day(iso: str | None) -> str | None:
    try:
        day = date.fromisoformat((iso or "")[:10])
    except ValueError:
        return iso
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
