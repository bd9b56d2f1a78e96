"""The two bundled families in a PDF, each standing in for what the other lacks."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import Any

from desktop.resources import root


class Face(StrEnum):
    """A font by the name of its file."""

    SERIF = "SourceSerif4_400Regular"
    SERIF_BOLD = "SourceSerif4_600SemiBold"
    SANS = "Inter_400Regular"
    SANS_BOLD = "Inter_600SemiBold"


_STAND_IN = {
    Face.SERIF: Face.SANS,
    Face.SERIF_BOLD: Face.SANS_BOLD,
    Face.SANS: Face.SERIF,
    Face.SANS_BOLD: Face.SERIF_BOLD,
}


# A letter beyond the first 65,536 as the library writes it, and as it should be.
_LONG = re.compile(r"<([0-9A-F]{5,6})>")


@cache
def install() -> None:
    """Make the fonts known to the library that writes PDF."""
    from reportlab.pdfbase.pdfmetrics import registerFont  # type: ignore[import-untyped]  # noqa: PLC0415
    from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]  # noqa: PLC0415

    for face in Face:
        registerFont(TTFont(face.value, str(root() / "fonts" / f"{face.value}.ttf")))
        # What they have now, before any letter is given a box.
        _letters(face)


def mend(canvas: Any) -> None:
    """Make letters beyond the first 65,536 copy as themselves; after the last page is drawn.

    The map from glyphs to letters wants them in UTF-16 (ISO 32000-1, 9.10.3); the library writes
    the number of the letter.
    """
    document = canvas._doc  # noqa: SLF001 - fonts are written when the document is
    for font in list(document.delayedFonts):
        font.addObjects(document)
    document.delayedFonts = []
    for name, found in document.idToObject.items():
        if name.startswith("toUnicodeCMap:"):
            found.content = _LONG.sub(_in_utf16, found.content)


def _in_utf16(found: re.Match[str]) -> str:
    return f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>"


def spelt(text: str, face: Face) -> Iterator[tuple[str, Face]]:
    """The text in pieces, each in a face that has its letters.

    What neither has is drawn as an empty box; to search and copy it is the letter all the same.
    """
    for fit, letters in groupby(text, lambda letter: _fitting(letter, face)):
        yield "".join(letters), fit


def width(text: str, face: Face, size: float) -> float:
    """How wide words are, in points, in that face alone."""
    from reportlab.pdfbase.pdfmetrics import stringWidth  # noqa: PLC0415

    return float(stringWidth(text, face.value, size))


def _fitting(letter: str, face: Face) -> Face:
    code = ord(letter)
    if code in _letters(face):
        return face
    if code in _letters(_STAND_IN[face]):
        return _STAND_IN[face]
    _give_box(face, code)
    return face


def _give_box(face: Face, code: int) -> None:
    """Let a letter have the empty box for its shape: without any it would be left out."""
    from reportlab.pdfbase.pdfmetrics import getFont  # noqa: PLC0415

    getFont(face.value).face.charToGlyph.setdefault(code, 0)


@cache
def _letters(face: Face) -> frozenset[int]:
    from reportlab.pdfbase.pdfmetrics import getFont  # noqa: PLC0415

    return frozenset(getFont(face.value).face.charToGlyph)
