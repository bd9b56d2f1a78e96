"""Where the peek card stands: under the picked words, above them where there is no room."""

from PySide6.QtCore import QObject, QRect

from desktop.session.session import Session
from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.peek_card import PeekCard
from desktop.ui.reader.picked import picked_span, whole_span
from desktop.ui.reader.places import Places
from desktop.ui.reader.tints import ABOVE, BELOW

#: Between the words' tint and the card, and how far the card reaches past the text at each side.
_GAP, _PAST = 3, 10
_EDGE = 4


class PeekPlace(QObject):
    """Keeps the card beside what it is about while the page scrolls and changes its size."""

    def __init__(self, session: Session, view: ArticleView, places: Places, card: PeekCard) -> None:
        super().__init__(card)
        self._session, self._view, self._places, self._card = session, view, places, card
        card.changed.connect(self.place)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.place())

    def place(self) -> None:
        """Put the card where it belongs now."""
        pane = self._card.parentWidget()
        if self._card.isHidden() or pane is None:
            return
        margin = self._view.look.sizes.margin
        left = max(_EDGE, self._view.x() + margin - _PAST)
        width = min(self._view.width() - 2 * margin + 2 * _PAST, pane.width() - left - _EDGE)
        height = min(self._card.height_for(width), pane.height() - 2 * _EDGE)
        self._card.setGeometry(QRect(left, self._top(height, pane.height()), width, height))

    def _top(self, height: int, room: int) -> int:
        lowest = room - height - _EDGE
        ends = self._ends()
        if ends is None:
            return lowest
        above, below = ends
        # Without room on either side it covers the words' end rather than their beginning.
        top = above - height if below > lowest and above - height >= _EDGE else below
        return max(_EDGE, min(top, lowest))

    def _ends(self) -> tuple[int, int] | None:
        """Where a card above the picked words would end, and one below them begin."""
        # Not over the words that name the source either: the card speaks of them.
        span = whole_span(self._session, self._session.selection) or picked_span(self._session)
        first = self._places.line_of(span.start) if span else None
        last = self._places.line_of(span.end - 1) if span else None
        if first is None or last is None:
            return None
        sizes, scroll = self._view.look.sizes, self._view.verticalScrollBar().value()
        above = first.baseline - sizes.px(ABOVE) - _GAP - scroll
        return round(above), round(last.baseline + sizes.px(BELOW) + _GAP - scroll)
