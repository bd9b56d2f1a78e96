"""The dates of an article in the order of the calendar, each with its sentence; pure."""

from dataclasses import dataclass

from desktop.model.analysis import Analysis, Entity, EntityKind
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.selection import MentionSelection
from desktop.session.sentence import sentence_at


@dataclass(frozen=True, slots=True)
class Moment:
    """One mention of a date."""

    #: ISO 8601, as exact as the text is; "" where the text leaves it open.
    value: str
    words: str
    sentence: Span
    selection: MentionSelection


def timeline(article: Article, analysis: Analysis) -> tuple[Moment, ...]:
    """All mentions of dates; those that name no day, month or year come last."""
    dates = [entity for entity in analysis.entities if entity.kind is EntityKind.DATE]
    moments = [
        Moment(
            _value(entity),
            span.of(article.text),
            sentence_at(article, span.start),
            MentionSelection(entity.id, index),
        )
        for entity in dates
        for index, span in enumerate(entity.mentions)
    ]
    return tuple(sorted(moments, key=_place))


def _place(moment: Moment) -> tuple[bool, bool, str, int]:
    """Full dates, then days of a year that nobody knows (--07-10), then what is open."""
    value = moment.value
    return not value, value.startswith("--"), value, moment.sentence.start


def _value(entity: Entity) -> str:
    return entity.value if isinstance(entity.value, str) else ""
