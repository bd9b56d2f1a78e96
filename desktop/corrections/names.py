"""What the acts on names do to a draft."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.corrections.anchoring import whole_words
from desktop.corrections.draft import Draft, LostError
from desktop.corrections.reader_rules import ReaderRule
from desktop.model.acts import AddName, DeleteName, Merge, NameAct, Rename, Retype, Split
from desktop.model.analysis import Entity, EntityKind, Quote, SpeakerClass
from desktop.model.span import Span
from desktop.model.work import LossReason, Scope


def change_names(draft: Draft, act: NameAct) -> None:
    """Lay an act on names over the draft.

    Raises:
        LostError: what it is about is not there; nothing was changed.
    """
    match act:
        case Rename():
            _rename(draft, act)
        case Retype():
            _retype(draft, act)
        case Merge():
            _merge(draft, act)
        case Split():
            _split(draft, act)
        case DeleteName():
            _delete(draft, act)
        case AddName():
            add_name(draft, act.name, act.kind, draft.span(act.words), _reach(draft, act))


def add_name(
    draft: Draft, name: str, kind: EntityKind, first: Span | None, others: Sequence[Span]
) -> None:
    """Make words a name: `first` whatever stood there, the others where no longer name does."""
    spans = [
        span
        for span in others
        if not any(
            len(mention) > len(span) and mention.overlaps(span)
            for entity in draft.entities.values()
            for mention in entity.mentions
        )
    ]
    spans += [first] if first and first not in spans else []
    if not spans:
        return
    spans = [span for span in spans if span == first or first is None or not span.overlaps(first)]
    to = draft.named(name, kind) or Entity(f"e-{draft.act}", name, kind, (min(spans),))
    for entity in list(draft.entities.values()):
        there = [m for m in entity.mentions if any(m.overlaps(span) for span in spans)]
        if there and entity.id != to.id:
            _follow(draft, entity, there, to, left=draft.remove_mentions(entity, there))
        elif there:
            kept = tuple(m for m in entity.mentions if m not in there)
            to = replace(entity, mentions=kept or (min(spans),))
    draft.put_entity(to, ReaderRule.ADDED, spans)


def rename(draft: Draft, entity: Entity, name: str, rule: ReaderRule = ReaderRule.RENAMED) -> None:
    """Give an entity another name; it joins the one of its type that has that name already."""
    other = draft.named(name, entity.kind, but=entity.id)
    if other is not None:
        move(draft, entity, entity.mentions, other, rule)
    else:
        move(draft, entity, (), replace(entity, name=name), rule)


def retype(
    draft: Draft, entity: Entity, kind: EntityKind, rule: ReaderRule = ReaderRule.RETYPED
) -> None:
    """Give an entity another type; it joins the one of that type that has its name already."""
    if entity.kind is not kind:
        # "2024" as a date has a day for its value, as a quantity an amount.
        entity = replace(entity, kind=kind, value=None)
    other = draft.named(entity.name, kind, but=entity.id)
    if other is not None:
        move(draft, entity, entity.mentions, other, rule)
    else:
        move(draft, entity, (), entity, rule)


def delete(draft: Draft, entity: Entity, mentions: Sequence[Span]) -> None:
    """Make no name of an entity's mentions any more."""
    draft.forbid_names(mentions)
    if entity.id in draft.entities and draft.remove_mentions(entity, mentions) is None:
        for quote in _of(draft, entity):
            speaker = quote.speaker and replace(quote.speaker, entity=None)
            draft.quotes[quote.id] = replace(quote, speaker=speaker)


def move(
    draft: Draft, source: Entity, mentions: Sequence[Span], to: Entity, rule: ReaderRule
) -> None:
    """Take mentions off one entity to another, with the speakers whom they name."""
    left: Entity | None = None
    if source.id in draft.entities and source.id != to.id:
        left = draft.remove_mentions(source, mentions)
    _follow(draft, source, mentions, draft.put_entity(to, rule, mentions), left=left)


