"""Rules that hold in every article: which acts make them, and what they do to a draft."""

from dataclasses import replace

from desktop.corrections import names
from desktop.corrections.anchoring import whole_words
from desktop.corrections.draft import Draft
from desktop.corrections.quotes import give, name_of
from desktop.corrections.reader_rules import ReaderRule
from desktop.model.acts import Act, AddName, ChangeSpeaker, DeleteName, Entry, Merge, Rename, Retype
from desktop.model.analysis import Entity, EntityKind
from desktop.model.work import Rule, RuleKind, Scope, SpeakerRef


def rule_of(entry: Entry) -> Rule | None:
    """The rule that an act makes by being meant for always, if it makes one."""
    if getattr(entry.act, "scope", None) is not Scope.ALWAYS:
        return None
    made = _rule(entry.act)
    return replace(made, act=entry.key) if made else None


def _rule(act: Act) -> Rule | None:
    made: Rule | None = None
    match act:
        case Rename(target, name):
            made = Rule(RuleKind.ALIAS, target.name, name, target.kind)
        case Merge(target, into):
            made = Rule(RuleKind.ALIAS, target.name, into.name, target.kind)
        case Retype(target, kind):
            made = Rule(RuleKind.TYPE, target.name, type=kind)
        case DeleteName(target):
            made = Rule(RuleKind.NO_NAME, target.name, type=target.kind)
        case AddName(words, name, kind):
            made = Rule(RuleKind.NAME, words.exact, name, kind)
        case ChangeSpeaker(_, was, speaker) if was and speaker is not None:
            made = Rule(RuleKind.SPEAKER, was, speaker.name)
    return made


def follow_rule(draft: Draft, rule: Rule) -> None:
    """Lay a rule over the draft; where nothing has its form it changes nothing."""
    _WAYS[rule.kind](draft, rule)


def _name(draft: Draft, rule: Rule) -> None:
    if rule.type is not None:
        spans = whole_words(draft.text, rule.form)
        taken = [span for span in spans if not _is_named(draft, rule, span)]
        names.add_name(draft, rule.name, rule.type, None, taken)


def _no_name(draft: Draft, rule: Rule) -> None:
    for entity in _having(draft, rule.form, rule.type):
        names.delete(draft, entity, entity.mentions)


def _type(draft: Draft, rule: Rule) -> None:
    for entity in _having(draft, rule.form, None):
        if rule.type is not None and entity.kind is not rule.type:
            names.retype(draft, entity, rule.type, ReaderRule.ALWAYS)


def _alias(draft: Draft, rule: Rule) -> None:
    for entity in _having(draft, rule.form, rule.type):
        if rule.form != rule.name:
            names.rename(draft, entity, rule.name, ReaderRule.ALWAYS)
    _speaker(draft, rule)


def _speaker(draft: Draft, rule: Rule) -> None:
    """Give the quotes of who is called by the form to who goes by the name.

    For an alias these are those whose speaker is no name of the article: the others have followed.
    """
    bare = rule.kind is RuleKind.ALIAS
    for quote in draft.speaking():
        known = quote.speaker
        if known is None or name_of(quote) != rule.form or (bare and known.entity is not None):
            continue
        give(draft, quote, draft.speaker(SpeakerRef(rule.name)), ReaderRule.ALWAYS)


def _having(draft: Draft, form: str, kind: EntityKind | None) -> list[Entity]:
    return [
        entity
        for entity in draft.entities.values()
        if entity.name == form and kind in {None, entity.kind}
    ]


def _is_named(draft: Draft, rule: Rule, span: object) -> bool:
    """Whether the words are a mention of that name already."""
    return any(
        span in entity.mentions and (entity.name, entity.kind) == (rule.name, rule.type)
        for entity in draft.entities.values()
    )


_WAYS = {
    RuleKind.ALIAS: _alias,
    RuleKind.NAME: _name,
    RuleKind.NO_NAME: _no_name,
    RuleKind.TYPE: _type,
    RuleKind.SPEAKER: _speaker,
}
