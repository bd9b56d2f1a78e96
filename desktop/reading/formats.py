"""The readers of single articles, by kind; each is loaded when a file of its kind comes."""

from collections.abc import Callable

from desktop.model.article import Article
from desktop.reading.encoding import decode
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.kinds import FORMATS, Kind
from desktop.reading.plain import from_text


def read(kind: Kind, data: bytes, source: str) -> Article:
    """The article in the bytes of a file.

    Raises:
        LoadError: it cannot be read.
    """
    try:
        return _READERS[kind](data, source)
    except (LoadError, MemoryError):
        raise
    except Exception as error:
        # The libraries raise what they like on a file that is not what it says it is.
        raise LoadError(source, LoadReason.DAMAGED, FORMATS[kind]) from error


def _text(data: bytes, source: str) -> Article:
    return from_text(decode(data, source, page=False), source)


def _page(data: bytes, source: str) -> Article:
    from desktop.reading.html import from_html  # noqa: PLC0415 - lxml takes 40 ms

    return from_html(decode(data, source, page=True), source)


def _mhtml(data: bytes, source: str) -> Article:
    from desktop.reading.mhtml import from_mhtml  # noqa: PLC0415 - lxml takes 40 ms

    return from_mhtml(data, source)


def _markdown(data: bytes, source: str) -> Article:
    from desktop.reading.markdown import from_markdown  # noqa: PLC0415

    return from_markdown(decode(data, source, page=False), source)


def _docx(data: bytes, source: str) -> Article:
    from desktop.reading.docx.document import from_docx  # noqa: PLC0415

    return from_docx(data, source)


def _pdf(data: bytes, source: str) -> Article:
    from desktop.reading.pdf.document import from_pdf  # noqa: PLC0415

    return from_pdf(data, source)


_READERS: dict[Kind, Callable[[bytes, str], Article]] = {
    Kind.TEXT: _text,
    Kind.PAGE: _page,
    Kind.MHTML: _mhtml,
    Kind.MARKDOWN: _markdown,
    Kind.DOCX: _docx,
    Kind.PDF: _pdf,
}
