"""Statistics of words from a large corpus: share of small letters, frequency, clusters."""

from collections.abc import Iterator
from pathlib import Path

from desktop.resources import root


class Words:
    """Reads the table of words: form, how often, share in small letters, cluster paths."""

    def __init__(self, path: Path | None = None) -> None:
        self._ratio: dict[str, str] = {}
        self._clusters: dict[str, tuple[str, ...]] = {}
        path = path or root() / "model" / "words.tsv"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            word, stat, *clusters = line.split("\t")
            self._ratio[word] = stat
            self._clusters[word] = tuple(clusters)

    def __iter__(self) -> Iterator[str]:
        """The words that it knows, in lower case."""
        return iter(self._ratio)

    def ratio(self, lower: str) -> str:
        """A letter a to k for the share of small-letter uses, and one for how common; or "?"."""
        return self._ratio.get(lower, "?")

    def clusters(self, lower: str) -> tuple[str, ...]:
        """The clusters of a word at several grains."""
        return self._clusters.get(lower, ())
