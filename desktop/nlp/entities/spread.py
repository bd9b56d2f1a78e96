"""Marks every mention in the article of the names that were found somewhere in it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.model.analysis import EntityKind
from desktop.model.span import Span
from desktop.nlp.entities import known_people
from desktop.nlp.entities.kinds import WEIGHED, Kinds
from desktop.nlp.entities.mentions import Mention, settle
from desktop.nlp.entities.tables import Tables, rows
from desktop.nlp.entities.usage import Usage, is_title
from desktop.nlp.tokens import Token, tokenise

#: Least confidence of the best mention for a name to be marked elsewhere.
_SURE = 0.55
#: Least confidence for a name that stands in a title only.
_TITLE_ONLY = 0.8


@dataclass(frozen=True, slots=True)
class _Known:
    """A form of a name, the kind that most mentions give it, and how sure that is."""

    words: tuple[str, ...]
    kind: EntityKind
    confidence: float


class Spread:
    """Takes the names found in an article to all places where their words stand."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._kinds = Kinds(tables)
        self._bodies = frozenset(row[0] for row in rows("bodies.tsv"))

    def everywhere(
        self,
        text: str,
        paragraphs: Sequence[Sequence[Token]],
        mentions: Sequence[Mention],
        usage: Usage,
    ) -> list[Mention]:
        """The mentions found, one kind a form, and all further ones of the same forms."""
        mentions = list(known_people.part(text, mentions))
        titles = {token.start for tokens in paragraphs if is_title(tokens) for token in tokens}
        inside = [m for m in mentions if m.span.start in titles]
        body = [m for m in mentions if m.span.start not in titles]
        kinds = self._kinds.settle(text, paragraphs, body)
        agreed = [m for m in (_agree(text, m, kinds) for m in body) if m]
        known = self._known(text, agreed, usage)
        further = self._further(paragraphs, known)
        own = (
            replace(_shortened(text, m, usage), rank=m.rank - (not self._is_body(text, m)))
            for m in inside
            if self._is_body(text, m) or _stands(text, m, usage)
        )
        return settle([*(replace(m, rank=m.rank + 1) for m in agreed), *further, *own])

    def _is_body(self, text: str, mention: Mention) -> bool:
        first = mention.span.of(text).split(" ", 1)[0].lower()
        return mention.kind is EntityKind.ORGANISATION and first in self._bodies

    def _known(
        self, text: str, mentions: Iterable[Mention], usage: Usage
    ) -> dict[str, list[_Known]]:
        found: dict[tuple[str, ...], _Known] = {}
        for mention in mentions:
            if mention.kind is EntityKind.QUANTITY or mention.confidence < _least(text, mention):
                continue
            for words in self._forms(mention.span.of(text), mention.kind, usage):
                best = found.get(words)
                if best is None or best.confidence < mention.confidence:
                    found[words] = _Known(words, mention.kind, mention.confidence)
        known: dict[str, list[_Known]] = defaultdict(list)
        for item in sorted(found.values(), key=lambda item: -len(item.words)):
            known[item.words[0]].append(item)
        return known

    def _forms(self, form: str, kind: EntityKind, usage: Usage) -> Iterator[tuple[str, ...]]:
        words = tuple(token.text for token in tokenise(form, 0, len(form)))
        if kind is EntityKind.DATE:
            if len(words) == 1:
                yield words
            return
        if words[0][0].isupper() or len(words) > 1:
            yield words
        if kind is EntityKind.EVENT and words[-1] == "Awards" and len(words) == 2:
            yield words[:1]
        if kind is EntityKind.PERSON and len(words) > 1:
            yield from ((word,) for word in words if self._may_stand_for(word, usage))

    def _may_stand_for(self, word: str, usage: Usage) -> bool:
        """Whether a part of a person's name may stand alone: "Sultan", not "Dan" or "J"."""
        if len(word) < 3 or not word[0].isupper() or self._kinds.is_place(word):
            return False
        return not usage.is_common(word.lower()) or word.lower() in self._tables.given

    @staticmethod
    def _further(
        paragraphs: Iterable[Sequence[Token]], known: dict[str, list[_Known]]
    ) -> Iterator[Mention]:
        for tokens in paragraphs:
            texts = [token.text for token in tokens]
            last: Mention | None = None
            for at, token in enumerate(tokens):
                for item in known.get(token.text, ()):
                    if tuple(texts[at : at + len(item.words)]) == item.words:
                        span = Span(token.start, tokens[at + len(item.words) - 1].end)
                        mention = Mention(span, item.kind, item.confidence)
                        yield mention
                        if last and _run_on(last, mention):
                            whole = Span(last.span.start, span.end)
                            mention = replace(mention, span=whole)
                            yield mention
                        last = mention
                        break


def _run_on(one: Mention, other: Mention) -> bool:
    """Whether two parts of a person's name stand side by side: "Brandon" and "Salim"."""
    together = other.span.start == one.span.end + 1
    return together and one.kind is other.kind is EntityKind.PERSON


def _least(text: str, mention: Mention) -> float:
    """How sure a name must be to be marked elsewhere; less for a person's full name."""
    full = mention.kind is EntityKind.PERSON and " " in mention.span.of(text)
    return _SURE / 2 if full else _SURE


def _agree(text: str, mention: Mention, kinds: dict[str, EntityKind | None]) -> Mention | None:
    if mention.kind not in WEIGHED:
        return mention
    kind = kinds[mention.span.of(text)]
    return replace(mention, kind=kind) if kind else None


def _shortened(text: str, mention: Mention, usage: Usage) -> Mention:
    """A name in a title without the common words after it: "KPU Labura | Dicopot"."""
    form = mention.span.of(text)
    while mention.kind in WEIGHED and usage.is_common(form.rsplit(" ", 1)[-1].lower()):
        head = form.rpartition(" ")[0].rstrip()
        if not head:
            break
        form = head
    start = mention.span.start
    return replace(mention, span=Span(start, start + len(form)))


def _stands(text: str, mention: Mention, usage: Usage) -> bool:
    """Whether a name that only a title has is sure enough."""
    if mention.kind not in WEIGHED:
        return True
    form = mention.span.of(text)
    words = [token.lower for token in tokenise(form, 0, len(form))]
    return mention.confidence >= _TITLE_ONLY and not any(usage.is_common(word) for word in words)
