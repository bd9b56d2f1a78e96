"""Finding an anchor's words again, also in a text that has changed since."""

from collections.abc import Iterator

from desktop.corrections.context import agreement
from desktop.corrections.similar import most_similar
from desktop.model.span import Span
from desktop.model.work import Anchor

#: What must agree of the words around words that may stand anywhere: of one side, or of both.
_ONE_SIDE, _BOTH_SIDES = 0.85, 1.15
#: From this many code points on words are taken for the same though all around them is new.
_TELLING = 40


class Places:
    """Where anchors are in one text; each is looked for once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: dict[Anchor, Span | None] = {}

    def of(self, anchor: Anchor) -> Span | None:
        """Where the words are, or None."""
        if anchor not in self._found:
            self._found[anchor] = find(self.text, anchor)
        return self._found[anchor]


def find(text: str, anchor: Anchor) -> Span | None:
    """The span of an anchor's words in a text, or None where they are not to be found.

    The same words in the same context come first, then the same words, then words so similar that
    they are the same after an edit.
    """
    hinted = Span(anchor.start, anchor.start + len(anchor.exact))
    if text.startswith(anchor.exact + anchor.suffix, hinted.start) and text.endswith(
        anchor.prefix, 0, hinted.start
    ):
        return hinted
    same = [span for span in _occurrences(text, anchor.exact) if _same_edges(text, span, anchor)]
    if not same:
        return most_similar(text, anchor)
    best = max(same, key=lambda span: (_fit(text, span, anchor), -_off(span, anchor)))
    return best if _trusted(text, best, anchor) else None


def whole_words(text: str, words: str) -> tuple[Span, ...]:
    """Wherever words stand in a text without being cut out of longer ones."""
    return tuple(
        span
        for span in _occurrences(text, words)
        if not _cuts(text, span.start) and not _cuts(text, span.end)
    )


def _occurrences(text: str, words: str) -> Iterator[Span]:
    start = text.find(words)
    while start >= 0:
        yield Span(start, start + len(words))
        start = text.find(words, start + len(words))


def _cuts(text: str, at: int) -> bool:
    """Whether a word goes on across an offset."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _same_edges(text: str, span: Span, anchor: Anchor) -> bool:
    """Whether the words are whole words if the anchor's were: no "Rini" in "Riniwati"."""
    whole = anchor.prefix + anchor.exact + anchor.suffix
    start = len(anchor.prefix)
    end = start + len(anchor.exact)
    return (_cuts(text, span.start), _cuts(text, span.end)) in {
        (_cuts(whole, start), _cuts(whole, end)),
        (False, False),
    }


def _fit(text: str, span: Span, anchor: Anchor) -> tuple[bool, float]:
    """One side that is whole tells more than two that are alike."""
    more, less = agreement(text, span, anchor)
    return more == 1, more + less


def _trusted(text: str, span: Span, anchor: Anchor) -> bool:
    if len(anchor.exact) >= _TELLING or not (anchor.prefix or anchor.suffix):
        return True
    more, less = agreement(text, span, anchor)
    return more >= _ONE_SIDE or more + less >= _BOTH_SIDES


def _off(span: Span, anchor: Anchor) -> int:
    return abs(span.start - anchor.start)
