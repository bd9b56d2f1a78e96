"""What is known about the picked thing, field by field, in the app's words."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Analysis, Entity, EntityKind, Quote, QuoteKind, Speaker
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.certainty import HIGH, MEDIUM
from desktop.session.evidence_words import evidence_words, verdict_words
from desktop.session.highlights import antecedents
from desktop.session.layers import Layer
from desktop.session.row_words import (
    class_words,
    mention_count,
    one_of_layer,
    quote_count,
    speaker_words,
)
from desktop.session.selection import (
    MentionSelection,
    QuoteSelection,
    Selection,
    SpeakerSelection,
    quotes_of,
    speaker_of,
)
from desktop.session.value_words import value_words

translate = QCoreApplication.translate

#: Characters of the text on either side of a carrier's or a first mention's name.
_AROUND = 24


class Wear(StrEnum):
    """The mark that a field's words wear, as they do in the text."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"
    #: Words elsewhere that tell whom the source means.
    ANTECEDENT = "antecedent"
    #: The article's words without a mark.
    WORDS = "words"
    #: The app's own words.
    APP = "app"


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the card: what it is, its words, and a remark on them."""

    label: str
    words: str
    wear: Wear
    note: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What the peek card says: whom or what it is about, in short, and in fields."""

    title: str
    facts: tuple[str, ...]
    fields: tuple[Field, ...]

    def sentence(self) -> str:
        """All of it in a row, for those who listen."""
        fields = (
            f"{field.label}: {field.words}; {field.note}".rstrip("; ") for field in self.fields
        )
        return ". ".join([self.title, ", ".join(self.facts), *fields])


def card(
    article: Article, analysis: Analysis, selection: Selection, *, why: bool = False
) -> Card | None:
    """The card of what is picked, or None where nothing is; `why` tells the whole chain."""
    match selection:
        case QuoteSelection(quote_id):
            quote = analysis.quote(quote_id)
            return _quote_card(article, analysis, quote, why=why) if quote else None
        case MentionSelection(entity_id):
            entity = analysis.entity(entity_id)
            return _entity_card(article, analysis, entity) if entity else None
        case SpeakerSelection(speaker):
            return _speaker_card(article, analysis, speaker)
    return None


def _quote_card(article: Article, analysis: Analysis, quote: Quote, *, why: bool) -> Card:
    speaker = quote.speaker
    entity = analysis.entity(speaker.entity) if speaker and speaker.entity else None
    facts = [
        _role(speaker),
        class_words(speaker.kind) if speaker else "",
        quote_count(len(quotes_of(analysis, speaker_of(quote)))) if speaker else "",
        mention_count(len(entity.mentions)) if entity else "",
    ]
    elsewhere = antecedents(analysis, quote) if why else ()
    grounds = (_ground(article, quote, span) for span in elsewhere)
    # Where the words that the source goes back to have a line of their own, that tells why.
    told = any(step.step == "speaker" and step.span in elsewhere for step in quote.evidence)
    notes = {
        "source": _why(article, quote, "source", "" if told else speaker_of(quote)),
        "cue": _why(article, quote, "cue"),
        "content": _why(article, quote, "content") if why else _kind(quote),
        "via": _context(article, quote.via) if quote.via else "",
        "hearer": _why(article, quote, "hearer"),
    }
    parts = {
        step: Field(_labels()[step], span.of(article.text), wear, notes[step])
        for step, span, wear in _parts(quote)
        if span is not None
    }
    source = parts.pop("source", None)
    fields = [source, *grounds, *parts.values(), _judged(quote) or _certainty(quote.confidence)]
    return Card(
        speaker_words(speaker_of(quote)),
        tuple(fact for fact in facts if fact),
        tuple(field for field in fields if field is not None),
    )


def _parts(quote: Quote) -> tuple[tuple[str, Span | None, Wear], ...]:
    return (
        ("source", quote.source, Wear.SOURCE),
        ("cue", quote.cue, Wear.CUE),
        ("content", quote.span, Wear.CONTENT),
        ("via", quote.via, Wear.WORDS),
        ("hearer", quote.hearer, Wear.WORDS),
    )


def _kind(quote: Quote) -> str:
    direct = quote.kind is QuoteKind.DIRECT
    return translate("Peek", "direct") if direct else translate("Peek", "indirect")


def _role(speaker: Speaker | None) -> str:
    """The role, where it is not the name itself."""
    role = speaker.role if speaker is not None else None
    return role if speaker and role and role.casefold() != speaker.name.casefold() else ""


def _why(article: Article, quote: Quote, step: str, name: str = "") -> str:
    """The evidence for a part; for the source with a speaker's name, why it means the speaker."""
    steps = ("speaker", step) if name else (step,)
    found = next((e for s in steps for e in quote.evidence if e.step == s), None)
    if found is None:
        return ""
    words = evidence_words(found.step, found.rule, name)
    own = quote.source is not None and found.span.overlaps(quote.source)
    if found.step != "speaker" or own:
        return words
    return f"{words}, {_paragraph(article, found.span)}"


