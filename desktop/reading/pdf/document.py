"""A PDF to an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.model.article import Article, ParagraphKind
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.headings import TITLE_LENGTH, is_short_line
from desktop.reading.normal import normalise
from desktop.reading.pdf.columns import in_order
from desktop.reading.pdf.furniture import without_furniture
from desktop.reading.pdf.paragraphs import Piece, body_size, paragraphs
from desktop.reading.pdf.segments import segments
from desktop.reading.plain import assemble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.reading.pdf.segments import Segment
    from desktop.reading.plain import Block

_LARGER = 1.08
_TITLE_LARGER = 1.15
_LONGEST_TITLE = 2 * TITLE_LENGTH
# The title is among the first paragraphs: after a rubric, a date, a byline.
_TITLE_WITHIN = 6


def from_pdf(data: bytes, source: str) -> Article:
    """The article in a PDF, its columns in order and its lines and divided words joined.

    Raises:
        LoadError: it cannot be opened, has a password, or holds no text.
    """
    pages = _pages(data, source)
    pieces = paragraphs([in_order(page) for page in without_furniture(pages)])
    if not pieces:
        raise LoadError(source, LoadReason.PICTURES if pages else LoadReason.EMPTY)
    size = body_size(pieces)
    place = _title(pieces, size)
    blocks = [_block(piece, size) for piece in pieces]
    title = blocks.pop(place)[0] if place is not None else None
    return assemble([block for block in blocks if block[0]], title=title, source=source)


def _pages(data: bytes, source: str) -> list[list[Segment]]:
    from pypdfium2 import (  # type: ignore[import-untyped]  # noqa: PLC0415 - 40 ms
        PdfDocument,
        PdfiumError,
        raw,
    )

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        reason = LoadReason.PASSWORD if locked else LoadReason.DAMAGED
        raise LoadError(source, reason, "" if locked else "PDF") from error
    return [_page(document, number) for number in range(len(document))]


def _page(document: Any, number: int) -> list[Segment]:
    from pypdfium2 import PdfiumError  # noqa: PLC0415

    try:
        page = document[number]
        text = page.get_textpage()
    except PdfiumError:
        # One broken page does not cost the others.
        return []
    try:
        return list(segments(text))
    finally:
        text.close()
        page.close()


def _title(pieces: Sequence[Piece], size: float) -> int | None:
    """Which paragraph is the title: the largest of the first ones, or a first one that is bold."""
    if len(pieces) < 2:
        return None
    first = range(min(_TITLE_WITHIN, len(pieces)))
    largest = max(first, key=lambda index: (round(pieces[index].size, 1), -index))
    if pieces[largest].size > _TITLE_LARGER * size and len(pieces[largest].text) < _LONGEST_TITLE:
        return largest
    top = pieces[0]
    stands_out = (top.bold and not pieces[1].bold) or is_short_line(top.text)
    return 0 if stands_out and len(top.text) <= TITLE_LENGTH else None


def _block(piece: Piece, size: float) -> Block:
    larger = piece.size > _LARGER * size
    heading = (larger or piece.bold) and is_short_line(piece.text)
    text = " ".join(normalise(piece.text).split())
    return text, ParagraphKind.HEADING if heading else ParagraphKind.TEXT
