"""What stands on the pages of a PDF beside its text: headers, footers and numbers of pages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.reading.pdf.segments import Segment

# Lines from the top and from the bottom among which they are looked for.
_MARGIN = 3
# Share of the pages on which a line must stand; headers may differ on left and right pages.
_SHARE = 0.4
_DIGITS = re.compile(r"\d+")
# "12", "- 12 -", "Halaman 3 dari 7", "hal. 3", "Page 2 of 5", "3/7"
_PAGE_NUMBER = re.compile(
    r"(?i)[\W_]*(?:halaman|hlm\.?|hal\.?|page|p\.)?"
    r"[\W_]*\d{1,4}(?:\s*(?:dari|of|/)\s*\d{1,4})?[\W_]*"
)
# What browsers print over and under a page: "10/7/24, 14.30", "https://warta.example/beras 1/3".
_PRINTED = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d{2}(?: [AP]M)?\b.*"
    r"|(?:https?|file)://\S+(?: \d+/\d+)?"
)


def without_furniture(pages: Sequence[Sequence[Segment]]) -> list[list[Segment]]:
    """The pieces of each page without what repeats in its margins and without its number."""
    margins = [list(_margin(page)) for page in pages]
    repeated = Counter(key for margin in margins for key in {_key(one) for one in margin})
    fewest = max(2, _SHARE * len(pages))
    found = []
    for page, margin in zip(pages, margins, strict=True):
        left_out = {
            id(one) for one in margin if repeated[_key(one)] >= fewest or _says_page(one, page)
        }
        found.append([one for one in page if id(one) not in left_out])
    return found


def _margin(page: Sequence[Segment]) -> Iterator[Segment]:
    """The pieces of the first and of the last lines."""
    tops: list[float] = sorted({round(one.base) for one in page})
    if not tops:
        return
    high, low = tops[-_MARGIN:][0], tops[:_MARGIN][-1]
    for one in page:
        if round(one.base) >= high or round(one.base) <= low:
            yield one


def _key(one: Segment) -> tuple[str, int]:
    """The same for the same words at the same side of the page, whatever number is in them."""
    return _DIGITS.sub("#", one.text.casefold()), round(one.base / 12)


def _says_page(one: Segment, page: Sequence[Segment]) -> bool:
    """Whether a piece is a number at the very edge of a page, or what a browser printed there."""
    edge = one.base <= min(other.base for other in page) + one.size / 2 or one.base >= (
        max(other.base for other in page) - one.size / 2
    )
    return edge and bool(_PAGE_NUMBER.fullmatch(one.text) or _PRINTED.fullmatch(one.text))
