"""An article: one string of paragraphs and what is known about it."""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from desktop.model.span import Span


class ParagraphKind(StrEnum):
    """What a paragraph is on the page; a title is the first heading."""

    TEXT = "text"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of `Article.text`, without its line break."""

    span: Span
    kind: ParagraphKind = ParagraphKind.TEXT


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the source says about the article; every field may be unknown. Dates are ISO 8601.

    Raises:
        ValueError: the page at hand is none of the article's pages.
    """

    byline: str | None = None
    published: str | None = None
    modified: str | None = None
    fetched: str | None = None
    outlet: str | None = None
    url: str | None = None
    #: Which page this is and how many the article has, where not all of them are at hand.
    pages: tuple[int, int] | None = None
    #: Fields of the input that Sorot does not know, such as columns of a table: names in the order
    #: of the input, each with its value as JSON.
    carried: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if self.pages and not 1 <= self.pages[0] <= self.pages[1]:
            raise ValueError(f"not a page of an article: {self.pages}")


@dataclass(frozen=True, slots=True)
class Article:
    r"""An article as it is read: `text` is its paragraphs joined by "\n", final and normalised.

    A title is the first paragraph of `text` (a heading), and `title` repeats it.

    Raises:
        ValueError: paragraphs do not tile the text, or the title is not its first paragraph.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    title: str | None = None
    metadata: Metadata = field(default_factory=Metadata)
    #: What the reader knows it by: a file's name, an address, or "clipboard".
    source: str = ""

    def __post_init__(self) -> None:
        spans = [paragraph.span for paragraph in self.paragraphs]
        whole = bool(spans) and spans[0].start == 0 and spans[-1].end == len(self.text)
        if not whole or any(b.start != a.end + 1 for a, b in pairwise(spans)):
            raise ValueError("paragraphs do not tile the text")
        if self.title is not None and spans[0].of(self.text) != self.title:
            raise ValueError("the title is not the first paragraph")

    @property
    def id(self) -> str:
        """Identity by content: the same text is the same article, wherever it came from."""
        return "sha256:" + hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def name(self, words: int = 9) -> str:
        """The title, or the first `words` words of the text."""
        if self.title:
            return self.title
        parts = self.text.split(maxsplit=words)
        return " ".join(parts[:words]) + (" …" if len(parts) > words else "")
