"""Plain text to an article: lines are paragraphs, blank lines none."""

from collections.abc import Sequence

from desktop.model.article import Article, Metadata, Paragraph, ParagraphKind
from desktop.model.span import Span
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.headings import is_subheading, is_title
from desktop.reading.normal import normalise

Block = tuple[str, ParagraphKind]


def assemble(
    blocks: Sequence[Block],
    *,
    title: str | None = None,
    metadata: Metadata | None = None,
    source: str = "",
) -> Article:
    """An article from its paragraphs in order; a title goes before them as a heading."""
    if title:
        blocks = [(title, ParagraphKind.HEADING), *blocks]
    paragraphs = []
    start = 0
    for text, kind in blocks:
        paragraphs.append(Paragraph(Span(start, start + len(text)), kind))
        start += len(text) + 1
    return Article(
        "\n".join(text for text, _ in blocks),
        tuple(paragraphs),
        title or None,
        metadata or Metadata(),
        source,
    )


def from_text(text: str, source: str) -> Article:
    """An article from plain text, with its title and subheadings where they can be told.

    Raises:
        LoadError: nothing is left to read.
    """
    rows = _rows(text)
    lines = [row for row in rows if row]
    if not lines:
        raise LoadError(source, LoadReason.EMPTY)
    title = lines.pop(0) if len(lines) > 1 and is_title(*rows[:2]) else None
    return assemble(_blocks(lines), title=title, source=source)


def body(text: str) -> list[Block]:
    """The paragraphs of a text whose title stands elsewhere; none where it is empty."""
    return _blocks([row for row in _rows(text) if row])


def _rows(text: str) -> list[str]:
    return [row.strip() for row in normalise(text).strip().split("\n")]


def _blocks(lines: Sequence[str]) -> list[Block]:
    return [(line, _kind(lines, index)) for index, line in enumerate(lines)]


def _kind(lines: Sequence[str], index: int) -> ParagraphKind:
    return ParagraphKind.HEADING if is_subheading(lines, index) else ParagraphKind.TEXT
