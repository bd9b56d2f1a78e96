"""A quote or a place of the text in a line of words."""

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Quote, QuoteKind
from desktop.model.span import Span

translate = QCoreApplication.translate

_LENGTH = 140


def quote_snippet(quote: Quote, text: str, length: int = _LENGTH) -> str:
    """Who says what: “Rini Hartati: “Kami bekerja …””."""
    words = cut(quote.span.of(text), length)
    said = f"“{words}”" if quote.kind is QuoteKind.DIRECT else words
    name = quote.speaker.name if quote.speaker else translate("Snippet", "No speaker")
    return f"{name}: {said}"


def place_snippet(text: str, offset: int, length: int = _LENGTH) -> str:
    """The words of a paragraph from the word at a code point on."""
    start = max(text.rfind(" ", 0, offset), text.rfind("\n", 0, offset)) + 1
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    return cut(Span(start, end).of(text), length) if start < end else ""


def cut(words: str, length: int) -> str:
    """Words on one line, at most so many characters long, cut between two of them."""
    line = " ".join(words.split())
    if len(line) <= length:
        return line
    return f"{line[:length].rpartition(' ')[0] or line[:length]} …"
