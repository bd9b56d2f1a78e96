"""The parts of a Word document, taken out of its archive within limits."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from desktop.reading.errors import LoadError, LoadReason

#: Bytes of one part once it is unpacked.
PART_LIMIT = 50_000_000
_PART_LIMIT_WORDS = "50 MB"
_DOCUMENT = "word/document.xml"
_ENCRYPTED = 0x1


class Archive:
    """The XML parts of a document.

    Raises:
        LoadError: it is no archive, or holds no Word document.
    """

    def __init__(self, data: bytes, source: str) -> None:
        self._source = source
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise LoadError(source, LoadReason.DAMAGED, "DOCX") from error
        if _DOCUMENT not in self._zip.namelist():
            raise LoadError(source, LoadReason.UNKNOWN_KIND, "ZIP")

    def document(self) -> Any:
        """The root of the text."""
        return self._parsed(_DOCUMENT)

    def part(self, name: str) -> Any | None:
        """The root of another part, such as "styles"; None where the document has none."""
        path = f"word/{name}.xml"
        return self._parsed(path) if path in self._zip.namelist() else None

    def notes(self, name: str) -> list[Any]:
        """The notes of a part such as "footnotes"; none where the document has none."""
        root = self.part(name)
        return [] if root is None else list(root)

    def _parsed(self, path: str) -> Any:
        from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415 - 40 ms

        # No entity is expanded and nothing fetched: a billion laughs stay one.
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        try:
            return etree.fromstring(self._bytes(path), parser=parser)
        except etree.XMLSyntaxError as error:
            if error.code == etree.ErrorTypes.ERR_NO_MEMORY:
                raise MemoryError from error
            raise LoadError(self._source, LoadReason.DAMAGED, "DOCX") from error

    def _bytes(self, path: str) -> bytes:
        about = self._zip.getinfo(path)
        if about.flag_bits & _ENCRYPTED:
            raise LoadError(self._source, LoadReason.PASSWORD)
        try:
            # What an archive says about a size need not be so.
            with self._zip.open(about) as stream:
                data = stream.read(PART_LIMIT + 1)
        except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError) as error:
            raise LoadError(self._source, LoadReason.DAMAGED, "DOCX") from error
        if len(data) > PART_LIMIT:
            raise LoadError(self._source, LoadReason.TOO_LARGE, _PART_LIMIT_WORDS)
        return data
