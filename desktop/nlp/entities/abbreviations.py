"""Where an article explains an abbreviation: "Perjanjian Kerja Sama (PKS)"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.model.span import Span
from desktop.nlp.tokens import Token

_SMALL = frozenset({"dan", "di", "of", "the", "and", "for", "untuk", "atas", "ke", "dari"})
_LONGEST = 9


@dataclass(frozen=True, slots=True)
class Explanation:
    """An abbreviation and the words that it stands for."""

    short: str
    span: Span


def explanations(paragraphs: Iterable[Sequence[Token]]) -> Iterator[Explanation]:
    """The explanations of an article: capitalised words, then their initials in brackets."""
    for tokens in paragraphs:
        for start, end in explained(tokens):
            span = Span(tokens[start].start, tokens[end - 1].end)
            yield Explanation(tokens[end + 1].text, span)


def explained(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The runs of words in a paragraph that an abbreviation in brackets after them explains."""
    for at in range(2, len(tokens) - 1):
        if tokens[at - 1].text == "(" and tokens[at + 1].text == ")":
            start = _start(tokens, at)
            if start is not None:
                yield start, at - 1


def _start(tokens: Sequence[Token], at: int) -> int | None:
    short = tokens[at].text
    if not short.isupper() or len(short) < 2:
        return None
    letters = list(short.lower())
    for start in range(at - 2, max(-1, at - 2 - _LONGEST), -1):
        token = tokens[start]
        if token.lower in _SMALL:
            continue
        if not token.text[0].isupper() or not letters or token.lower[0] != letters.pop():
            return None
        if not letters:
            return start
    return None
