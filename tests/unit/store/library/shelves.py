"""Articles to put into libraries."""

from dataclasses import replace
from typing import Any

from desktop.model.article import Article, Metadata, Paragraph, ParagraphKind
from desktop.model.span import Span


def article(text: str, title: str | None = None, **known: Any) -> Article:
    """An article of lines, the first of which is its title if one is given."""
    whole = f"{title}\n{text}" if title else text
    paragraphs = []
    start = 0
    for number, line in enumerate(whole.split("\n")):
        kind = ParagraphKind.HEADING if title and number == 0 else ParagraphKind.TEXT
        paragraphs.append(Paragraph(Span(start, start + len(line)), kind))
        start += len(line) + 1
    about = replace(Metadata(), **known)
    return Article(whole, tuple(paragraphs), title, about, known.get("url", ""))


FLOOD = (
    "Banjir merendam tiga desa di Kabupaten Demak sejak Selasa malam.\n"
    "Kepala desa Rini Astuti mengatakan warga sudah mengungsi ke balai desa.\n"
    "Bantuan beras dan selimut tiba pada Rabu pagi dengan dua truk."
)
