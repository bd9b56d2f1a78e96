"""An article cut into runs of words that carry the same marks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from desktop.model.analysis import Analysis, Entity, Quote
from desktop.model.article import Article, Paragraph, ParagraphKind
from desktop.model.span import Span
from desktop.store.export.record import Result


class Part(StrEnum):
    """What marked words are."""

    CONTENT = "content"
    CUE = "cue"
    SOURCE = "source"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that are part of a quote, or a mention and which one of its entity (from 0)."""

    span: Span
    part: Part
    owner: Quote | Entity
    index: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """Words with the marks over all of them, the shortest first; `opens` are those that begin."""

    text: str
    marks: tuple[Mark, ...] = ()
    opens: tuple[Mark, ...] = ()

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The quotes whose content this is, the innermost first."""
        return tuple(
            mark.owner
            for mark in self.marks
            if mark.part is Part.CONTENT and isinstance(mark.owner, Quote)
        )

    @property
    def mention(self) -> Mark | None:
        """The shortest mention that covers this."""
        return next((mark for mark in self.marks if mark.part is Part.MENTION), None)

    def of(self, part: Part) -> tuple[Mark, ...]:
        """The marks of one part."""
        return tuple(mark for mark in self.marks if mark.part is part)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph in runs; `skipped` where paragraphs before it were left out."""

    kind: ParagraphKind
    runs: tuple[Run, ...]
    skipped: bool = False


def blocks(result: Result) -> Iterator[Block]:
    """The paragraphs; of an excerpt the title and those that hold a part of one of its quotes."""
    article = result.article
    marks = sorted(marks_of(result.analysis), key=lambda mark: (mark.span.start, mark.span.end))
    skipped = False
    first = 0
    for index, paragraph in enumerate(article.paragraphs):
        first, here = _over(marks, first, paragraph.span)
        wanted = index == 0 and article.title is not None
        wanted = wanted or any(isinstance(mark.owner, Quote) for mark in here)
        if result.excerpt and not wanted:
            skipped = True
            continue
        yield Block(paragraph.kind, tuple(_runs(article, paragraph, here)), skipped)
        skipped = False


def marks_of(analysis: Analysis) -> Iterator[Mark]:
    """All marks of an analysis."""
    for quote in analysis.quotes:
        yield Mark(quote.span, Part.CONTENT, quote)
        if quote.cue is not None:
            yield Mark(quote.cue, Part.CUE, quote)
        if quote.source is not None:
            yield Mark(quote.source, Part.SOURCE, quote)
    for entity in analysis.entities:
        for index, span in enumerate(entity.mentions):
            yield Mark(span, Part.MENTION, entity, index)


def _over(marks: Sequence[Mark], first: int, span: Span) -> tuple[int, list[Mark]]:
    """The marks that share a code point with a paragraph, and where to look on from."""
    while first < len(marks) and marks[first].span.end <= span.start:
        first += 1
    here = []
    for index in range(first, len(marks)):
        if marks[index].span.start >= span.end:
            break
        if marks[index].span.overlaps(span):
            here.append(marks[index])
    return first, here


def _runs(article: Article, paragraph: Paragraph, marks: Iterable[Mark]) -> Iterator[Run]:
    whole = paragraph.span
    by_length = sorted(marks, key=lambda mark: len(mark.span))
    inner = {edge for mark in by_length for edge in (mark.span.start, mark.span.end)}
    cuts = sorted({whole.start, whole.end, *(e for e in inner if whole.holds(e))})
    for start, end in pairwise(cuts):
        over = tuple(mark for mark in by_length if mark.span.holds(start))
        opens = tuple(mark for mark in over if max(mark.span.start, whole.start) == start)
        yield Run(article.text[start:end], over, opens)
