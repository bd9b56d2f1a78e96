"""Finding an anchor's words again, also in a text that has changed since."""

from collections.abc import Iterator

from desktop.corrections.similar import likeness, most_similar
from desktop.model.span import Span
from desktop.model.work import Anchor

#: Share of the words around that must agree, on one side, for words that may stand anywhere.
_AGREEING = 0.65
#: From this many code points on words are taken for the same though all around them is new.
_TELLING = 24
#: Shorter contexts than this, in code points, say less than a whole one.
_WHOLE_CONTEXT = 8


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
    best = max(same, key=lambda span: (sum(_agreement(text, span, anchor)), -_off(span, anchor)))
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


def _agreement(text: str, span: Span, anchor: Anchor) -> tuple[float, float]:
    """How much of the words before and after is the same, from 0 to 1 each."""
    before = text[max(0, span.start - len(anchor.prefix)) : span.start]
    after = text[span.end : span.end + len(anchor.suffix)]
    return (
        _side(before[::-1], anchor.prefix[::-1]),
        _side(after, anchor.suffix),
    )


def _side(now: str, then: str) -> float:
    if not then:
        return 0.0
    same = next((n for n, (a, b) in enumerate(zip(now, then, strict=False)) if a != b), None)
    touching = (min(len(now), len(then)) if same is None else same) / max(len(then), _WHOLE_CONTEXT)
    return max(touching, likeness(now, then) if len(then) >= _WHOLE_CONTEXT else 0.0)


def _trusted(text: str, span: Span, anchor: Anchor) -> bool:
    if len(anchor.exact) >= _TELLING or not (anchor.prefix or anchor.suffix):
        return True
    return max(_agreement(text, span, anchor)) >= _AGREEING


def _off(span: Span, anchor: Anchor) -> int:
    return abs(span.start - anchor.start)
