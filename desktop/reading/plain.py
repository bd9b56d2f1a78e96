r"""Plain text to an article: lines are paragraphs, blank lines none."""

import re

from desktop.model.article import Article, Metadata, Paragraph, ParagraphKind
from desktop.model.span import Span

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def assemble(
    blocks: list[tuple[str, ParagraphKind]],
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
        "\n".join(text for text, _ in blocks), tuple(paragraphs), title or None,
        metadata or Metadata(), source,
    )
