"""An article as the extractors see it: paragraphs of tokens."""

from dataclasses import dataclass

from desktop.model.article import Article
from desktop.nlp.language import guess
from desktop.nlp.tokens import Token, tokenise


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its tokens, one tuple a paragraph, and its language ("id" or "en")."""

    article: Article
    paragraphs: tuple[tuple[Token, ...], ...]
    language: str

    @property
    def text(self) -> str:
        """The article's text, which all offsets count in."""
        return self.article.text


def read(article: Article, language: str | None = None) -> Document:
    """Cut an article into tokens; its language is found where none is given."""
    paragraphs = tuple(
        tuple(tokenise(article.text, paragraph.span.start, paragraph.span.end))
        for paragraph in article.paragraphs
    )
    return Document(article, paragraphs, language or guess(article.text))
