"""The recogniser: a conditional random field that labels the tokens of each sentence."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.model.analysis import EntityKind
from desktop.nlp.entities.chunks import Chunk
from desktop.nlp.entities.features import Features, sentences
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.words import Words
from desktop.nlp.tokens import Token
from desktop.resources import root

#: Conventions of annotation that the weights know, as domains: every mention marked; English.
ALWAYS, ENGLISH = "a", "e"
_WEIGHTS = {ALWAYS: "names-id.crfsuite", ENGLISH: "names-en.crfsuite"}
KINDS = {"PER": EntityKind.PERSON, "ORG": EntityKind.ORGANISATION, "LOC": EntityKind.PLACE}


class Tagger:
    """Finds people, organisations and places sentence by sentence, each with its probability."""

    def __init__(
        self,
        tables: Tables,
        words: Words,
        domain: str = ALWAYS,
        weights: Path | None = None,
    ) -> None:
        import pycrfsuite  # type: ignore[import-untyped]  # noqa: PLC0415

        self._features = Features(tables, words, domain)
        self._model = pycrfsuite.Tagger()
        self._model.open(str(weights or root() / "model" / _WEIGHTS[domain]))

    def find(self, tokens: Sequence[Token]) -> Iterator[Chunk]:
        """The names in one paragraph."""
        for start, end in sentences(tokens):
            yield from self._sentence(tokens[start:end], start)

    def _sentence(self, tokens: Sequence[Token], offset: int) -> Iterator[Chunk]:
        self._model.set(self._features.items(tokens))
        tags = self._model.tag()
        at = 0
        while at < len(tags):
            end = at + 1
            if tags[at] != "O":
                while end < len(tags) and tags[end] == "I-" + tags[at][2:]:
                    end += 1
                chance = min(self._model.marginal(tags[i], i) for i in range(at, end))
                yield Chunk(offset + at, offset + end, KINDS[tags[at][2:]], round(chance, 4))
            at = end
