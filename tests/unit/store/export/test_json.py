import json
from dataclasses import replace
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from desktop.resources import root
from desktop.store.export.formats import export
from desktop.store.export.record import Result, number, record


def schema(name: str) -> Any:
    text = (root() / "schema" / f"{name}.schema.json").read_text("utf-8")
    jsonschema.Draft202012Validator.check_schema(json.loads(text))
    return jsonschema.Draft202012Validator(json.loads(text))


def written(form: str, *results: Result) -> str:
    return b"".join(export(results, form)).decode("utf-8")


def parts(value: Any) -> list[dict[str, Any]]:
    found = [value] if isinstance(value, dict) and "text" in value and "start" in value else []
    children = value.values() if isinstance(value, dict) else value
    if isinstance(value, (dict, list)):
        found += [part for child in children for part in parts(child)]
    return found


def test_one_line_an_article_in_order_after_the_schema(full: Result, bare: Result) -> None:
    lines = written("jsonl", full, bare).split("\n")
    assert lines.pop() == ""
    values = [json.loads(line) for line in lines]
    assert [value["source"] for value in values] == ["beras \ufffd.txt", "a.txt"]
    for value in values:
        schema("sorot-1").validate(value)


def test_every_text_is_what_stands_at_its_offsets(full: Result) -> None:
    value = json.loads(written("jsonl", full))
    found = parts(value)
    assert len(found) == 10
    for part in found:
        assert part["text"] == value["article"]["text"][part["start"] : part["end"]]


def test_what_is_not_known_is_null_and_never_missing(full: Result) -> None:
    known, unknown = record(full)["quotes"]
    assert known.keys() == unknown.keys()
    assert [key for key, value in unknown.items() if value is None] == (
        ["within", "speaker", "source", "cue", "via", "hearer"]
    )
    assert known["speaker"] == (
        {"name": "Ani Wijaya", "entity": "e1", "role": "Menteri", "class": "named"}
    )
    assert [entity["value"] for entity in record(full)["entities"]] == (
        [None, "2025-02-03", {"amount": 1.5, "unit": "persen"}]
    )


def test_a_page_of_several_says_which(full: Result) -> None:
    assert record(full)["article"]["pages"] is None
    metadata = replace(full.article.metadata, pages=(1, 3))
    value = record(replace(full, article=replace(full.article, metadata=metadata)))
    assert value["article"]["pages"] == [1, 3]
    schema("sorot-1").validate(value)


def test_json_is_the_same_as_one_indented_array(full: Result, bare: Result) -> None:
    text = written("json", full, bare)
    assert json.loads(text) == json.loads(json.dumps([record(full), record(bare)]))
    assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"
    assert written("json") == "[]\n"


def test_w3c_is_one_collection_after_its_schema(full: Result, bare: Result) -> None:
    value = json.loads(written("w3c", full, bare))
    schema("sorot-1-w3c").validate(value)
    items = value["first"]["items"]
    assert value["total"] == len(items) == 5
    assert len({item["id"] for item in items}) == 5
    exact, position = items[0]["target"]["selector"]
    assert exact["exact"] == full.article.text[position["start"] : position["end"]]
    assert full.article.text.startswith(exact["prefix"] + exact["exact"])
    assert items[0]["target"]["source"] == "https://warta.example/1"
    assert items[0]["sorot:within"] == items[1]["id"]
    assert len(items[2]["target"]) == 2
    assert json.loads(written("w3c"))["total"] == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [(700.0, "700"), (1.5, "1.5"), (float("inf"), "null"), (1e16, "1" + "0" * 16)],
)
def test_numbers_as_people_write_them(value: float, expected: str) -> None:
    assert json.dumps(number(value)) == expected


def test_no_other_format() -> None:
    with pytest.raises(ValueError, match="no such format: xml"):
        export([], "xml")
