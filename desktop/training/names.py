"""Trains the recogniser of names: `python -m desktop.training.names --data FOLDER`."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.nlp.entities.features import Features
from desktop.nlp.entities.pieces import Pieces
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.words import Words
from desktop.resources import root
from desktop.training.corpus import Sentence, join, read
from desktop.training.styles import Always
from desktop.training.templates import Templates
from desktop.training.words import build

Labelled = tuple[str, Sentence]


def corpora(data: Path, tables: Tables, seed: int) -> Iterator[Labelled]:
    """All training sentences with the domain whose conventions they follow."""
    pieces = Pieces(tables)
    idner = [join(words, pieces) for words in read(data / "ner" / "idner-train.txt")]
    nergrit = [
        join(words, pieces, hyphens=True) for words in read(data / "ner" / "nergrit-train.txt")
    ]
    always = Always(tables, idner)
    restyled = [always.restyle(sentence) for sentence in idner]
    templates = Templates(pieces, restyled, seed)
    for sentence in idner:
        yield "i", sentence
    for sentence in restyled:
        yield "a", sentence
        if sentence.names:
            yield "a", templates.renamed(sentence)
    for sentence in templates.sentences(8):
        yield "a", sentence
    for sentence in nergrit:
        yield "g", sentence


def train(sentences: Iterator[Labelled], tables: Tables, words: Words, target: Path) -> None:
    """Fit the conditional random field and write its weights."""
    import pycrfsuite  # type: ignore[import-untyped]  # noqa: PLC0415

    makers = {domain: Features(tables, words, domain) for domain in "iga"}
    trainer = pycrfsuite.Trainer(verbose=False)
    for domain, sentence in sentences:
        trainer.append(makers[domain].items(sentence.tokens), list(sentence.labels))
    trainer.set_params(
        {"c1": 0.05, "c2": 0.02, "max_iterations": 80, "feature.possible_transitions": True}
    )
    trainer.train(str(target))


def main(argv: Sequence[str] | None = None) -> int:
    """Make the table of words and the weights from the data folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(argv)
    model = root() / "model"
    build(options.data / "text" / "indonesian.txt.gz", model / "words.tsv", options.seed)
    tables, words = Tables(), Words()
    train(corpora(options.data, tables, options.seed), tables, words, model / "names-id.crfsuite")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
