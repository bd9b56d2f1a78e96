"""What each act on quotes makes of them."""

from dataclasses import replace

import pytest

from desktop.corrections.applying import apply
from desktop.model.acts import (
    Act,
    AddQuote,
    ChangeKind,
    ChangeSpeaker,
    DeleteQuote,
    Judge,
    Rename,
    Withdraw,
)
from desktop.model.analysis import Analysis, QuoteKind, SpeakerClass
from desktop.model.verdict import VerdictKind
from desktop.model.work import Anchor, LossReason, QuoteTarget, Scope, SpeakerRef
from tests.unit.corrections.material import TEXT, article, found, logged, name, quote, span, who

YES, NO = VerdictKind.ACCEPTED, VerdictKind.REJECTED
RINI, JOKO, JOKOWI, PASAR = "Rini Hartati", "Joko Widodo", "Jokowi", "PT Pasar Jaya"
MACHINE = [RINI, RINI, JOKO, JOKOWI, PASAR]


def after(*acts: Act, machine: Analysis | None = None) -> Analysis:
    return apply(article(), machine or found(), logged(*acts)).analysis


def speakers(analysis: Analysis) -> list[str]:
    return [quote.speaker.name if quote.speaker else "" for quote in analysis.quotes]


def target(words: str, kind: QuoteKind = QuoteKind.INDIRECT) -> QuoteTarget:
    return QuoteTarget(Anchor.of(TEXT, span(words)), kind)


@pytest.mark.parametrize(
    ("acts", "said"),
    [
        ([ChangeSpeaker(quote("q1"), RINI, SpeakerRef("Budi"))], ["Budi", *MACHINE[1:]]),
        (
            [ChangeSpeaker(quote("q1"), RINI, SpeakerRef("Budi"), Scope.ARTICLE)],
            ["Budi", "Budi", *MACHINE[2:]],
        ),
        ([ChangeSpeaker(quote("q1"), RINI, None, Scope.ARTICLE)], ["", "", *MACHINE[2:]]),
        (
            [
                ChangeSpeaker(quote("q1"), RINI, None),
                ChangeSpeaker(quote("q1"), "", SpeakerRef("Budi"), Scope.ARTICLE),
            ],
            ["Budi", *MACHINE[1:]],
        ),
        (
            [
                Rename(name("e3"), "Presiden Joko"),
                ChangeSpeaker(quote("q1"), RINI, who("e3")),
            ],
            ["Presiden Joko", RINI, "Presiden Joko", JOKOWI, PASAR],
        ),
        (
            [
                ChangeSpeaker(quote("q1"), RINI, who("e3")),
                Rename(name("e3"), "Presiden Joko"),
            ],
            ["Presiden Joko", RINI, "Presiden Joko", JOKOWI, PASAR],
        ),
        ([DeleteQuote(quote("q1"))], MACHINE[1:]),
        (
            [AddQuote(target("membuka pasar"), who("e1"))],
            [RINI, *MACHINE],
        ),
        ([Judge(quote("q1"), NO)], ["", *MACHINE[1:]]),
        ([Judge(quote("q1"), NO), Judge(quote("q1"), None)], MACHINE),
        ([Judge(quote("q1"), YES, SpeakerRef("Budi"))], ["Budi", *MACHINE[1:]]),
        (
            [
                Judge(quote("q1"), NO),
                ChangeSpeaker(quote("q1"), "", SpeakerRef("Budi")),
            ],
            ["Budi", *MACHINE[1:]],
        ),
        ([DeleteQuote(quote("q1")), Withdraw("k0")], MACHINE),
        ([DeleteQuote(quote("q1")), Withdraw("k0"), Withdraw("k1")], MACHINE[1:]),
    ],
)
def test_acts_decide_who_speaks(acts: list[Act], said: list[str]) -> None:
    assert speakers(after(*acts)) == said


def test_a_speaker_named_by_the_reader_is_the_entity_with_its_class() -> None:
    first = after(ChangeSpeaker(quote("q1"), RINI, who("e4"))).quotes[0]
    assert first.speaker is not None
    assert (first.speaker.entity, first.speaker.kind) == ("e4", SpeakerClass.ORGANISATION)
    assert (first.confidence, first.corrected) == (1.0, True)


def test_marked_words_within_a_clause_go_along_with_it() -> None:
    machine = found()
    inner = replace(machine.quotes[1], id="q9", within="q1")
    quotes = (machine.quotes[0], inner, *machine.quotes[2:])
    changed = after(
        ChangeSpeaker(quote("q1"), RINI, SpeakerRef("Budi")),
        machine=replace(machine, quotes=quotes),
    )
    assert speakers(changed)[:2] == ["Budi", "Budi"]
    gone = after(DeleteQuote(quote("q1")), machine=replace(machine, quotes=quotes))
    assert (gone.quotes[0].id, gone.quotes[0].within) == ("q9", None)


def test_the_kind_of_a_quote_is_changed() -> None:
    assert after(ChangeKind(quote("q2"), QuoteKind.DIRECT)).quotes[1].kind is QuoteKind.DIRECT


def test_an_added_quote_takes_the_place_of_what_it_mostly_is() -> None:
    wider = target("turun 20 persen,” kata Rini. Menurut dia", QuoteKind.DIRECT)
    longer = target("“Sewa kios turun 20 persen,", QuoteKind.DIRECT)
    assert len(after(AddQuote(wider)).quotes) == 6
    made = after(AddQuote(longer, cue=Anchor.of(TEXT, span("kata")))).quotes
    assert len(made) == 5
    assert (made[0].span, made[0].id) == (span("“Sewa kios turun 20 persen,"), "q1")
    assert made[0].speaker == found().quotes[0].speaker
    assert made[0].cue == span("kata")


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (ChangeSpeaker(quote("q1"), RINI, SpeakerRef("Budi")), "Budi"),
        (Judge(quote("q1"), YES, who("e1")), RINI),
        (ChangeKind(quote("q1"), QuoteKind.INDIRECT), ""),
    ],
)
def test_a_quote_that_an_engine_does_not_find_any_more_is_there_by_the_readers_word(
    act: Act, said: str
) -> None:
    machine = replace(found(), quotes=found().quotes[1:])
    assert speakers(after(act, machine=machine)) == [said, *MACHINE[1:]]


@pytest.mark.parametrize(
    ("acts", "reason"),
    [
        ([DeleteQuote(QuoteTarget(Anchor("tidak ada"), QuoteKind.DIRECT))], LossReason.WORDS_GONE),
        (
            [DeleteQuote(quote("q1")), ChangeKind(quote("q1"), QuoteKind.DIRECT)],
            LossReason.NOTHING_THERE,
        ),
        ([Judge(target("membuka pasar"), NO)], LossReason.NOTHING_THERE),
        ([Judge(target("membuka pasar"), YES)], LossReason.NOTHING_THERE),
    ],
)
def test_what_is_about_nothing_is_told(acts: list[Act], reason: LossReason) -> None:
    shown = apply(article(), found(), logged(*acts))
    assert [lost.reason for lost in shown.lost] == [reason]
    assert shown.analysis.quotes == after(*acts[:-1]).quotes
