"""What the overview beside the page shows of a session, and what stands at one of its rows."""

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Analysis, Entity, Quote
from desktop.model.span import Span
from desktop.session.layers import Layer
from desktop.session.overview import Bar, Beyond, Scale, bars, nearest, rows_of
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
    picked_quote,
    quotes_of,
)
from desktop.session.session import Session
from desktop.session.snippets import place_snippet, quote_snippet

translate = QCoreApplication.translate

#: Rows between a mark and a click that still means it.
_NEAR = 3


class RulerMarks:
    """Rows of bars, ticks and dots, computed where something of them changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.scale = Scale(0, 0)
        self.bars: tuple[Bar, ...] = ()
        self.dots: tuple[int, ...] = ()
        self.ticks: tuple[int, ...] = ()
        self._finds: tuple[Span, ...] = ()
        self._beyond = Beyond(())
        self._counted: Analysis | None = None

    def measure(self, height: int) -> None:
        """Compute all rows for so many of them."""
        session = self._session
        article, analysis = session.article, session.analysis
        self.scale = Scale(len(article.text) if article is not None else 0, height)
        shown = analysis is not None and Layer.QUOTE in session.shown
        self.bars = bars(analysis, self.scale) if analysis is not None and shown else ()
        if analysis is not self._counted:
            self._counted = analysis
            self._beyond = Beyond([quote.span for quote in analysis.quotes] if analysis else ())
        self.dots = rows_of(self._finds, self.scale)
        self.follow()

    def set_finds(self, spans: tuple[Span, ...]) -> None:
        """Take the hits of a search."""
        self._finds = spans
        self.dots = rows_of(spans, self.scale)

    def follow(self) -> None:
        """Compute the rows of what is picked."""
        entity = self._entity()
        self.ticks = rows_of(entity.mentions, self.scale) if entity is not None else ()

    @property
    def layer(self) -> Layer:
        """The layer of the picked name."""
        entity = self._entity()
        return Layer.of(entity.kind) if entity is not None else Layer.PERSON

    def picked_bars(self) -> tuple[tuple[int, int], ...]:
        """First row and row after the last of the picked quote, or of those of a speaker."""
        analysis, picked = self._session.analysis, self._session.selection
        quote = picked_quote(analysis, picked)
        if quote is not None:
            return (self.scale.rows(quote.span),)
        if analysis is None or not isinstance(picked, SpeakerSelection):
            return ()
        spans = [quote.span for quote in quotes_of(analysis, picked.speaker)]
        return tuple(dict.fromkeys(self.scale.rows(span) for span in spans))

    def picked_tick(self) -> int | None:
        """The row of the picked mention."""
        picked, entity = self._session.selection, self._entity()
        if entity is None or not isinstance(picked, MentionSelection):
            return None
        index = min(picked.index, len(entity.mentions) - 1)
        return self.scale.row(entity.mentions[index].start)

    def counts(self, view: Span) -> tuple[int, int]:
        """How many quotes stand before and after the part in view."""
        return self._beyond.before(view), self._beyond.after(view)

    def at(self, row: int) -> Selection:
        """The mark that a click at a row means, if it means one."""
        entity = self._entity()
        if entity is not None:
            for index, span in enumerate(entity.mentions):
                if abs(self.scale.row(span.start) - row) <= _NEAR:
                    return MentionSelection(entity.id, index)
        quote = self._quote_near(row)
        return QuoteSelection(quote.id) if quote is not None else None

    def beyond(self, view: Span, step: int) -> Selection:
        """The nearest quote after (1) or before (-1) the part in view."""
        analysis = self._session.analysis
        quotes = analysis.quotes if analysis is not None else ()
        if step > 0:
            after = (quote for quote in quotes if quote.span.start >= view.end)
        else:
            after = (quote for quote in reversed(quotes) if quote.span.end <= view.start)
        quote = next(after, None)
        return QuoteSelection(quote.id) if quote is not None else None

    def words(self, row: int) -> str:
        """What stands at a row: the quote with its speaker, or the words of the text."""
        article, quote = self._session.article, self._quote_near(row)
        if article is None:
            return ""
        if quote is not None:
            return quote_snippet(quote, article.text)
        return place_snippet(article.text, self.scale.offset(row))

    def _entity(self) -> Entity | None:
        analysis, picked = self._session.analysis, self._session.selection
        if analysis is None or not isinstance(picked, MentionSelection):
            return None
        return analysis.entity(picked.entity)

    def _quote_near(self, row: int) -> Quote | None:
        analysis: Analysis | None = self._session.analysis
        if analysis is None or Layer.QUOTE not in self._session.shown:
            return None
        low, high = self.scale.offset(row - _NEAR), self.scale.offset(row + _NEAR + 1)
        return nearest(analysis.quotes, low, high)


def count_words(count: int, *, above: bool) -> str:
    """How many quotes are out of view: "13 kutipan di bawah"."""
    if above:
        return translate("Ruler", "%n quotes above", "", count)
    return translate("Ruler", "%n quotes below", "", count)
