"""The title of a page without the outlet's name around it."""

import re
from collections.abc import Iterable, Sequence

from desktop.reading.normal import normalise

_SEPARATOR = re.compile(r"\s+(?:[-–—|•»:]|::)\s+|\s*\|\s*")
# "KapanLagi.com: Brandon Salim ..." begins with the outlet's name.
_COLON = re.compile(r":\s+")
# "Harga Beras Naik Halaman all - Kompas.com", "Harga Beras Naik - Halaman 2"
_PAGE_NUMBER = re.compile(r"(?i)(?:\s+[-|])?\s+halaman (?:all|semua|\d{1,2})(?=\s+[-–—|]|$)")
_SHORTEST_HEADLINE = 15
_WORD = re.compile(r"\w+")
_FEWEST_WORDS = 4
_SHARED = 0.7


def clean_title(title: str, headlines: Iterable[str], outlets: Sequence[str]) -> str:
    """The title as the page's own headline has it, else without the name of the outlet.

    "Harga Beras Naik - Kompas.com Regional" is "Harga Beras Naik" where the outlet is Kompas.com.
    """
    title = _PAGE_NUMBER.sub("", " ".join(normalise(title).split()))
    for headline in headlines:
        if len(headline) >= _SHORTEST_HEADLINE and _is_same(headline, title):
            return headline
    names = [letters(outlet) for outlet in outlets if letters(outlet)]
    head, *rest = _COLON.split(title, maxsplit=1)
    if rest and _names_outlet(head, names):
        title = rest[0]
    while (cut := _last(title)) and _names_outlet(title[cut.end() :], names):
        title = title[: cut.start()]
    first = _SEPARATOR.search(title)
    if first and _names_outlet(title[: first.start()], names):
        title = title[first.end() :]
    return title


def _is_same(headline: str, title: str) -> bool:
    """Whether the title is the headline with something around it, or a wording for searches."""
    _, found, after = title.casefold().partition(headline.casefold())
    if found:
        # "Pilkada 2017: Petahana Unggul" has "Pilkada 2017" over it on the page.
        return not after or _SEPARATOR.match(after) is not None
    words, others = (set(_WORD.findall(text.casefold())) for text in (headline, title))
    return len(words) >= _FEWEST_WORDS and len(words & others) >= _SHARED * len(words)


def _last(title: str) -> re.Match[str] | None:
    return max(_SEPARATOR.finditer(title), key=re.Match.start, default=None)


def _names_outlet(part: str, names: Sequence[str]) -> bool:
    plain = letters(part)
    return any(plain.startswith(name) or name.startswith(plain) for name in names if plain)


def letters(words: str) -> str:
    """The letters and digits of some words alone, by which two spellings are compared."""
    return "".join(letter for letter in words.casefold() if letter.isalnum())
