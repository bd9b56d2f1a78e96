"""What the reader corrects: from a command to a question, from its answer to an act."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.model.acts import Act
from desktop.model.analysis import Analysis, Quote
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.model.work import Scope
from desktop.session import name_questions as names
from desktop.session import quote_questions as quotes
from desktop.session.asking import Question
from desktop.session.corrections import Corrections
from desktop.session.selection import MentionSelection, Selection, picked_quote
from desktop.session.session import Session
from desktop.session.work_words import act_words

translate = QCoreApplication.translate

Ask = Callable[[Article, Analysis, Selection], Question | None]


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

    def answer(self, value: object, scope: Scope) -> None:
        """Make the correction that was asked about."""
        act = self.question.make(value, scope) if self.question is not None else None
        if act is not None:
            self._do(act)

    def rename(self) -> None:
        """Call the picked name, or who is picked as a speaker, otherwise."""
        self._ask(_rename)

    def change(self) -> None:
        """Give the picked quote another speaker, or the picked name another type."""
        self._ask(_change)

    def merge(self) -> None:
        """Make the picked name one with another."""
        self._ask(names.merge)

    def split(self) -> None:
        """Take the picked mention off its name."""
        self._ask(
            names.split, translate("Corrector", "Pick one mention of a name that has several")
        )

    def delete(self) -> None:
        """Say that what is picked is no quote, at once, or no name."""
        article, quote = self._session.article, self._quote
        if article is not None and quote is not None:
            self._do(quotes.delete_quote(article, quote))
        else:
            self._ask(names.delete_name)

    def switch_kind(self) -> None:
        """Make a direct quote indirect, or the other way round."""
        article, quote = self._session.article, self._quote
        if article is not None and quote is not None:
            self._do(quotes.other_kind(article, quote))
        else:
            self.refused.emit(translate("Corrector", "Pick a quote first"))

    def add_quote(self) -> None:
        """Make the selected words a quote."""
        self._add(quotes.add_quote)

    def add_name(self) -> None:
        """Make the selected words a name."""
        self._add(lambda article, _analysis, span: names.add_name(article, span))

    def undo(self) -> None:
        """Undo the latest correction."""
        entry = self._corrections.undo()
        if entry is not None:
            words = translate("Corrector", "Undone: {act}")
            self.told.emit(words.format(act=act_words(entry.act)), "redo")

    def redo(self) -> None:
        """Do again what was undone last."""
        entry = self._corrections.redo()
        if entry is not None:
            words = translate("Corrector", "Done again: {act}")
            self.told.emit(words.format(act=act_words(entry.act)), "undo")

    @property
    def _quote(self) -> Quote | None:
        return picked_quote(self._session.analysis, self._session.selection)

    def _ask(self, make: Ask, otherwise: str = "") -> None:
        session, question = self._session, None
        if session.article is not None and session.analysis is not None:
            question = make(session.article, session.analysis, session.selection)
        self._put(question, otherwise or translate("Corrector", "Pick a quote or a name first"))

    def _add(self, make: Callable[[Article, Analysis, Span], Question | None]) -> None:
        session, span, question = self._session, self._selected(), None
        if session.article is not None and session.analysis is not None and span is not None:
            question = make(session.article, session.analysis, span)
        self._put(question, translate("Corrector", "Select the words in the text first"))

    def _put(self, question: Question | None, otherwise: str) -> None:
        if question is None:
            self.refused.emit(otherwise)
            return
        self.question = question
        self.asked.emit()

    def _do(self, act: Act) -> None:
        if self._corrections.do(act) is not None:
            self.told.emit(act_words(act), "undo")


def _rename(article: Article, analysis: Analysis, selection: Selection) -> Question | None:
    found = names.rename(article, analysis, selection)
    quote = picked_quote(analysis, selection)
    # Who is called by an office alone is no name of the article.
    return quotes.rename_speaker(article, analysis, quote) if found is None and quote else found


def _change(article: Article, analysis: Analysis, selection: Selection) -> Question | None:
    quote = picked_quote(analysis, selection)
    if quote is not None:
        return quotes.change_speaker(article, analysis, quote)
    is_name = isinstance(selection, MentionSelection)
    return names.retype(article, analysis, selection) if is_name else None
