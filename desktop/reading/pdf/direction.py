"""Words written from right to left, in the order in which they are read."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.reading.pdf.letters import Letter

_RIGHT_TO_LEFT = {"R", "AL"}
# Between two words of such a script, or on one of its letters.
_WITHIN = {"WS", "NSM", "CS", "ON", "AN"}
# Share of the size of the letters.
_SPACE = 0.18
# Letters that only end a word, and the article that only begins one.
_WELL_MADE = re.compile(r"(?:[ةىךםןףץ])(?!\w)|(?<!\w)ال")


def in_reading_order(letters: Sequence[Letter]) -> Iterator[str]:
    """The signs of a line, each run from right to left put in order by where its letters stand.

    PDFium turns every word of "نجيب محفوظ" round but leaves the words as they lie on the page.
    """
    start = 0
    while start < len(letters):
        end = _run_end(letters, start)
        if end > start:
            yield _turned(letters[start:end])
        else:
            yield letters[start].sign
        start = max(end, start + 1)


def is_turned(letter: Letter) -> bool:
    """Whether a letter is of a script written from right to left."""
    return unicodedata.bidirectional(letter.sign) in _RIGHT_TO_LEFT


def _run_end(letters: Sequence[Letter], start: int) -> int:
    """Where the run that begins at a letter ends: behind its last letter from right to left."""
    end = start
    for index in range(start, len(letters)):
        direction = unicodedata.bidirectional(letters[index].sign)
        if direction in _RIGHT_TO_LEFT:
            end = index + 1
        elif direction not in _WITHIN or index == start:
            break
    return end


def _turned(run: Sequence[Letter]) -> str:
    solid = sorted(
        (letter for letter in run if not letter.sign.isspace()),
        key=lambda letter: -(letter.left + letter.right),
    )
    signs = [solid[0].sign]
    for before, letter in pairwise(solid):
        # Where a space is said to be need not be where the words are apart.
        signs += [" "] * (before.left - letter.right > _SPACE * letter.size) + [letter.sign]
    ordered = "".join(signs)
    # A program that knows nothing of such scripts draws them backwards; the words show it.
    back = ordered[::-1]
    return back if _well_made(back) > _well_made(ordered) else ordered


def _well_made(words: str) -> int:
    return len(_WELL_MADE.findall(words))
