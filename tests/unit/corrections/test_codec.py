"""What this version cannot read is kept as it is; what an earlier one left out has its default."""

import json

import pytest

from desktop.corrections.codec import VERSION, decode, decode_rule, encode
from desktop.model.acts import AddQuote, Check, Note, Rename, Unread
from desktop.model.analysis import EntityKind
from desktop.model.work import Anchor, CheckedKind, CheckStatus, Scope
from tests.unit.corrections.material import logged, name, quote

ENTRY = logged(Rename(name("e1"), "Rini H.", Scope.ARTICLE))[0]
BODY = json.loads(encode(ENTRY))


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "null",
        '"x"',
        "{}",
        "[" * 5000,
        json.dumps({**BODY, "version": VERSION + 1}),
        json.dumps({**BODY, "act": "sing"}),
        json.dumps({**BODY, "key": 3}),
        json.dumps({**BODY, "with": {**BODY["with"], "name": " "}}),
        json.dumps({**BODY, "with": {**BODY["with"], "scope": "moon"}}),
        json.dumps({**BODY, "with": {**BODY["with"], "more": 1}}),
        json.dumps({**BODY, "with": {"name": "a"}}),
        json.dumps({**BODY, "with": {**BODY["with"], "target": {"mention": []}}}),
    ],
)
def test_what_cannot_be_read_is_kept_word_for_word(body: str) -> None:
    entry = decode(body, "row-7", undone=True)
    assert (entry.key, entry.act, entry.undone) == ("row-7", Unread(body), True)
    assert encode(entry) == body


def test_a_field_that_an_earlier_version_did_not_write_has_its_default() -> None:
    body = {**BODY, "with": {key: each for key, each in BODY["with"].items() if key != "scope"}}
    assert decode(json.dumps(body), "x") == ENTRY


def test_what_a_body_says_is_fixed() -> None:
    note = logged(Note(Anchor("pasar 😀", "itu ", " ini", 3), "a\nb"))[0]
    assert json.loads(encode(note)) == {
        "version": 1,
        "key": "k0",
        "made": "2026-01-01T00:00:00+00:00",
        "act": "note",
        "with": {
            "words": {"exact": "pasar 😀", "prefix": "itu ", "suffix": " ini", "start": 3},
            "text": "a\nb",
        },
    }


@pytest.mark.parametrize(
    "act",
    [
        AddQuote(quote("q1"), None, Anchor("a"), None),
        Check(Anchor("a"), CheckedKind.QUANTITY, None),
        Check(Anchor("a"), CheckedKind.QUOTE, CheckStatus.WRONG, "https://a.example", "b"),
    ],
)
def test_nothing_and_something_are_told_apart(act: AddQuote | Check) -> None:
    (entry,) = logged(act)
    assert decode(encode(entry), "x") == entry


@pytest.mark.parametrize(
    "body",
    ["", "{}", '{"version": 9, "rule": {}}', '{"version": 1, "rule": {"kind": "alias"}}'],
)
def test_a_rule_that_cannot_be_read_is_none(body: str) -> None:
    assert decode_rule(body) is None


def test_a_rule_is_read() -> None:
    body = '{"version": 1, "rule": {"kind": "type", "form": "Rini", "type": "PLACE"}}'
    rule = decode_rule(body)
    assert rule is not None
    assert (rule.form, rule.name, rule.type) == ("Rini", "", EntityKind.PLACE)