def _follow(
    draft: Draft, source: Entity, mentions: Sequence[Span], to: Entity, *, left: Entity | None
) -> None:
    """Let quotes of the source be quotes of `to`, where a moved mention says who speaks.

    Where nothing is left of the source, all its quotes are.
    """
    known = draft.speaker_with(to)
    for quote in _of(draft, source):
        words = quote.source
        here = words is not None and any(words.overlaps(mention) for mention in mentions)
        if quote.speaker is None or (left is not None and not here):
            continue
        kind = _class(quote.speaker.kind, to.kind)
        speaker = replace(quote.speaker, name=to.name, entity=to.id, kind=kind)
        if known is not None and source.id != to.id:
            speaker = replace(known, name=to.name)
        if speaker != quote.speaker:
            draft.put_quote(replace(quote, speaker=speaker), ReaderRule.RENAMED)


def _of(draft: Draft, entity: Entity) -> list[Quote]:
    """The quotes of an entity; one without a link is told by its name."""
    return [
        quote
        for quote in draft.speaking()
        if quote.speaker
        and (
            quote.speaker.entity == entity.id
            or (quote.speaker.entity is None and quote.speaker.name == entity.name)
        )
    ]


def _class(now: SpeakerClass, kind: EntityKind) -> SpeakerClass:
    """The class of a speaker whose name is of a type: a person is no organisation."""
    if kind is EntityKind.ORGANISATION:
        return SpeakerClass.ORGANISATION
    return SpeakerClass.NAMED if now is SpeakerClass.ORGANISATION else now


def _rename(draft: Draft, act: Rename) -> None:
    if act.scope is not Scope.HERE:
        rename(draft, draft.entity(act.target), act.name)
        return
    entity, mention = draft.mention(act.target)
    _apart(draft, entity, [mention], act.name, entity.kind, ReaderRule.RENAMED)


def _retype(draft: Draft, act: Retype) -> None:
    if act.scope is not Scope.HERE:
        retype(draft, draft.entity(act.target), act.kind)
        return
    entity, mention = draft.mention(act.target)
    _apart(draft, entity, [mention], entity.name, act.kind, ReaderRule.RETYPED)


def _merge(draft: Draft, act: Merge) -> None:
    into = draft.entity(act.into)
    if act.scope is Scope.HERE:
        entity, mention = draft.mention(act.target)
        mentions: Sequence[Span] = (mention,)
    else:
        entity = draft.entity(act.target)
        mentions = entity.mentions
    if into.id not in draft.entities and entity.id == into.id:
        # Neither is found any more: there is nothing to make one.
        raise LostError(LossReason.NOTHING_THERE)
    if entity.id != into.id:
        move(draft, entity, mentions, into, ReaderRule.JOINED)


def _split(draft: Draft, act: Split) -> None:
    entity = draft.entity(act.target)
    mentions = [draft.mention_of(entity, draft.span(anchor)) for anchor in act.mentions]
    if act.scope is not Scope.HERE:
        forms = {mention.of(draft.text) for mention in mentions}
        mentions = [mention for mention in entity.mentions if mention.of(draft.text) in forms]
    _apart(draft, entity, sorted(set(mentions)), act.name, entity.kind, ReaderRule.SPLIT)


def _apart(
    draft: Draft,
    entity: Entity,
    mentions: Sequence[Span],
    name: str,
    kind: EntityKind,
    rule: ReaderRule,
) -> None:
    """Make mentions an entity of their own, or part of the other one that is called so."""
    value = entity.value if kind is entity.kind else None
    to = draft.named(name, kind, but=entity.id) or Entity(
        f"e-{draft.act}", name, kind, (mentions[0],), value
    )
    move(draft, entity, mentions, to, rule)


def _delete(draft: Draft, act: DeleteName) -> None:
    if act.scope is Scope.HERE:
        entity, mention = draft.mention(act.target)
        delete(draft, entity, (mention,))
    else:
        entity = draft.entity(act.target)
        delete(draft, entity, entity.mentions)


def _reach(draft: Draft, act: AddName) -> tuple[Span, ...]:
    return () if act.scope is Scope.HERE else whole_words(draft.text, act.words.exact)
