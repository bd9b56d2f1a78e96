"""Turns annotation of one convention into the one that a reader wants: every mention marked."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.nlp.entities.tables import Tables
from desktop.nlp.tokens import Token
from desktop.training.corpus import Sentence, labels

Name = tuple[int, int, str]

#: Classes of tables that a reader always wants marked, and the label they get.
_ALWAYS = {"country": "LOC", "place": "LOC"}
#: Share and number of marked uses above which the unmarked uses of a name are marked as well.
_SHARE, _LEAST = 0.6, 2


class Always:
    """Marks what a corpus leaves out: countries that act or qualify, names it knows elsewhere."""

    def __init__(self, tables: Tables, sentences: Iterable[Sentence]) -> None:
        self._tables = tables
        self._known = self._learn(sentences)

    @staticmethod
    def _learn(sentences: Iterable[Sentence]) -> dict[str, str]:
        sentences = list(sentences)
        marked: dict[str, Counter[str]] = defaultdict(Counter)
        for sentence in sentences:
            for start, end, kind in sentence.names:
                marked[sentence.text[start:end]][kind] += 1
        uses: Counter[str] = Counter()
        for sentence in sentences:
            for token in sentence.tokens:
                uses[token.text] += 1
        known = {}
        for name, kinds in marked.items():
            kind, count = kinds.most_common(1)[0]
            if name[0].isupper() and count >= _LEAST and count >= _SHARE * uses.get(name, 0):
                known[name] = kind
        return known

    def restyle(self, sentence: Sentence) -> Sentence:
        """The sentence with brackets outside of names and every known name marked."""
        names = [part for name in sentence.names for part in _unbracketed(sentence.text, name)]
        taken = {at for start, end, _ in names for at in range(start, end)}
        at = 0
        tokens = sentence.tokens
        while at < len(tokens):
            length, kind = self._known_at(tokens, at)
            span = range(tokens[at].start, tokens[at + max(length, 1) - 1].end)
            if kind and taken.isdisjoint(span):
                names.append((span.start, span.stop, kind))
            at += max(length, 1)
        names.sort()
        return replace(sentence, names=tuple(names), labels=labels(tokens, names))

    def _known_at(self, tokens: Sequence[Token], at: int) -> tuple[int, str]:
        length, kinds = self._tables.match(tokens, at)
        for kind in kinds:
            if kind in _ALWAYS:
                return length, _ALWAYS[kind]
        return 1, self._known.get(tokens[at].text, "")


def _unbracketed(text: str, name: Name) -> list[Name]:
    """A name that ends in an abbreviation in brackets, as two names; others as they are."""
    start, end, kind = name
    words = text[start:end].rstrip(".,;")
    at = words.find("(")
    if at == 0:
        inner = words.strip("() ")
        first = start + text[start:end].find(inner)
        return [(first, first + len(inner), kind)] if inner else []
    if at > 0 and words.endswith(")"):
        inner = words[at + 1 : -1].strip()
        first = start + text[start:end].find(inner, at)
        parts = [(start, start + len(words[:at].rstrip()), kind)]
        if inner and inner[0].isupper() and inner != "Persero":
            parts.append((first, first + len(inner), kind))
        return parts
    return [name]
