"""From a file or a stream to an article, whatever of the known kinds it is."""

from pathlib import Path
from typing import BinaryIO

from desktop.model.article import Article
from desktop.reading.encoding import decode, is_page
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.files import read_file, read_stream
from desktop.reading.plain import from_text

_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})


def load(path: Path) -> Article:
    """The article in a text file or a saved HTML page; its source is the file's name.

    Raises:
        LoadError: it cannot be read; nothing else is ever raised.
    """
    if str(path).startswith(("http:/", "https:/")):
        raise LoadError(str(path), LoadReason.ADDRESS)
    return _article(
        read_file(path),
        name=str(path),
        source=path.name,
        page=path.suffix.lower() in _PAGE_SUFFIXES,
    )


def load_stream(stream: BinaryIO, name: str) -> Article:
    """The article that a stream holds, such as standard input.

    Raises:
        LoadError: it cannot be read; nothing else is ever raised.
    """
    return _article(read_stream(stream, name), name=name, source=name)


def _article(data: bytes, *, name: str, source: str, page: bool = False) -> Article:
    if not data.strip():
        raise LoadError(name, LoadReason.EMPTY)
    page = page or is_page(data)
    text = decode(data, name, page=page)
    try:
        if not page:
            return from_text(text, source)
        from desktop.reading.html import from_html  # noqa: PLC0415 - lxml takes 40 ms

        return from_html(text, source)
    except LoadError as error:
        raise LoadError(name, error.reason, error.detail) from error
