"""The app's words for what a reader did, for lists, messages and those who listen."""

from PySide6.QtCore import QCoreApplication

from desktop.model import acts
from desktop.model.acts import Act
from desktop.model.analysis import EntityKind, QuoteKind
from desktop.model.verdict import VerdictKind
from desktop.model.work import (
    Anchor,
    CheckStatus,
    Colour,
    LossReason,
    Rule,
    RuleKind,
    Scope,
    SpeakerRef,
)
from desktop.session.layers import Layer
from desktop.session.row_words import one_of_layer

translate = QCoreApplication.translate

#: Code points of a quote's or a selection's words that are enough to know it by.
_ENOUGH = 48


def act_words(act: Act) -> str:
    """What an act says, in one line: "Rini Hartati renamed to Rini H."."""
    if isinstance(act, acts.NameAct):
        return _name_act(act)
    if isinstance(act, acts.QuoteAct):
        return f"“{shortened(act.quote.words)}”: {_quote_act(act)}"
    return _other_act(act)


def scope_words(scope: Scope) -> str:
    """How far an act reaches."""
    return {
        Scope.HERE: translate("Act", "here only"),
        Scope.ARTICLE: translate("Act", "everywhere in the article"),
        Scope.ALWAYS: translate("Act", "always"),
    }[scope]


def rule_words(rule: Rule) -> str:
    """What a rule says: "Jokowi is Joko Widodo"."""
    words = {
        RuleKind.ALIAS: translate("Act", "{form} is {name}"),
        RuleKind.NAME: translate("Act", "{form} is a name: {name}, {type}"),
        RuleKind.NO_NAME: translate("Act", "{form} is no name"),
        RuleKind.TYPE: translate("Act", "{form} is of type {type}"),
        RuleKind.SPEAKER: translate("Act", "Who speaks as {form} is {name}"),
    }[rule.kind]
    kind = type_words(rule.type) if rule.type else ""
    return words.format(form=rule.form, name=rule.name, type=kind)


def type_words(kind: EntityKind) -> str:
    """What one entity of a type is."""
    return one_of_layer(Layer.of(kind))


def status_words(status: CheckStatus) -> str:
    """What checking came to."""
    return {
        CheckStatus.UNCHECKED: translate("Act", "to be checked"),
        CheckStatus.CONFIRMED: translate("Act", "confirmed"),
        CheckStatus.WRONG: translate("Act", "wrong"),
        CheckStatus.DISPUTED: translate("Act", "disputed"),
    }[status]


def colour_words(colour: Colour) -> str:
    """What a highlight's colour is called."""
    return {
        Colour.YELLOW: translate("Act", "yellow"),
        Colour.GREEN: translate("Act", "green"),
        Colour.BLUE: translate("Act", "blue"),
        Colour.PINK: translate("Act", "pink"),
        Colour.PURPLE: translate("Act", "purple"),
    }[colour]


def loss_words(reason: LossReason) -> str:
    """Why an act changes nothing."""
    return {
        LossReason.WORDS_GONE: translate("Act", "its words are not in the text any more"),
        LossReason.NOTHING_THERE: translate("Act", "there is no such quote or name any more"),
        LossReason.UNREADABLE: translate("Act", "this version of Sorot cannot read it"),
    }[reason]


def shortened(anchor: Anchor) -> str:
    """The beginning of an anchor's words, in one line."""
    words = " ".join(anchor.exact.split())
    return words if len(words) <= _ENOUGH else f"{words[:_ENOUGH].rstrip()}…"


def _name_act(act: acts.NameAct) -> str:
    match act:
        case acts.Rename(target, name):
            words = translate("Act", "{name} renamed to {other}")
            return words.format(name=target.name, other=name)
        case acts.Retype(target, kind):
            words = translate("Act", "{name}: type {type}")
            return words.format(name=target.name, type=type_words(kind))
        case acts.Merge(target, into):
            words = translate("Act", "{name} joined with {other}")
            return words.format(name=target.name, other=into.name)
        case acts.Split(target, _, name):
            words = translate("Act", "{other} split off {name}")
            return words.format(name=target.name, other=name)
        case acts.DeleteName(target):
            return translate("Act", "{name} is no name").format(name=target.name)
        case acts.AddName(_, name):
            return translate("Act", "{name} added as a name").format(name=name)


def _quote_act(act: acts.QuoteAct) -> str:
    match act:
        case acts.ChangeSpeaker(_, _, speaker):
            return _speaker(speaker)
        case acts.ChangeKind(_, kind):
            direct = kind is QuoteKind.DIRECT
            return translate("Act", "direct") if direct else translate("Act", "indirect")
        case acts.DeleteQuote():
            return translate("Act", "no quote")
        case acts.AddQuote(_, speaker):
            return ", ".join((translate("Act", "added as a quote"), _speaker(speaker)))
        case acts.Judge(_, verdict):
            return _verdict(verdict)


def _speaker(speaker: SpeakerRef | None) -> str:
    if speaker is None:
        return translate("Act", "no speaker")
    return translate("Act", "speaker {name}").format(name=speaker.name)


def _verdict(verdict: VerdictKind | None) -> str:
    if verdict is None:
        return translate("Act", "verdict taken back")
    accepted = verdict is VerdictKind.ACCEPTED
    return (
        translate("Act", "speaker accepted") if accepted else translate("Act", "speaker rejected")
    )


def _other_act(act: Act) -> str:
    match act:
        case acts.Check(words, _, status):
            taken = translate("Act", "check taken off")
            return _on(words, status_words(status) if status is not None else taken)
        case acts.Highlight(words, colour):
            taken = translate("Act", "highlight taken off")
            return _on(words, colour_words(colour) if colour is not None else taken)
        case acts.Note(words, text):
            return _on(words, translate("Act", "note") if text else translate("Act", "no note"))
        case acts.Tag(words, tags):
            return _on(words, ", ".join(tags) or translate("Act", "no tags"))
        case acts.Withdraw():
            return translate("Act", "A correction taken back")
    return translate("Act", "An act that this version of Sorot cannot read")


def _on(anchor: Anchor, what: str) -> str:
    return f"“{shortened(anchor)}”: {what}"
