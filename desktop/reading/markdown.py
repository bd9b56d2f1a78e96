"""Markdown to an article: its headings, paragraphs and rows of tables, without its signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop.model.article import Article, Metadata, ParagraphKind
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.fields import about
from desktop.reading.normal import normalise
from desktop.reading.plain import assemble
from desktop.reading.titles import letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

    from desktop.reading.plain import Block

# "title: Harga Beras Naik", "tanggal: 2024-07-10" between the two lines of dashes at the top.
_FIELD = re.compile(r"(?m)^([\w -]{1,40}):[ \t]*(.*)$")
_ATTACHED = re.compile(r"\A([\"'])(.*)\1\Z", re.DOTALL)
_TAG = re.compile(r"(?s)<!--.*?(?:-->|\Z)|<[^<>]*>")
#: Between the cells of a row, which is one paragraph.
CELL = " | "


def from_markdown(text: str, source: str) -> Article:
    """An article from Markdown; fields at its head are what is known about it.

    Raises:
        LoadError: nothing is left to read.
    """
    tokens = _parser().parse(text)
    fields = _fields(tokens)
    title, known = about(fields) if fields else (None, Metadata())
    found = list(_blocks(tokens))
    if title is None and found and found[0][1] is ParagraphKind.HEADING:
        title = found[0][0]
    while title and found and letters(found[0][0]) == letters(title):
        found = found[1:]
    if not found:
        raise LoadError(source, LoadReason.EMPTY)
    return assemble(found, title=title, metadata=known, source=source)


def _parser() -> Any:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - 60 ms
    from mdit_py_plugins.footnote import footnote_plugin  # noqa: PLC0415
    from mdit_py_plugins.front_matter import front_matter_plugin  # noqa: PLC0415

    parser = MarkdownIt("commonmark", {"maxNesting": 40}).enable(["table", "strikethrough"])
    return parser.use(front_matter_plugin).use(footnote_plugin)


def _fields(tokens: Sequence[Token]) -> dict[str, str]:
    head = tokens[0].content if tokens and tokens[0].type == "front_matter" else ""
    return {
        name.strip(): _ATTACHED.sub(r"\2", value.strip()) for name, value in _FIELD.findall(head)
    }


def _blocks(tokens: Iterable[Token]) -> Iterator[Block]:
    """The paragraphs; blocks of code are left out."""
    kind = ParagraphKind.TEXT
    cells: list[str] | None = None
    for token in tokens:
        if token.type == "heading_open":
            kind = ParagraphKind.HEADING
        elif token.type == "heading_close":
            kind = ParagraphKind.TEXT
        elif token.type == "html_block":
            yield from _html(token.content)
        elif token.type == "inline" and cells is not None:
            cells.append(" ".join(_words(token).split()))
        elif token.type == "inline":
            yield from _paragraphs(_words(token), kind)
        elif token.type in {"tr_open", "tr_close"}:
            yield from _paragraphs(CELL.join(filter(None, cells or ())), kind)
            cells = [] if token.type == "tr_open" else None


def _paragraphs(text: str, kind: ParagraphKind) -> Iterator[Block]:
    for line in normalise(text).split("\n"):
        words = " ".join(line.split())
        if words:
            yield words, kind


def _words(token: Token) -> str:
    """The words of a paragraph: of a link its text, of a picture nothing."""
    return "".join(map(_word, token.children or ()))


def _word(part: Token) -> str:
    match part.type:
        case "text" | "code_inline" | "text_special":
            return part.content
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case "html_inline" if part.content.lower().startswith("<br"):
            return "\n"
        case _:
            return ""


def _html(source: str) -> Iterator[Block]:
    from desktop.reading.html import clipping  # noqa: PLC0415 - lxml takes 40 ms

    # A comment, or a tag alone, is no piece of a page.
    if _TAG.sub("", source).strip():
        yield from clipping(source)
