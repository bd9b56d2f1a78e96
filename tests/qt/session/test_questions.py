from typing import Any

import pytest

from desktop.model.acts import (
    AddName,
    AddQuote,
    ChangeKind,
    ChangeSpeaker,
    DeleteName,
    Merge,
    Rename,
    Retype,
    Split,
)
from desktop.model.analysis import EntityKind, QuoteKind
from desktop.model.span import Span
from desktop.model.work import Scope
from desktop.session import name_questions, quote_questions
from desktop.session.selection import MentionSelection, QuoteSelection, SpeakerSelection
from tests.qt.gold import sample_analysis, sample_article

#: What they return is looked into as it is.
names: Any = name_questions
quotes: Any = quote_questions
ARTICLE, ANALYSIS = sample_article(), sample_analysis()
JENS = next(entity for entity in ANALYSIS.entities if entity.name == "Jens Stoltenberg")
THIRD = MentionSelection(JENS.id, 2)
QUOTE = ANALYSIS.quotes[3]
EVERY = (Scope.HERE, Scope.ARTICLE, Scope.ALWAYS)


@pytest.mark.parametrize(
    ("make", "answer", "kind"),
    [
        (names.rename, "J. Stoltenberg", Rename),
        (names.retype, EntityKind.PLACE, Retype),
        (names.merge, next(e.id for e in ANALYSIS.entities if e.id != JENS.id), Merge),
        (names.split, "Stoltenberg", Split),
        (names.delete_name, True, DeleteName),
    ],
)
def test_an_answer_makes_an_act_on_the_picked_mention(qapp, make, answer, kind):
    question = make(ARTICLE, ANALYSIS, THIRD)
    act = question.make(answer, question.scope)
    assert isinstance(act, kind)
    assert act.target.mention.start == JENS.mentions[2].start
    assert act.scope is question.scope in question.scopes


@pytest.mark.parametrize("selection", [QuoteSelection(QUOTE.id), SpeakerSelection(JENS.name)])
def test_who_speaks_is_renamed_everywhere_but_not_here_alone(qapp, selection):
    question = names.rename(ARTICLE, ANALYSIS, selection)
    assert question.text == JENS.name
    assert question.scopes == (Scope.ARTICLE, Scope.ALWAYS)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (names.rename(ARTICLE, ANALYSIS, THIRD), JENS.name),
        (names.retype(ARTICLE, ANALYSIS, THIRD), JENS.kind),
        (quotes.change_speaker(ARTICLE, ANALYSIS, QUOTE), JENS.name),
    ],
)
def test_return_at_once_changes_nothing(qapp, question, answer):
    assert question.fitting(question.text)[0].value == answer or question.typed_first
    assert question.make(answer, question.scope) is None


def test_a_speaker_is_an_entity_where_the_name_is_one(qapp):
    question = quotes.change_speaker(ARTICLE, ANALYSIS, QUOTE)
    act = question.make("Vladimir Putin", Scope.ARTICLE)
    assert isinstance(act, ChangeSpeaker)
    assert act.was == JENS.name
    assert act.speaker
    assert act.speaker.entity
    assert act.speaker.entity.name == "Vladimir Putin"
    assert question.make("seorang pejabat", Scope.HERE).speaker.entity is None
    assert question.make(None, Scope.HERE).speaker is None


def test_typed_words_are_an_answer_after_what_fits_them(qapp):
    question = quotes.change_speaker(ARTICLE, ANALYSIS, QUOTE)
    assert [option.value for option in question.fitting("vlad put")] == [
        "Vladimir Putin",
        "vlad put",
    ]
    rename = names.rename(ARTICLE, ANALYSIS, THIRD)
    assert rename.fitting("vlad put")[0].value == "vlad put"


def test_what_has_one_mention_cannot_be_split(qapp):
    once = next(entity for entity in ANALYSIS.entities if len(entity.mentions) == 1)
    assert names.split(ARTICLE, ANALYSIS, MentionSelection(once.id)) is None
    assert names.split(ARTICLE, ANALYSIS, QuoteSelection(QUOTE.id)) is None


def test_selected_words_inside_of_marks_are_a_direct_quote_without_them(qapp):
    marked = Span(QUOTE.span.start - 1, QUOTE.span.end + 1)
    for span in (marked, QUOTE.span):
        act = quotes.add_quote(ARTICLE, ANALYSIS, span).make("Vladimir Putin", Scope.HERE)
        assert isinstance(act, AddQuote)
        assert act.quote.kind is QuoteKind.DIRECT
        assert act.quote.words.exact.strip('",') == QUOTE.span.of(ARTICLE.text).strip(",")
    indirect = quotes.add_quote(ARTICLE, ANALYSIS, Span(0, 6)).make(None, Scope.HERE)
    assert (indirect.quote.kind, indirect.speaker) == (QuoteKind.INDIRECT, None)


def test_selected_blanks_are_no_name(qapp):
    blank = ARTICLE.text.index(" ")
    assert names.add_name(ARTICLE, Span(blank, blank + 1)) is None
    act = names.add_name(ARTICLE, Span(0, blank + 1)).make(EntityKind.PLACE, Scope.ALWAYS)
    assert isinstance(act, AddName)
    assert (act.words.exact, act.name) == ("MOSKWA", "MOSKWA")


def test_a_direct_quote_becomes_indirect(qapp):
    act = quotes.other_kind(ARTICLE, QUOTE)
    assert isinstance(act, ChangeKind)
    assert {act.kind, QUOTE.kind} == set(QuoteKind)
