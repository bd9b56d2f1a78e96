"""Searching the text of an article as a reader means it: case, accents and curly marks aside."""

import unicodedata
from collections.abc import Iterator

from desktop.model.span import Span

_ALIKE = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
    }
)


def hits(text: str, needle: str) -> tuple[Span, ...]:
    """Where `needle` stands in `text`, in order, without overlaps."""
    sought = "".join(_fold(character) for character in needle)
    if not sought:
        return ()
    folded, places = _folded(text)
    return tuple(_spans(folded, places, sought))


def _folded(text: str) -> tuple[str, range | list[int]]:
    """The text with like characters made the same, and each one's place in the original."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    parts, places = [], []
    for index, character in enumerate(text):
        fold = _fold(character)
        parts.append(fold)
        places += [index] * len(fold)
    return "".join(parts), [*places, len(text)]


def _fold(character: str) -> str:
    if character.isascii():
        return character.lower()
    plain = unicodedata.normalize("NFKD", character.translate(_ALIKE))
    return "".join(part for part in plain if not unicodedata.combining(part)).casefold()


def _spans(folded: str, places: range | list[int], sought: str) -> Iterator[Span]:
    at = folded.find(sought)
    while at >= 0:
        # An accent that stands alone after its letter belongs to the hit.
        yield Span(places[at], max(places[at + len(sought)], places[at] + 1))
        at = folded.find(sought, at + len(sought))
