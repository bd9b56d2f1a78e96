"""The steps of a story in the reader's language."""

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Analysis, Entity, Quote
from desktop.model.article import Article
from desktop.session.citation import said_by
from desktop.session.selection import MentionSelection, QuoteSelection
from desktop.session.sentence import sentence_at
from desktop.session.snippets import cut
from desktop.session.story import Kind, Step, story
from desktop.session.walk import Stop

translate = QCoreApplication.translate

_LENGTH = 160


def story_stops(article: Article, analysis: Analysis) -> tuple[Stop, ...]:
    """All steps with their captions."""
    quotes = {quote.id: quote for quote in analysis.quotes}
    entities = {entity.id: entity for entity in analysis.entities}
    roles = {
        quote.speaker.entity: quote.speaker.role
        for quote in analysis.quotes
        if quote.speaker is not None and quote.speaker.entity and quote.speaker.role
    }

    def stop(step: Step) -> Stop:
        title, words = _lead_words(article, step)
        match step.selection:
            case QuoteSelection(quote_id):
                title, words = _quote_words(article, quotes[quote_id])
            case MentionSelection(entity_id) if step.kind is Kind.ACTOR:
                title, words = _actor_words(article, entities[entity_id], roles.get(entity_id))
            case MentionSelection():
                title, words = _date_words(article, step)
        return Stop(step.span, step.selection, title, cut(words, _LENGTH))

    return tuple(stop(step) for step in story(article, analysis))


def no_story() -> str:
    """What is said of an article without any step."""
    return translate("Story", "This article has no story to walk through.")


def _lead_words(article: Article, step: Step) -> tuple[str, str]:
    return translate("Story", "Lead"), step.span.of(article.text)


def _actor_words(article: Article, entity: Entity, role: str | None) -> tuple[str, str]:
    """The name with what is known of it, then the sentence."""
    name = f"{entity.name}, {role}" if role and role != entity.name else entity.name
    sentence = sentence_at(article, entity.mentions[0].start).of(article.text)
    return translate("Story", "New: {name}").format(name=name), sentence


def _quote_words(article: Article, quote: Quote) -> tuple[str, str]:
    name = said_by(quote) or translate("Story", "Nobody named")
    return translate("Story", "{name} says").format(name=name), quote.span.of(article.text)


def _date_words(article: Article, step: Step) -> tuple[str, str]:
    sentence = sentence_at(article, step.span.start).of(article.text)
    return translate("Story", "When: {date}").format(date=step.span.of(article.text)), sentence
