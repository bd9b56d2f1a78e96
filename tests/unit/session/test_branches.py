"""Which rows the two views show, and what they say."""

import pytest

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.settings import Order
from desktop.model.span import Span
from desktop.session.branches import name_branches, quote_branches
from desktop.session.filters import hits
from desktop.session.layers import Layer
from desktop.session.rows import MentionRow, NameRow, QuoteRow, SpeakerRow, TypeRow, is_lit
from desktop.session.selection import MentionSelection, QuoteSelection, SpeakerSelection

TEXT = (
    "RINI HARTATI datang. Menurut Rini Hartati, hujan 'segera' turun.\n"
    "Kepala dinas itu berkata bahwa banjir surut. Rini Hartati pulang. Entah siapa berteriak."
)
RINI = Speaker("Rini Hartati", SpeakerClass.NAMED, "e1", "Kepala dinas")


def _span(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


CLAUSE = Quote(
    "q1",
    _span("hujan 'segera' turun"),
    QuoteKind.INDIRECT,
    _span("Menurut"),
    _span("Rini Hartati"),
    RINI,
)
WORD = Quote("q2", _span("segera"), QuoteKind.DIRECT, within="q1")
NEXT = Quote(
    "q3",
    _span("banjir surut"),
    QuoteKind.INDIRECT,
    _span("berkata"),
    _span("Kepala dinas itu"),
    RINI,
    confidence=0.4,
)
CRY = Quote("q4", _span("berteriak"), QuoteKind.INDIRECT)
NAME = Entity(
    "e1",
    "Rini Hartati",
    EntityKind.PERSON,
    (_span("RINI HARTATI"), _span("Rini Hartati"), _span("Rini Hartati", 1)),
)
DAM = Entity("e2", "dinas", EntityKind.ORGANISATION, (_span("dinas"),))
FOUND = Analysis("id", "test", (CLAUSE, WORD, NEXT, CRY), (DAM, NAME))


def _quotes(order: Order, wanted: str = ""):
    return quote_branches(FOUND, TEXT, order, hits(FOUND, TEXT, wanted))


def test_quotes_stand_under_their_speakers_in_order_of_first_words() -> None:
    rini, nobody = _quotes(Order.SPEAKER)
    assert isinstance(rini.row, SpeakerRow)
    assert (rini.row.speaker, rini.row.role, rini.row.count) == ("Rini Hartati", "Kepala dinas", 3)
    # What is said in her words inside her clause stays with her, though it names no speaker.
    assert [branch.row.quote.id for branch in rini.children] == ["q1", "q2", "q3"]
    assert (nobody.row.speaker, [b.row.number for b in nobody.children]) == ("", [4])


def test_only_words_beyond_the_name_are_forms() -> None:
    rini = _quotes(Order.SPEAKER)[0]
    assert rini.row.forms == ("Kepala dinas itu",)
    assert [branch.row.source for branch in rini.children] == ["", "", "Kepala dinas itu"]


@pytest.mark.parametrize(
    ("source", "forms"),
    [("Dia", ()), ("beliau", ()), ("Pihaknya", ()), ("He", ()), ("Dia Puspita", ("Dia Puspita",))],
)
def test_a_pronoun_is_no_other_name(source: str, forms: tuple[str, ...]) -> None:
    text = f"{source} berkata bahwa banjir surut."
    span = Span(text.index("banjir"), len(text) - 1)
    quote = Quote("q1", span, QuoteKind.INDIRECT, source=Span(0, len(source)), speaker=RINI)
    found = Analysis("id", "test", (quote,), ())
    (rini,) = quote_branches(found, text, Order.SPEAKER, hits(found, text, ""))
    assert isinstance(rini.row, SpeakerRow)
    assert rini.row.forms == forms


def test_quotes_in_the_order_of_the_article_name_their_speakers() -> None:
    rows = [branch.row for branch in _quotes(Order.ARTICLE)]
    assert all(isinstance(row, QuoteRow) and row.named for row in rows)
    assert [row.speaker for row in rows] == ["Rini Hartati", "Rini Hartati", "Rini Hartati", ""]


def test_a_filter_keeps_numbers_and_drops_speakers_without_hits() -> None:
    (rini,) = _quotes(Order.SPEAKER, "banjir")
    assert (rini.row.count, rini.children[0].row.number, rini.children[0].row.total) == (1, 3, 4)


def test_a_quote_row_tells_its_parts() -> None:
    clause, word, unsure = (branch.row for branch in _quotes(Order.SPEAKER)[0].children)
    assert (clause.cue, clause.direct, clause.inner) == ("menurut", False, False)
    assert (word.cue, word.direct, word.inner, word.words) == ("", True, True, "segera")
    assert (unsure.suggestion, clause.suggestion) == (True, False)


def test_names_stand_under_their_types_with_their_mentions_below() -> None:
    people, bodies = name_branches(FOUND, TEXT, hits(FOUND, TEXT, ""))
    assert (people.row, bodies.row) == (TypeRow(Layer.PERSON, 1), TypeRow(Layer.ORGANISATION, 1))
    (rini,) = people.children
    # "RINI HARTATI" is no other name.
    assert rini.row == NameRow(NAME, ())
    assert [branch.row for branch in rini.children] == [
        MentionRow(NAME, index, TEXT) for index in range(3)
    ]


def test_a_mention_keeps_to_whole_words_of_its_paragraph() -> None:
    first, second, third = (MentionRow(NAME, index, TEXT) for index in range(3))
    assert (first.before, first.words) == ("", "RINI HARTATI")
    assert first.after.startswith(" datang. Menurut")
    assert second.before == "RINI HARTATI datang. Menurut "
    assert second.after == ", hujan 'segera' turun."
    assert third.before == "Kepala dinas itu berkata bahwa banjir surut. "


def test_long_context_does_not_begin_in_the_middle_of_a_word() -> None:
    text = "kata " * 30 + "Rini"
    entity = Entity("e1", "Rini", EntityKind.PERSON, (Span(150, 154),))
    before = MentionRow(entity, 0, text).before
    assert before.startswith("kata ")
    assert before.endswith("kata ")


def test_a_row_is_lit_by_what_it_stands_for() -> None:
    name, second = NameRow(NAME, ()), MentionRow(NAME, 1, TEXT)
    picked = MentionSelection("e1", 1)
    assert (is_lit(name, picked), is_lit(second, picked)) == (True, True)
    assert not is_lit(MentionRow(NAME, 0, TEXT), picked)
    assert not is_lit(NameRow(DAM, ()), picked)
    assert is_lit(QuoteRow(CRY, 4, 4, TEXT, ""), QuoteSelection("q4"))
    assert is_lit(_quotes(Order.SPEAKER)[0].row, SpeakerSelection("Rini Hartati"))
    assert not is_lit(TypeRow(Layer.PERSON, 1), None)


def test_dates_stand_in_the_order_of_time() -> None:
    values = [("lusa", None), ("Senin", "2025-02-03"), ("1998", "1998"), ("Kamis", "--10-07")]
    entities = tuple(
        Entity(f"e{index}", name, EntityKind.DATE, (Span(index, index + 1),), value)
        for index, (name, value) in enumerate(values)
    )
    found = Analysis("id", "test", (), entities)
    (dates,) = name_branches(found, TEXT, hits(found, TEXT, ""))
    names = [branch.row.entity.name for branch in dates.children if isinstance(branch.row, NameRow)]
    assert names == ["1998", "Senin", "lusa", "Kamis"]
