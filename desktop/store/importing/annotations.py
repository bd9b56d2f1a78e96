"""From W3C Web Annotations back to quotes and names (https://www.w3.org/TR/annotation-model/)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.span import Span
from desktop.model.work import Anchor
from desktop.store.importing.annotated import Annotated, NoAnnotationsError
from desktop.store.importing.records import value_of

Values = Mapping[str, Any]

#: Where no position is given, the words alone are looked for: no text is as long as this.
_NOWHERE = 1 << 40


def is_annotations(values: Values) -> bool:
    """Whether an object is an annotation, or a collection or a page of them."""
    context = values.get("@context")
    contexts = context if isinstance(context, list) else [context]
    return any(str(each).endswith("//www.w3.org/ns/anno.jsonld") for each in contexts)


def from_annotations(values: Values) -> tuple[Annotated, ...]:
    """The annotations by article, in the order in which articles appear.

    What is no quote and no name in Sorot's words is passed over.

    Raises:
        NoAnnotationsError: nothing in it can be read.
    """
    parts: dict[str, _Part] = {}
    for annotation in _items(values):
        content = str(annotation.get("sorot:article") or "")
        try:
            parts.setdefault(content, _Part()).take(annotation)
        except (LookupError, TypeError, ValueError, AttributeError, OverflowError):
            # Another program's annotation, or a note that somebody put among Sorot's.
            continue
    found = tuple(part.annotated(content) for content, part in parts.items() if part.anchors)
    if not found:
        raise NoAnnotationsError("no quote and no name among the annotations")
    return found


def _items(values: Any) -> Iterator[Values]:
    """The annotations themselves, however deep they are packed; pages elsewhere are not fetched."""
    waiting = [values]
    while waiting:
        each = waiting.pop(0)
        if not isinstance(each, Mapping):
            continue
        kind = each.get("type")
        if kind == "Annotation":
            yield each
        else:
            waiting += [each.get("first"), *_listed(each.get("items")), each.get("next")]


def _listed(values: Any) -> list[Any]:
    if values is None:
        return []
    return list(values) if isinstance(values, list) else [values]


class _Part:
    """The annotations of one article as they are read one after the other."""

    def __init__(self) -> None:
        self.anchors: dict[Span, Anchor] = {}
        self._quotes: list[Quote] = []
        self._entities: list[Entity] = []
        self._engine = ""
        self._language = ""

    def take(self, values: Values) -> None:
        """Read one annotation; raises whatever reading it raises where it is not Sorot's."""
        found: dict[Span, Anchor] = {}
        kinds = [body["value"] for body in _bodies(values, "classifying")]
        if kinds and kinds[0] in set(QuoteKind):
            self._quotes.append(_quote(values, QuoteKind(kinds[0]), found))
        else:
            self._entities.append(_entity(values, EntityKind(kinds[0]), found))
        self.anchors |= found
        self._language = self._language or str(values.get("sorot:language") or "id")
        creator = values.get("creator")
        named = creator.get("name", "") if isinstance(creator, Mapping) else ""
        self._engine = self._engine or str(named).removeprefix("Sorot ")

    def annotated(self, content: str) -> Annotated:
        """All that was read."""
        quotes, entities = tuple(self._quotes), tuple(self._entities)
        analysis = Analysis(self._language or "id", self._engine, quotes, entities)
        return Annotated(analysis, self.anchors, content)


def _quote(values: Values, kind: QuoteKind, found: dict[Span, Anchor]) -> Quote:
    speakers = [_speaker(body) for body in _bodies(values, "identifying")]
    parts = {
        body["sorot:part"]: _span(body, found)
        for body in _listed(values.get("body"))
        if isinstance(body, Mapping) and "sorot:part" in body
    }
    within = values.get("sorot:within")
    return Quote(
        _short(values["id"]),
        _span(_listed(values["target"])[0], found),
        kind,
        cue=parts.get("cue"),
        source=parts.get("source"),
        speaker=speakers[0] if speakers else None,
        via=parts.get("via"),
        hearer=parts.get("hearer"),
        within=_short(within) if within else None,
        confidence=float(values.get("sorot:confidence", 1.0)),
    )


def _speaker(body: Values) -> Speaker:
    kind = SpeakerClass(body.get("sorot:class", SpeakerClass.NAMED.value))
    entity = body.get("sorot:entity")
    return Speaker(body["value"], kind, _short(entity) if entity else None, body.get("sorot:role"))


def _entity(values: Values, kind: EntityKind, found: dict[Span, Anchor]) -> Entity:
    (name,) = _bodies(values, "identifying")
    mentions = sorted(_span(target, found) for target in _listed(values["target"]))
    value = value_of(name.get("sorot:value"))
    confidence = float(values.get("sorot:confidence", 1.0))
    return Entity(_short(values["id"]), name["value"], kind, tuple(mentions), value, confidence)


def _bodies(values: Values, purpose: str) -> list[Values]:
    return [
        body
        for body in _listed(values.get("body"))
        if isinstance(body, Mapping)
        and body.get("type") == "TextualBody"
        and body.get("purpose", values.get("motivation")) == purpose
    ]


def _span(target: Values, found: dict[Span, Anchor]) -> Span:
    """Where the words stood; they are remembered with what stood around them."""
    selectors: Iterable[Values] = _listed(target["selector"])
    by_type = {selector["type"]: selector for selector in selectors}
    words = by_type["TextQuoteSelector"]
    place = by_type.get("TextPositionSelector")
    exact = words["exact"]
    start = place["start"] if place is not None else _NOWHERE + sum(map(len, map(str, found)))
    anchor = Anchor(exact, words.get("prefix", ""), words.get("suffix", ""), start)
    span = Span(start, start + len(exact))
    found[span] = anchor
    return span


def _short(name: str) -> str:
    """The last part of an address: "q4" of "urn:sorot:sha256-…:q4"."""
    return str(name).rpartition(":")[2]
