"""The sheets with tables: source balance, attribution check, timeline."""

from collections.abc import Callable, Hashable

from PySide6.QtWidgets import QWidget

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.session.selection import (
    MentionSelection,
    PassageSelection,
    QuoteSelection,
    SpeakerSelection,
)
from desktop.session.session import Session
from desktop.session.tables import Table
from desktop.ui.dialogs.late import Made
from desktop.ui.side import Side
from desktop.ui.surroundings import Surroundings

_Picks = (QuoteSelection, MentionSelection, SpeakerSelection, PassageSelection)


class Opener:
    """Shows what stands behind a row: a filter of quotes, or a thing in the text."""

    def __init__(self, session: Session, side: Side, focus_page: Callable[[], None]) -> None:
        self._session, self._side, self._focus_page = session, side, focus_page

    def open(self, key: Hashable) -> None:
        """Go to what a row's key stands for."""
        if isinstance(key, str):
            self._side.show_only(key)
        elif isinstance(key, _Picks):
            self._side.clear_filter()
            self._session.select(key)
            self._focus_page()


def tables(window: QWidget, given: Surroundings, opener: Opener) -> dict[str, Callable[[], Made]]:
    """What makes each sheet, by its name; until it is asked for nothing of it is loaded."""

    def sheet(name: str, title: str, table: Callable[[Article, Analysis], Table]) -> Made:
        from desktop.ui.dialogs.table_sheet import TableSheet

        def of_session() -> Table:
            article, analysis = given.session.article, given.session.analysis
            if article is None or analysis is None:
                return Table(title, (), ())
            return table(article, analysis)

        made = TableSheet(name, of_session, given.look.theme, window)

        def go(key: Hashable) -> None:
            made.dismiss()
            opener.open(key)

        made.on_open(go)
        return made

    def balance() -> Made:
        from desktop.session.balance import balance as figures
        from desktop.session.balance_words import balance_table, balance_title

        return sheet(
            "balance",
            balance_title(),
            lambda a, found: balance_table(figures(found, a.text), a.name()),
        )

    def check() -> Made:
        from desktop.session.lint_walk import lint_of
        from desktop.session.lint_words import lint_title

        return sheet("questions", lint_title(), lint_of)

    def timeline() -> Made:
        from desktop.session.timeline import timeline as moments
        from desktop.session.timeline_words import timeline_table, timeline_title

        return sheet(
            "timeline",
            timeline_title(),
            lambda a, found: timeline_table(a, moments(a, found)),
        )

    return {"balance": balance, "questions": check, "timeline": timeline}
