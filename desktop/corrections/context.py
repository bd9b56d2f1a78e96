"""How far the words around a place are those that stood around an anchor's words."""

from desktop.model.span import Span
from desktop.model.work import Anchor

#: Shorter contexts than this, in code points, say less than a whole one.
_WHOLE = 8


def likeness(first: str, second: str) -> float:
    """How alike two texts are, from 0 to 1: the share of code points that both have in order."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - a text that has not changed needs none

    return ratio(first, second) / 100


def agreement(text: str, span: Span, anchor: Anchor) -> tuple[float, float]:
    """The larger and the smaller share, from 0 to 1, of the words before and of those after.

    Words of an Indonesian article that have nothing to do with each other share 0.3 to 0.5.
    """
    before = text[max(0, span.start - len(anchor.prefix)) : span.start]
    after = text[span.end : span.end + len(anchor.suffix)]
    sides = _side(before[::-1], anchor.prefix[::-1]), _side(after, anchor.suffix)
    return max(sides), min(sides)


def _side(now: str, then: str) -> float:
    if not then:
        return 0.0
    same = next((n for n, (a, b) in enumerate(zip(now, then, strict=False)) if a != b), None)
    touching = (min(len(now), len(then)) if same is None else same) / max(len(then), _WHOLE)
    return max(touching, likeness(now, then) if len(then) >= _WHOLE else 0.0)
