"""Tokens as the recogniser wants them: names joined by a slash or a hyphen come apart."""

import re
from collections.abc import Iterator, Sequence

from desktop.nlp.entities.tables import Tables
from desktop.nlp.tokens import Token

#: "Tribunnews.com/Endra", "PPN/Bappenas", "Prabowo-Gibran"; "Al-Aqsa" and "PDI-P" stay whole.
_JOINT = re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])|(?<=[^\W\d_]{4})-(?=[A-Z][^\W\d_]{3})")


#: English adds it to a name: "Clinton's".
_OWNER = re.compile(r"['’]s$")


class Pieces:
    """Cuts tokens where two names are joined, unless a table knows the whole."""

    def __init__(self, tables: Tables, *, english: bool = False) -> None:
        self._tables = tables
        self._english = english

    def cut(self, tokens: Sequence[Token]) -> list[Token]:
        """The tokens of a paragraph, joined names apart."""
        found: list[Token] = []
        for token in tokens:
            if ("/" in token.text or "-" in token.text) and token.text[0].isupper():
                found += self._parts(token)
            else:
                found.append(token)
        return [part for token in found for part in _owned(token)] if self._english else found

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


def _owned(token: Token) -> tuple[Token, ...]:
    """A name and the sign that something is its own: "Clinton | 's"."""
    owner = _OWNER.search(token.text)
    if not owner or not owner.start():
        return (token,)
    return _part(token, 0, owner.start()), _part(token, owner.start(), len(token.text))


def _part(token: Token, start: int, end: int) -> Token:
    text = token.text[start:end]
    return Token(token.start + start, token.start + end, text, text.lower())
