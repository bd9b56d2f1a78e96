"""The first words of a quote, on two lines at most."""

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt

from desktop.ui.panels.faces import Face

#: More than two lines of any sidebar hold.
_MOST = 400
# "negara-negara" may break after its hyphen.
_PIECES = re.compile(r"\S+?-(?=\w)|\S+\s*")

_MORE = "…"
#: What would look odd before an ellipsis.
_LOOSE = " ,;:.("


@dataclass(frozen=True, slots=True)
class Preview:
    """Two lines; the second is cut with an ellipsis, or empty."""

    first: str
    second: str = ""

    @property
    def count(self) -> int:
        """How many lines there are."""
        return 2 if self.second else 1


def preview(words: str, face: Face, width: float) -> Preview:
    """Words broken where a line of `width` is full; what two lines do not hold is left out."""
    plain = " ".join(words[:_MOST].split())
    if face.width(plain) <= width:
        return Preview(plain)
    first = ""
    for piece in _PIECES.findall(plain):
        if face.width((first + piece).rstrip()) > width:
            break
        first += piece
    rest = plain[len(first) :]
    if not first:
        # One word is wider than the line.
        return Preview(face.metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return Preview(first.rstrip(), shortened(rest, face, width))


def shortened(words: str, face: Face, width: float) -> str:
    """Words, or as many whole ones as fit with an ellipsis."""
    if face.width(words) <= width:
        return words
    kept = ""
    for piece in _PIECES.findall(words):
        if face.width((kept + piece).rstrip(_LOOSE) + _MORE) > width:
            break
        kept += piece
    if not kept:
        return face.metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    return kept.rstrip(_LOOSE) + _MORE
