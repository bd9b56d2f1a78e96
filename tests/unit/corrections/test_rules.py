"""Acts for always make rules, and rules hold where an article has their form."""

import pytest

from desktop.corrections.applying import apply
from desktop.corrections.rules import rule_of
from desktop.model.acts import Act, AddName, ChangeSpeaker, DeleteName, Merge, Rename, Retype
from desktop.model.analysis import EntityKind
from desktop.model.work import Anchor, Rule, RuleKind, Scope, SpeakerRef
from tests.unit.corrections.material import TEXT, article, found, logged, name, quote, span, who

ALWAYS = Scope.ALWAYS
PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION
WARGA = Anchor.of(TEXT, span("warga"))


@pytest.mark.parametrize(
    ("act", "rule"),
    [
        (
            Rename(name("e2"), "Joko Widodo", ALWAYS),
            Rule(RuleKind.ALIAS, "Jokowi", "Joko Widodo", PERSON),
        ),
        (
            Merge(name("e2"), name("e3"), ALWAYS),
            Rule(RuleKind.ALIAS, "Jokowi", "Joko Widodo", PERSON),
        ),
        (Retype(name("e4"), PLACE, ALWAYS), Rule(RuleKind.TYPE, "PT Pasar Jaya", "", PLACE)),
        (DeleteName(name("e2"), ALWAYS), Rule(RuleKind.NO_NAME, "Jokowi", "", PERSON)),
        (
            AddName(WARGA, "Warga", ORGANISATION, ALWAYS),
            Rule(RuleKind.NAME, "warga", "Warga", ORGANISATION),
        ),
        (
            ChangeSpeaker(quote("q5"), "PT Pasar Jaya", who("e1"), ALWAYS),
            Rule(RuleKind.SPEAKER, "PT Pasar Jaya", "Rini Hartati"),
        ),
    ],
)
def test_an_act_for_always_makes_a_rule_that_does_the_same(act: Act, rule: Rule) -> None:
    (entry,) = logged(act)
    made = rule_of(entry)
    assert made == Rule(rule.kind, rule.form, rule.name, rule.type, "k0")
    acted, ruled = apply(article(), found(), (entry,)), apply(article(), found(), (), (rule,))
    assert [(e.name, e.kind, e.mentions) for e in ruled.analysis.entities] == [
        (e.name, e.kind, e.mentions) for e in acted.analysis.entities
    ]
    assert [q.speaker and q.speaker.name for q in ruled.analysis.quotes] == [
        q.speaker and q.speaker.name for q in acted.analysis.quotes
    ]


@pytest.mark.parametrize("scope", [Scope.HERE, Scope.ARTICLE])
def test_other_acts_make_none(scope: Scope) -> None:
    assert rule_of(logged(Rename(name("e2"), "Joko Widodo", scope))[0]) is None
    assert rule_of(logged(ChangeSpeaker(quote("q1"), "", SpeakerRef("Budi"), ALWAYS))[0]) is None


@pytest.mark.parametrize(
    "rule",
    [
        Rule(RuleKind.ALIAS, "Prabowo", "Prabowo Subianto", PERSON),
        Rule(RuleKind.ALIAS, "PT Pasar Jaya", "Budi", PERSON),
        Rule(RuleKind.ALIAS, "Jokowi", "Jokowi", PERSON),
        Rule(RuleKind.NO_NAME, "Jokowi", type=PLACE),
        Rule(RuleKind.TYPE, "Jokowi", type=PERSON),
        Rule(RuleKind.NAME, "Jokowi", "Jokowi", PERSON),
        Rule(RuleKind.SPEAKER, "Budi", "Rini Hartati"),
    ],
)
def test_a_rule_without_its_form_changes_nothing(rule: Rule) -> None:
    shown = apply(article(), found(), (), (rule,))
    assert shown.analysis is not None
    assert (shown.analysis, dict(shown.origins), shown.lost) == (found(), {}, ())


def test_rules_follow_each_other_and_an_act_has_the_last_word() -> None:
    rules = (
        Rule(RuleKind.ALIAS, "Jokowi", "Joko Widodo", PERSON),
        Rule(RuleKind.ALIAS, "Joko Widodo", "Presiden Widodo", PERSON),
    )
    shown = apply(article(), found(), logged(Rename(name("e2"), "Mulyono")), rules)
    (entity,) = [e for e in shown.analysis.entities if span("Jokowi") in e.mentions]
    assert entity.name == "Mulyono"
    assert len(entity.mentions) == 3


@pytest.mark.parametrize(
    ("kind", "name", "type_"),
    [(RuleKind.ALIAS, "", None), (RuleKind.TYPE, "", None), (RuleKind.NAME, "a", None)],
)
def test_a_rule_says_what_its_kind_needs(
    kind: RuleKind, name: str, type_: EntityKind | None
) -> None:
    with pytest.raises(ValueError, match="not a rule"):
        Rule(kind, "Jokowi", name, type_)
