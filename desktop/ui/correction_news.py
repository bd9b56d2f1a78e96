"""Tells what became of corrections: done, kept, without a place."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.session.corrections import Corrections
from desktop.ui.actions import Actions
from desktop.ui.corrector import Corrector
from desktop.ui.notices import Notices
from desktop.ui.status_board import StatusBoard
from desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from desktop.corrections.applying import Revised
    from desktop.model.acts import Entry

translate = QCoreApplication.translate


class CorrectionNews(QObject):
    """Observes corrections and puts words into toast, status line and message bar."""

    def __init__(
        self,
        corrections: Corrections,
        corrector: Corrector,
        board: StatusBoard,
        notices: Notices,
        toast: Toast,
    ) -> None:
        super().__init__(corrector)
        self._corrections = corrections
        self._board, self._notices, self._toast = board, notices, toast
        self._lost: frozenset[str] = frozenset()
        corrector.refused.connect(board.say)
        corrections.confirmed.connect(self._confirm)

    def bind(self, actions: Actions, show_lost: Callable[[], object]) -> None:
        """Show the keys of these actions, and let be done what can be done."""
        self._actions, self._show_lost = actions, show_lost
        corrector, corrections = self.parent(), self._corrections
        if isinstance(corrector, Corrector):
            corrector.told.connect(self._tell)
        corrections.history_changed.connect(self._offer)
        corrections.revised_changed.connect(self._look_for_lost)
        self._offer()

    def _tell(self, words: str, back: str) -> None:
        self._toast.say(words, self._actions.cap(back))

    def _offer(self) -> None:
        self._actions["undo"].setEnabled(self._corrections.undoable is not None)
        self._actions["redo"].setEnabled(self._corrections.redoable is not None)

    def _confirm(self, _entry: "Entry") -> None:
        # What was done meanwhile is not on disk yet.
        if not self._corrections.pending:
            self._board.say(translate("CorrectionNews", "Saved"))

    def _look_for_lost(self, revised: "Revised | None") -> None:
        lost = frozenset(each.act for each in revised.lost) if revised is not None else frozenset()
        new, self._lost, count = lost - self._lost, lost, len(lost)
        if new:
            self._notices.tell_act(
                translate("CorrectionNews", "%n corrections have lost their place", "", count),
                translate("CorrectionNews", "They are kept, and listed."),
                translate("CorrectionNews", "Show them"),
                self._show_lost,
            )
