"""Text to tokens: words with inner hyphens, dots and slashes, numbers, and single marks."""

import re
from typing import NamedTuple

_TOKEN = re.compile(r"\w+(?:[-.'’/@&]\w+)*|[^\w\s]")


class Token(NamedTuple):
    """One word, number or mark: [start, end) in code points of the article's text."""

    start: int
    end: int
    text: str
    lower: str


def tokenise(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`, with offsets in `text`."""
    return [
        Token(match.start(), match.end(), match[0], match[0].lower())
        for match in _TOKEN.finditer(text, start, end)
    ]
