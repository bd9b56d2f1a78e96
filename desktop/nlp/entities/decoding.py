"""From probabilities of labels to the likeliest names: inside follows a beginning of its kind."""

import math
from collections.abc import Sequence
from itertools import pairwise

_FLOOR = 1e-6


def decode(probabilities: Sequence[Sequence[float]], labels: Sequence[str]) -> list[str]:
    """The likeliest sequence of labels in which no name begins with an inside label."""
    path = [max(range(len(labels)), key=row.__getitem__) for row in probabilities]
    plain = [labels[at] for at in path]
    if all(_follows(before, tag) for before, tag in pairwise(["O", *plain])):
        return plain
    return _search(probabilities, labels)


def _follows(before: str, tag: str) -> bool:
    return tag[0] != "I" or before[2:] == tag[2:]


def _search(probabilities: Sequence[Sequence[float]], labels: Sequence[str]) -> list[str]:
    allowed = [
        [at for at, before in enumerate(labels) if _follows(before, label)] for label in labels
    ]
    best = [
        math.log(chance + _FLOOR) if label[0] != "I" else -math.inf
        for chance, label in zip(probabilities[0], labels, strict=True)
    ]
    steps: list[list[int]] = []
    for row in probabilities[1:]:
        sources = [max(choice, key=best.__getitem__) for choice in allowed]
        steps.append(sources)
        best = [
            best[source] + math.log(chance + _FLOOR)
            for source, chance in zip(sources, row, strict=True)
        ]
    at = max(range(len(labels)), key=best.__getitem__)
    path = [at]
    for sources in reversed(steps):
        at = sources[at]
        path.append(at)
    return [labels[at] for at in reversed(path)]
