"""Measures the recogniser alone, sentence by sentence: `python -m tests.measure recogniser`.

Where torch is not installed, the conditional random field is measured without the network.
"""

import argparse
import tempfile
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

from desktop.nlp.entities.pieces import Pieces
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.tagger import ALWAYS, ENGLISH, KINDS, Tagger
from desktop.nlp.entities.words import Words
from desktop.training import network
from desktop.training.corpus import Sentence, join, read
from desktop.training.names import corpora, english, features, train
from desktop.training.styles import Always
from tests.measure.names import Tally

_LABELS = {kind: label for label, kind in KINDS.items()}
_FOLDS, _BLOCK = 5, 20

Name = tuple[int, int, str]


def words_of(sentence: Sentence, start: int, end: int, kind: str) -> Name:
    """A range of the text as the words of the file that it touches, which is what counts."""
    touched = [at for at, (a, b) in enumerate(sentence.words) if a < end and start < b]
    return touched[0], touched[-1] + 1, kind


def score(tagger: Tagger, sentences: Iterable[Sentence], tally: Tally) -> None:
    """Count the names found in sentences: right with their very words and type."""
    for sentence in sentences:
        tokens = sentence.tokens
        found = {
            words_of(sentence, tokens[c.start].start, tokens[c.end - 1].end, _LABELS[c.kind])
            for c in tagger.find(tokens)
        }
        gold = {words_of(sentence, *name) for name in sentence.names}
        tally.right += len(found & gold)
        tally.wrong += len(found - gold)
        tally.missed += len(gold - found)


def indonesian(data: Path, seeds: Sequence[int]) -> None:
    """The development part of idner, in its own style and in the one that ships."""
    tables, words = Tables(), Words()
    pieces, makers = Pieces(tables), features(tables, words)
    sentences = [join(rows, pieces) for rows in read(data / "ner" / "idner-dev.txt")]
    always = Always(tables, (join(rows, pieces) for rows in read(data / "ner" / "idner-train.txt")))
    marked = [always.restyle(sentence) for sentence in sentences]
    totals: dict[str, list[float]] = {"i": [], ALWAYS: []}
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            weights = Path(folder) / "weights"
            rows = list(corpora(data, tables, seed))
            train(rows, makers, weights)
            net = Path(folder) / "network.npz" if find_spec("torch") else None
            if net:
                network.train(rows, makers, net, seed)
            for style, gold in (("i", sentences), (ALWAYS, marked)):
                tally = Tally()
                score(Tagger(tables, words, style, weights, net), gold, tally)
                totals[style].append(tally.f1)
    for style, title in (("i", "its own style"), (ALWAYS, 'the style "always"')):
        figures = ", ".join(f"{figure:.1f}" for figure in totals[style])
        mean = sum(totals[style]) / len(totals[style])
        print(f"idner dev, {title}: mean F1 {mean:.1f} of seeds ({figures})")


def folds(data: Path) -> None:
    """English, each fifth by weights that the other four made."""
    tables, words = Tables(), Words()
    makers = features(tables, words)
    labelled = list(english(data, tables))
    tally = Tally()
    for fold in range(_FOLDS):
        chosen = [at // _BLOCK % _FOLDS == fold for at in range(len(labelled))]
        rest = [row for row, is_chosen in zip(labelled, chosen, strict=True) if not is_chosen]
        ours = [row[1] for row, is_chosen in zip(labelled, chosen, strict=True) if is_chosen]
        with tempfile.TemporaryDirectory() as folder:
            train(rest, makers, Path(folder) / "weights")
            score(Tagger(tables, words, ENGLISH, Path(folder) / "weights"), ours, tally)
    print(f"English, {_FOLDS} folds: {tally}")


def main(argv: Sequence[str] | None = None) -> int:
    """Train and print every figure."""
    parser = argparse.ArgumentParser(prog="recogniser", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--seeds", type=int, nargs="*", default=[1, 2, 3])
    options = parser.parse_args(argv)
    folds(options.shared / "data")
    if options.seeds:
        indonesian(options.shared / "data", options.seeds)
    return 0
