"""What the peek card says about a quote, a name and a speaker."""

from dataclasses import replace

import pytest

from desktop.corrections.reader_rules import ReaderRule
from desktop.model.analysis import Amount, Analysis, Entity, EntityKind, Evidence, SpeakerClass
from desktop.model.span import Span
from desktop.nlp.quotes.rules import Rule, Step
from desktop.session.evidence_words import evidence_words, rule_words
from desktop.session.peek import Card, Field, card
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
)
from tests.qt.gold import sample_analysis, sample_article

ARTICLE, ANALYSIS = sample_article(), sample_analysis()


def _card(selection: Selection, analysis: Analysis = ANALYSIS) -> Card:
    found = card(ARTICLE, analysis, selection)
    assert found is not None
    return found


def _field(found: Card, label: str) -> Field:
    return next(field for field in found.fields if field.label == label)


def test_a_quote_shows_its_parts() -> None:
    found = _card(QuoteSelection("q3"))
    assert found.title == "Jens Stoltenberg"
    assert found.facts[0] == "Sekretaris Jenderal NATO"
    words = {field.label: field.words for field in found.fields}
    assert words["Source"] == "Stoltenberg"
    assert words["Cue"] == "mengatakan"
    assert words["Via"] == "Antara"
    assert words["Content"].startswith("tidak tahu kapan")
    assert _field(found, "Content").note == "indirect"
    assert "dikutip dari Antara" in _field(found, "Via").note
    assert _field(found, "Confidence").note == "97 out of 100"


def test_the_source_says_why_it_is_the_speaker() -> None:
    quote = ANALYSIS.quotes[2]
    full = ANALYSIS.entities[0].mentions[0]
    seen = (Evidence("speaker", "short-name-of-full-name", full),)
    analysis = replace(ANALYSIS, quotes=(replace(quote, evidence=seen),))
    found = _card(QuoteSelection("q3"), analysis)
    assert _field(found, "Source").note == "short name of Jens Stoltenberg, paragraph 1"


@pytest.mark.parametrize(
    ("confidence", "words"), [(0.97, "high"), (0.8, "high"), (0.6, "medium"), (0.2, "low")]
)
def test_confidence_in_words(confidence: float, words: str) -> None:
    quote = replace(ANALYSIS.quotes[0], confidence=confidence)
    found = _card(QuoteSelection("q1"), replace(ANALYSIS, quotes=(quote,)))
    assert _field(found, "Confidence").words == words


def test_a_quote_without_speaker_has_a_card() -> None:
    quote = replace(ANALYSIS.quotes[0], speaker=None, source=None, cue=None, via=None)
    found = _card(QuoteSelection("q1"), replace(ANALYSIS, quotes=(quote,)))
    assert found.title == "No speaker"
    assert [field.label for field in found.fields] == ["Content", "Confidence"]


def test_a_name_shows_its_aliases_and_what_it_says() -> None:
    found = _card(MentionSelection("e1"))
    assert (found.title, found.facts[0]) == ("Jens Stoltenberg", "Person")
    assert _field(found, "Also").words == "Stoltenberg"
    assert _field(found, "First").note == "paragraph 1"
    assert "8" in _field(found, "Says").note


@pytest.mark.parametrize(
    ("kind", "value", "label", "words"),
    [
        (EntityKind.DATE, "2022-02-24", "Day", "Thursday 24 February 2022"),
        (EntityKind.QUANTITY, Amount(700, "personel"), "Value", "700 personel"),
        (EntityKind.QUANTITY, Amount(2.5), "Value", "2.5"),
    ],
)
def test_a_value_is_shown(kind: EntityKind, value: str | Amount, label: str, words: str) -> None:
    entity = Entity("v1", "nilai", kind, (Span(0, 6),), value)
    found = _card(MentionSelection("v1"), Analysis("id", "test", (), (entity,)))
    assert _field(found, label).words == words


def test_a_speaker_shows_the_forms_and_kinds() -> None:
    found = _card(SpeakerSelection("Vladimir Putin"))
    assert _field(found, "Called").words == "Presiden Vladimir Putin, Putin"
    assert _field(found, "Kinds").words == "0 direct, 2 indirect"


