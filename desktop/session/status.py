"""The words of the status line: what is picked, and where in the article it is."""

from bisect import bisect_right

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Analysis, Entity, EntityKind, Progress, Quote, QuoteKind
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.certainty import HIGH, MEDIUM
from desktop.session.citation import said_by
from desktop.session.evidence_words import verdict_words
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
    quotes_of,
)

translate = QCoreApplication.translate
Parts = tuple[str, ...]


def picked(article: Article, analysis: Analysis, selection: Selection) -> Parts:
    """What is picked, the strongest words first; without a pick what there is."""
    match selection:
        case QuoteSelection(quote_id):
            quote = analysis.quote(quote_id)
            return _quote(article, analysis, quote) if quote else ()
        case MentionSelection(entity_id, index):
            entity = analysis.entity(entity_id)
            return _mention(analysis, entity, index) if entity else ()
        case SpeakerSelection(speaker):
            count = len(quotes_of(analysis, speaker))
            name = speaker or translate("Status", "No speaker")
            return name, translate("Status", "%n quote(s)", "", count)
    quotes, names = len(analysis.quotes), len(analysis.entities)
    return (
        translate("Status", "%n quote(s)", "", quotes),
        translate("Status", "%n name(s)", "", names),
    )


def spoken(article: Article, analysis: Analysis, selection: Selection) -> str:
    """What a jump led to, for those who listen: "Quote 3 of 9, Menteri Keuangan, direct"."""
    parts = picked(article, analysis, selection)
    # How sure it is stands in the line; heard at every jump it would only be in the way.
    return ", ".join(parts[:-1] if isinstance(selection, QuoteSelection) else parts)


def turned(step: int) -> str:
    """That the way led round: 1 past the end, -1 past the beginning; "" for 0."""
    if not step:
        return ""
    if step > 0:
        return translate("Status", "from the beginning again")
    return translate("Status", "from the end again")


def nth_article(position: tuple[int, int] | None) -> Parts:
    """Which of the articles that were opened together is on show."""
    if position is None:
        return ()
    words = translate("Status", "article {number} of {count}")
    return (words.format(number=position[0], count=position[1]),)


def working(progress: Progress | None) -> Parts:
    """What is being done while the analysis runs."""
    words = translate("Status", "Finding quotes…")
    if progress is None:
        return (words,)
    return words, translate("Status", "%n quote(s)", "", progress.quotes)


def place(article: Article, offset: int, zoom: int) -> Parts:
    """The paragraph at a code point, and the size of the type."""
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    number = max(1, bisect_right(starts, offset))
    words = translate("Status", "paragraph {number} of {count}")
    return words.format(number=number, count=len(starts)), zoom_words(zoom)


def zoom_words(zoom: int) -> str:
    """The size of the type in per cent."""
    return translate("Status", "{zoom} %").format(zoom=zoom)


def kind_name(kind: EntityKind) -> str:
    """What one of its kind is called."""
    return {
        EntityKind.PERSON: translate("Status", "Person"),
        EntityKind.ORGANISATION: translate("Status", "Organisation"),
        EntityKind.PLACE: translate("Status", "Place"),
        EntityKind.DATE: translate("Status", "Date"),
        EntityKind.EVENT: translate("Status", "Event"),
        EntityKind.QUANTITY: translate("Status", "Quantity"),
    }[kind]


def _quote(article: Article, analysis: Analysis, quote: Quote) -> Parts:
    position = translate("Status", "Quote {number} of {count}").format(
        number=analysis.quotes.index(quote) + 1, count=len(analysis.quotes)
    )
    direct = quote.kind is QuoteKind.DIRECT
    kind = translate("Status", "direct") if direct else translate("Status", "indirect")
    via = translate("Status", "via {outlet}")
    return (
        position,
        said_by(quote) or translate("Status", "No speaker"),
        kind,
        *([via.format(outlet=quote.via.of(article.text))] if quote.via else []),
        verdict_words(quote) or _confidence(quote.confidence),
    )


def _mention(analysis: Analysis, entity: Entity, index: int) -> Parts:
    position = translate("Status", "{name} {number} of {count}").format(
        name=entity.name, number=index + 1, count=len(entity.mentions)
    )
    span = entity.mentions[min(index, len(entity.mentions) - 1)]
    return position, kind_name(entity.kind), *_inside(analysis, span)


def _inside(analysis: Analysis, span: Span) -> Parts:
    around = [quote for quote in analysis.quotes if quote.span.covers(span)]
    if not around:
        return ()
    quote = min(around, key=lambda quote: len(quote.span))
    if quote.speaker is None:
        return (translate("Status", "in a quote"),)
    return (translate("Status", "in a quote of {speaker}").format(speaker=quote.speaker.name),)


def _confidence(confidence: float) -> str:
    if confidence >= HIGH:
        return translate("Status", "high confidence")
    if confidence >= MEDIUM:
        return translate("Status", "medium confidence")
    return translate("Status", "low confidence")
