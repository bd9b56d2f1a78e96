"""A Word document to an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.model.article import Article, ParagraphKind
from desktop.reading.docx.archive import Archive
from desktop.reading.docx.names import child, children, name_of, value
from desktop.reading.docx.styles import Role, Styles
from desktop.reading.docx.words import Words, words_of
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.headings import is_short_line, is_title
from desktop.reading.normal import normalise
from desktop.reading.plain import assemble

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.reading.plain import Block

#: Between the cells of a row, which is one paragraph.
CELL = " | "
# Cells with more than this are columns of text laid out by a table.
_LONG_CELL = 300


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    role: Role = Role.TEXT
    bold: bool = False


def from_docx(data: bytes, source: str) -> Article:
    """The article in a Word document: tracked changes are taken as accepted, comments left out.

    Footnotes follow the text in the order in which it points to them.

    Raises:
        LoadError: it is none, or there is nothing to read in it.
    """
    archive = Archive(data, source)
    body = child(archive.document(), "body")
    walk = _Walk(Styles(archive.part("styles")))
    lines = list(walk.lines(body)) if body is not None else []
    lines += walk.notes(archive)
    return _article(lines, source)


class _Walk:
    """Goes through a document from its top and remembers the notes it was pointed to."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._pointed: list[tuple[str, str]] = []
        #: A paragraph whose end was deleted goes on in the next.
        self._begun = ""

    def lines(self, element: Any) -> Iterator[_Line]:
        """The paragraphs within an element; an empty one is an empty line."""
        for part in element:
            match name_of(part):
                case "p":
                    yield from self._paragraph(part)
                case "tbl":
                    yield from self._table(part)
                case "sdt" | "sdtContent" | "customXml" | "ins" | "moveTo":
                    yield from self.lines(part)
                case _:
                    pass

    def notes(self, archive: Archive) -> list[_Line]:
        """The notes that were pointed to, in that order."""
        found: list[_Line] = []
        notes = {
            (part, value(note, "id")): note
            for part in dict(self._pointed)
            for note in archive.notes(part)
        }
        for pointed in self._pointed:
            found += self.lines(notes[pointed]) if pointed in notes else ()
        return [line for line in found if line.text]

    def _paragraph(self, paragraph: Any) -> Iterator[_Line]:
        role = self._styles.role(paragraph)
        words = words_of(paragraph)
        self._pointed += words.notes
        text = self._begun + words.whole
        self._begun = ""
        if child(paragraph, "pPr", "rPr", "del") is not None:
            self._begun = text
        elif role is not Role.LEFT_OUT:
            yield from _split(text, role, words)
        for box in words.boxes:
            yield from (line for line in self.lines(box) if line.text)

    def _table(self, table: Any) -> Iterator[_Line]:
        for row in children(table, "tr"):
            if child(row, "trPr", "del") is not None:
                continue
            cells = [[line for line in self.lines(cell) if line.text] for cell in _cells(row)]
            filled = [cell for cell in cells if cell]
            if len(filled) < 2 or any(_length(cell) > _LONG_CELL for cell in filled):
                for cell in filled:
                    yield from cell
            else:
                yield _Line(CELL.join(" ".join(line.text for line in cell) for cell in filled))


def _cells(row: Any) -> Iterator[Any]:
    for part in row:
        name = name_of(part)
        if name == "tc":
            yield part
        elif name in {"sdt", "sdtContent", "customXml"}:
            yield from _cells(part)


def _length(cell: Sequence[_Line]) -> int:
    return sum(len(line.text) for line in cell)


def _split(text: str, role: Role, words: Words) -> Iterator[_Line]:
    for line in normalise(text).split("\n"):
        yield _Line(" ".join(line.split()), role, words.bold)


def _article(lines: Sequence[_Line], source: str) -> Article:
    title, rest = _title(lines)
    filled = [line for line in rest if line.text]
    if not filled:
        raise LoadError(source, LoadReason.EMPTY)
    return assemble([_block(line) for line in filled], title=title, source=source)


def _title(lines: Sequence[_Line]) -> tuple[str | None, list[_Line]]:
    """The title and the other lines: by style, else a first line that stands alone or is bold."""
    filled = [index for index, line in enumerate(lines) if line.text]
    if len(filled) < 2:
        return None, list(lines)
    styled = [index for index in filled if lines[index].role is Role.TITLE][:1]
    first, after = lines[filled[0]], lines[filled[0] + 1]
    bold = first.bold and not lines[filled[1]].bold and is_short_line(first.text)
    if styled or first.role is Role.HEADING or bold or is_title(first.text, after.text):
        place = styled[0] if styled else filled[0]
        return lines[place].text, [*lines[:place], *lines[place + 1 :]]
    return None, list(lines)


def _block(line: _Line) -> Block:
    heading = line.role is not Role.TEXT or (line.bold and is_short_line(line.text))
    return line.text, ParagraphKind.HEADING if heading else ParagraphKind.TEXT
