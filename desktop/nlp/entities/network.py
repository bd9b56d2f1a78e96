"""A small convolutional network over the same features, whose probabilities are averaged in."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.nlp.entities.features import Features
from desktop.nlp.tokens import Token

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

#: Distance between the words that each layer looks at.
DILATIONS = (1, 2, 1)

#: Above it e to that power is more than a number of 32 bits holds.
_SHUT = 80


class Network:
    """Gives each token of a sentence a probability for each label; numpy alone, no framework."""

    def __init__(self, path: Path, features: Features, domain: str) -> None:
        # Sentences are small: threads of the linear algebra cost more than they bring.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        import numpy as np  # noqa: PLC0415

        self._np: Any = np
        self._features = features
        with np.load(path, allow_pickle=False) as stored:
            weights = {name: stored[name] for name in stored.files}
        self.labels = tuple(str(label) for label in weights["labels"])
        names = "".join(map(chr, weights["names"])).split("\n")
        self._index = {name: at for at, name in enumerate(names)}
        self._embedding = weights["embedding"]
        domains = [str(name) for name in weights["domains"]]
        self._base = weights["domain"][domains.index(domain)].astype(np.float32)
        self._layers = [
            (weights[f"layer{at}"].astype(np.float32), weights[f"bias{at}"].astype(np.float32))
            for at in range(len(DILATIONS))
        ]
        self._out = weights["out"].astype(np.float32)
        self._bias = weights["bias"].astype(np.float32)
        self._forms: dict[str, Matrix] = {}

    def probabilities(self, sentences: Sequence[Sequence[Token]]) -> "list[Matrix]":
        """For each sentence a row a token, a column a label; all of a paragraph at once."""
        np = self._np
        inputs, starts = self._inputs(sentences)
        real = np.zeros((len(inputs), 1), dtype=np.float32)
        for start, sentence in zip(starts, sentences, strict=True):
            real[start : start + len(sentence)] = 1
        hidden = inputs
        for (kernel, bias), step in zip(self._layers, DILATIONS, strict=True):
            hidden = (hidden + self._gate(hidden, kernel, bias, step)) * real
        scores = np.concatenate([hidden, inputs], axis=1) @ self._out + self._bias
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        scores /= scores.sum(axis=1, keepdims=True)
        return [scores[a : a + len(s)] for a, s in zip(starts, sentences, strict=True)]

    def _gate(self, hidden: "Matrix", kernel: "Matrix", bias: "Matrix", step: int) -> "Matrix":
        np = self._np
        before, after = np.zeros_like(hidden), np.zeros_like(hidden)
        before[step:] = hidden[:-step]
        after[:-step] = hidden[step:]
        window = np.concatenate([before, hidden, after], axis=1)
        both = window @ kernel + bias
        width = both.shape[1] // 2
        # A gate this far shut lets nothing through; further, the power would be no number.
        shut = np.minimum(-both[:, width:], _SHUT)
        found: Matrix = np.tanh(both[:, :width]) / (1 + np.exp(shut))
        return found

    def _inputs(self, sentences: Sequence[Sequence[Token]]) -> "tuple[Matrix, list[int]]":
        """The rows of all sentences with empty ones between, and where each sentence starts."""
        np = self._np
        gap = [np.zeros_like(self._base)] * max(DILATIONS)
        rows = [*gap]
        starts = []
        for sentence in sentences:
            starts.append(len(rows))
            rows += [self._row(text, phrase) for text, phrase in self._features.views(sentence)]
            rows += gap
        return np.stack(rows), starts

    def _row(self, text: str, phrase: Sequence[str]) -> "Matrix":
        row = self._forms.get(text)
        if row is None:
            row = self._forms[text] = self._base + self._sum(self._features.parts(text))
        return row + self._sum(phrase) if phrase else row

    def _sum(self, names: Sequence[str]) -> "Matrix":
        known = [self._index[name] for name in names if name in self._index]
        found: Matrix = self._embedding[known].sum(axis=0, dtype=self._np.float32)
        return found
