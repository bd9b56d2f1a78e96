"""Results as a DOCX: real headings, names underlined by type, and a table of quotes."""

import io
import re
from collections.abc import Iterable
from typing import Any

from desktop import __version__
from desktop.model.analysis import Entity, EntityKind, QuoteKind
from desktop.model.article import ParagraphKind
from desktop.store.export.digest import about, groups, remark, types
from desktop.store.export.record import Result
from desktop.store.export.runs import Block, Part, Run, blocks
from desktop.store.export.words import Words, words_for

# XML has no place for these (https://www.w3.org/TR/xml/#charsets).
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINES = {
    EntityKind.PERSON: "SINGLE",
    EntityKind.ORGANISATION: "DOUBLE",
    EntityKind.PLACE: "DASH",
    EntityKind.DATE: "DOTTED",
    EntityKind.EVENT: "WAVY",
    EntityKind.QUANTITY: "DOT_DASH",
}
_TINTS = {QuoteKind.DIRECT: "E4E6EA", QuoteKind.INDIRECT: "F3F4F6"}


def docx(results: Iterable[Result], language: str | None = None) -> bytes:
    """One document with all articles, each beginning on a page of its own."""
    from docx import Document  # noqa: PLC0415 - takes 0.1 s

    document: Any = Document()
    document.core_properties.comments = f"Sorot {__version__}"
    for number, result in enumerate(results):
        if number:
            document.add_page_break()
        else:
            document.core_properties.title = _clean(result.article.name())[:255]
            document.core_properties.author = _clean(result.article.metadata.byline or "")[:255]
            document.core_properties.language = result.analysis.language
        words = words_for(result, language)
        _article(document, result)
        _quotes(document, result, words)
        _names(document, result, words)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _article(document: Any, result: Result) -> None:
    article = result.article
    facts = _clean(" · ".join(about(article)) or article.source)
    titled = article.title is not None
    if not titled:
        document.add_heading(_clean(article.name()), 1)
        document.add_paragraph(facts)
    for block in blocks(result):
        if block.skipped:
            document.add_paragraph("[…]")
        _block(document, block, title=titled)
        if titled:
            document.add_paragraph(facts)
        titled = False


def _block(document: Any, block: Block, *, title: bool) -> None:
    if block.kind is ParagraphKind.HEADING:
        paragraph = document.add_heading("", 1 if title else 2)
    else:
        paragraph = document.add_paragraph()
    for run in block.runs:
        _run(paragraph, run)


def _run(paragraph: Any, run: Run) -> None:
    for mark in run.opens:
        if mark.part is Part.CONTENT:
            # The number of the row in the table of quotes below.
            number = paragraph.add_run(f"[{mark.owner.id.removeprefix('q')}]")
            number.font.superscript = True
    written = paragraph.add_run(_clean(run.text))
    mention = run.mention
    if mention is not None and isinstance(mention.owner, Entity):
        _underline(written, mention.owner.kind)
    if run.quotes:
        _tint(written, _TINTS[run.quotes[0].kind])


def _underline(run: Any, kind: EntityKind) -> None:
    from docx.enum.text import WD_UNDERLINE  # noqa: PLC0415

    run.underline = WD_UNDERLINE[_LINES[kind]]


def _tint(run: Any, colour: str) -> None:
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    run._element.get_or_add_rPr().append(shade)  # noqa: SLF001 - the library has no shades


def _quotes(document: Any, result: Result, words: Words) -> None:
    document.add_heading(words.quotes, 2)
    if not result.analysis.quotes:
        document.add_paragraph(words.nothing)
        return
    heads = ("", words.speaker, words.quote, words.how)
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    _fill(table.rows[0], heads, bold=True)
    _repeat(table.rows[0])
    text = result.article.text
    for group in groups(result.analysis):
        who = group.name or words.nobody
        if group.name and group.role:
            who = f"{group.name}, {group.role}"
        for quote in group.quotes:
            content = quote.span.of(text)
            shown = f"“{content}”" if quote.kind is QuoteKind.DIRECT else content
            number = quote.id.removeprefix("q")
            _fill(table.add_row(), (number, who, shown, remark(quote, text, words)))
    _widths(table)


def _names(document: Any, result: Result, words: Words) -> None:
    document.add_heading(words.names, 2)
    for kind, entities in types(result.analysis):
        heading = document.add_heading("", 3)
        # The heading wears the line of its type, and so tells what that line means.
        _underline(heading.add_run(words.kinds[kind]), kind)
        for entity in entities:
            also = ", ".join(entity.aliases(result.article.text))
            row = f"{entity.name} ({len(entity.mentions)})" + (f": {also}" if also else "")
            document.add_paragraph(_clean(row), style="List Bullet")
    if not result.analysis.entities:
        document.add_paragraph(words.nothing)


def _fill(row: Any, cells: Iterable[str], *, bold: bool = False) -> None:
    for cell, words in zip(row.cells, cells, strict=True):
        cell.paragraphs[0].add_run(_clean(words)).bold = bold


def _repeat(row: Any) -> None:
    """Show the row at the top of every page that the table reaches."""
    from docx.oxml import OxmlElement  # noqa: PLC0415

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001


def _widths(table: Any) -> None:
    from docx.shared import Cm  # noqa: PLC0415

    for column, width in zip(table.columns, (1.2, 3.8, 7.4, 3.0), strict=True):
        for cell in column.cells:
            cell.width = Cm(width)


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
