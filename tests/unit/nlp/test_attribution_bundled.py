"""The bundled article: every quote with its speaker, whatever its persons are called."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from desktop.model.article import Article
from tests.unit.nlp.quoting import article, find

Row = tuple[str, str, str]

_GIVEN = [
    "Agus",
    "Budi",
    "Dewi",
    "Eko",
    "Fitri",
    "Hendra",
    "Joko",
    "Lestari",
    "Nurul",
    "Ratna",
    "Wayan",
]
_FAMILY = [
    "Santoso",
    "Wijaya",
    "Siregar",
    "Kusuma",
    "Hidayat",
    "Nasution",
    "Pratiwi",
    "Suryadi",
    "Lubis",
]


@pytest.fixture(scope="module")
def gold(repository: Path) -> dict[str, Any]:
    path = repository / "tests" / "corpus" / "nato-ukraina.gold.json"
    loaded: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return loaded


@pytest.fixture(scope="module")
def text(repository: Path) -> str:
    return (repository / "resources" / "sample" / "nato-ukraina.txt").read_text("utf-8")


def _aliases(gold: dict[str, Any], name: str) -> set[str]:
    for entity in gold["entities"]:
        if name in {entity["name"], *entity["mentions"]}:
            return {entity["name"], name, *entity["mentions"]}
    return {name}


def _found(subject: Article) -> list[tuple[str, str, str | None]]:
    return [
        (
            quote.kind.value,
            quote.span.of(subject.text),
            quote.speaker.name if quote.speaker else None,
        )
        for quote in find(subject)
    ]


def test_all_quotes_and_nothing_else(gold: dict[str, Any], text: str) -> None:
    found = _found(article(text))
    assert [row[:2] for row in found] == [(q["kind"], q["text"]) for q in gold["quotes"]]
    for row, quote in zip(found, gold["quotes"], strict=True):
        assert row[2] in _aliases(gold, quote["speaker"])


def test_parts_of_each_attribution(gold: dict[str, Any], text: str) -> None:
    subject = article(text)
    for quote, want in zip(find(subject), gold["quotes"], strict=True):
        assert quote.cue is not None
        assert quote.source is not None
        assert quote.cue.of(subject.text) == want["cue"]
        assert quote.source.of(subject.text) == want["mention"]
        assert (quote.via and quote.via.of(subject.text)) == want.get("via")
        assert quote.evidence[0].span == quote.span


def test_other_names_of_persons(gold: dict[str, Any], text: str) -> None:
    kept = total = 0
    for seed in range(20):
        rng = random.Random(seed)
        renamed, names = text, {}
        persons = [entity for entity in gold["entities"] if entity["type"] == "PERSON"]
        given = rng.sample(_GIVEN, len(persons))
        family = rng.sample(_FAMILY, len(persons))
        for person, first, last in zip(persons, given, family, strict=True):
            old_first, old_last = person["name"].split()
            renamed = renamed.replace(old_first, first).replace(old_last, last)
            names[person["name"]] = f"{first} {last}"
        rows = _found(article(renamed))
        assert len(rows) == len(gold["quotes"])
        for row, quote in zip(rows, gold["quotes"], strict=True):
            want = names.get(quote["speaker"], quote["speaker"])
            kept += row[2] in _aliases(gold, want)
            total += 1
    assert kept >= 0.95 * total
