"""Words inside double quotation marks as an editor sees them, without any repair; pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.article import Article, Paragraph, ParagraphKind
from desktop.model.span import Span

_MARKS = frozenset('"“”„«»')
_OPENING, _CLOSING = frozenset("“„«"), frozenset("”»")


@dataclass(frozen=True, slots=True)
class Marked:
    """Words inside marks, or from a mark that nothing closes to the paragraph's end."""

    span: Span
    closed: bool = True
    heading: bool = False


def marked(article: Article) -> tuple[Marked, ...]:
    """All marked words.

    A paragraph may stay open where the next one opens again: so runs a long quotation.
    """
    ends = [*article.paragraphs[1:], None]
    return tuple(
        each
        for paragraph, after in zip(article.paragraphs, ends, strict=True)
        for each in _in_paragraph(article.text, paragraph, after)
    )


def _in_paragraph(text: str, paragraph: Paragraph, after: Paragraph | None) -> Iterator[Marked]:
    span, heading = paragraph.span, paragraph.kind is ParagraphKind.HEADING
    places = [at for at in range(span.start, span.end) if text[at] in _MARKS]
    opened: int | None = None
    for at in places:
        if opened is None:
            # An apostrophe-like inch mark or a stray closing mark opens nothing.
            opened = at if _opens(text, at, span) else None
        elif text[at] not in _OPENING or not _opens(text, at, span):
            if at > opened + 1:
                yield Marked(Span(opened + 1, at), heading=heading)
            opened = None
    goes_on = after is not None and text[after.span.start] in _MARKS
    if opened is not None and opened + 1 < span.end:
        yield Marked(Span(opened + 1, span.end), closed=goes_on, heading=heading)


def _opens(text: str, at: int, span: Span) -> bool:
    """Whether a mark can open: by its shape, or typed and with a word right behind it."""
    if text[at] in _CLOSING and text[at] != "”":
        return False
    behind = text[at + 1 : at + 2]
    before = text[at - 1] if at > span.start else " "
    return text[at] in _OPENING or (bool(behind.strip()) and not before.isalnum())
