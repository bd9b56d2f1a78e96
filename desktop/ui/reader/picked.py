"""Where in the text the picked thing stands."""

from desktop.model.span import Span
from desktop.session.selection import Selection, active_span, picked_quote
from desktop.session.session import Session


def picked_span(session: Session) -> Span | None:
    """The words that stand for what is picked."""
    analysis = session.analysis
    return active_span(analysis, session.selection) if analysis is not None else None


def whole_span(session: Session, selection: Selection) -> Span | None:
    """Of a quote, the words said with the words that say who said them."""
    quote = picked_quote(session.analysis, selection)
    return quote.extent if quote else None
