"""Tokens as the recogniser wants them: names joined by a slash or a hyphen come apart."""

import re
from collections.abc import Iterator, Sequence

from desktop.nlp.entities.tables import Tables
from desktop.nlp.tokens import Token

#: "Tribunnews.com/Endra", "PPN/Bappenas", "Prabowo-Gibran"; "Al-Aqsa" and "PDI-P" stay whole.
_JOINT = re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])|(?<=[^\W\d_]{4})-(?=[A-Z][^\W\d_]{3})")


class Pieces:
    """Cuts tokens where two names are joined, unless a table knows the whole."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def cut(self, tokens: Sequence[Token]) -> list[Token]:
        """The tokens of a paragraph, joined names apart."""
        found: list[Token] = []
        for token in tokens:
            if ("/" in token.text or "-" in token.text) and token.text[0].isupper():
                found += self._parts(token)
            else:
                found.append(token)
        return found

    def _parts(self, token: Token) -> Iterator[Token]:
        if self._tables.kinds(token.text):
            yield token
            return
        at = 0
        for joint in _JOINT.finditer(token.text):
            yield _part(token, at, joint.start())
            yield _part(token, joint.start(), joint.end())
            at = joint.end()
        yield _part(token, at, len(token.text))


def _part(token: Token, start: int, end: int) -> Token:
    text = token.text[start:end]
    return Token(token.start + start, token.start + end, text, text.lower())
