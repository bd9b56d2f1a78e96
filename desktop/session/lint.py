"""What a careful editor would ask about an article's attributions; pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Quote,
    QuoteKind,
    SpeakerClass,
)
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.session.marked_words import Marked, marked
from desktop.session.pronouns import is_pronoun
from desktop.session.sentence import sentence_at


class Flaw(StrEnum):
    """What may be wrong, the most telling first."""

    UNCLOSED = "unclosed"
    NO_SPEAKER = "no-speaker"
    PRONOUN = "pronoun"
    ANONYMOUS = "anonymous"
    NO_ROLE = "no-role"
    RELAYED = "relayed"
    TWO_CUES = "two-cues"


@dataclass(frozen=True, slots=True)
class Finding:
    """One question, the words that raise it, and the names or words it is about."""

    flaw: Flaw
    span: Span
    quote: str | None = None
    about: tuple[str, ...] = ()


#: Shorter marked words are terms and titles: *'tanpa batas'*, *"Laskar Pelangi"*.
_SAID = 5
_WORD = re.compile(r"\w+")
#: *, seorang astronom*, *(45)*, but not *, "Kami ..."* nor the end of the clause.
_BEHIND_NAME = re.compile(
    r"\s*(?:,\s*(?:\d|(?:seorang|selaku|sebagai|salah|yang|mantan|an?|the|who)\b)|\()"
)
_NEAR = 40
_JOINING = frozenset(
    {"oleh", "kepada", "dari", "dan", "dengan", "pada", "untuk", "bahwa", "jika", "serta", "by"}
    | {"from", "to", "with", "and", "that", "when", "menurut", "bersama", "antara"}
)
_MANY = frozenset({"mereka", "keduanya", "ketiganya", "they", "both", "kami", "kita", "we"})


def findings(article: Article, analysis: Analysis, cues: frozenset[str]) -> tuple[Finding, ...]:
    """All questions in the order of the text; `cues` are the words of saying, in lower case."""
    text = article.text
    stretches = marked(article)
    found = [
        *(Finding(Flaw.UNCLOSED, each.span) for each in stretches if not each.closed),
        *_speakerless(analysis, stretches, text),
        *_pronouns(article, analysis),
        *_sources(analysis, text),
        *_strangers(analysis, text, cues),
        *_two_cues(article, analysis, cues),
    ]
    order = list(Flaw)
    return tuple(sorted(found, key=lambda each: (each.span.start, order.index(each.flaw))))


def _speakerless(analysis: Analysis, stretches: tuple[Marked, ...], text: str) -> Iterator[Finding]:
    """Marked words that nobody says.

    *"Semua sudah siap sejak kemarin." Rapat selesai.*
    """
    for quote in analysis.quotes:
        if quote.speaker is None and quote.kind is QuoteKind.DIRECT:
            yield Finding(Flaw.NO_SPEAKER, quote.span, quote.id)
    quotes = analysis.quotes
    for each in stretches:
        said = each.closed and not each.heading and len(_WORD.findall(each.span.of(text))) >= _SAID
        if said and not any(quote.span.overlaps(each.span) for quote in quotes):
            yield Finding(Flaw.NO_SPEAKER, each.span)


def _pronouns(article: Article, analysis: Analysis) -> Iterator[Finding]:
    """A pronoun where somebody else was named since its speaker was, or in that sentence.

    *Rini bertemu Budi di Solo. "Kami sepakat," ujarnya.*
    """
    people = [entity for entity in analysis.entities if entity.kind is EntityKind.PERSON]
    for quote in analysis.quotes:
        place = _pronoun(quote, article.text)
        if place is None or quote.speaker is None:
            continue
        since = _last_met(article, analysis, quote, place)
        named = _named(people, Span(since, max(place, since + 1)), analysis)
        others = [person for person in named if not _is(person, quote)]
        if others:
            names = dict.fromkeys([quote.speaker.name, *(person.name for person in others)])
            yield Finding(Flaw.PRONOUN, quote.span, quote.id, tuple(names))


def _is(person: Entity, quote: Quote) -> bool:
    speaker = quote.speaker
    return speaker is not None and (speaker.entity == person.id or speaker.name == person.name)


def _pronoun(quote: Quote, text: str) -> int | None:
    """Where the pronoun stands that is all that a quote's source says."""
    if quote.source is not None:
        words = quote.source.of(text)
        lone = is_pronoun(words) and words.casefold() not in _MANY
        return quote.source.start if lone else None
    if quote.cue is not None and quote.cue.of(text).casefold().endswith("nya"):
        return quote.cue.start
    return None


