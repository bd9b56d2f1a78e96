"""Corrections of quotes: what is asked of a reader who wants to make one."""

from PySide6.QtCore import QCoreApplication

from desktop.corrections.making import quote_target, speaker_ref
from desktop.model.acts import Act, AddQuote, ChangeKind, ChangeSpeaker, DeleteQuote
from desktop.model.analysis import Analysis, Entity, EntityKind, Quote, QuoteKind
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.model.work import Anchor, QuoteTarget, Scope, SpeakerRef
from desktop.session.asking import Option, Question
from desktop.session.layers import Layer
from desktop.session.name_questions import ALL, selected
from desktop.session.row_words import one_of_layer, quote_count
from desktop.session.selection import speaker_of

translate = QCoreApplication.translate

_MARKS = "\"'“”„‟‘’«»‹›"
#: Who speaks is a person, else a body, else a place that stands for one.
_SPEAKING = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)


def change_speaker(article: Article, analysis: Analysis, quote: Quote) -> Question:
    """Give a quote to somebody else, or to nobody."""
    target, was = quote_target(article.text, quote), speaker_of(quote)

    def make(answer: object, scope: Scope) -> Act | None:
        if answer == now.value:
            return None
        return ChangeSpeaker(target, was, _who(article, analysis, answer), scope)

    nobody = Option(None, translate("Correct", "No speaker"))
    now = Option(was or None, was or nobody.words, translate("Correct", "as it is"))
    offered = [each for each in _speakers(analysis) if each.words != was]
    return Question(
        translate("Correct", "Change speaker"),
        quote.span.of(article.text),
        make,
        # Who presses Return at once changes nothing.
        (now, *offered, *([nobody] if was else [])),
        ALL if was else (Scope.HERE,),
        Scope.HERE,
        free=True,
        hint=translate("Correct", "Type a name"),
    )


def rename_speaker(article: Article, analysis: Analysis, quote: Quote) -> Question | None:
    """Call a speaker otherwise who is no name of the article: "kepala NATO"."""
    target, was = quote_target(article.text, quote), speaker_of(quote)
    if not was:
        return None

    def make(answer: object, scope: Scope) -> Act | None:
        who = _who(article, analysis, answer)
        return ChangeSpeaker(target, was, who, scope) if answer != was else None

    return Question(
        translate("Correct", "Rename"),
        was,
        make,
        tuple(each for each in _speakers(analysis) if each.words != was),
        ALL,
        Scope.ARTICLE,
        text=was,
        free=True,
        typed_first=True,
    )


def add_quote(article: Article, analysis: Analysis, span: Span) -> Question | None:
    """Say that the selected words are a quote, and whose."""
    words = selected(article, span)
    if words is None:
        return None
    anchor, kind = _inside(article, words)
    target = QuoteTarget(anchor, kind)

    def make(answer: object, _scope: Scope) -> Act:
        return AddQuote(target, _who(article, analysis, answer))

    nobody = Option(None, translate("Correct", "No speaker"))
    return Question(
        translate("Correct", "Add quote"),
        anchor.exact,
        make,
        (nobody, *_speakers(analysis)),
        free=True,
        hint=translate("Correct", "Type a name"),
    )


def other_kind(article: Article, quote: Quote) -> Act:
    """A direct quote is indirect after all, or the other way round."""
    direct = quote.kind is QuoteKind.DIRECT
    kind = QuoteKind.INDIRECT if direct else QuoteKind.DIRECT
    return ChangeKind(quote_target(article.text, quote), kind)


def delete_quote(article: Article, quote: Quote) -> Act:
    """Say that words are nobody's quote."""
    return DeleteQuote(quote_target(article.text, quote))


def _who(article: Article, analysis: Analysis, answer: object) -> SpeakerRef | None:
    name = str(answer).strip() if answer is not None else ""
    return speaker_ref(article.text, analysis, name) if name else None


def _speakers(analysis: Analysis) -> list[Option]:
    """Who speaks in the article already, then whoever could."""
    known: dict[str, int] = {}
    for quote in analysis.quotes:
        if quote.speaker is not None:
            known[quote.speaker.name] = known.get(quote.speaker.name, 0) + 1
    offered = [Option(name, name, quote_count(count)) for name, count in known.items()]
    could = [entity for entity in analysis.entities if entity.kind in _SPEAKING]
    could.sort(key=lambda entity: _SPEAKING.index(entity.kind))
    others: dict[str, Entity] = {entity.name: entity for entity in could}
    offered += [
        Option(name, name, one_of_layer(Layer.of(entity.kind)))
        for name, entity in others.items()
        if name not in known
    ]
    return offered


def _inside(article: Article, words: Anchor) -> tuple[Anchor, QuoteKind]:
    """The words inside of the marks, which make them a direct quote."""
    text, start = article.text, words.start
    end = start + len(words.exact)
    marked = start > 0 and text[start - 1] in _MARKS
    while end - start > 2 and text[start] in _MARKS:
        start, marked = start + 1, True
    while end - start > 1 and text[end - 1] in _MARKS:
        end -= 1
    return Anchor.of(text, Span(start, end)), QuoteKind.DIRECT if marked else QuoteKind.INDIRECT
