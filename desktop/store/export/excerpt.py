"""Parts of a result: what the reader picked and nothing else."""

from collections.abc import Collection
from dataclasses import replace

from desktop.model.analysis import Entity, Quote
from desktop.model.span import Span
from desktop.store.export.record import Result


def of_quotes(result: Result, ids: Collection[str]) -> Result:
    """The quotes of these ids, whoever speaks in them, and the names within them.

    A quote that stands within another keeps that; a speaker who is named only elsewhere in the
    article stays known by that name and its mentions.
    """
    analysis = result.analysis
    quotes = tuple(quote for quote in analysis.quotes if quote.id in ids)
    speaking = {quote.speaker.entity for quote in quotes if quote.speaker is not None}
    inside = [quote.extent for quote in quotes]
    entities = tuple(
        kept for entity in analysis.entities if (kept := _within(entity, inside, speaking))
    )
    kept_ids = {quote.id for quote in quotes}
    alone = tuple(_alone(quote, kept_ids) for quote in quotes)
    return replace(
        result, analysis=replace(analysis, quotes=alone, entities=entities), excerpt=True
    )


def _within(
    entity: Entity, inside: Collection[Span], speaking: Collection[str | None]
) -> Entity | None:
    if entity.id in speaking:
        return entity
    mentions = tuple(
        mention for mention in entity.mentions if any(span.covers(mention) for span in inside)
    )
    return replace(entity, mentions=mentions) if mentions else None


def _alone(quote: Quote, kept: Collection[str]) -> Quote:
    return quote if quote.within in kept else replace(quote, within=None)