@pytest.mark.parametrize(
    "selection",
    [None, QuoteSelection("gone"), MentionSelection("gone"), SpeakerSelection("gone")],
)
def test_what_is_not_there_has_no_card(selection: Selection) -> None:
    assert card(ARTICLE, ANALYSIS, selection) is None


def test_a_sentence_says_all_of_it() -> None:
    sentence = _card(QuoteSelection("q3")).sentence()
    assert sentence.startswith("Jens Stoltenberg. Sekretaris Jenderal NATO")
    assert "Via: Antara" in sentence


def test_an_unknown_rule_is_told_by_its_step() -> None:
    assert evidence_words("cue", "not-yet-known") == "word that says so"
    assert evidence_words("neither", "known") == "known"


def test_the_words_belong_to_rules_and_steps_of_the_engine() -> None:
    by_reader = {rule.value for rule in ReaderRule}
    assert set(rule_words()) == {rule.value for rule in Rule} | by_reader
    assert {
        step.value for step in Step if evidence_words(step, "unheard-of") == "unheard-of"
    } == set()


def test_why_tells_the_whole_chain_with_the_words_elsewhere() -> None:
    quote, full = ANALYSIS.quotes[2], ANALYSIS.entities[0].mentions[0]
    seen = (
        Evidence("content", "reported-clause", quote.span),
        Evidence("cue", "source-cue-content", quote.cue or full),
        Evidence("source", "phrase-before-cue", quote.source or full),
        Evidence("speaker", "short-name-of-full-name", full),
    )
    analysis = replace(ANALYSIS, quotes=(replace(quote, evidence=seen),))
    found = card(ARTICLE, analysis, QuoteSelection("q3"), why=True)
    assert found is not None
    told = {field.label: (field.words, field.note) for field in found.fields}
    assert told["Refers to"] == (
        "Jens Stoltenberg",
        "short name of Jens Stoltenberg, paragraph 1",
    )
    assert told["Source"] == ("Stoltenberg", "stands before the cue")
    assert told["Cue"] == ("mengatakan", "verb of saying, after the source")
    assert told["Content"][1] == "in the words of the article"


def test_why_shows_where_a_speaker_is_introduced() -> None:
    found = card(ARTICLE, ANALYSIS, QuoteSelection("q3"), why=True)
    assert found is not None
    introduced = _field(found, "In full")
    assert (introduced.words, introduced.note) == ("Jens Stoltenberg", "paragraph 1")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("accepted-by-reader", "accepted by you"),
        ("rejected-by-reader", "speaker rejected by you"),
    ],
)
def test_a_verdict_stands_in_the_place_of_a_number(rule: str, words: str) -> None:
    quote = ANALYSIS.quotes[0]
    judged = replace(quote, evidence=(*quote.evidence, Evidence("reader", rule, quote.span)))
    found = _card(QuoteSelection("q1"), replace(ANALYSIS, quotes=(judged,)))
    assert (_field(found, "Confidence").words, _field(found, "Confidence").note) == (words, "")


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (SpeakerClass.NAMED, ("Sekretaris Jenderal NATO",)),
        (SpeakerClass.ROLE, ("Sekretaris Jenderal NATO", "role only")),
        (SpeakerClass.ANONYMOUS, ("Sekretaris Jenderal NATO", "anonymous")),
    ],
)
def test_the_class_of_a_source_that_is_no_named_person(
    kind: SpeakerClass, facts: tuple[str, ...]
) -> None:
    quote = ANALYSIS.quotes[0]
    assert quote.speaker is not None
    other = replace(quote, speaker=replace(quote.speaker, kind=kind, entity=None))
    found = _card(QuoteSelection("q1"), replace(ANALYSIS, quotes=(other,)))
    *told, quotes = found.facts
    # The plural is the translation's, where one is installed.
    assert (tuple(told), quotes.removesuffix("s")) == (facts, "1 quote")
