"""Makes the table of words: share of small letters, frequency, clusters by neighbours."""

import gzip
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.nlp.tokens import tokenise

_GRAINS = (32, 128, 512)
_CONTEXTS = 1200
_LEAST = 4
_WORDS = 24_000
_DIMENSIONS = 64

Matrix = NDArray[np.float32]


def sentences(path: Path) -> Iterator[list[str]]:
    """The corpus as lists of words."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            text = re.sub(r" ([,.;:?!)])", r"\1", line.strip()).replace("( ", "(")
            yield [token.text for token in tokenise(text, 0, len(text))]


def statistics(corpus: Sequence[Sequence[str]]) -> dict[str, str]:
    """For each word one letter for its share of small letters and one for its frequency."""
    total: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for words in corpus:
        if not words or not words[0][0].isupper():
            continue  # Reviews and tweets that never use capitals say nothing about names.
        for at, word in enumerate(words):
            if not word[0].isalpha() or (at == 0 and word[0].isupper()):
                continue
            total[word.lower()] += 1
            small[word.lower()] += word[0].islower()
    found = {}
    for word, count in total.items():
        if count >= 2:
            share = "abcdefgh"[min(7, int(small[word] / count * 8))]
            often = "0123456789"[min(9, int(np.log2(count)))]
            found[word] = share + ("" if share == "h" and count > 8 else often)
    return found


def vectors(corpus: Sequence[Sequence[str]], seed: int) -> tuple[list[str], Matrix]:
    """Words and their vectors: the leading directions of their neighbours, left and right apart."""
    counts = Counter(word.lower() for words in corpus for word in words)
    vocabulary = [w for w, n in counts.most_common(_WORDS) if n >= _LEAST]
    index = {word: at for at, word in enumerate(vocabulary)}
    table = np.zeros((len(vocabulary), 2 * (_CONTEXTS + 1)), dtype=np.float32)
    for words in corpus:
        ids = [index.get(word.lower(), -1) for word in words]
        for left, right in itertools.pairwise(ids):
            if left >= 0:
                table[left, min(right, _CONTEXTS) if right >= 0 else _CONTEXTS] += 1
            if right >= 0:
                table[
                    right, _CONTEXTS + 1 + (min(left, _CONTEXTS) if left >= 0 else _CONTEXTS)
                ] += 1
    rows, columns = table.sum(1, keepdims=True), table.sum(0, keepdims=True) ** 0.75
    table *= columns.sum() / (rows * columns + 1)
    table = np.log(np.maximum(table, 1))
    random = np.random.default_rng(seed)
    probe = random.standard_normal((table.shape[1], _DIMENSIONS + 16)).astype(np.float32)
    basis = np.linalg.qr(table @ (table.T @ (table @ probe)))[0]
    turned, values, _ = np.linalg.svd(basis.T @ table, full_matrices=False)
    found = (basis @ turned)[:, :_DIMENSIONS] * np.sqrt(values[:_DIMENSIONS])
    found /= np.linalg.norm(found, axis=1, keepdims=True) + 1e-9
    return vocabulary, found.astype(np.float32)


def clusters(points: Matrix, count: int, seed: int) -> NDArray[np.int64]:
    """The cluster of each point, by k-means on the sphere."""
    random = np.random.default_rng(seed)
    centres = points[random.choice(len(points), count, replace=False)]
    member = np.zeros(len(points), dtype=np.int64)
    for _ in range(15):
        member = np.argmax(points @ centres.T, axis=1)
        sums = np.zeros_like(centres)
        np.add.at(sums, member, points)
        centres = sums / (np.linalg.norm(sums, axis=1, keepdims=True) + 1e-9)
    return member


def build(source: Path, target: Path, seed: int) -> None:
    """Write the table of words."""
    corpus = list(sentences(source))
    stats = statistics(corpus)
    vocabulary, points = vectors(corpus, seed)
    grains = [clusters(points, count, seed) for count in _GRAINS]
    paths = {
        word: "\t".join(f"c{g}:{int(members[at])}" for g, members in enumerate(grains))
        for at, word in enumerate(vocabulary)
    }
    lines = ["# word, share in small letters and frequency, clusters; made by desktop.training"]
    for word in sorted({*stats, *paths}):
        row = f"{word}\t{stats.get(word, '?')}"
        lines.append(f"{row}\t{paths[word]}" if word in paths else row)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
