"""Lines of a file of any length, one at a time, each within a limit."""

import codecs
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from desktop.reading.charset import guess
from desktop.reading.encoding import wide_codec
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.files import why

#: Bytes of one row of a table or one object of JSON, which is one article.
ROW_LIMIT = 5_000_000
ROW_LIMIT_WORDS = "5 MB"
_PIECE = 65_536


def pieces(head: bytes, stream: BinaryIO, name: str) -> Iterator[bytes]:
    """The bytes of a stream whose beginning was read already, as UTF-8 if they were UTF-16 or 32.

    Raises:
        LoadError: reading failed.
    """
    whole = _all(head, stream, name)
    wide = wide_codec(head)
    if wide is None:
        yield from whole
        return
    decoder = codecs.getincrementaldecoder(wide)("replace")
    for piece in whole:
        yield decoder.decode(piece).encode("utf-8", "replace")


def _all(head: bytes, stream: BinaryIO, name: str) -> Iterator[bytes]:
    yield head
    # What a pipe has is taken as it comes; waiting for more would hold back finished articles.
    read = getattr(stream, "read1", stream.read)
    try:
        while piece := read(_PIECE):
            yield piece
    except OSError as error:
        raise LoadError(name, *why(error, None)) from error


def lines(parts: Iterable[bytes], name: str) -> Iterator[str]:
    r"""The lines of some bytes with their "\n", in UTF-8 or an older encoding that is guessed once.

    Raises:
        LoadError: a line is longer than ROW_LIMIT.
    """
    older: str | None = None
    for line in _split(parts, name):
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            older = older or guess(line) or "utf-8"
            yield line.decode(older, "replace")


def _split(parts: Iterable[bytes], name: str) -> Iterator[bytes]:
    waiting = bytearray()
    mark = codecs.BOM_UTF8
    for part in parts:
        # A lone carriage return ends no line: it may stand within a quoted cell.
        head, feed, tail = part.rpartition(b"\n")
        if feed:
            waiting += head
            for line in bytes(waiting).split(b"\n"):
                yield line.removeprefix(mark) + b"\n"
                mark = b""
            waiting.clear()
        waiting += tail
        if len(waiting) > ROW_LIMIT:
            raise LoadError(name, LoadReason.TOO_LARGE, ROW_LIMIT_WORDS)
    if waiting:
        yield bytes(waiting).removeprefix(mark)
