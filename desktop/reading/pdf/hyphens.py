"""Words that were divided at the end of a line, in one piece again."""

import re
from collections.abc import Iterable

#: A hyphen at the end of a line, as PDFium marks it and as it may be written.
_HYPHEN = re.compile("[\x02\ufffe\u00ad\u2010-]$")
_SOFT = "\u00ad"
_LAST = re.compile(r"[^\W\d_]+$")
_NEXT = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_VOWELS = re.compile("[aiueo]")
# Before these a hyphen is written: "non-Blok", "eks-menteri".
_BEFORE_HYPHEN = frozenset({"non", "eks", "ex", "anti", "pasca", "pro", "pan", "se", "ke", "al"})
_SHORTEST_TWIN = 3


class Joiner:
    """Knows the words of a text, and so which of them have a hyphen of their own."""

    def __init__(self, lines: Iterable[str]) -> None:
        # The last word of a line may be half a word.
        self._words = {
            word.casefold() for line in lines for word in _WORD.findall(line.rpartition(" ")[0])
        }

    def joined(self, before: str, after: str) -> str:
        """Two lines as one: with a space, or without the hyphen that divided a word."""
        if not _HYPHEN.search(before):
            return f"{before} {after}"
        stem = before[:-1]
        last, first = _LAST.search(stem), _NEXT.match(after)
        if last is None or first is None:
            # "2020-2024", "- kata Rini"
            return f"{stem}-{after}" if stem and not stem[-1].isspace() else f"{before} {after}"
        divided = before[-1] == _SOFT or self._is_divided(last[0], first[0])
        return f"{stem}{after}" if divided else f"{stem}-{after}"

    def _is_divided(self, left: str, right: str) -> bool:
        one, other = left.casefold(), right.casefold()
        if f"{one}-{other}" in self._words:
            return False
        if f"{one}{other}" in self._words:
            return True
        return right[0].islower() and one not in _BEFORE_HYPHEN and not _are_twins(one, other)


def _are_twins(left: str, right: str) -> bool:
    """Whether two parts are a word said twice: its own hyphen stays.

    "undang-undang", "anak-anaknya", "tolong-menolong", "sayur-mayur", "bolak-balik"; but
    "peme-rintah" is divided.
    """
    if len(left) < _SHORTEST_TWIN or len(right) < _SHORTEST_TWIN:
        return False
    if right.startswith(left) or left.endswith(right) or right.endswith(left[1:]):
        return True
    # "buah-buahan" begins alike, "bersama-sama" ends so, "bolak-balik" keeps its consonants.
    same_length = len(left) == len(right)
    return same_length and (
        left[1:] == right[1:] or _VOWELS.sub("", left) == _VOWELS.sub("", right)
    )
