"""Marks every mention in the article of the names that were found somewhere in it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.model.analysis import EntityKind
from desktop.model.span import Span
from desktop.nlp.document import Document
from desktop.nlp.entities.mentions import Mention, settle
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.words import Words
from desktop.nlp.tokens import tokenise

#: Kinds whose mentions the recogniser weighs; rules are sure of the others.
_WEIGHED = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE})
#: Least confidence of the best mention for a name to be marked elsewhere.
_SURE = 0.55


@dataclass(frozen=True, slots=True)
class _Known:
    """A form of a name, the kind that most mentions give it, and how sure that is."""

    words: tuple[str, ...]
    kind: EntityKind
    confidence: float


class Spread:
    """Takes the names found in an article to all places where their words stand."""

    def __init__(self, tables: Tables, words: Words) -> None:
        self._tables = tables
        self._words = words

    def everywhere(self, document: Document, mentions: Sequence[Mention]) -> list[Mention]:
        """The mentions found, one kind a form, and all further ones of the same forms."""
        kinds = self._vote(document.text, mentions)
        agreed = [self._agree(document.text, mention, kinds) for mention in mentions]
        known = self._known(document.text, agreed)
        further = self._further(document, known)
        return settle([*(replace(m, rank=m.rank + 1) for m in agreed), *further])

    @staticmethod
    def _vote(text: str, mentions: Iterable[Mention]) -> dict[str, EntityKind]:
        votes: dict[str, dict[EntityKind, float]] = defaultdict(lambda: defaultdict(float))
        for mention in mentions:
            if mention.kind in _WEIGHED:
                votes[mention.span.of(text)][mention.kind] += mention.confidence
        return {form: max(kinds, key=lambda kind: kinds[kind]) for form, kinds in votes.items()}

    @staticmethod
    def _agree(text: str, mention: Mention, kinds: dict[str, EntityKind]) -> Mention:
        if mention.kind not in _WEIGHED:
            return mention
        return replace(mention, kind=kinds[mention.span.of(text)])

    def _known(self, text: str, mentions: Iterable[Mention]) -> dict[str, list[_Known]]:
        found: dict[tuple[str, ...], _Known] = {}
        for mention in mentions:
            if mention.kind is EntityKind.QUANTITY or mention.confidence < _SURE:
                continue
            form = mention.span.of(text)
            for words in self._forms(form, mention.kind):
                best = found.get(words)
                if best is None or best.confidence < mention.confidence:
                    found[words] = _Known(words, mention.kind, mention.confidence)
        known: dict[str, list[_Known]] = defaultdict(list)
        for item in sorted(found.values(), key=lambda item: -len(item.words)):
            known[item.words[0]].append(item)
        return known

    def _forms(self, form: str, kind: EntityKind) -> Iterator[tuple[str, ...]]:
        words = tuple(token.text for token in tokenise(form, 0, len(form)))
        if kind is EntityKind.DATE:
            if len(words) == 1:
                yield words
            return
        if words[0][0].isupper() or len(words) > 1:
            yield words
        if kind is EntityKind.PERSON and len(words) > 1:
            yield from ((word,) for word in words if self._may_stand_for(word))

    def _may_stand_for(self, word: str) -> bool:
        """Whether a part of a person's name may stand alone: "Sultan", not "Dan" or "J"."""
        if len(word) < 3 or not word[0].isupper():
            return False
        return self._words.ratio(word.lower())[0] in "?abcde" or word.lower() in self._tables.given

    @staticmethod
    def _further(document: Document, known: dict[str, list[_Known]]) -> Iterator[Mention]:
        for tokens in document.paragraphs:
            texts = [token.text for token in tokens]
            for at, token in enumerate(tokens):
                for item in known.get(token.text, ()):
                    if tuple(texts[at : at + len(item.words)]) == item.words:
                        span = Span(token.start, tokens[at + len(item.words) - 1].end)
                        yield Mention(span, item.kind, item.confidence)
                        break
