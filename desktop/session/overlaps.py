"""Several marks at one place: which they are, and what each is called in a list."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.session.jumps import everything_at
from desktop.session.layers import Layer
from desktop.session.row_words import one_of_layer, speaker_words
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    active_span,
    speaker_of,
)
from desktop.session.session import Session

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the marks at a place: what it is called, and what kind of thing it is."""

    selection: Selection
    words: str
    kind: str


def choices_here(session: Session) -> tuple[Choice, ...]:
    """What is marked where the picked thing begins, or at the text cursor; the picked one first.

    Of quotes only the words said count: cue and source carry no mark of their own.
    """
    article, analysis, picked = session.article, session.analysis, session.selection
    if article is None or analysis is None:
        return ()
    span = active_span(analysis, picked)
    offset = span.start if span is not None else session.caret
    found = [
        selection
        for selection in everything_at(analysis, offset, session.shown)
        if _is_marked(analysis, selection, offset)
    ]
    if span is not None:
        found = [picked, *(each for each in found if each != picked)]
    return tuple(_choice(article, analysis, selection) for selection in found)


def next_at(session: Session, offset: int) -> Selection:
    """What a second click at a code point picks: the next larger mark, at last the smallest."""
    if session.analysis is None:
        return None
    found = everything_at(session.analysis, offset, session.shown)
    if session.selection not in found:
        return found[0] if found else None
    return found[(found.index(session.selection) + 1) % len(found)]


def _is_marked(analysis: Analysis, selection: Selection, offset: int) -> bool:
    span = active_span(analysis, selection)
    return span is not None and span.holds(offset)


def _choice(article: Article, analysis: Analysis, selection: Selection) -> Choice:
    match selection:
        case QuoteSelection(quote_id):
            quote = analysis.quote(quote_id)
            speaker = speaker_words(speaker_of(quote) if quote else "")
            words = quote.span.of(article.text) if quote else ""
            return Choice(selection, f"{speaker}: {words}", one_of_layer(Layer.QUOTE))
        case MentionSelection(entity_id):
            entity = analysis.entity(entity_id)
            if entity is not None:
                kind = one_of_layer(Layer.of(entity.kind))
                return Choice(selection, entity.name, kind)
    return Choice(selection, translate("Overlaps", "All quotes of this speaker"), "")
