"""What trafilatura makes of a page."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from desktop.reading.blocks import blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

# What these loggers would print on standard error is said by LoadError, in words.
_LOGGERS = ("trafilatura", "htmldate", "courlan")

# What a page says of itself stands at its beginning.
_ABOUT_LENGTH = 1_000_000
# Of a book on one page everything that reads like sentences is taken instead, in linear time.
_LONGEST = 350_000


def about(page: str) -> Any:
    """What trafilatura knows of a page besides its text: title, date, outlet, address."""
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415 - a quarter of a second

    _quieten()
    return extract_metadata(page[:_ABOUT_LENGTH])


def texts(page: str, *, strict: bool) -> Sequence[str]:
    """The paragraphs that trafilatura takes for the article's; none where it finds no article."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - a quarter of a second

    if len(page) > _LONGEST:
        return ()
    _quieten()
    document = bare_extraction(
        page, include_comments=False, include_formatting=True, favor_precision=strict
    )
    body = getattr(document, "body", None)
    return () if body is None else [text for text, _ in blocks(body)]


def _quieten() -> None:
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
