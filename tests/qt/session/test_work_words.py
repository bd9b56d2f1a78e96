"""Every act, rule, status and loss has words of its own."""

import pytest

from desktop.model import acts
from desktop.model.acts import Act
from desktop.model.analysis import EntityKind, QuoteKind
from desktop.model.verdict import VerdictKind
from desktop.model.work import (
    Anchor,
    CheckedKind,
    CheckStatus,
    Colour,
    LossReason,
    Rule,
    RuleKind,
    Scope,
)
from desktop.session.work_words import (
    act_words,
    colour_words,
    loss_words,
    rule_words,
    scope_words,
    status_words,
)
from tests.unit.corrections.material import name, quote, who

WORDS = Anchor("pasar")
ACTS: tuple[tuple[Act, str], ...] = (
    (acts.Rename(name("e1"), "Rini H."), "Rini Hartati renamed to Rini H."),
    (acts.Retype(name("e1"), EntityKind.PLACE), "Rini Hartati: type place"),
    (acts.Merge(name("e2"), name("e3")), "Jokowi joined with Joko Widodo"),
    (acts.Split(name("e1"), (WORDS,), "Rini"), "Rini split off Rini Hartati"),
    (acts.DeleteName(name("e1")), "Rini Hartati is no name"),
    (acts.AddName(WORDS, "Pasar", EntityKind.PLACE), "Pasar added as a name"),
    (acts.ChangeSpeaker(quote("q4"), "", who("e1")), "“Jangan kotor,”: speaker Rini Hartati"),
    (acts.ChangeSpeaker(quote("q4"), "", None), "“Jangan kotor,”: no speaker"),
    (acts.ChangeKind(quote("q4"), QuoteKind.INDIRECT), "“Jangan kotor,”: indirect"),
    (acts.DeleteQuote(quote("q4")), "“Jangan kotor,”: no quote"),
    (acts.AddQuote(quote("q4")), "“Jangan kotor,”: added as a quote, no speaker"),
    (acts.Judge(quote("q4"), VerdictKind.REJECTED), "“Jangan kotor,”: speaker rejected"),
    (acts.Judge(quote("q4"), None), "“Jangan kotor,”: verdict taken back"),
    (acts.Check(WORDS, CheckedKind.QUOTE, CheckStatus.WRONG), "“pasar”: wrong"),
    (acts.Check(WORDS, CheckedKind.QUOTE, None), "“pasar”: check taken off"),
    (acts.Highlight(WORDS, Colour.BLUE), "“pasar”: blue"),
    (acts.Highlight(WORDS, None), "“pasar”: highlight taken off"),
    (acts.Note(WORDS, "a"), "“pasar”: note"),
    (acts.Tag(WORDS, ("b", "c")), "“pasar”: b, c"),
    (acts.Withdraw("k"), "A correction taken back"),
    (acts.Unread("{"), "An act that this version of Sorot cannot read"),
)


@pytest.mark.parametrize(("act", "words"), ACTS, ids=[words for _act, words in ACTS])
def test_an_act_is_told_in_one_line(act: Act, words: str) -> None:
    assert act_words(act) == words


def test_what_is_long_is_cut() -> None:
    told = act_words(acts.Note(Anchor("kata " * 30), "a"))
    assert len(told) < 70
    assert "…" in told


@pytest.mark.parametrize("kind", RuleKind)
def test_a_rule_names_its_form(kind: RuleKind) -> None:
    rule = Rule(kind, "Jokowi", "Joko Widodo", EntityKind.PERSON)
    assert "Jokowi" in rule_words(rule)


def test_all_values_have_words_of_their_own() -> None:
    told = [
        *map(scope_words, Scope),
        *map(status_words, CheckStatus),
        *map(colour_words, Colour),
        *map(loss_words, LossReason),
    ]
    assert len(set(told)) == len(told)
    assert all(told)
