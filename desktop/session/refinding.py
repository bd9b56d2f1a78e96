"""Annotations brought to where their words stand now, and laid over what else was found."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from desktop.corrections.anchoring import Places
from desktop.model.analysis import Analysis, Entity, Evidence, Quote
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.store.importing.annotated import Annotated

Place = Callable[[Span], Span | None]


@dataclass(frozen=True, slots=True)
class Refound:
    """The annotations in an article's own coordinates, and how they came there.

    `kept` and `moved` count quotes and mentions; `lost` has the words of those whose words are not
    in the article any more.
    """

    analysis: Analysis
    kept: int
    moved: int
    lost: tuple[str, ...]


def refound(annotated: Annotated, article: Article) -> Refound:
    """Every quote and mention where its words stand in this article; those without are left out."""
    place = _place_in(annotated, article)
    analysis = annotated.analysis
    quotes = tuple(filter(None, (_quote(quote, place) for quote in analysis.quotes)))
    entities = tuple(filter(None, (_entity(entity, place) for entity in analysis.entities)))
    marks = [quote.span for quote in analysis.quotes]
    marks += [mention for entity in analysis.entities for mention in entity.mentions]
    kept = sum(place(span) == span for span in marks)
    lost = tuple(annotated.anchors[span].exact for span in marks if place(span) is None)
    placed = replace(
        analysis,
        quotes=tuple(sorted(quotes, key=lambda quote: quote.span)),
        entities=tuple(sorted(entities, key=lambda entity: entity.mentions)),
    )
    return Refound(placed, kept, len(marks) - kept - len(lost), lost)


def laid_over(found: Analysis, above: Analysis) -> Analysis:
    """Both together; where two speak of the same words, what lies above is right."""
    quotes = [quote for quote in found.quotes if not _meets(quote.span, above.quotes)]
    taken = [mention for entity in above.entities for mention in entity.mentions]
    entities = [kept for entity in found.entities if (kept := _without(entity, taken))]
    ids = {quote.id for quote in quotes} | {entity.id for entity in entities}
    renamed = _renamed(above, ids)
    return replace(
        found,
        quotes=tuple(sorted([*quotes, *renamed.quotes], key=lambda quote: quote.span)),
        entities=tuple(sorted([*entities, *renamed.entities], key=lambda e: e.mentions)),
    )


def _place_in(annotated: Annotated, article: Article) -> Place:
    if annotated.content == article.id:
        return lambda span: span
    places = Places(article.text)
    return lambda span: places.of(annotated.anchors[span])


def _quote(quote: Quote, place: Place) -> Quote | None:
    span = place(quote.span)
    if span is None:
        return None
    return replace(
        quote,
        span=span,
        cue=quote.cue and place(quote.cue),
        source=quote.source and place(quote.source),
        via=quote.via and place(quote.via),
        hearer=quote.hearer and place(quote.hearer),
        evidence=tuple(
            Evidence(step.step, step.rule, now)
            for step in quote.evidence
            if (now := place(step.span)) is not None
        ),
    )


def _entity(entity: Entity, place: Place) -> Entity | None:
    mentions = {now for mention in entity.mentions if (now := place(mention)) is not None}
    return replace(entity, mentions=tuple(sorted(mentions))) if mentions else None


def _meets(span: Span, quotes: Iterable[Quote]) -> bool:
    return any(span.overlaps(quote.span) for quote in quotes)


def _without(entity: Entity, taken: Iterable[Span]) -> Entity | None:
    taken = tuple(taken)
    free = [span for span in entity.mentions if not any(span.overlaps(other) for other in taken)]
    return replace(entity, mentions=tuple(free)) if free else None


def _renamed(analysis: Analysis, ids: set[str]) -> Analysis:
    """The analysis with other ids wherever one is taken already."""
    own = [quote.id for quote in analysis.quotes] + [entity.id for entity in analysis.entities]
    new = {name: f"{name}-2" if name in ids else name for name in own}
    quotes = tuple(_with_ids(quote, new) for quote in analysis.quotes)
    entities = tuple(replace(entity, id=new[entity.id]) for entity in analysis.entities)
    return replace(analysis, quotes=quotes, entities=entities)


def _with_ids(quote: Quote, new: dict[str, str]) -> Quote:
    speaker = quote.speaker
    if speaker is not None:
        # Whoever speaks may be no name of this file's: known by name alone then.
        speaker = replace(speaker, entity=new.get(speaker.entity or ""))
    within = new.get(quote.within or "")
    return replace(quote, id=new[quote.id], speaker=speaker, within=within)
