"""The speakers' names beside the first lines of their quotes."""

from bisect import bisect_left, bisect_right

from desktop.model.analysis import Analysis, Quote
from desktop.session.citation import said_by
from desktop.session.layers import Layer
from desktop.session.selection import picked_quote
from desktop.session.session import Session
from desktop.session.short_names import short_name
from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.gutters import Pill
from desktop.ui.reader.places import Places

#: So far above the view a quote may begin and still show its name at the edge.
_ABOVE = 200


class SideNames:
    """Finds the names in view; each speaker's short name is looked up once an analysis."""

    def __init__(self, session: Session, view: ArticleView, places: Places) -> None:
        self._session, self._view, self._places = session, view, places
        self._analysis: Analysis | None = None
        self._quotes: tuple[Quote, ...] = ()
        self._names: dict[str, str] = {}

    def pill(self) -> Pill | None:
        """The active quote's name, or None where no quote with a speaker is picked."""
        quote = picked_quote(self._session.analysis, self._session.selection)
        return self._beside(quote) if quote is not None else None

    def tags(self) -> tuple[Pill, ...]:
        """The names of all quotes that begin in view, one on a line."""
        session = self._session
        if session.analysis is None or Layer.QUOTE not in session.shown:
            return ()
        self._take(session.analysis)
        low, high = session.reading_offset - _ABOVE, self._places.bottom_offset()
        first = bisect_left(self._quotes, low, key=_start)
        last = bisect_right(self._quotes, high, key=_start)
        found = (self._beside(quote) for quote in self._quotes[first:last])
        tags: dict[float, Pill] = {}
        for tag in found:
            if tag is not None:
                tags.setdefault(tag.baseline, tag)
        return tuple(tags.values())

    def _take(self, analysis: Analysis) -> None:
        if analysis is not self._analysis:
            self._analysis, self._names = analysis, {}
            whole = (quote for quote in analysis.quotes if quote.within is None)
            self._quotes = tuple(sorted(whole, key=_start))

    def _beside(self, quote: Quote) -> Pill | None:
        name = self._name(quote)
        line = self._places.line_of(quote.span.start) if name else None
        if line is None:
            return None
        scroll = self._view.verticalScrollBar().value()
        return Pill(name, line.baseline - scroll, said_by(quote))

    def _name(self, quote: Quote) -> str:
        analysis, article = self._session.analysis, self._session.article
        if analysis is None or article is None or quote.speaker is None:
            return ""
        self._take(analysis)
        key = quote.speaker.name
        if key not in self._names:
            self._names[key] = short_name(analysis, quote, article.text)
        return self._names[key]


def _start(quote: Quote) -> int:
    return quote.span.start
