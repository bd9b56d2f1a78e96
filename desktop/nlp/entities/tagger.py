"""The recogniser: a conditional random field that labels the tokens of each sentence."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.chunks import Chunk
from desktop.nlp.entities.decoding import decode
from desktop.nlp.entities.features import Features, sentences
from desktop.nlp.entities.network import Network
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.words import Words
from desktop.nlp.tokens import Token
from desktop.resources import root

#: Conventions of annotation that the weights know, as domains: every mention marked; English.
ALWAYS, ENGLISH = "a", "e"
_WEIGHTS = {ALWAYS: "names-id.crfsuite", ENGLISH: "names-en.crfsuite"}
#: The label of each token of a sentence, and its probability.
Labelled = tuple[list[str], list[float]]
KINDS = {"PER": EntityKind.PERSON, "ORG": EntityKind.ORGANISATION, "LOC": EntityKind.PLACE}


class Tagger:
    """Finds people, organisations and places sentence by sentence, each with its probability."""

    def __init__(
        self,
        tables: Tables,
        words: Words,
        domain: str = ALWAYS,
        weights: Path | None = None,
        network: Path | None = None,
    ) -> None:
        import pycrfsuite  # type: ignore[import-untyped]  # noqa: PLC0415

        self._features = Features(tables, words, domain)
        self._model = pycrfsuite.Tagger()
        self._model.open(str(weights or root() / "model" / _WEIGHTS[domain]))
        self._network = Network(network, self._features, domain) if network else None

    def find(self, tokens: Sequence[Token]) -> Iterator[Chunk]:
        """The names in one paragraph."""
        places = sentences(tokens)
        cut = [tokens[start:end] for start, end in places]
        network = self._network
        labelled = self._average(cut, network) if network else map(self._label, cut)
        for (start, _), (tags, chances) in zip(places, labelled, strict=True):
            yield from _chunks(tags, chances, start)

    def _label(self, sentence: Sequence[Token]) -> Labelled:
        self._model.set(self._features.items(sentence))
        tags = self._model.tag()
        return tags, [self._model.marginal(tag, at) for at, tag in enumerate(tags)]

    def _average(self, cut: Sequence[Sequence[Token]], network: Network) -> Iterator[Labelled]:
        """Labels by the mean of what the field and the network think."""
        labels = network.labels
        marginal = self._model.marginal
        for sentence, theirs in zip(cut, network.probabilities(cut), strict=True):
            self._model.set(self._features.items(sentence))
            rows = [
                [
                    (marginal(label, at) + chance) / 2
                    for label, chance in zip(labels, row, strict=True)
                ]
                for at, row in enumerate(theirs.tolist())
            ]
            tags = decode(rows, labels)
            yield tags, [row[labels.index(tag)] for row, tag in zip(rows, tags, strict=True)]


def _chunks(tags: Sequence[str], chances: Sequence[float], offset: int) -> Iterator[Chunk]:
    at = 0
    while at < len(tags):
        end = at + 1
        if tags[at] != "O":
            while end < len(tags) and tags[end] == "I-" + tags[at][2:]:
                end += 1
            chance = round(min(chances[at:end]), 4)
            yield Chunk(offset + at, offset + end, KINDS[tags[at][2:]], chance)
        at = end
