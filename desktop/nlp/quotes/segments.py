"""Ranges of items between commas, and looking for words in them."""

from desktop.nlp.sentences import Items

Range = tuple[int, int]


def segments(items: Items, first: int, last: int) -> list[Range]:
    """Ranges between commas, brackets kept whole; never empty."""
    found: list[Range] = []
    depth = 0
    start = first
    for index in range(first, last):
        low = items.low[index]
        if low == "(":
            depth += 1
        elif low == ")":
            depth = max(0, depth - 1)
        elif low == "," and not depth:
            if start < index:
                found.append((start, index))
            start = index + 1
    if start < last or not found:
        found.append((start, last))
    return found


def find(items: Items, word: str, first: int, last: int) -> int | None:
    """The first place of a word."""
    for index in range(first, last):
        if items.low[index] == word:
            return index
    return None


def last_of(items: Items, words: frozenset[str], first: int, last: int) -> int | None:
    """The last place of any of some words."""
    for index in range(last - 1, first - 1, -1):
        if items.low[index] in words:
            return index
    return None


def before_bracket(items: Items, first: int, end: int) -> int:
    """The index of the bracket that closes at end - 1, or one step left where there is none."""
    for index in range(end - 2, max(first - 1, end - 12), -1):
        if items.low[index] == "(":
            return index
    return end - 1


def after_bracket(items: Items, index: int, end: int) -> int:
    """The index behind a bracket that opens at `index`, or `index` where none closes."""
    for at in range(index, min(end, index + 12)):
        if items.low[at] == ")":
            return at + 1
    return index
