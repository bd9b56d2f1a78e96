"""Goes from thing to thing in the text, and knows when the way led round its end."""

from collections.abc import Callable

from desktop.model.analysis import Analysis
from desktop.session import jumps
from desktop.session.selection import Origin, Selection, active_span, quotes_of
from desktop.session.session import Session

Find = Callable[[Analysis], Selection]


class Jumper:
    """The jumps of a session; each goes to the next (1) or the previous (-1) thing of a kind."""

    def __init__(self, session: Session) -> None:
        self._session = session
        #: While a jump is told: 1 where it began again at the beginning, -1 at the end, else 0.
        self.turned = 0

    def quote(self, step: int) -> None:
        """Go to the next or previous quote."""
        self._go(step, lambda a: jumps.next_quote(a, *self._place(), step))

    def same_speaker(self, step: int) -> None:
        """Go to the next or previous quote of the same speaker."""
        self._go(step, lambda a: jumps.next_of_speaker(a, *self._place(), step))

    def speaker(self, step: int) -> None:
        """Go to the first quote of the next or previous speaker."""
        self._go(
            step, lambda a: jumps.next_speaker(a, self._session.selection, step), self._first_words
        )

    def mention(self, step: int) -> None:
        """Go to the next or previous mention of any name on a shown layer."""
        shown = self._session.shown
        self._go(step, lambda a: jumps.next_mention(a, *self._place(), step, shown))

    def occurrence(self, step: int) -> None:
        """Go to the next or previous occurrence of what is picked."""
        self._go(step, lambda a: jumps.next_occurrence(a, *self._place(), step))

    def in_scope(self, step: int) -> None:
        """Go to the next or previous item of what is picked, else of all quotes."""
        self._go(step, lambda a: jumps.next_in_scope(a, *self._place(), step))

    def _place(self) -> tuple[Selection, int]:
        return self._session.selection, self._session.caret

    def _go(
        self, step: int, find: Find, from_: Callable[[Analysis], int | None] | None = None
    ) -> None:
        session, analysis = self._session, self._session.analysis
        found = find(analysis) if analysis is not None else None
        if analysis is None or found is None:
            return
        before = from_(analysis) if from_ is not None else self._start(analysis)
        after = active_span(analysis, found)
        back = after is not None and before is not None and (after.start - before) * step < 0
        self.turned = step if back or found == session.selection else 0
        session.select(found, Origin.JUMP)
        self.turned = 0

    def _start(self, analysis: Analysis) -> int:
        """Where the jump begins: at what is picked, else at the text cursor."""
        span = active_span(analysis, self._session.selection)
        return span.start if span is not None else self._session.caret

    def _first_words(self, analysis: Analysis) -> int | None:
        """Where the present speaker speaks first: speakers follow each other by that."""
        name = jumps.speaker_in(analysis, self._session.selection)
        quotes = quotes_of(analysis, name) if name is not None else ()
        return quotes[0].span.start if quotes else None
