"""What kind of file some bytes are: by what is in them first, then by the file's name."""

import re
from enum import Enum, auto

from desktop.reading.encoding import is_page
from desktop.reading.errors import LoadError, LoadReason


class Kind(Enum):
    """How a file is read."""

    TEXT = auto()
    PAGE = auto()
    #: A page with its pictures in one file, as browsers save it.
    MHTML = auto()
    MARKDOWN = auto()
    PDF = auto()
    DOCX = auto()
    #: One object, an array of objects, or an object a line.
    JSON = auto()
    TABLE = auto()


#: What files of a kind are called.
FORMATS = {
    Kind.TEXT: "TXT",
    Kind.PAGE: "HTML",
    Kind.MHTML: "MHTML",
    Kind.MARKDOWN: "Markdown",
    Kind.PDF: "PDF",
    Kind.DOCX: "DOCX",
    Kind.JSON: "JSON",
    Kind.TABLE: "CSV",
}
#: How much of a file is looked at.
HEAD = 65_536
_SUFFIXES = {
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".html": Kind.PAGE,
    ".htm": Kind.PAGE,
    ".xhtml": Kind.PAGE,
    ".mhtml": Kind.PAGE,
    ".mht": Kind.PAGE,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".pdf": Kind.PDF,
    ".docx": Kind.DOCX,
    ".json": Kind.JSON,
    ".jsonl": Kind.JSON,
    ".ndjson": Kind.JSON,
    ".csv": Kind.TABLE,
    ".tsv": Kind.TABLE,
}
#: The ends of the names of files that can be read, as people give them.
SUFFIXES = tuple(_SUFFIXES)
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0", "DOC"),
    (b"{\\rtf", "RTF"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
    (b"\x1f\x8b", "GZIP"),
    (b"PK\x05\x06", "ZIP"),
)
_SAVED = re.compile(rb"(?i)from: <saved by|mime-version: ?1|snapshot-content-location:")
# An archive names its first file at byte 30; these formats put a file with their name there.
_ARCHIVES = re.compile(
    rb"PK\x03\x04.{26}mimetypeapplication/(?:vnd\.oasis\.\w+\.(\w)|(epub))", re.DOTALL
)
# PDF allows a kilobyte of anything before its mark, as mail and servers leave it there.
_PDF_START = 1024
_JSON = re.compile(rb'(?:\[\s*)?\{\s*["}]')


def kind_of(head: bytes, suffix: str, name: str) -> Kind:
    """How to read a file that begins with `head` and whose name ends with `suffix`.

    A wrong suffix does no harm: a PDF called "a.txt" is read as a PDF, a text called "a.docx" as
    a text.

    Raises:
        LoadError: it is of a kind that is not read.
    """
    start = head[:_PDF_START].lstrip()
    named = _SUFFIXES.get(suffix.lower(), Kind.TEXT)
    if start.startswith(b"%PDF-") or (named is Kind.PDF and b"%PDF-" in start):
        return Kind.PDF
    _refuse(start, name)
    if _SAVED.match(start):
        return Kind.MHTML
    if start.startswith(b"PK\x03\x04"):
        return Kind.DOCX
    if named is Kind.PAGE or is_page(head):
        return Kind.PAGE
    if named in {Kind.MARKDOWN, Kind.TABLE}:
        return named
    # In UTF-16 and UTF-32 these signs are themselves with zeros around them.
    plain = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").lstrip()
    found = _JSON.match(plain) or (named is Kind.JSON and plain.startswith((b"{", b"[")))
    return Kind.JSON if found else Kind.TEXT


def _refuse(start: bytes, name: str) -> None:
    for magic, kind in _FOREIGN:
        if start.startswith(magic):
            raise LoadError(name, LoadReason.UNKNOWN_KIND, kind)
    archive = _ARCHIVES.match(start)
    if archive:
        raise LoadError(name, LoadReason.UNKNOWN_KIND, "EPUB" if archive[2] else "ODF")
