"""Trains the small convolutional network that is averaged with the conditional random field."""

import copy
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from desktop.nlp.entities.features import Features
from desktop.nlp.entities.network import DILATIONS
from desktop.training.corpus import Sentence

_LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
_WIDTH = 96
_EPOCHS = 7
_BATCH = 24
_RATE = 2e-3
_DROPOUT = 0.4
#: Least number of uses of a feature, and how often features are left out in training.
_LEAST, _BLURRED, _LEFT = 3, 0.3, 0.7
#: How fast the averaged weights follow.
_PACE = 0.01


@dataclass(slots=True)
class _Example:
    """A sentence in numbers: its domain, the features of each token, its labels."""

    domain: int
    features: list[list[int]]
    labels: list[int]


class _Vocabulary:
    """Numbers the features that are common enough, from 1; 0 is none."""

    def __init__(self, views: Sequence[list[list[str]]]) -> None:
        counts = Counter(name for sentence in views for names in sentence for name in names)
        self.names = ["", *sorted(name for name, count in counts.items() if count >= _LEAST)]
        self._index = {name: at for at, name in enumerate(self.names)}

    def numbers(self, names: Sequence[str]) -> list[int]:
        return [self._index[name] for name in names if name in self._index]


def _views(features: Features, sentence: Sentence) -> list[list[str]]:
    return [features.parts(text) + phrase for text, phrase in features.views(sentence.tokens)]


def _model(torch: Any, size: int, domains: int) -> Any:
    nn = torch.nn
    model = nn.ModuleDict(
        {
            "embedding": nn.EmbeddingBag(size, _WIDTH, mode="sum"),
            "domain": nn.Embedding(domains, _WIDTH),
            "layers": nn.ModuleList(
                nn.Conv1d(_WIDTH, 2 * _WIDTH, 3, padding=step, dilation=step) for step in DILATIONS
            ),
            "out": nn.Linear(2 * _WIDTH, len(_LABELS)),
        }
    )
    nn.init.normal_(model["embedding"].weight, 0, 0.1)
    return model


def _scores(torch: Any, model: Any, batch: Sequence[_Example], *, blur: bool) -> Any:
    longest = max(len(example.labels) for example in batch)
    flat: list[int] = []
    offsets: list[int] = []
    for example in batch:
        for at in range(longest):
            offsets.append(len(flat))
            if at < len(example.features):
                flat += _blurred(example.features[at]) if blur else example.features[at]
    bags = model["embedding"](torch.tensor(flat), torch.tensor(offsets))
    inputs = bags.view(len(batch), longest, -1)
    domains = torch.tensor([example.domain for example in batch])
    drop = torch.nn.functional.dropout
    inputs = drop(inputs + model["domain"](domains)[:, None], _DROPOUT, blur)
    hidden = inputs
    for layer in model["layers"]:
        raised, gate = layer(hidden.transpose(1, 2)).transpose(1, 2).chunk(2, -1)
        hidden = hidden + drop(torch.tanh(raised) * torch.sigmoid(gate), _DROPOUT * 0.6, blur)
    return model["out"](torch.cat([hidden, inputs], -1))


def _blurred(features: list[int]) -> list[int]:
    if random.random() >= _BLURRED:  # noqa: S311
        return features
    return [feature for feature in features if random.random() < _LEFT]  # noqa: S311


def _targets(torch: Any, batch: Sequence[_Example]) -> Any:
    longest = max(len(example.labels) for example in batch)
    return torch.tensor([e.labels + [-1] * (longest - len(e.labels)) for e in batch])


def _batches(examples: Sequence[_Example]) -> list[list[_Example]]:
    """Sentences of about one length together, in a new order each time."""
    ordered = sorted(examples, key=lambda e: len(e.labels) + 6 * random.random())  # noqa: S311
    found = [ordered[at : at + _BATCH] for at in range(0, len(ordered), _BATCH)]
    random.shuffle(found)
    return found


def train(
    rows: Sequence[tuple[str, Sentence]], makers: Mapping[str, Features], target: Path, seed: int
) -> None:
    """Fit the network to labelled sentences and write its averaged weights."""
    import torch  # type: ignore[import-not-found]  # noqa: PLC0415

    torch.manual_seed(seed)
    random.seed(seed)
    torch.set_num_threads(1)
    domains = sorted({domain for domain, _ in rows})
    views = [_views(makers[domain], sentence) for domain, sentence in rows]
    vocabulary = _Vocabulary(views)
    examples = [
        _Example(
            domains.index(domain),
            [vocabulary.numbers(names) for names in view],
            [_LABELS.index(label) for label in sentence.labels],
        )
        for (domain, sentence), view in zip(rows, views, strict=True)
    ]
    model = _model(torch, len(vocabulary.names), len(domains))
    average = _fit(torch, model, examples)
    _write(average, vocabulary, domains, target)


def _fit(torch: Any, model: Any, examples: Sequence[_Example]) -> Any:
    average = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), lr=_RATE, weight_decay=1e-3)
    for epoch in range(_EPOCHS):
        optimiser.param_groups[0]["lr"] = _RATE * (1 - epoch / _EPOCHS) + 1e-4
        for batch in _batches(examples):
            scores = _scores(torch, model, batch, blur=True).flatten(0, 1)
            truth = _targets(torch, batch).flatten()
            loss = torch.nn.functional.cross_entropy(scores, truth, ignore_index=-1)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5)
            optimiser.step()
            with torch.no_grad():
                for kept, new in zip(average.parameters(), model.parameters(), strict=True):
                    kept.lerp_(new, _PACE)
    return average


def _write(model: Any, vocabulary: _Vocabulary, domains: list[str], target: Path) -> None:
    arrays: dict[str, Any] = {
        "labels": np.array(_LABELS),
        "domains": np.array(domains),
        "names": np.array([ord(char) for char in "\n".join(vocabulary.names)], dtype=np.uint32),
        "embedding": _half(model["embedding"].weight),
        "domain": _half(model["domain"].weight),
        "out": _half(model["out"].weight).T,
        "bias": _half(model["out"].bias),
    }
    for at, layer in enumerate(model["layers"]):
        # From (out, in, window) to (window * in, out): one product a layer at run time.
        kernel = layer.weight.detach().permute(2, 1, 0).reshape(3 * _WIDTH, 2 * _WIDTH)
        arrays[f"layer{at}"] = _half(kernel)
        arrays[f"bias{at}"] = _half(layer.bias)
    np.savez_compressed(target, **arrays)


def _half(tensor: Any) -> Any:
    return tensor.detach().numpy().astype(np.float16)
