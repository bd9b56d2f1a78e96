"""Corrections of names: what is asked of a reader who wants to make one."""

from PySide6.QtCore import QCoreApplication

from desktop.corrections.making import name_target, selection_target
from desktop.model.acts import Act, AddName, DeleteName, Merge, Rename, Retype, Split
from desktop.model.analysis import Analysis, Entity, EntityKind
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.model.work import Anchor, Scope
from desktop.session.asking import Option, Question
from desktop.session.layers import Layer
from desktop.session.row_words import mention_count, one_of_layer
from desktop.session.selection import (
    MentionSelection,
    Selection,
    SpeakerSelection,
    picked_quote,
    quotes_of,
)

translate = QCoreApplication.translate

ALL = (Scope.HERE, Scope.ARTICLE, Scope.ALWAYS)


def named_thing(analysis: Analysis, selection: Selection) -> tuple[Entity, int | None] | None:
    """The entity that is picked with the number of its mention; of a quote, who speaks."""
    if isinstance(selection, MentionSelection):
        entity = analysis.entity(selection.entity)
        return (entity, selection.index) if entity is not None else None
    quote = picked_quote(analysis, selection)
    if isinstance(selection, SpeakerSelection):
        quote = next(iter(quotes_of(analysis, selection.speaker)), None)
    speaker = quote.speaker if quote is not None else None
    entity = analysis.entity(speaker.entity) if speaker and speaker.entity else None
    return (entity, None) if entity is not None else None


def rename(article: Article, analysis: Analysis, selection: Selection) -> Question | None:
    """Call a name otherwise; another name of the article is an answer that joins the two."""
    found = named_thing(analysis, selection)
    if found is None:
        return None
    entity, index = found
    target = name_target(article.text, entity, index or 0)
    forms = [Option(form, form) for form in entity.aliases(article.text)]
    others = [
        Option(other.name, other.name, _about(other))
        for other in analysis.entities
        if other.kind is entity.kind and other.id != entity.id
    ]
    return Question(
        translate("Correct", "Rename"),
        f"{entity.name} · {_about(entity)}",
        lambda answer, scope: Rename(target, str(answer), scope) if answer != entity.name else None,
        (*forms, *others),
        _scopes(index),
        Scope.ARTICLE,
        text=entity.name,
        free=True,
        typed_first=True,
    )


def retype(article: Article, analysis: Analysis, selection: Selection) -> Question | None:
    """Give a name another type."""
    found = named_thing(analysis, selection)
    if found is None:
        return None
    entity, index = found
    target = name_target(article.text, entity, index or 0)
    return Question(
        translate("Correct", "Change type"),
        f"{entity.name} · {_about(entity)}",
        lambda answer, scope: (
            Retype(target, EntityKind(str(answer)), scope) if answer is not entity.kind else None
        ),
        # Who presses Return at once changes nothing.
        tuple(sorted(kinds(entity.kind), key=lambda option: option.value is not entity.kind)),
        _scopes(index),
        Scope.ARTICLE,
    )


def merge(article: Article, analysis: Analysis, selection: Selection) -> Question | None:
    """Make a name one with another, whose name stays; those of its type come first."""
    found = named_thing(analysis, selection)
    if found is None or len(analysis.entities) < 2:
        return None
    entity, index = found
    target = name_target(article.text, entity, index or 0)
    others = [other for other in analysis.entities if other.id != entity.id]
    others.sort(key=lambda other: other.kind is not entity.kind)

    def make(answer: object, scope: Scope) -> Act:
        into = next(other for other in others if other.id == answer)
        return Merge(target, name_target(article.text, into), scope)

    return Question(
        translate("Correct", "Merge with"),
        f"{entity.name} · {_about(entity)}",
        make,
        tuple(Option(other.id, other.name, _about(other)) for other in others),
        _scopes(index),
        Scope.ARTICLE,
    )


def split(article: Article, analysis: Analysis, selection: Selection) -> Question | None:
    """Take the picked mention off its name, as a name of its own."""
    found = named_thing(analysis, selection)
    if found is None or found[1] is None or len(found[0].mentions) < 2:
        return None
    entity, index = found[0], found[1]
    target = name_target(article.text, entity, index)
    form = entity.mentions[index].of(article.text)
    return Question(
        translate("Correct", "Split off"),
        f"{form} · {entity.name}",
        lambda answer, scope: Split(target, (target.mention,), str(answer), scope),
        (),
        (Scope.HERE, Scope.ARTICLE),
        Scope.HERE,
        text=form,
        free=True,
        typed_first=True,
    )


def delete_name(article: Article, analysis: Analysis, selection: Selection) -> Question | None:
    """Say that words are no name."""
    found = named_thing(analysis, selection)
    if found is None or not isinstance(selection, MentionSelection):
        return None
    entity, index = found
    target = name_target(article.text, entity, index or 0)
    return Question(
        translate("Correct", "Delete name"),
        f"{entity.name} · {_about(entity)}",
        lambda _answer, scope: DeleteName(target, scope),
        (Option(True, translate("Correct", "This is no name")),),
        ALL,
        Scope.ARTICLE,
    )


def add_name(article: Article, span: Span) -> Question | None:
    """Say that the selected words are a name."""
    words = selected(article, span)
    if words is None:
        return None
    return Question(
        translate("Correct", "Add name"),
        words.exact,
        lambda answer, scope: AddName(words, words.exact, EntityKind(str(answer)), scope),
        kinds(),
        ALL,
        Scope.ARTICLE,
    )


def kinds(now: EntityKind | None = None) -> tuple[Option, ...]:
    """The types of names, in the order of their keys; of one is said that it is so now."""
    note = translate("Correct", "as it is")
    return tuple(
        Option(kind, _capital(one_of_layer(Layer.of(kind))), note if kind is now else "")
        for kind in EntityKind
    )


def selected(article: Article, span: Span) -> Anchor | None:
    """The selected words without the blanks around them, if there are any."""
    try:
        return selection_target(article.text, span)
    except ValueError:
        return None


def _scopes(index: int | None) -> tuple[Scope, ...]:
    """Who speaks is no single place in the text."""
    return ALL if index is not None else (Scope.ARTICLE, Scope.ALWAYS)


def _about(entity: Entity) -> str:
    return f"{one_of_layer(Layer.of(entity.kind))}, {mention_count(len(entity.mentions))}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
