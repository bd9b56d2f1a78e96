import json
import pickle

import jsonschema  # type: ignore[import-untyped]
import pytest

from desktop.corpus import analyse_record
from desktop.corpus.items import Item
from desktop.corpus.work import work
from desktop.reading.fields import article_from
from tests.unit.corpus.material import rows


def test_a_record_comes_back_in_the_form_of_the_schema(repository) -> None:
    (row,) = rows(1)
    again = pickle.loads(pickle.dumps(analyse_record))
    made = again(row)
    schema = json.loads((repository / "resources/schema/sorot-1.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(made)
    assert made["carried"] == {"nomor": 0}
    assert [quote["speaker"]["class"] for quote in made["quotes"]].count("anonymous") == 1
    assert analyse_record(made) == made


def test_it_is_the_line_that_the_command_writes() -> None:
    (row,) = rows(1)
    outcome = work(Item("a", article_from(row, "record")))
    assert json.loads(outcome.line) == analyse_record(row)


@pytest.mark.parametrize(
    ("record", "code"), [({}, "NO_TEXT_FIELD"), ({"text": " "}, "EMPTY"), ({"text": 3}, "EMPTY")]
)
def test_what_is_no_article_comes_back_with_the_reason(record, code: str) -> None:
    made = analyse_record(record, "a.csv:3")
    assert (made["source"], made["code"]) == ("a.csv:3", code)
    assert "format" not in made


def test_an_engine_that_fails_is_told() -> None:
    (row,) = rows(1)

    def fails(_article):
        raise RuntimeError("not ours")

    assert work(Item("a", article_from(row, "a")), fails).error == "RuntimeError: not ours"
