"""What the reader corrects: from a command to a question, from its answer to an act."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.model.analysis import Quote
from desktop.model.span import Span
from desktop.session.corrections import Corrections
from desktop.session.selection import picked_quote
from desktop.session.session import Session

# What asks and what tells of acts is loaded with the first correction, not with the window.
if TYPE_CHECKING:
    from desktop.model.acts import Act
    from desktop.model.work import Scope
    from desktop.session.asking import Question
    from desktop.session.questions import Questions

translate = QCoreApplication.translate


class Corrector(QObject):
    """Asks what a correction needs to know, does it, and tells what was done."""

    #: There is a question to be asked.
    asked = Signal()
    #: A sentence on what was done, and the command that takes it back.
    told = Signal(str, str)
    #: There was nothing to correct; a sentence.
    refused = Signal(str)

    def __init__(
        self, session: Session, corrections: Corrections, selected: Callable[[], Span | None]
    ) -> None:
        super().__init__(session)
        self._session = session
        self._corrections = corrections
        self._selected = selected
        #: What is asked now.
        self.question: Question | None = None

    def answer(self, value: object, scope: "Scope") -> None:
        """Make the correction that was asked about."""
        act = self.question.make(value, scope) if self.question is not None else None
        if act is not None:
            self._do(act)

    def rename(self) -> None:
        """Call the picked name, or who is picked as a speaker, otherwise."""
        self._ask(lambda about: about.rename(self._session.selection))

    def change(self) -> None:
        """Give the picked quote another speaker, or the picked name another type."""
        self._ask(lambda about: about.change(self._session.selection))

    def merge(self) -> None:
        """Make the picked name one with another."""
        self._ask(lambda about: about.merge(self._session.selection))

    def split(self) -> None:
        """Take the picked mention off its name."""
        several = translate("Corrector", "Pick one mention of a name that has several")
        self._ask(lambda about: about.split(self._session.selection), several)

    def delete(self) -> None:
        """Say that what is picked is no quote, at once, or no name."""
        about, quote = self._about, self._quote
        if about is not None and quote is not None:
            self._do(about.delete_quote(quote))
        else:
            self._ask(lambda about: about.delete_name(self._session.selection))

    def switch_kind(self) -> None:
        """Make a direct quote indirect, or the other way round."""
        about, quote = self._about, self._quote
        if about is not None and quote is not None:
            self._do(about.other_kind(quote))
        else:
            self.refused.emit(translate("Corrector", "Pick a quote first"))

    def add_quote(self) -> None:
        """Make the selected words a quote."""
        self._add(lambda about, span: about.add_quote(span))

    def add_name(self) -> None:
        """Make the selected words a name."""
        self._add(lambda about, span: about.add_name(span))

    def undo(self) -> None:
        """Undo the latest correction."""
        entry = self._corrections.undo()
        if entry is not None:
            words = translate("Corrector", "Undone: {act}")
            self.told.emit(words.format(act=_told(entry.act)), "redo")

    def redo(self) -> None:
        """Do again what was undone last."""
        entry = self._corrections.redo()
        if entry is not None:
            words = translate("Corrector", "Done again: {act}")
            self.told.emit(words.format(act=_told(entry.act)), "undo")

    @property
    def _quote(self) -> Quote | None:
        return picked_quote(self._session.analysis, self._session.selection)

    @property
    def _about(self) -> "Questions | None":
        from desktop.session.questions import Questions  # noqa: PLC0415 - see above

        article, analysis = self._session.article, self._session.analysis
        return Questions(article, analysis) if article is not None and analysis else None

    def _ask(self, make: "Callable[[Questions], Question | None]", otherwise: str = "") -> None:
        about = self._about
        question = make(about) if about is not None else None
        self._put(question, otherwise or translate("Corrector", "Pick a quote or a name first"))

    def _add(self, make: "Callable[[Questions, Span], Question | None]") -> None:
        about, span = self._about, self._selected()
        question = make(about, span) if about is not None and span is not None else None
        self._put(question, translate("Corrector", "Select the words in the text first"))

    def _put(self, question: "Question | None", otherwise: str) -> None:
        if question is None:
            self.refused.emit(otherwise)
            return
        self.question = question
        self.asked.emit()

    def _do(self, act: "Act") -> None:
        if self._corrections.do(act) is not None:
            self.told.emit(_told(act), "undo")


def _told(act: "Act") -> str:
    from desktop.session.work_words import act_words  # noqa: PLC0415 - see above

    return act_words(act)
