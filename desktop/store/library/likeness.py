"""How much two texts have in common."""

import re

_WORD = re.compile(r"\w+")
_RUN = 4
#: Below this share of common runs, two texts of one address are two articles.
_LEAST = 0.1


def runs(text: str, length: int = _RUN) -> frozenset[str]:
    """Every run of that many words, folded; all words as one run where there are fewer."""
    words = _WORD.findall(text.casefold())
    last = max(1, len(words) - length + 1)
    return frozenset(" ".join(words[start : start + length]) for start in range(last))


def common_share(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the smaller set that stands in the other, 0 to 1."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def of_one_article(before: str, after: str) -> bool:
    """Whether a text can be a later version of another, rather than another article."""
    return common_share(runs(before), runs(after)) >= _LEAST
