"""What highlights, notes, tags and checks come to, each by the latest word on a place."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from desktop.model.acts import Check, Entry, Highlight, Note, Tag
from desktop.model.span import Span
from desktop.model.work import Anchor, CheckedKind, CheckMark, Remark

#: Where an anchor's words are in the text, or None.
Find = Callable[[Anchor], Span | None]


def remarks_of(entries: Iterable[Entry], find: Find) -> tuple[Remark, ...]:
    """The remarks in the order of the text; those whose words are gone come last."""
    found: dict[Span | Anchor, Remark] = {}
    for entry in entries:
        act = entry.act
        if not isinstance(act, Highlight | Note | Tag):
            continue
        span = find(act.words)
        place = span or act.words
        old = found.get(place) or Remark(act.words, span)
        found[place] = replace(_remarked(old, act), acts=(*old.acts, entry.key))
    made = [each for each in found.values() if each.colour or each.note or each.tags]
    return tuple(sorted(made, key=lambda each: _order(each.span, each.anchor)))


def checks_of(entries: Iterable[Entry], find: Find) -> tuple[CheckMark, ...]:
    """The checks in the order of the text; those whose words are gone come last."""
    found: dict[tuple[Span | Anchor, CheckedKind], CheckMark] = {}
    for entry in entries:
        act = entry.act
        if not isinstance(act, Check):
            continue
        span = find(act.words)
        place = (span or act.words, act.kind)
        acts = found[place].acts if place in found else ()
        if act.status is None:
            found.pop(place, None)
            continue
        found[place] = CheckMark(
            act.words, span, act.kind, act.status, act.link, act.note, (*acts, entry.key)
        )
    return tuple(sorted(found.values(), key=lambda each: _order(each.span, each.anchor)))


def _remarked(remark: Remark, act: Highlight | Note | Tag) -> Remark:
    match act:
        case Highlight(_, colour):
            return replace(remark, colour=colour)
        case Note(_, text):
            return replace(remark, note=text)
        case Tag(_, tags):
            return replace(remark, tags=tags)


def _order(span: Span | None, anchor: Anchor) -> tuple[bool, int, int]:
    start = span.start if span else anchor.start
    return span is None, start, start + len(anchor.exact)
