"""The title of a page without the outlet's name around it."""

import re
from collections.abc import Iterable, Sequence

from desktop.reading.normal import normalise

_SEPARATOR = re.compile(r"\s+[-–—|•»]\s+|\s*\|\s*")
# "KapanLagi.com: Brandon Salim ..." begins with the outlet's name.
_COLON = re.compile(r":\s+")
_SHORTEST_HEADLINE = 15


def clean_title(title: str, headlines: Iterable[str], outlets: Sequence[str]) -> str:
    """The title as the page's own headline has it, else without the name of the outlet.

    "Harga Beras Naik - Kompas.com Regional" is "Harga Beras Naik" where the outlet is Kompas.com.
    """
    title = " ".join(normalise(title).split())
    for headline in headlines:
        if len(headline) >= _SHORTEST_HEADLINE and headline.casefold() in title.casefold():
            return headline
    names = [_letters(outlet) for outlet in outlets if _letters(outlet)]
    head, *rest = _COLON.split(title, maxsplit=1)
    if rest and _names_outlet(head, names):
        title = rest[0]
    while (cut := _last(title)) and _names_outlet(title[cut.end() :], names):
        title = title[: cut.start()]
    first = _SEPARATOR.search(title)
    if first and _names_outlet(title[: first.start()], names):
        title = title[first.end() :]
    return title


def _last(title: str) -> re.Match[str] | None:
    return max(_SEPARATOR.finditer(title), key=re.Match.start, default=None)


def _names_outlet(part: str, names: Sequence[str]) -> bool:
    letters = _letters(part)
    return any(letters.startswith(name) or name.startswith(letters) for name in names if letters)


def _letters(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())
