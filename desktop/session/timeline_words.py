"""The dates of an article as a table in the reader's language."""

from PySide6.QtCore import QCoreApplication

from desktop.model.article import Article
from desktop.session.snippets import cut
from desktop.session.tables import Table, TableRow
from desktop.session.timeline import Moment

translate = QCoreApplication.translate

_SENTENCE = 240


def timeline_title() -> str:
    """What the table is called."""
    return translate("Timeline", "Timeline")


def timeline_table(article: Article, moments: tuple[Moment, ...]) -> Table:
    """All dates in the order of the calendar, each with its sentence."""
    rows = tuple(
        TableRow(
            (
                each.value or translate("Timeline", "open"),
                each.words,
                cut(each.sentence.of(article.text), _SENTENCE),
            ),
            each.selection,
        )
        for each in moments
    )
    columns = (
        translate("Timeline", "Date"),
        translate("Timeline", "In the text"),
        translate("Timeline", "Sentence"),
    )
    note = "" if rows else translate("Timeline", "This article names no date.")
    return Table(timeline_title(), columns, rows, note, (0, 2, 6), frozenset({1, 2}))
