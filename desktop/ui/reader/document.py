"""An article as a document on show: built once, with the table of where its words stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from desktop.model.article import Article, Paragraph, ParagraphKind
from desktop.model.span import Span
from desktop.ui.reader.offsets import Offsets, units
from desktop.ui.reader.typography import Typography

#: A longer paragraph makes every layout slow, so it is shown as several without a gap.
LONGEST_BLOCK = 20_000
#: Characters that begin a block, stand for an object or cannot be shown; one position each.
_UNSHOWN = re.compile("[\x00\r\n\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")
_GAP = 18
_TITLE_PITCH, _TITLE_TOP, _TITLE_GAP = 38, 16, 10
_META_PITCH, _META_TOP = 18, 7
#: From the line under the title to the hairline, and from there to the text.
RULE_ABOVE, _RULE_BELOW = 16, 20
_HEADING_ABOVE, _HEADING_BELOW = 14, 8
_FOOT = 64


@dataclass(frozen=True, slots=True)
class Built:
    """An article's document, the way between the two, and the block of the line about it."""

    article: Article
    document: QTextDocument
    offsets: Offsets
    meta_block: int


@dataclass(frozen=True, slots=True)
class _Block:
    """What one block of the document shows: part of the article, or the line about it."""

    paragraph: Paragraph | None
    span: Span | None
    ends: bool = True


def build(article: Article, meta: str, sizes: Typography, muted: QColor) -> Built:
    """Set an article: its title, `meta` (the line about it) with a rule under it, its text."""
    blocks = list(_blocks(article))
    spans: list[Span | int] = [units(meta) if b.span is None else b.span for b in blocks]
    texts = [_shown(meta if b.span is None else b.span.of(article.text)) for b in blocks]
    document = _empty(sizes)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(_block_format(sizes, sizes.pitch, below=_GAP))
    cursor.insertText("\n".join(texts), _char_format(sizes.body))
    _set_exceptions(document, article, blocks, sizes)
    cursor.endEditBlock()
    meta_block = 0 if article.title is None else 1
    built = Built(article, document, Offsets(article.text, spans), meta_block)
    colour_meta(built, muted)
    _set_frame(document, article, sizes)
    return built


def colour_meta(built: Built, muted: QColor) -> None:
    """Give the line about the article its colour."""
    block = built.document.findBlockByNumber(built.meta_block)
    colour = QTextCharFormat()
    colour.setForeground(muted)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(colour)


def _empty(sizes: Typography) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(sizes.body)
    document.setDocumentMargin(sizes.margin)
    return document


def _blocks(article: Article) -> Iterator[_Block]:
    paragraphs = article.paragraphs
    if article.title is not None:
        yield _Block(paragraphs[0], paragraphs[0].span)
        paragraphs = paragraphs[1:]
    yield _Block(None, None)
    for paragraph in paragraphs:
        parts = list(_parts(article.text, paragraph.span))
        for part in parts:
            yield _Block(paragraph, part, ends=part is parts[-1])


def _parts(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > LONGEST_BLOCK:
        space = text.rfind(" ", start + LONGEST_BLOCK // 2, start + LONGEST_BLOCK)
        cut = space + 1 if space > 0 else start + LONGEST_BLOCK
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)


def _shown(text: str) -> str:
    return _UNSHOWN.sub("\ufffd", text)


def _set_exceptions(
    document: QTextDocument, article: Article, blocks: list[_Block], sizes: Typography
) -> None:
    """Formats of all blocks that are no plain paragraph of the body."""
    for number, block in enumerate(blocks):
        match block:
            case _Block(paragraph=None):
                form = _block_format(sizes, _META_PITCH, below=RULE_ABOVE + 1 + _RULE_BELOW)
                _set(document, number, form, sizes.meta)
            case _ if number == 0 and article.title is not None:
                _set(document, 0, _block_format(sizes, _TITLE_PITCH, below=_TITLE_GAP), sizes.title)
            case _Block(paragraph=Paragraph(kind=ParagraphKind.HEADING)):
                form = _block_format(sizes, sizes.pitch, above=_HEADING_ABOVE, below=_HEADING_BELOW)
                form.setHeadingLevel(2)
                _set(document, number, form, sizes.heading)
            case _Block(ends=False):
                _set(document, number, _block_format(sizes, sizes.pitch), sizes.body)


def _set(document: QTextDocument, number: int, form: QTextBlockFormat, font: QFont) -> None:
    cursor = QTextCursor(document.findBlockByNumber(number))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setBlockFormat(form)
    cursor.setCharFormat(_char_format(font))


def _block_format(
    sizes: Typography, pitch: float, *, above: float = 0, below: float = 0
) -> QTextBlockFormat:
    form = QTextBlockFormat()
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    form.setLineHeight(round(sizes.px(pitch)), fixed)
    form.setTopMargin(round(sizes.px(above)))
    form.setBottomMargin(round(sizes.px(below)))
    return form


def _char_format(font: QFont) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    return form


def _set_frame(document: QTextDocument, article: Article, sizes: Typography) -> None:
    """Room above the first line and below the last one; left and right it is the margin."""
    frame = document.rootFrame()
    form = frame.frameFormat()
    form.setTopMargin(round(sizes.px(_META_TOP if article.title is None else _TITLE_TOP)))
    form.setBottomMargin(round(sizes.px(_FOOT)))
    frame.setFrameFormat(form)