def _last_met(article: Article, analysis: Analysis, quote: Quote, place: int) -> int:
    """From where on another name is in the way: after the speaker's own last quote before a place.

    Where a name came later, from the sentence that holds it; else from the paragraph before.
    """
    said = [
        each.extent.end
        for each in analysis.quotes
        if each.id != quote.id and each.extent.end <= quote.extent.start and _same(each, quote)
    ]
    entity = analysis.entity(quote.speaker.entity or "") if quote.speaker else None
    spans = entity.mentions if entity is not None else ()
    met = [span.start for span in spans if span.start < place]
    if met and (not said or met[-1] > said[-1]):
        return sentence_at(article, met[-1]).start
    if said:
        return said[-1]
    starts = [p.span.start for p in article.paragraphs if p.span.start <= place]
    return starts[-2:][0]


def _same(one: Quote, other: Quote) -> bool:
    return one.speaker is not None and one.speaker == other.speaker


def _named(people: list[Entity], stretch: Span, analysis: Analysis) -> list[Entity]:
    """The people whom the reporter names in a stretch; whom speakers name is another matter."""
    inside = [quote.span for quote in analysis.quotes if quote.span.overlaps(stretch)]
    return [
        person
        for person in people
        if any(
            stretch.covers(span) and not any(each.covers(span) for each in inside)
            for span in person.mentions
        )
    ]


def _sources(analysis: Analysis, text: str) -> Iterator[Finding]:
    for quote in analysis.quotes:
        if quote.via is not None:
            yield Finding(Flaw.RELAYED, quote.span, quote.id, (quote.via.of(text),))
        speaker = quote.speaker
        if speaker is not None and speaker.kind is SpeakerClass.ANONYMOUS:
            yield Finding(Flaw.ANONYMOUS, quote.span, quote.id, (speaker.name,))


def _strangers(analysis: Analysis, text: str, cues: frozenset[str]) -> Iterator[Finding]:
    """Who is named once and never told who that is: *kata Budi Santoso*; asked once for each."""
    first: dict[str, Quote] = {}
    for quote in analysis.quotes:
        speaker = quote.speaker
        if speaker is not None and speaker.kind is SpeakerClass.NAMED and not speaker.role:
            first.setdefault(speaker.entity or "", quote)
    for key, quote in first.items():
        entity = analysis.entity(key)
        once = entity is not None and len(entity.mentions) == 1
        if entity is not None and once and not _described(text, entity.mentions[0], cues):
            yield Finding(Flaw.NO_ROLE, quote.span, quote.id, (entity.name,))


def _described(text: str, name: Span, cues: frozenset[str]) -> bool:
    """Whether words beside a name tell who that is.

    *Dave Schleicher, seorang astronom*; *Eko (45)*; *pengamat politik Dedi*; not *kata Dedi*.
    """
    if _BEHIND_NAME.match(text, name.end):
        return True
    before = _WORD.findall(text, max(0, name.start - _NEAR), name.start)
    word = before[-1] if before else ""
    touching = text[max(0, name.start - 1) : name.start] == " "
    return touching and word.islower() and word not in cues and word not in _JOINING


def _two_cues(article: Article, analysis: Analysis, cues: frozenset[str]) -> Iterator[Finding]:
    """Words of saying on both sides.

    *Rini menegaskan, "Kami siap," kata Budi.*
    """
    text = article.text
    taken = {quote.cue for quote in analysis.quotes if quote.cue is not None}
    for quote in analysis.quotes:
        if quote.kind is not QuoteKind.DIRECT or quote.cue is None:
            continue
        after = quote.cue.start >= quote.span.end
        side = _before(text, quote.span) if after else _behind(text, quote.span)
        for match in _WORD.finditer(text, *side):
            word = match[0].casefold()
            if word in cues and Span(*match.span()) not in taken:
                yield Finding(Flaw.TWO_CUES, quote.span, quote.id, (match[0], quote.cue.of(text)))
                break


def _before(text: str, span: Span) -> tuple[int, int]:
    """The clause that leads into marked words: what stands between a full stop and *, "*."""
    start = max(text.rfind(mark, 0, span.start) for mark in ("\n", ". ", '" ', "” ", "? ")) + 1
    lead = text[start : span.start].rstrip("\"“„«' ")
    return (start, span.start) if lead.endswith((",", ":")) else (span.start, span.start)


def _behind(text: str, span: Span) -> tuple[int, int]:
    """The clause that follows marked words behind a comma, to the end of the sentence."""
    if text[span.end - 1 : span.end] != "," and text[span.end + 1 : span.end + 2] != ",":
        return span.end, span.end
    ends = [at for mark in (".", "\n", '"', "“") if (at := text.find(mark, span.end + 1)) >= 0]
    return span.end, min(ends, default=len(text))
