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
        for at in range(2, len(tokens) - 1):
            if tokens[at - 1].text == "(" and tokens[at + 1].text == ")":
                start = _start(tokens, at)
                if start is not None:
                    span = Span(tokens[start].start, tokens[at - 2].end)
                    yield Explanation(tokens[at].text, span)


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
