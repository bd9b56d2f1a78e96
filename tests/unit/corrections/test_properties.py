"""Whatever a reader does, in whatever order: it never fails, and all of it can be undone."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.corrections.applying import Revised, apply
from desktop.corrections.codec import decode, decode_rule, encode, encode_rule
from desktop.model.acts import Act, AddName, Entry
from desktop.model.article import Article
from desktop.model.work import Rule, Scope
from tests.unit.corrections.material import (
    ACTS,
    CORRECTIONS,
    NEW,
    PARAGRAPHS,
    RULES,
    article,
    found,
    logged,
    renumbered,
)

LOGS = st.lists(ACTS, max_size=6).map(lambda made: logged(*made))
PLACES = st.lists(st.integers(0, len(PARAGRAPHS)), max_size=3)


def is_sound(shown: Revised, subject: Article, log: tuple[Entry, ...]) -> None:
    text, analysis = subject.text, shown.analysis
    quotes, entities = analysis.quotes, analysis.entities
    ids = [*(quote.id for quote in quotes), *(entity.id for entity in entities)]
    assert len(ids) == len(set(ids))
    assert list(quotes) == sorted(quotes, key=lambda quote: quote.span.start)
    assert list(entities) == sorted(entities, key=lambda entity: entity.mentions[0])
    spans = [span for entity in entities for span in entity.mentions]
    assert len(spans) == len(set(spans))
    spans += [part for q in quotes for part in (q.span, q.cue, q.source, q.via) if part is not None]
    spans += [seen.span for quote in quotes for seen in quote.evidence]
    spans += [remark.span for remark in shown.remarks if remark.span]
    assert all(span.end <= len(text) for span in spans)
    known = {entity.id for entity in entities}
    linked = [q.speaker.entity for q in quotes if q.speaker and q.speaker.entity]
    assert set(linked) <= known
    assert {q.within for q in quotes} <= {None, *(q.id for q in quotes)}
    assert {lost.act for lost in shown.lost} <= {entry.key for entry in log}


@given(log=LOGS, rules=st.lists(RULES, max_size=3))
@settings(max_examples=150, deadline=None)
def test_any_acts_in_any_order_leave_a_sound_analysis(
    log: tuple[Entry, ...], rules: list[Rule]
) -> None:
    machine = found()
    is_sound(apply(article(), machine, log, rules), article(), log)
    assert machine == found()


@given(log=LOGS, places=PLACES, gone=st.sets(st.integers(0, 3), max_size=2))
@settings(max_examples=120, deadline=None)
def test_acts_hold_in_a_changed_text_or_are_told_as_lost(
    log: tuple[Entry, ...], places: list[int], gone: set[int]
) -> None:
    parts = [words for number, words in enumerate(PARAGRAPHS) if number not in gone]
    for place in places:
        parts.insert(place, NEW)
    subject = article(*parts)
    is_sound(apply(subject, renumbered(found(subject.text)), log), subject, log)


@given(log=LOGS)
@settings(max_examples=80, deadline=None)
def test_undone_to_the_start_the_machine_layer_is_there_again(log: tuple[Entry, ...]) -> None:
    machine = found()
    shown = apply(article(), machine, log)
    for done in range(len(log), -1, -1):
        kept = [replace(entry, undone=number >= done) for number, entry in enumerate(log)]
        shown = apply(article(), machine, kept)
        assert shown == apply(article(), machine, log[:done])
    assert shown == Revised(machine)


def lies_in_paragraphs(act: Act) -> bool:
    """Whether a new paragraph has no part in an act.

    No anchor goes over a break, and no name is added wherever its words stand.
    """
    if isinstance(act, AddName) and act.scope is not Scope.HERE:
        return False
    return re.search(r'"exact": "[^"]*\\n', encode(logged(act)[0])) is None


@given(made=st.lists(CORRECTIONS.filter(lies_in_paragraphs), min_size=1, max_size=4), places=PLACES)
@settings(max_examples=120, deadline=None)
def test_paragraphs_that_come_change_nothing_of_what_the_acts_made(
    made: list[Act], places: list[int]
) -> None:
    parts = list(PARAGRAPHS)
    for place in sorted(places, reverse=True):
        parts.insert(place, NEW)
    subject = article(*parts)
    before = apply(article(), found(), logged(*made))
    after = apply(subject, found(subject.text), logged(*made))
    assert told(after, subject.text) == told(before, article().text)


def told(shown: Revised, text: str) -> object:
    """All that a reader sees, by words."""
    quotes = [
        (quote.span.of(text), quote.kind, quote.speaker, quote.corrected)
        for quote in shown.analysis.quotes
    ]
    entities = [
        (entity.id, entity.name, entity.kind, [span.of(text) for span in entity.mentions])
        for entity in shown.analysis.entities
    ]
    return quotes, entities, shown.lost


@given(act=ACTS, undone=st.booleans())
@settings(max_examples=120, deadline=None)
def test_acts_survive_json(act: Act, undone: bool) -> None:
    entry = replace(logged(act)[0], undone=undone)
    again = decode(encode(entry), "other", undone=undone)
    assert again.act == entry.act
    assert encode(again) == encode(entry)


@given(rule=RULES)
def test_rules_survive_json(rule: Rule) -> None:
    assert decode_rule(encode_rule(rule)) == rule
