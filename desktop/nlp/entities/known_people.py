"""Bodies that end in a person whom the article names elsewhere on his own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.model.analysis import EntityKind
from desktop.model.span import Span
from desktop.nlp.entities.mentions import Mention

#: Least confidence of the mention that stands alone.
_SURE = 0.8


def part(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions, a body and a known person apart: "Dinas Kesehatan | Febria Rachmanita"."""
    known = {
        mention.span.of(text)
        for mention in mentions
        if mention.kind is EntityKind.PERSON and mention.confidence >= _SURE
    }
    for mention in mentions:
        cut = _cut(mention.span.of(text), known)
        if mention.kind is not EntityKind.ORGANISATION or not cut:
            yield mention
            continue
        start, end = mention.span.start, mention.span.end
        head = text[start : end - cut].rstrip()
        yield replace(mention, span=Span(start, start + len(head)))
        yield replace(mention, span=Span(end - cut, end), kind=EntityKind.PERSON)


def _cut(form: str, known: set[str]) -> int:
    """How many letters at the end of a longer name are a known person's full name."""
    words = form.split(" ")
    rests = (" ".join(words[at:]) for at in range(1, len(words) - 1))
    return next((len(rest) for rest in rests if rest in known), 0)