def _ground(article: Article, quote: Quote, span: Span) -> Field:
    """Words elsewhere on which the chain rests, with their rule and paragraph."""
    seen = next((step for step in quote.evidence if step.span == span), None)
    label = translate("Peek", "Refers to") if seen else translate("Peek", "In full")
    rule = evidence_words(seen.step, seen.rule, speaker_of(quote)) if seen else ""
    note = ", ".join(part for part in (rule, _paragraph(article, span)) if part)
    return Field(label, span.of(article.text), Wear.ANTECEDENT, note)


def _judged(quote: Quote) -> Field | None:
    """What the reader said of the speaker, which counts for more than any number."""
    words = verdict_words(quote)
    return Field(translate("Peek", "Confidence"), words, Wear.APP) if words else None


def _labels() -> dict[str, str]:
    return {
        "source": translate("Peek", "Source"),
        "cue": translate("Peek", "Cue"),
        "content": translate("Peek", "Content"),
        "via": translate("Peek", "Via"),
        "hearer": translate("Peek", "Told to"),
    }


def _certainty(confidence: float) -> Field:
    if confidence >= HIGH:
        words = translate("Peek", "high")
    elif confidence >= MEDIUM:
        words = translate("Peek", "medium")
    else:
        words = translate("Peek", "low")
    note = translate("Peek", "{number} out of 100").format(number=round(confidence * 100))
    return Field(translate("Peek", "Confidence"), words, Wear.APP, note)


def _entity_card(article: Article, analysis: Analysis, entity: Entity) -> Card:
    kind = one_of_layer(Layer.of(entity.kind))
    facts = (kind[:1].upper() + kind[1:], mention_count(len(entity.mentions)))
    aliases, first = entity.aliases(article.text), entity.mentions[0]
    fields = [
        Field(translate("Peek", "Also"), ", ".join(aliases), Wear.WORDS) if aliases else None,
        _value(entity),
        Field(
            translate("Peek", "First"),
            _context(article, first),
            Wear.WORDS,
            _paragraph(article, first),
        ),
        _said(article, [q for q in analysis.quotes if q.speaker and q.speaker.entity == entity.id]),
        _certainty(entity.confidence),
    ]
    return Card(entity.name, facts, tuple(field for field in fields if field is not None))


def _value(entity: Entity) -> Field | None:
    """The value in the reader's language; a day's ISO form beside it."""
    if entity.value is None:
        return None
    words = value_words(entity) or entity.name
    if entity.kind is EntityKind.DATE and isinstance(entity.value, str):
        return Field(translate("Peek", "Day"), words, Wear.APP, entity.value)
    return Field(translate("Peek", "Value"), words, Wear.APP)


def _said(article: Article, quotes: list[Quote]) -> Field | None:
    if not quotes:
        return None
    words = quotes[0].span.of(article.text)
    return Field(translate("Peek", "Says"), words, Wear.CONTENT, quote_count(len(quotes)))


def _speaker_card(article: Article, analysis: Analysis, speaker: str) -> Card | None:
    quotes = quotes_of(analysis, speaker)
    if not quotes:
        return None
    known = quotes[0].speaker
    role = next((q.speaker.role for q in quotes if q.speaker and q.speaker.role), None)
    facts = (role or class_words(known.kind if known else None), quote_count(len(quotes)))
    direct = sum(quote.kind is QuoteKind.DIRECT for quote in quotes)
    kinds = translate("Peek", "{direct} direct, {indirect} indirect").format(
        direct=direct, indirect=len(quotes) - direct
    )
    sources = dict.fromkeys(q.source.of(article.text) for q in quotes if q.source)
    fields = [
        Field(translate("Peek", "Called"), ", ".join(sources), Wear.WORDS) if sources else None,
        Field(translate("Peek", "Kinds"), kinds, Wear.APP),
        _said(article, list(quotes)),
    ]
    found = tuple(field for field in fields if field is not None)
    return Card(speaker_words(speaker), tuple(fact for fact in facts if fact), found)


def _context(article: Article, span: Span) -> str:
    """The words with some before and after them, cut at spaces, inside their paragraph."""
    home = article.paragraphs[_index(article, span)].span
    start, end = max(home.start, span.start - _AROUND), min(home.end, span.end + _AROUND)
    text = article.text
    if start > home.start:
        start = text.find(" ", start, span.start) + 1 or span.start
    if end < home.end:
        space = text.rfind(" ", span.end, end)
        end = space if space >= 0 else span.end
    before, after = "… " if start > home.start else "", " …" if end < home.end else ""
    return f"{before}{text[start:end].strip()}{after}"


def _paragraph(article: Article, span: Span) -> str:
    number = _index(article, span) + 1
    return translate("Peek", "paragraph {number}").format(number=number)


def _index(article: Article, span: Span) -> int:
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    return max(0, bisect_right(starts, span.start) - 1)
