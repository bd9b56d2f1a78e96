"""Trains the recogniser of names: `python -m desktop.training.names --data FOLDER`."""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from desktop.nlp.entities.features import Features
from desktop.nlp.entities.pieces import Pieces
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.tagger import ALWAYS, ENGLISH
from desktop.nlp.entities.words import Words
from desktop.resources import root
from desktop.training import network
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
        yield ALWAYS, sentence
        if sentence.names:
            yield ALWAYS, templates.renamed(sentence)
    for sentence in templates.sentences(8):
        yield ALWAYS, sentence
    for sentence in nergrit:
        yield "g", sentence


def english(data: Path, tables: Tables) -> Iterator[Labelled]:
    """The annotated English sentences."""
    pieces = Pieces(tables, english=True)
    for words in read(data / "ner" / "uner-en-dev.txt"):
        yield ENGLISH, join(words, pieces)


def english_news(tables: Tables, sentences: Sequence[Labelled], seed: int) -> Iterator[Labelled]:
    """English sentences that look like news, of which the annotated web text has few."""
    plain = [sentence for _, sentence in sentences]
    templates = Templates(Pieces(tables, english=True), plain, seed, ours=0.1)
    for sentence in templates.sentences(8, "patterns_en.txt"):
        yield ENGLISH, sentence


def train(sentences: Iterable[Labelled], makers: Mapping[str, Features], target: Path) -> None:
    """Fit the conditional random field and write its weights."""
    import pycrfsuite  # type: ignore[import-untyped]  # noqa: PLC0415

    trainer = pycrfsuite.Trainer(verbose=False)
    for domain, sentence in sentences:
        trainer.append(makers[domain].items(sentence.tokens), list(sentence.labels))
    trainer.set_params(
        {"c1": 0.05, "c2": 0.02, "max_iterations": 80, "feature.possible_transitions": True}
    )
    trainer.train(str(target))


def features(tables: Tables, words: Words) -> dict[str, Features]:
    """What makes features, by domain."""
    return {domain: Features(tables, words, domain) for domain in ("i", "g", ALWAYS, ENGLISH)}


def main(argv: Sequence[str] | None = None) -> int:
    """Make the table of words and the weights from the data folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(argv)
    model = root() / "model"
    build(options.data / "text" / "indonesian.txt.gz", model / "words.tsv", options.seed)
    tables, words = Tables(), Words()
    makers = features(tables, words)
    rows = list(corpora(options.data, tables, options.seed))
    train(rows, makers, model / "names-id.crfsuite")
    network.train(rows, makers, model / "network-id.npz", options.seed)
    web = list(english(options.data, tables))
    news = english_news(tables, web, options.seed)
    train([*web, *news], makers, model / "names-en.crfsuite")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
