"""The source balance as a table in the reader's language."""

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import QuoteKind, SpeakerClass
from desktop.session.balance import Balance, Figure, SpeakerFigure
from desktop.session.filter_terms import class_term, kind_term
from desktop.session.selection import SpeakerSelection
from desktop.session.tables import Table, TableRow

translate = QCoreApplication.translate


def balance_table(figures: Balance, name: str) -> Table:
    """All figures of the article with that name; each row's key leads to its quotes."""
    language = 0 if translate("Balance", "en") == "id" else 1
    rows = [_heading(translate("Balance", "Who speaks"))]
    rows += [
        _row(_class_words(kind), figure, class_term(kind, language))
        for kind, figure in figures.classes
    ]
    rows.append(_heading(translate("Balance", "How it is told")))
    rows += [
        _row(_kind_words(kind), figure, kind_term(kind, language)) for kind, figure in figures.kinds
    ]
    rows.append(_heading(translate("Balance", "Share of words")))
    rows += [_speaker(each) for each in figures.speakers]
    columns = (
        name,
        translate("Balance", "Quotes"),
        translate("Balance", "Sources"),
        translate("Balance", "Words"),
        translate("Balance", "Share"),
    )
    return Table(
        balance_title(),
        columns,
        tuple(rows),
        _note(figures),
        (1, 0, 0, 0, 0),
    )


def balance_title() -> str:
    """What the table is called."""
    return translate("Balance", "Source balance")


def percent(share: float) -> str:
    """A share in whole per cent: "38 %"."""
    return translate("Balance", "{percent} %").format(percent=round(100 * share))


def _note(figures: Balance) -> str:
    """The warning, or what there is in one sentence."""
    one, total = figures.one_source, figures.total
    if not total.quotes:
        return translate("Balance", "This article has no quotes.")
    if one is not None:
        words = translate("Balance", "One source: {name} has {share} of all quoted words.")
        return words.format(name=one.name, share=percent(one.figure.share))
    count, speakers = len(total.quotes), total.speakers
    quotes = translate("Balance", "%n quotes", "", count)
    sources = translate("Balance", "from %n sources", "", speakers)
    return f"{quotes} {sources}."


def _heading(words: str) -> TableRow:
    return TableRow((words, "", "", "", ""), heading=True)


def _row(words: str, figure: Figure, key: str | SpeakerSelection) -> TableRow:
    count = str(len(figure.quotes))
    cells = (words, count, str(figure.speakers), str(figure.words), percent(figure.share))
    return TableRow(cells, key if figure.quotes else None, share=figure.share)


def _speaker(each: SpeakerFigure) -> TableRow:
    name = each.name or translate("Balance", "No speaker")
    role = each.speaker.role if each.speaker is not None else None
    words = f"{name}, {role}" if role and role != name else name
    row = _row(words, each.figure, SpeakerSelection(each.name))
    cells = (row.cells[0], row.cells[1], "", *row.cells[3:])
    return TableRow(cells, row.key, share=row.share)


def _class_words(kind: SpeakerClass | None) -> str:
    return {
        SpeakerClass.NAMED: translate("Balance", "Named people"),
        SpeakerClass.ROLE: translate("Balance", "Role only"),
        SpeakerClass.ANONYMOUS: translate("Balance", "Anonymous"),
        SpeakerClass.GROUP: translate("Balance", "Groups"),
        SpeakerClass.ORGANISATION: translate("Balance", "Organisations"),
        SpeakerClass.DOCUMENT: translate("Balance", "Documents"),
        None: translate("Balance", "No source named"),
    }[kind]


def _kind_words(kind: QuoteKind) -> str:
    if kind is QuoteKind.DIRECT:
        return translate("Balance", "In quotation marks")
    return translate("Balance", "In the reporter's words")
