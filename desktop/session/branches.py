"""From what was found to the rows of the two views; pure."""

from collections.abc import Iterator

from desktop.model.analysis import Analysis, Entity, EntityKind, Quote
from desktop.model.settings import Order
from desktop.session.filters import Hits
from desktop.session.layers import Layer
from desktop.session.pronouns import is_pronoun
from desktop.session.rows import (
    Branch,
    MentionRow,
    NameRow,
    QuoteRow,
    SpeakerRow,
    TypeRow,
    other_form,
)
from desktop.session.selection import quotes_of, speaker_of


def quote_branches(analysis: Analysis, text: str, order: Order, hits: Hits) -> tuple[Branch, ...]:
    """The rows of the quotes that a filter leaves."""
    total = len(analysis.quotes)
    named = order is Order.ARTICLE
    rows = [
        QuoteRow(quote, number, total, text, _speaker(analysis, quote), named)
        for number, quote in enumerate(analysis.quotes, 1)
        if quote.id in hits.quotes
    ]
    if named:
        return tuple(Branch(row) for row in rows)
    # Speakers in the order in which they first speak.
    groups: dict[str, list[QuoteRow]] = {}
    for row in rows:
        groups.setdefault(row.speaker, []).append(row)
    return tuple(
        Branch(speaker_row(analysis, text, speaker, len(members)), tuple(map(Branch, members)))
        for speaker, members in groups.items()
    )


def speaker_row(analysis: Analysis, text: str, speaker: str, count: int) -> SpeakerRow:
    """What all quotes of a speaker tell of him; `count` of them are on show."""
    quotes = quotes_of(analysis, speaker)
    known = [quote.speaker for quote in quotes if quote.speaker is not None]
    role = next((each.role for each in known if each.role), None)
    forms = dict.fromkeys(_forms(quotes, text) if speaker else ())
    told = tuple(form for form in forms if form.casefold() != (role or "").casefold())
    return SpeakerRow(speaker, known[0].kind if known else None, role, told, count)


def name_branches(analysis: Analysis, text: str, hits: Hits) -> tuple[Branch, ...]:
    """The rows of the names that a filter leaves, by type; types without names are left out."""
    return tuple(
        Branch(TypeRow(Layer.of(kind), len(names)), names)
        for kind in EntityKind
        if (names := tuple(_names(analysis, text, kind, hits)))
    )


def _names(analysis: Analysis, text: str, kind: EntityKind, hits: Hits) -> Iterator[Branch]:
    found = [entity for entity in analysis.entities if entity.kind is kind]
    for entity in sorted(found, key=_when) if kind is EntityKind.DATE else found:
        if entity.id in hits.entities:
            mentions = (MentionRow(entity, index, text) for index in range(len(entity.mentions)))
            yield Branch(NameRow(entity, _aliases(entity, text)), tuple(map(Branch, mentions)))


def _when(entity: Entity) -> tuple[bool, str]:
    """Place on the timeline: by date, and days that no year or date is known of at the end."""
    day = entity.value if isinstance(entity.value, str) else ""
    return not day[:1].isdigit(), day if day[:1].isdigit() else ""


def _aliases(entity: Entity, text: str) -> tuple[str, ...]:
    """The other forms of a name; "MOSKWA" is no other form of "Moskwa"."""
    name = entity.name.casefold()
    return tuple(form for form in entity.aliases(text) if form.casefold() != name)


def _speaker(analysis: Analysis, quote: Quote) -> str:
    """The speaker's name; marked words in a reported clause are its speaker's."""
    clause = analysis.quote(quote.within) if quote.within else None
    return speaker_of(quote) or (speaker_of(clause) if clause else "")


def _forms(quotes: tuple[Quote, ...], text: str) -> Iterator[str]:
    for quote in quotes:
        form = other_form(quote, text) if speaker_of(quote) else ""
        if form and not is_pronoun(form):
            yield form
