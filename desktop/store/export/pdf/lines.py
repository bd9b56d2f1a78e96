"""Runs of words broken into lines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop.store.export.pdf.faces import Face, spelt, width
from desktop.store.export.runs import Run

_WORDS = re.compile(r"[^ ]+| +")


@dataclass(frozen=True, slots=True)
class Type:
    """A face, its size and the distance of lines, in points."""

    face: Face
    size: float
    leading: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Words of one run in one face; `x` from the line's left end, both in points."""

    text: str
    face: Face
    run: Run
    x: float
    width: float


Line = tuple[Placed, ...]


def broken(runs: Iterable[Run], kind: Type, room: float) -> Iterator[Line]:
    """Lines of at most `room` points; a word that is wider is cut where the room ends."""
    line: list[Placed] = []
    x = 0.0
    for word in _words(runs, kind):
        extent = sum(part.width for part in word)
        if x + extent > room and line and word[0].text != " ":
            yield _done(line)
            line, x = [], 0.0
        for part in word if extent <= room else _letters(word, kind):
            if x + part.width > room and line and part.text.strip():
                yield _done(line)
                line, x = [], 0.0
            line.append(replace(part, x=x))
            x += part.width
    yield _done(line)


def _words(runs: Iterable[Run], kind: Type) -> Iterator[list[Placed]]:
    """Words and the spaces between them; a word may go over from one run into the next."""
    word: list[Placed] = []
    for run in runs:
        for found in _WORDS.finditer(run.text):
            if found[0].startswith(" ") and word:
                yield word
                word = []
            word += _parts(found[0], run, kind)
            if found[0].startswith(" "):
                yield word
                word = []
    if word:
        yield word


def _parts(text: str, run: Run, kind: Type) -> Iterator[Placed]:
    for piece, face in spelt(text, kind.face):
        yield Placed(piece, face, run, 0.0, width(piece, face, kind.size))


def _letters(word: Iterable[Placed], kind: Type) -> Iterator[Placed]:
    for part in word:
        for letter in part.text:
            yield replace(part, text=letter, width=width(letter, part.face, kind.size))


def _done(line: list[Placed]) -> Line:
    """The line with words of one run and face in one piece, and without the space at its end."""
    while line and not line[-1].text.strip():
        line.pop()
    joined: list[Placed] = []
    for part in line:
        last = joined[-1] if joined else None
        if last is not None and last.run is part.run and last.face is part.face:
            joined[-1] = replace(
                last, text=last.text + part.text, width=part.x + part.width - last.x
            )
        else:
            joined.append(part)
    return tuple(joined)
