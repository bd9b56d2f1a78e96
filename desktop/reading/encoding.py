"""From bytes to characters, and what the bytes are if they are none."""

import codecs
import re

from desktop.reading.errors import LoadError, LoadReason

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP, DOCX, ODT or EPUB"),
    (b"\xd0\xcf\x11\xe0", "DOC"),
    (b"{\\rtf", "RTF"),
    (b"From: <Saved by", "MHTML"),
    (b"MIME-Version:", "MHTML"),
)
_CONTROLS = bytes(range(0x09)) + bytes(range(0x0E, 0x1B)) + b"\x7f"
_START = 65_536
# Atomic groups: a page of comments alone is refused in linear time.
_PAGE = re.compile(
    rb"(?is)\s*+(?>(?><\?xml[^>]*+>|<!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b"
)
_CHARSET = re.compile(rb"(?i)<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})")
# The label comes from outside, and Python has codecs that are no character sets.
_CHARACTER_SET = re.compile(r"(?i)iso-8859|windows-|latin|koi8|gb|big5|euc|shift_jis|tis-620")


def is_page(data: bytes) -> bool:
    """Whether the bytes begin as an HTML page does, in whatever encoding."""
    start = data[:_START].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    return _PAGE.match(start) is not None


def decode(data: bytes, name: str, *, page: bool) -> str:
    """The characters of a text or a page.

    A text must be UTF-8, or UTF-16 with a byte order mark. A page may name its encoding; like a
    browser, it is read as Windows-1252 where it names none, and never refused for bad bytes.

    Raises:
        LoadError: the bytes are another format, no text, or in an encoding that is not known.
    """
    start = data[:_START]
    for magic, kind in _FORMATS:
        if start.lstrip().startswith(magic):
            raise LoadError(name, LoadReason.UNKNOWN_KIND, kind)
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return _decode_text(data.removeprefix(mark), name, codec)
    if len(start.translate(None, _CONTROLS)) < len(start) - 2 - len(start) // 200:
        raise LoadError(name, LoadReason.BINARY)
    return _decode_page(data) if page else _decode_text(data, name, "utf-8")


def _decode_text(data: bytes, name: str, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        line = str(data.count(b"\n", 0, error.start) + 1)
        raise LoadError(name, LoadReason.NOT_UTF8, line) from error


def _decode_page(data: bytes) -> str:
    declared = _CHARSET.search(data[:_START])
    label = declared[1].decode("ascii", "replace") if declared else "windows-1252"
    for codec in ("utf-8", label if _CHARACTER_SET.match(label) else "utf-8"):
        try:
            return data.decode(codec)
        except (UnicodeDecodeError, LookupError):
            # Tried in turn: what remains is read with marks in place of the bad bytes.
            continue
    return data.decode("windows-1252" if declared is None else "utf-8", "replace")
