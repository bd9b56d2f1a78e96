"""The PDF as a whole: each article with its marks, then its quotes by speaker, then its names."""

import io
from collections.abc import Iterable
from typing import Any

from desktop import __version__
from desktop.model.analysis import Entity, Quote, QuoteKind
from desktop.model.article import ParagraphKind
from desktop.store.export.digest import Group, about, groups, remark, types
from desktop.store.export.pdf.faces import Face, install, mend
from desktop.store.export.pdf.lines import Type
from desktop.store.export.pdf.sheet import HEIGHT, WIDTH, Sheet
from desktop.store.export.record import Result
from desktop.store.export.runs import Block, Mark, Part, Run, blocks
from desktop.store.export.words import Words, words_for

_TITLE = Type(Face.SERIF_BOLD, 20, 25)
_HEADING = Type(Face.SERIF_BOLD, 11.5, 17)
_BODY = Type(Face.SERIF, 11.5, 17.5)
_ABOUT = Type(Face.SANS, 8.5, 12)
_PART = Type(Face.SANS_BOLD, 14, 20)
_SPEAKER = Type(Face.SANS_BOLD, 10, 14)
_ROW = Type(Face.SERIF, 10, 14)
_INDENT = 18.0


def pdf(results: Iterable[Result], language: str | None = None) -> bytes:
    """One document; every article begins on a page of its own. Nothing where there is no result."""
    from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # noqa: PLC0415

    found = list(results)
    if not found:
        return b""
    install()
    file = io.BytesIO()
    spoken = words_for(found[0], language).language
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT), lang=spoken)
    canvas.setCreator(f"Sorot {__version__}")
    canvas.setTitle(found[0].article.name())
    canvas.setAuthor(found[0].article.metadata.byline or "")
    sheet = Sheet(canvas)
    for number, result in enumerate(found):
        if number:
            sheet.turn()
        _article(sheet, result, words_for(result, language), number)
    sheet.close()
    mend(canvas)
    canvas.save()
    return file.getvalue()


def _article(sheet: Sheet, result: Result, words: Words, number: int) -> None:
    article = result.article
    sheet.foot, sheet.article = article.name(), number
    _entry(sheet.canvas, article.name(), f"article-{number}", 0)
    facts = " · ".join(about(article)) or article.source
    titled = article.title is not None
    if not titled:
        _facts(sheet, facts)
    for block in blocks(result):
        if block.skipped:
            sheet.words("[…]", _BODY, grey=0.4)
            sheet.skip(8)
        _block(sheet, block, title=titled)
        if titled:
            _facts(sheet, facts)
        titled = False
    _quotes(sheet, result, words, number)
    _names(sheet, result, words, number)


def _facts(sheet: Sheet, facts: str) -> None:
    if facts:
        sheet.words(facts, _ABOUT, grey=0.35)
        sheet.skip(14)


def _block(sheet: Sheet, block: Block, *, title: bool) -> None:
    heading = block.kind is ParagraphKind.HEADING
    kind = (_TITLE if title else _HEADING) if heading else _BODY
    if heading:
        sheet.skip(0 if title else 8)
        sheet.keep(3 * _BODY.leading)
    sheet.paragraph(block.runs, kind)
    sheet.skip(5 if heading else 9)


def _quotes(sheet: Sheet, result: Result, words: Words, number: int) -> None:
    _part(sheet, words.quotes, f"quotes-{number}")
    for group in groups(result.analysis):
        _speaker(sheet, group, words)
        for quote in group.quotes:
            _quote(sheet, quote, result, words)
        sheet.skip(8)
    if not result.analysis.quotes:
        sheet.words(words.nothing, _ROW)


def _speaker(sheet: Sheet, group: Group, words: Words) -> None:
    sheet.keep(4 * _ROW.leading)
    sheet.words(group.name or words.nobody, _SPEAKER)
    if group.role:
        sheet.words(group.role, _ABOUT, grey=0.35)
    sheet.skip(3)


def _quote(sheet: Sheet, quote: Quote, result: Result, words: Words) -> None:
    text = result.article.text
    content = quote.span.of(text).replace("\n", " ")
    shown = f"“{content}”" if quote.kind is QuoteKind.DIRECT else content
    sheet.keep(2 * _ROW.leading)
    sheet.label(quote.id.removeprefix("q"), _ROW, _INDENT - 5)
    sheet.words(shown, _ROW, indent=_INDENT)
    sheet.words(remark(quote, text, words), _ABOUT, indent=_INDENT, grey=0.35)
    sheet.link(quote, _ABOUT.leading + _ROW.leading)
    sheet.skip(4)


def _names(sheet: Sheet, result: Result, words: Words, number: int) -> None:
    _part(sheet, words.names, f"names-{number}")
    for kind, entities in types(result.analysis):
        sheet.keep(3 * _ROW.leading)
        # The heading wears the line of its type, and so tells what that line means.
        sheet.paragraph([_sample(words.kinds[kind], entities[0])], _SPEAKER)
        sheet.skip(3)
        for entity in entities:
            also = ", ".join(entity.aliases(result.article.text))
            row = f"{entity.name} ({len(entity.mentions)})" + (f": {also}" if also else "")
            sheet.words(row, _ROW, indent=_INDENT)
        sheet.skip(8)
    if not result.analysis.entities:
        sheet.words(words.nothing, _ROW)


def _sample(words: str, entity: Entity) -> Run:
    return Run(words, (Mark(entity.mentions[0], Part.MENTION, entity),))


def _part(sheet: Sheet, words: str, name: str) -> None:
    sheet.skip(16)
    sheet.keep(_PART.leading + 5 * _ROW.leading)
    _entry(sheet.canvas, words, name, 1)
    sheet.words(words, _PART)
    sheet.skip(6)


def _entry(canvas: Any, words: str, name: str, level: int) -> None:
    canvas.bookmarkPage(name)
    canvas.addOutlineEntry(words, name, level)
