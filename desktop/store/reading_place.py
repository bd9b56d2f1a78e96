"""A place in an article that is found again although the article has changed a little."""

from dataclasses import dataclass

from desktop.model.article import Article

_CONTEXT = 40


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Paragraph, code points from its start, and the words that stand there.

    Raises:
        ValueError: a number is negative.
    """

    paragraph: int
    offset: int
    context: str = ""

    def __post_init__(self) -> None:
        if self.paragraph < 0 or self.offset < 0:
            raise ValueError(f"not a place: {self.paragraph}, {self.offset}")

    @staticmethod
    def at(article: Article, offset: int) -> "ReadingPlace":
        """The place of a code point of the text."""
        starts = [paragraph.span.start for paragraph in article.paragraphs]
        index = max((i for i, start in enumerate(starts) if start <= offset), default=0)
        context = article.text[offset : offset + _CONTEXT]
        return ReadingPlace(index, max(0, offset - starts[index]), context)

    def within(self, article: Article) -> int:
        """The code point of this place: where its words stand nearest, else where they stood."""
        index = min(self.paragraph, len(article.paragraphs) - 1)
        span = article.paragraphs[index].span
        stood = min(span.start + self.offset, span.end)
        if not self.context or article.text.startswith(self.context, stood):
            return stood
        after = article.text.find(self.context, stood)
        before = article.text.rfind(self.context, 0, stood)
        found = [place for place in (before, after) if place >= 0]
        return min(found, key=lambda place: abs(place - stood), default=stood)
