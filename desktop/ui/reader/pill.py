"""The active quote's speaker beside its first line."""

from desktop.session.citation import said_by
from desktop.session.selection import QuoteSelection
from desktop.session.session import Session
from desktop.session.short_names import short_name
from desktop.ui.reader.gutters import Pill
from desktop.ui.reader.places import Places


def active_pill(session: Session, places: Places, scroll: int) -> Pill | None:
    """Name and place of the pill, or None where no quote with a speaker is picked."""
    analysis, article, picked = session.analysis, session.article, session.selection
    if analysis is None or article is None or not isinstance(picked, QuoteSelection):
        return None
    quote = analysis.quote(picked.quote)
    line = places.line_of(quote.span.start) if quote else None
    name = short_name(analysis, quote, article.text) if quote else ""
    if quote is None or line is None or not name:
        return None
    return Pill(name, line.baseline - scroll, said_by(quote))
