"""From bytes to characters."""

import codecs
import re

from desktop.reading.charset import guess
from desktop.reading.errors import LoadError, LoadReason

# The mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(range(0x09)) + bytes(range(0x0E, 0x1B)) + b"\x7f"
_START = 65_536
_SAMPLE = 4096
# Atomic groups: a page of comments alone is refused in linear time.
_PAGE = re.compile(
    rb"(?is)\s*+(?>(?><\?xml[^>]*+>|<!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b"
)
_CHARSET = re.compile(
    rb"(?i)<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})"
    rb"|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*[\"']([\w.:-]{1,40})"
)
# The label comes from outside, and Python has codecs that are no character sets.
_CHARACTER_SET = re.compile(
    r"(?i)iso-8859|windows-|cp125|latin|ascii|us-ascii|macintosh|koi8|gb|big5|euc|shift_jis|tis-620"
)
# Browsers read these labels as their Windows kin, which has marks where Latin-1 has controls.
_LATIN = re.compile(r"(?i)(?:iso-8859-1|latin-?1|us-ascii|ascii)$")
_WIDE = (("utf-32-le", 4, 0), ("utf-32-be", 4, 3), ("utf-16-le", 2, 0), ("utf-16-be", 2, 1))
#: A text may have this share of bad bytes and still be UTF-8 that was damaged.
_DAMAGE = 0.02


def is_page(data: bytes) -> bool:
    """Whether the bytes begin as an HTML page does, in whatever encoding."""
    start = data[:_START].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    return _PAGE.match(start) is not None


def wide_codec(data: bytes) -> str | None:
    """The codec of a text whose characters take two or four bytes each, by mark or by zeros."""
    marked = next((codec for mark, codec in _MARKS if data.startswith(mark)), None)
    if marked is not None:
        return marked if marked != "utf-8" else None
    start = data[:_SAMPLE]
    for codec, width, place in _WIDE:
        usual = start[place : len(start) - len(start) % width : width]
        zeros = [start[other : len(usual) * width : width] for other in range(width)]
        empty = [part.count(0) > 0.7 * len(part) for part in zeros if part]
        if usual and usual.count(0) < 0.1 * len(usual) and sum(empty) == width - 1:
            return codec
    return None


def decode(data: bytes, name: str, *, page: bool, declared: str | None = None) -> str:
    """The characters of a text or a page.

    A byte order mark is believed first, then UTF-8 if all bytes fit it, then what a page or
    `declared` (as by a server) says; after that the encoding is guessed. A page is never refused
    for bad bytes.

    Raises:
        LoadError: the bytes are no text, or in an encoding that is not known.
    """
    wide = wide_codec(data)
    if wide is not None:
        return data.decode(wide, "replace").removeprefix("\ufeff")
    data = data.removeprefix(codecs.BOM_UTF8)
    start = data[:_START]
    if len(start.translate(None, _CONTROLS)) < len(start) - 2 - len(start) // 200:
        raise LoadError(name, LoadReason.BINARY)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # Something older, or damaged.
        return _decode_other(data, name, page=page, declared=declared)


def _decode_other(data: bytes, name: str, *, page: bool, declared: str | None) -> str:
    label = declared or (_declared(data) if page else None)
    if label is not None and _CHARACTER_SET.match(label):
        label = "windows-1252" if _LATIN.match(label) else label
        try:
            return data.decode(label, "replace")
        except LookupError:
            # No such character set after all.
            label = None
    damaged = data.decode("utf-8", "replace")
    if label is not None or _is_damaged_utf8(damaged):
        return damaged
    codec = guess(data)
    if codec is None and not page:
        raise LoadError(name, LoadReason.ENCODING)
    return data.decode(codec or "windows-1252", "replace")


def _declared(data: bytes) -> str | None:
    found = _CHARSET.search(data[:_START])
    return (found[1] or found[2]).decode("ascii", "replace") if found else None


def _is_damaged_utf8(text: str) -> bool:
    """Whether most characters beyond ASCII came out right, so that the rest is damage."""
    bad = text.count("\ufffd")
    good = sum(not letter.isascii() for letter in text) - bad
    return good > 3 * bad and bad <= max(1, _DAMAGE * len(text))
