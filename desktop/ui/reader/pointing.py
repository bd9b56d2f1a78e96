"""Which of several marks at one place is meant: a click takes the smallest, Enter asks."""

from PySide6.QtCore import QObject, QPoint

from desktop.session.overlaps import choices_here, next_at
from desktop.session.selection import Origin, Selection
from desktop.session.session import Session
from desktop.ui.reader.article_view import ArticleView
from desktop.ui.reader.choice_list import ChoiceList
from desktop.ui.reader.peek_card import PeekCard
from desktop.ui.reader.picked import picked_span
from desktop.ui.reader.places import Places

#: A second click so many code points away is one on the same spot.
_SAME_SPOT = 1


class Pointing(QObject):
    """From clicks and from Enter to what is picked."""

    def __init__(
        self,
        session: Session,
        view: ArticleView,
        places: Places,
        card: PeekCard,
        choices: ChoiceList,
    ) -> None:
        super().__init__(view)
        self._session, self._view, self._places = session, view, places
        self._card, self._choices = card, choices
        #: Where the last click was, and what it picked.
        self._clicked: tuple[int, Selection] | None = None
        view.clicked.connect(self._click)
        choices.chosen.connect(self._choose)
        choices.left.connect(view.setFocus)
        session.article_changed.connect(self._begin_anew)

    def details(self) -> None:
        """Show the details of what is picked; where several things stand, ask for one first."""
        choices = choices_here(self._session) if self._card.isHidden() else ()
        if len(choices) > 1 and self._choices.isHidden():
            self._choices.ask(choices, self._place())
        else:
            self._card.toggle()

    def _choose(self, selection: Selection) -> None:
        self._session.select(selection, Origin.PAGE)
        if self._card.isHidden():
            self._card.toggle()

    def _click(self, offset: int | None) -> None:
        session = self._session
        if offset is None:
            session.select(None, Origin.PAGE)
        elif self._again(offset):
            session.select(next_at(session, offset), Origin.PAGE)
        else:
            session.select_at(offset)
        self._clicked = None if offset is None else (offset, session.selection)

    def _again(self, offset: int) -> bool:
        """Whether the last click was on the same spot, and what it picked is still picked."""
        if self._clicked is None or self._session.selection is None:
            return False
        at, picked = self._clicked
        return abs(at - offset) <= _SAME_SPOT and picked == self._session.selection

    def _place(self) -> QPoint:
        """Under the words that are asked about, in the page's pixels."""
        span = picked_span(self._session)
        line = self._places.line_of(span.start if span is not None else self._session.caret)
        built = self._view.built
        if line is None or built is None:
            return self._view.pos()
        x = line.x(built.offsets.position(span.start)) if span is not None else line.left
        y = line.bottom - self._view.verticalScrollBar().value()
        return self._view.pos() + QPoint(round(x), round(y))

    def _begin_anew(self) -> None:
        self._clicked = None
        self._choices.dismiss()
