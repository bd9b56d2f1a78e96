"""What each part of the names brings: `python -m tests.measure ablation`, a table."""

import argparse
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop.nlp.entities.mentions import settle
from desktop.nlp.entities.names import Names
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.tagger import Tagger
from desktop.nlp.entities.words import Words
from desktop.training.names import corpora, features, train
from tests.measure.names import figures

Change = Callable[[Names], None]


class _Passing:
    """Takes the place of a part and hands on what it gets."""

    def cut(self, _tokens: Any, chunks: Iterable[Any]) -> list[Any]:
        return list(chunks)

    def clean(self, _tokens: Any, chunks: Iterable[Any], _usage: Any) -> list[Any]:
        return list(chunks)

    def read(self, _tokens: Any, chunks: Iterable[Any]) -> list[Any]:
        return list(chunks)

    def join(self, _tokens: Any, chunks: Iterable[Any]) -> list[Any]:
        return list(chunks)

    def everywhere(self, _text: Any, _paragraphs: Any, mentions: Any, _usage: Any) -> list[Any]:
        return settle(mentions)


def _without(*parts: str) -> Change:
    def change(names: Names) -> None:
        for part in parts:
            setattr(names, part, _Passing())

    return change


def _retrained(data: Path, keep: Callable[[int, str], bool]) -> Change:
    """Other weights: only the sentences that `keep` wants, by number and domain."""

    def change(names: Names) -> None:
        tables, words = Tables(), Words()
        rows = list(corpora(data, tables, 1))
        with tempfile.TemporaryDirectory() as folder:
            weights = Path(folder) / "weights"
            kept = [row for at, row in enumerate(rows) if keep(at, row[0])]
            train(kept, features(tables, words), weights)
            names._taggers["id"] = Tagger(tables, words, weights=weights)

    return change


def _without_network(names: Names) -> None:
    names._taggers["id"] = Tagger(Tables(), Words())


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="ablation", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    data = parser.parse_args(argv).shared / "data"
    changes: list[tuple[str, Change]] = [
        ("all parts", lambda _names: None),
        ("no pass over the article", _without("_spread")),
        ("no sure signs", _without("_signs")),
        ("no cutting and joining", _without("_cutting", "_joining")),
        ("no trimming", _without("_trimming")),
        (
            "recogniser alone",
            _without("_spread", "_signs", "_cutting", "_joining", "_trimming"),
        ),
        ("no network", _without_network),
        ("no network, trained without NERGrit", _retrained(data, lambda _at, d: d != "g")),
    ]
    print("| | F1 of names | entities whole |\n| --- | --- | --- |")
    for title, change in changes:
        names = Names()
        change(names)
        f1, whole = figures(data, names)
        print(f"| {title} | {f1:.1f} | {whole:.1f} % |", flush=True)
    return 0
