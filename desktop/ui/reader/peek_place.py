"""Where the peek card stands: under the picked words, above them where there is no room."""

from PySide6.QtCore import QObject, QRect

from desktop.model.span import Span
from desktop.session.highlights import antecedents
from desktop.session.selection import picked_quote
from desktop.session.session import Session
from desktop.ui.reader import jump
from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.peek_card import PeekCard
from desktop.ui.reader.peek_fit import EDGE, Ends, Room, Side, Stand, stand
from desktop.ui.reader.picked import picked_span, whole_span
from desktop.ui.reader.places import Places
from desktop.ui.reader.tints import ABOVE, BELOW

#: Between the words' tint and the card, and how far the card reaches past the text at each side.
_GAP, _PAST = 3, 10
#: So many code points around a quote the card keeps free of itself where it can.
_NEAR = 200


class PeekPlace(QObject):
    """Keeps the card beside what it is about while the page scrolls and changes its size."""

    def __init__(self, session: Session, view: ArticleView, places: Places, card: PeekCard) -> None:
        super().__init__(card)
        self._session, self._view, self._places, self._card = session, view, places, card
        self._stand = Stand(Side.FOOT, 0, 0)
        card.opened.connect(self.settle)
        card.changed.connect(self._place)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._place())

    def settle(self) -> None:
        """Choose the card's place anew, and scroll if it needs room."""
        pane = self._card.parentWidget()
        if self._card.isHidden() or pane is None:
            return
        window = self._places.window()
        room = Room(pane.height(), window.limit, self._size()[1])
        self._stand = stand(self._ends(), room, window.scroll)
        if round(self._stand.scroll) != round(window.scroll):
            self._places.scroll_to(jump.Move(round(self._stand.scroll), eased=True))
        self._place()

    def _place(self) -> None:
        """Put the card where it belongs now; it goes with its words."""
        if not self._card.isHidden():
            width, height = self._size()
            self._card.setGeometry(QRect(self._left(), self._top(height), width, height))

    def _left(self) -> int:
        return max(EDGE, self._view.x() + self._view.look.sizes.margin - _PAST)

    def _size(self) -> tuple[int, int]:
        pane = self._card.parentWidget()
        room = pane.size() if pane is not None else self._view.size()
        margin = self._view.look.sizes.margin
        width = self._view.width() - 2 * margin + 2 * _PAST
        width = min(width, room.width() - self._left() - EDGE)
        return width, min(self._card.height_for(width), room.height() - 2 * EDGE)

    def _top(self, height: int) -> int:
        ends, scroll = self._ends(), self._view.verticalScrollBar().value()
        if self._stand.side is Side.FOOT or self._stand.number >= len(ends):
            pane = self._card.parentWidget()
            return max(EDGE, (pane.height() if pane is not None else 0) - height - EDGE)
        beside = ends[self._stand.number]
        if self._stand.side is Side.ABOVE:
            return round(beside.above - scroll) - height
        return round(beside.below - scroll)

    def _ends(self) -> list[Ends]:
        """The words that the card is about, and of a quote those that say who said them."""
        whole = whole_span(self._session, self._session.selection) or picked_span(self._session)
        spans = [self._explained(whole), whole, self._said_by()]
        found = (self._ends_of(span) for span in spans if span is not None)
        return [ends for ends in found if ends is not None]

    def _explained(self, whole: Span | None) -> Span | None:
        """A quote with the words near it on which the chain that the card tells rests."""
        analysis = self._session.analysis
        quote = picked_quote(analysis, self._session.selection)
        if analysis is None or quote is None or whole is None or self._card.explained is None:
            return None
        near = Span(max(0, whole.start - _NEAR), whole.end + _NEAR)
        spans = [span for span in antecedents(analysis, quote) if span.overlaps(near)]
        start = min([whole.start, *(span.start for span in spans)])
        return Span(start, max([whole.end, *(span.end for span in spans)]))

    def _said_by(self) -> Span | None:
        quote = picked_quote(self._session.analysis, self._session.selection)
        parts = [part for part in (quote.cue, quote.source) if part is not None] if quote else []
        ends = [part.start for part in parts], [part.end for part in parts]
        return Span(min(ends[0]), max(ends[1])) if parts else None

    def _ends_of(self, span: Span) -> Ends | None:
        first, last = self._places.line_of(span.start), self._places.line_of(span.end - 1)
        if first is None or last is None:
            return None
        sizes = self._view.look.sizes
        above = first.baseline - sizes.px(ABOVE) - _GAP
        return Ends(above, last.baseline + sizes.px(BELOW) + _GAP)
