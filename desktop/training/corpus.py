"""Annotated sentences as text, tokens and labels, whatever their file's own cutting of words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.nlp.entities.pieces import Pieces
from desktop.nlp.tokens import Token, tokenise

_TYPES = {
    "PER": "PER",
    "ORG": "ORG",
    "LOC": "LOC",
    "ORGANISATION": "ORG",
    "PLACE": "LOC",
    "PERSON": "PER",
}
_CLOSING = re.compile(r"^(?:[,.;:?!)\]%”’]|'s$)")
_OPENING = re.compile(r"[(\[“‘]$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its text, its tokens with a label each, and its names as ranges of the text."""

    text: str
    tokens: tuple[Token, ...]
    labels: tuple[str, ...]
    names: tuple[tuple[int, int, str], ...]
    #: Where each word of the file stands in the text.
    words: tuple[tuple[int, int], ...]


def read(path: Path) -> Iterator[list[tuple[str, str]]]:
    """The sentences of a file as words and labels, as they stand in it."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        rows = [re.split(r"[\t ]", line) for line in block.split("\n") if line.strip()]
        if rows:
            yield [(row[0], row[-1]) for row in rows]


def join(words: list[tuple[str, str]], pieces: Pieces, *, hyphens: bool = False) -> Sentence:
    """A sentence as text again: no space before a comma, none within quotation marks."""
    text, places = "", []
    quoted = glue = False
    for at, (word, _) in enumerate(words):
        spaced = bool(text) and not glue and not _CLOSING.match(word) and not _OPENING.search(text)
        glue = False
        if word == '"':
            glue = not quoted
            spaced = bool(text) and not quoted and not _OPENING.search(text)
            quoted = not quoted
        elif hyphens and word in {"-", "/"} and _bound(words, at):
            spaced, glue = False, True
        text += " " if spaced else ""
        places.append((len(text), len(text) + len(word)))
        text += word
    tokens = tuple(pieces.cut(tokenise(text, 0, len(text))))
    return _label(text, tokens, words, places)


def _bound(words: list[tuple[str, str]], at: int) -> bool:
    if not 0 < at < len(words) - 1:
        return False
    before, after = words[at - 1][0], words[at + 1][0]
    if not (before[-1:].isalnum() and after[:1].isalnum()):
        return False
    return before[:1].islower() or after[:1].islower() or len(before) <= 2 or before[0].isdigit()


def _label(
    text: str,
    tokens: tuple[Token, ...],
    words: list[tuple[str, str]],
    places: list[tuple[int, int]],
) -> Sentence:
    names: list[tuple[int, int, str]] = []
    for (start, end), (_, label) in zip(places, words, strict=True):
        if label == "O":
            continue
        kind = _TYPES[label[2:]]
        if label[0] == "I" and names and names[-1][2] == kind and names[-1][1] >= start - 2:
            names[-1] = (names[-1][0], end, kind)
        else:
            names.append((start, end, kind))
    return Sentence(text, tokens, labels(tokens, names), tuple(names), tuple(places))


def labels(tokens: tuple[Token, ...], names: list[tuple[int, int, str]]) -> tuple[str, ...]:
    """One label a token: B-, I- and the type inside a name, else O."""
    found = ["O"] * len(tokens)
    for start, end, kind in names:
        first = True
        for at, token in enumerate(tokens):
            if token.start < end and start < token.end:
                found[at] = ("B-" if first else "I-") + kind
                first = False
    return tuple(found)
