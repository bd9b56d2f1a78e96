"""Unpacks what a server packed, within a limit: a few bytes may hold a gigabyte of blanks."""

import zlib

from desktop.reading.errors import LoadError, LoadReason

#: How zlib is told that a stream is gzip, or bare.
_GZIP, _BARE = 16 + zlib.MAX_WBITS, -zlib.MAX_WBITS
# Where a "deflate" stream has zlib's own header its first two bytes are a multiple of this
# (RFC 1950); some servers send the stream bare.
_HEADER_CHECK = 31


class Inflater:
    """Takes packed bytes piece by piece; `size` is that of the unpacked ones so far.

    Raises:
        LoadError: the kind of packing is not known.
    """

    def __init__(self, name: str, packed: str, limit: int) -> None:
        self._name = name
        self._kind = packed.strip().lower()
        self._limit = limit
        self._parts: list[bytes] = []
        self._unpack: zlib._Decompress | None = None
        self.size = 0
        if self._kind not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise LoadError(name, LoadReason.WRONG_TYPE, self._kind)

    def feed(self, data: bytes) -> None:
        """Unpack some more bytes, up to one over the limit.

        Raises:
            LoadError: they are not what they are said to be.
        """
        if self._kind in {"", "identity"}:
            self._take(data)
            return
        if self._unpack is None:
            self._unpack = zlib.decompressobj(self._bits(data))
        try:
            self._take(self._unpack.decompress(data, max(1, self._limit + 1 - self.size)))
        except zlib.error as error:
            raise LoadError(self._name, LoadReason.BROKEN_OFF) from error

    def finish(self) -> bytes:
        """All unpacked bytes.

        Raises:
            LoadError: the packed stream has no end.
        """
        if self._unpack is not None and not self._unpack.eof:
            raise LoadError(self._name, LoadReason.BROKEN_OFF)
        return b"".join(self._parts)

    def _bits(self, data: bytes) -> int:
        if self._kind != "deflate":
            return _GZIP
        headed = len(data) > 1 and int.from_bytes(data[:2], "big") % _HEADER_CHECK == 0
        return zlib.MAX_WBITS if headed else _BARE

    def _take(self, data: bytes) -> None:
        self._parts.append(data)
        self.size += len(data)
