"""The letters on a page of a PDF and where they stand."""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_BOLD = re.compile(r"(?i)bold|black|heavy|demi")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter or a space; lengths are in points, y grows upwards as in PDF."""

    #: Half of a pair of surrogates for a sign beyond the basic plane.
    sign: str
    #: Its place in the page's text, by which more can be asked of it.
    index: int
    left: float
    right: float
    #: The line that it stands on.
    base: float
    #: The size of its font as it is seen; 0 for a space that is not written but only seen.
    size: float


def letters(text_page: Any) -> Iterator[Letter]:
    """The letters and spaces of a `PdfTextPage`; breaks of lines show in where letters stand."""
    from pypdfium2 import raw  # type: ignore[import-untyped]  # noqa: PLC0415 - 40 ms

    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(text_page.count_chars()):
        code = raw.FPDFText_GetUnicode(text_page, index)
        there = raw.FPDFText_GetLooseCharBox(text_page, index, box)
        if not there or code in {0, 10, 13}:
            continue
        raw.FPDFText_GetCharOrigin(text_page, index, x, y)
        size = 0.0
        if raw.FPDFText_IsGenerated(text_page, index) != 1:
            raw.FPDFText_GetMatrix(text_page, index, matrix)
            scale = math.hypot(matrix.c, matrix.d)
            size = abs(raw.FPDFText_GetFontSize(text_page, index)) * scale
        yield Letter(chr(code), index, box.left, box.right, y.value, size)


def is_bold(text_page: Any, letter: Letter) -> bool:
    """Whether a letter is bold by the name of its font; what PDFium says of weights is a guess."""
    from pypdfium2 import raw  # noqa: PLC0415

    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(text_page, letter.index, name, 128, None)
    return bool(_BOLD.search(name.value.decode("utf-8", "replace")))
